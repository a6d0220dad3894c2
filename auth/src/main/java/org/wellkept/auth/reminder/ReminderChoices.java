package org.wellkept.auth.reminder;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.auth.account.AccountClosed;
import org.wellkept.auth.link.LinkSecret;
import org.wellkept.core.Coded;
import org.wellkept.core.Door;
import org.wellkept.core.access.Actor;
import org.wellkept.core.outbox.Outbox;

/** How often people want to hear from us. A choice is a person's own; the link in a letter can only lower it. */
@Door
public class ReminderChoices {

    /** Where the links in letters lead; the secret follows. */
    public static final String PATH = "/workspace/fewer-letters/";

    private static final Often AT_FIRST = Often.WEEKLY;

    private final Jdbi jdbi;
    private final Outbox outbox;

    @Inject
    ReminderChoices(Jdbi jdbi, Outbox outbox) {
        this.jdbi = jdbi;
        this.outbox = outbox;
    }

    /** What the person chose; weekly until then. */
    public Often of(Actor actor) {
        return jdbi.withHandle(handle -> chosen(handle, actor.signedInPerson()));
    }

    public void choose(Actor actor, Often often) {
        jdbi.useHandle(handle -> keep(handle, actor.signedInPerson(), often));
    }

    /** What the person chose to whom the letter with this link went; empty for a link that is unknown or too old. */
    public Optional<Often> behind(String secret) {
        return jdbi.withHandle(handle -> person(handle, secret).map(person -> chosen(handle, person)));
    }

    /**
     * Lowers the choice of whoever holds the letter with this link; what is asked for more letters changes nothing.
     *
     * @return what holds now; empty for a link that is unknown or too old
     */
    public Optional<Often> lower(String secret, Often often) {
        return jdbi.withHandle(handle -> person(handle, secret).map(person -> {
            Often now = chosen(handle, person);
            if (!now.fewer().contains(often)) {
                return now;
            }
            keep(handle, person, often);
            return often;
        }));
    }

    private static Often chosen(Handle handle, UUID person) {
        return handle.createQuery("select often from reminder_choice where person_id = :person")
                .bind("person", person)
                .mapTo(String.class)
                .findOne()
                .map(code -> Coded.of(Often.class, code))
                .orElse(AT_FIRST);
    }

    private static void keep(Handle handle, UUID person, Often often) {
        handle.createUpdate("""
                        insert into reminder_choice (person_id, often) values (:person, :often)
                        on conflict (person_id) do update set often = excluded.often""")
                .bind("person", person)
                .bind("often", often.code())
                .execute();
    }

    private static Optional<UUID> person(Handle handle, String secret) {
        return handle.createQuery("select person_id from reminder_letter where digest = decode(:digest, 'hex')")
                .bind("digest", new LinkSecret(secret).digest())
                .mapTo(UUID.class)
                .findOne();
    }

    /** Letters that wait are taken back, and what was chosen is forgotten. */
    void accountClosed(@Observes AccountClosed closed) {
        jdbi.withHandle(handle -> {
                    handle.createUpdate("delete from reminder_choice where person_id = :person")
                            .bind("person", closed.person())
                            .execute();
                    return handle.createQuery(
                                    "delete from reminder_letter where person_id = :person returning message_id")
                            .bind("person", closed.person())
                            .mapTo(UUID.class)
                            .list();
                })
                .forEach(outbox::withdraw);
    }
}
