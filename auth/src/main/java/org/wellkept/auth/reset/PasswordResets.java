package org.wellkept.auth.reset;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.EmailAddress;
import org.wellkept.auth.account.ResetThrottle;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.link.LinkAddress;
import org.wellkept.auth.link.LinkSecret;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.outbox.Message;
import org.wellkept.core.outbox.Outbox;

/** Lets people who have forgotten their password choose a new one. */
@Door
public class PasswordResets {

    /** Where somebody asks. */
    public static final String ASK_PATH = "/workspace/forgotten";

    /** Where the links lead; the secret follows. */
    public static final String PATH = "/workspace/new-password/";

    /** How long a link is good for. */
    public static final Duration LIFE = Duration.ofHours(1);

    /** How long a link is good for whose person does not wait for it at that moment. */
    public static final Duration LIFE_AFTER_LOSS = Duration.ofDays(1);

    /** So that nobody's mailbox is filled by others who ask in their name. */
    static final Duration BETWEEN_MESSAGES = Duration.ofMinutes(5);

    /** So that a flood of addresses takes no room; it is answered at once, so that there is always room again. */
    private static final int MOST_WAITING = 1_000;

    private static final int ANSWERED_AT_ONCE = 100;
    private static final Duration KEPT = Duration.ofDays(2);

    private final Jdbi jdbi;
    private final Accounts accounts;
    private final ResetThrottle throttle;
    private final Outbox outbox;
    private final SecondFactors factors;
    private final Clock clock;
    private final Event<ResetAsked> asked;

    @Inject
    PasswordResets(
            Jdbi jdbi,
            Accounts accounts,
            ResetThrottle throttle,
            Outbox outbox,
            SecondFactors factors,
            Clock clock,
            Event<ResetAsked> asked) {
        this.jdbi = jdbi;
        this.accounts = accounts;
        this.throttle = throttle;
        this.outbox = outbox;
        this.factors = factors;
        this.clock = clock;
        this.asked = asked;
    }

