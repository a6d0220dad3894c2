package org.wellkept.core.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.dates.MomentRead;

/** Takes messages to people, and tells the administrator how sending goes. {@link Sending} sends them. */
@Door
public class Outbox {

    private static final int MOST_GIVEN_UP = 50;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Event<MessagePosted> posted;

    @Inject
    public Outbox(Jdbi jdbi, Clock clock, Event<MessagePosted> posted) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.posted = posted;
    }

    /**
     * Posts a message in the caller's transaction: it is sent if, and only if, the rest of it is kept.
     *
     * @return the message's id, by which it can be withdrawn
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID post(Message message) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into outbox_message (id, about, posted_at, useful_until, recipient, subject, body, unsubscribe, next_attempt_at)
                        values (:id, :about, :now, :usefulUntil, :recipient, :subject, :text, :unsubscribe, :now)""")
                .bind("id", id)
                .bind("now", clock.instant())
                .bindMethods(message)
                .execute());
        posted.fire(new MessagePosted());
        return id;
    }

    /** Keeps a message from being sent, in the caller's transaction; one that is sent or unknown stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID message) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update outbox_message
                        set ended_as = 'withdrawn', ended_at = :now, recipient = null, subject = null, body = null, unsubscribe = null, problem = null
                        where id = :id and ended_as is null""")
                .bind("id", message)
                .bind("now", clock.instant())
                .execute());
    }

    /** Deletes every message to this address, sent or not, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String recipient) {
        jdbi.useHandle(
                handle -> handle.createUpdate("delete from outbox_message where lower(recipient) = lower(:recipient)")
                        .bind("recipient", recipient)
                        .execute());
    }

    /** Deletes the messages to this address that are about one thing, sent or not, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String recipient, String about) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from outbox_message where lower(recipient) = lower(:recipient) and about = :about")
                .bind("recipient", recipient)
                .bind("about", about)
                .execute());
    }

    /** How sending goes, for an administrator of the whole installation. */
    public Outcome<OutboxState> state(Actor actor) {
        if (!AccessTable.allows(actor, Action.ADMINISTER_INSTALLATION, Subject.ofInstallation())) {
            return Outcome.refused(
                    new Refusal.NotPermitted("Only an administrator of the whole installation looks after messages."));
        }
        return Outcome.done(jdbi.withHandle(this::state));
    }

    private OutboxState state(Handle handle) {
        List<MessageGivenUp> givenUp = handle.createQuery("""
                        select about, recipient, posted_at, ended_at, problem from outbox_message
                        where ended_as = 'givenUp' order by ended_at desc, id desc limit :most""")
                .bind("most", MOST_GIVEN_UP)
                .map((row, context) -> new MessageGivenUp(
                        row.getString("about"),
                        row.getString("recipient"),
                        row.getTimestamp("posted_at").toInstant(),
                        row.getTimestamp("ended_at").toInstant(),
                        row.getString("problem")))
                .list();
        return handle.createQuery("""
                        select count(*)::integer as waiting, min(posted_at) as oldest,
                          (array_agg(problem order by next_attempt_at desc) filter (where problem is not null))[1] as problem
                        from outbox_message where ended_as is null""")
                .map((row, context) -> new OutboxState(
                        row.getInt("waiting"),
                        Optional.ofNullable(MomentRead.in(row, "oldest")),
                        Optional.ofNullable(row.getString("problem")),
                        givenUp))
                .one();
    }
}
