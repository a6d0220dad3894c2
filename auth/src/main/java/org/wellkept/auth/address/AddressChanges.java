package org.wellkept.auth.address;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.EmailAddress;
import org.wellkept.auth.link.LinkAddress;
import org.wellkept.auth.link.LinkSecret;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.outbox.Message;
import org.wellkept.core.outbox.Outbox;

/** Changes the address of an account once both mailboxes have confirmed it. */
@Door
public class AddressChanges {

    /** Where the links lead; the secret follows. */
    public static final String PATH = "/workspace/new-address/";

    /** How long the links are good for. */
    public static final Duration LIFE = Duration.ofHours(24);

    private static final String TO_NEW = "A change of address, to the new address";

    private final Jdbi jdbi;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    AddressChanges(Jdbi jdbi, Accounts accounts, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Asks both mailboxes; the caller has made sure that it is the person. Where another account has the new address, the
     * answer is the same, and its mailbox is told instead of asked.
     */
    public Outcome<UUID> ask(UUID person, String newAddress) {
        Optional<EmailAddress> wanted = EmailAddress.in(newAddress);
        if (wanted.isEmpty()) {
            return Outcome.refused(Refusal.Invalid.of(
                    "email", "This is not an e-mail address", "Write it like name@organisation.example"));
        }
        String address = wanted.get().written();
        String before = accounts.email(person).orElseThrow();
        if (address.equals(before)) {
            return Outcome.refused(
                    Refusal.Invalid.of("email", "This is the address that you have", "Write another one"));
        }
        Instant now = clock.instant();
        Instant expires = now.plus(LIFE);
        LinkSecret fromOld = LinkSecret.fresh();
        LinkSecret fromNew = LinkSecret.fresh();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        end(person, now);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into address_change (id, person_id, email, old_digest, new_digest, asked_at, expires_at)
                        values (:id, :person, :email, decode(:old, 'hex'), decode(:new, 'hex'), :now, :expires)""")
                .bind("id", id)
                .bind("person", person)
                .bind("email", address)
                .bind("old", fromOld.digest())
                .bind("new", fromNew.digest())
                .bind("now", now)
                .bind("expires", expires)
                .execute());
        outbox.post(toOld(before, fromOld, expires));
        boolean takenByAnother = accounts.personWith(address)
                .filter(other -> !other.equals(person))
                .isPresent();
        outbox.post(takenByAnother ? toTaken(address) : toNew(address, fromNew, expires));
        return Outcome.done(id);
    }

    /** Whether the link could confirm something now. */
    public boolean isOpen(String secret) {
        return find(secret, "").isPresent();
    }

    /** Confirms from one mailbox; the second one to do so changes the address. */
    public AddressConfirmation confirm(String secret) {
        Optional<Asked> found = find(secret, " for update");
        if (found.isEmpty()) {
            return AddressConfirmation.NOT_CHANGED;
        }
        Asked asked = found.get();
        Instant now = clock.instant();
        jdbi.useHandle(handle -> handle.createUpdate(
                        asked.byOld()
                                ? "update address_change set old_confirmed_at = :now where id = :id"
                                : "update address_change set new_confirmed_at = :now where id = :id")
                .bind("id", asked.id())
                .bind("now", now)
                .execute());
        if (!asked.otherConfirmed()) {
            return AddressConfirmation.THE_OTHER_IS_MISSING;
        }
        end(asked.person(), now);
        return accounts.changeEmail(asked.person(), asked.email())
                ? AddressConfirmation.CHANGED
                : AddressConfirmation.NOT_CHANGED;
    }

    /** Deletes what the person ever asked for, who goes for good, with the letters to an address that is not theirs yet. */
    public void forget(UUID person) {
        List<String> wanted = jdbi.withHandle(
                handle -> handle.createQuery("delete from address_change where person_id = :person returning email")
                        .bind("person", person)
                        .mapTo(String.class)
                        .list());
        wanted.stream().filter(Objects::nonNull).forEach(address -> outbox.forget(address, TO_NEW));
    }

    private Optional<Asked> find(String secret, String locking) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, person_id, email, old_digest = decode(:digest, 'hex') as by_old,
                          case when old_digest = decode(:digest, 'hex') then new_confirmed_at else old_confirmed_at end is not null
                            as other_confirmed
                        from address_change
                        where ended_at is null and expires_at > :now
                          and (old_digest = decode(:digest, 'hex') and old_confirmed_at is null
                            or new_digest = decode(:digest, 'hex') and new_confirmed_at is null)""" + locking)
                .bind("digest", new LinkSecret(secret).digest())
                .bind("now", clock.instant())
                .map((row, context) -> new Asked(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("email"),
                        row.getBoolean("by_old"),
                        row.getBoolean("other_confirmed")))
                .findOne());
    }

    private void end(UUID person, Instant now) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        update address_change set ended_at = :now, email = null
                        where ended_at is null and (person_id = :person or expires_at <= :now)""").bind("person", person).bind("now", now).execute());
    }

    private static Message toOld(String address, LinkSecret secret, Instant expires) {
        return new Message(
                "A change of address, to the address so far",
                address,
                "Is your address for Wellkept to change?",
                """
                Hello,

                somebody who knows your password asked that your account for Wellkept gets another e-mail address. If it was you, open this address within a day, and the one in the message to the new address too.

                %s

                If it was not you, don't open it: nothing changes without it. Then change your password, because somebody knows it.
                """.formatted(LinkAddress.of(PATH + secret.text())),
                expires);
    }

    private static Message toNew(String address, LinkSecret secret, Instant expires) {
        return new Message(
                TO_NEW,
                address,
                "Confirm your address for Wellkept",
                """
                Hello,

                somebody wants to sign in to Wellkept with this address. If it was you, open this address within a day, and the one in the message to your address so far too.

                %s

                If it was not you, you need do nothing.
                """.formatted(LinkAddress.of(PATH + secret.text())),
                expires);
    }

    private static Message toTaken(String address) {
        return new Message(
                "A change of address that was not possible", address, "Your address for Wellkept", """
                Hello,

                somebody wanted to use this address for another account of Wellkept. That is not possible, because you have an account with it. Nothing was changed.

                If it was you: sign in with this address. Roles that your other account has can be given to this one by an invitation.
                """, null);
    }

    /** @param byOld whether the link went to the address so far */
    private record Asked(UUID id, UUID person, String email, boolean byOld, boolean otherConfirmed) {}
}