    /**
     * Writes down that somebody asked for a new password, unless their network asks too often. Nothing is looked up, and
     * nothing is answered either way, so nothing can be told from it.
     */
    public void ask(String email, ClientAddress from) {
        Optional<EmailAddress> address = EmailAddress.in(email);
        if (address.isEmpty() || !throttle.admits(from)) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into reset_request (id, email, asked_at)
                        select :id, :email, :now where (select count(*) from reset_request) < :most
                        on conflict do nothing""")
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("email", address.get().written())
                .bind("now", clock.instant())
                .bind("most", MOST_WAITING)
                .execute());
        asked.fire(new ResetAsked());
    }

    /** Sends a link to those who asked and may come in, and forgets that anybody asked. Answers whether more wait. */
    public boolean answer() {
        Instant now = clock.instant();
        return jdbi.withHandle(handle -> {
            handle.createUpdate("delete from password_reset where issued_at <= :since")
                    .bind("since", now.minus(KEPT))
                    .execute();
            List<String> addresses = handle.createQuery("""
                            delete from reset_request where id in (
                              select id from reset_request order by asked_at, id limit :most for update skip locked)
                            returning email""")
                    .bind("most", ANSWERED_AT_ONCE)
                    .mapTo(String.class)
                    .list();
            for (String address : addresses) {
                accounts.personWith(address)
                        .filter(person -> accounts.actor(person).isPresent())
                        .ifPresent(person -> issue(handle, person, now));
            }
            return addresses.size() == ANSWERED_AT_ONCE;
        });
    }

    private void issue(Handle handle, UUID person, Instant now) {
        boolean justSent = handle.createQuery("""
                        select exists (select from password_reset where person_id = :person and issued_at > :since)""")
                .bind("person", person)
                .bind("since", now.minus(BETWEEN_MESSAGES))
                .mapTo(Boolean.class)
                .one();
        Optional<String> address = accounts.email(person);
        if (justSent || address.isEmpty()) {
            return;
        }
        Instant expires = now.plus(LIFE);
        LinkSecret secret = add(handle, person, now, expires);
        outbox.post(new Message(
                "A link for a new password",
                address.get(),
                "Choose a new password for Wellkept",
                """
                Hello,

                somebody asked for a new password for the account with this address. If it was you, open this address within an hour. It works once.

                %s

                With the new password you are signed out everywhere, and tokens that programs use in your name end. Those of your organisation go on.

                If it was not you, you need do nothing: your password stays as it is.
                """.formatted(LinkAddress.of(PATH + secret.text())),
                expires));
    }

    /** Sends a link to somebody who has lost what they sign in with, once others have made sure that it is them. */
    public void sendAfterLoss(UUID person) {
        Instant now = clock.instant();
        Instant expires = now.plus(LIFE_AFTER_LOSS);
        accounts.email(person)
                .ifPresent(address -> jdbi.useHandle(handle -> {
                    LinkSecret secret = add(handle, person, now, expires);
                    outbox.post(new Message(
                            "A link after a lost device",
                            address,
                            "Begin anew at Wellkept",
                            """
                    Hello,

                    two people are sure that it is you who lost the device that you sign in to Wellkept with. What you signed in with before works no more, your password too, and so do programs that worked in your name.

                    Open this address within a day to choose a new password. It works once. Then sign in and set up a new second step.

                    %s

                    Too late? Ask for another link with “Forgotten your password?” on the sign-in page. If it was not you, tell whoever gives roles in your organisation at once.
                    """.formatted(LinkAddress.of(PATH + secret.text())),
                            expires));
                }));
    }

    private static LinkSecret add(Handle handle, UUID person, Instant now, Instant expires) {
        end(handle, person, now);
        LinkSecret secret = LinkSecret.fresh();
        handle.createUpdate("""
                        insert into password_reset (digest, person_id, issued_at, expires_at)
                        values (decode(:digest, 'hex'), :person, :now, :expires)""")
                .bind("digest", secret.digest())
                .bind("person", person)
                .bind("now", now)
                .bind("expires", expires)
                .execute();
        return secret;
    }

    /** Whether the link could be used now, for the page to say so before anybody types. */
    public boolean isOpen(String secret) {
        return jdbi.withHandle(handle -> person(handle, secret, "")).isPresent();
    }

    /** Whether the passkey with which the person signed in so far works no more once they have chosen a password. */
    public boolean endsPasskeys(String secret) {
        return jdbi.withHandle(handle -> person(handle, secret, ""))
                .filter(factors::givesWayToPassword)
                .isPresent();
    }

    /**
     * Sets a new password and uses the link up. NotFound for a link that is unknown, used or too old, which look the same;
     * Invalid, in the field {@code password}, leaves it usable.
     */
    public Outcome<UUID> reset(ResetPassword command) {
        return jdbi.withHandle(handle -> {
            // of two who use it at once the second waits here
            Optional<UUID> person = person(handle, command.secret(), " for update");
            if (person.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("link for a new password"));
            }
            boolean givesWay = factors.givesWayToPassword(person.get());
            return accounts.replacePassword(person.get(), command.password()).map(changed -> {
                if (givesWay) {
                    factors.removePasskeys(changed);
                }
                end(handle, changed, clock.instant());
                return changed;
            });
        });
    }

    private Optional<UUID> person(Handle handle, String secret, String locking) {
        return handle.createQuery("""
                        select person_id from password_reset
                        where digest = decode(:digest, 'hex') and ended_at is null and expires_at > :now""" + locking)
                .bind("digest", new LinkSecret(secret).digest())
                .bind("now", clock.instant())
                .mapTo(UUID.class)
                .findOne()
                .filter(person -> accounts.actor(person).isPresent());
    }

    private static void end(Handle handle, UUID person, Instant now) {
        handle.createUpdate("update password_reset set ended_at = :now where person_id = :person and ended_at is null")
                .bind("person", person)
                .bind("now", now)
                .execute();
    }
}
