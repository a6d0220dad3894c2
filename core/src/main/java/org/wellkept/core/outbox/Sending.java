package org.wellkept.core.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Sends what was posted. Each message is taken, carried and settled by itself, with no transaction open while a mail
 * server takes its time: taking one counts the attempt and sets the moment at which another instance may take it, so
 * that what an instance took before it died is not lost.
 */
@ApplicationScoped
public class Sending {

    /** Longer than any carrier needs for one letter. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final String RAN_OUT = "What it says had run out before it could be sent";
    private static final String NO_ANSWER = "The attempt to send it did not come to an end";

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    public Sending(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Carries every message that is due, until there is none or the carrier has no way. Answers how many were sent. */
    public int sendDue(Carrier carrier) {
        tidy();
        int sent = 0;
        Optional<Taken> next = take();
        while (next.isPresent()) {
            Taken taken = next.get();
            Carried carried = carrier.carry(taken.letter());
            switch (carried) {
                case Carried.Taken arrived -> {
                    end(taken.letter().id());
                    sent++;
                }
                case Carried.NotYet notYet -> later(taken, notYet.problem());
                case Carried.NoWay noWay -> later(taken, noWay.problem());
                case Carried.Never never -> giveUp(taken.letter().id(), never.problem());
            }
            next = carried instanceof Carried.NoWay ? Optional.empty() : take();
        }
        return sent;
    }

    private Optional<Taken> take() {
        Instant now = clock.instant();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        update outbox_message set attempts = attempts + 1, next_attempt_at = :lease
                        where id = (
                          select id from outbox_message where ended_as is null and next_attempt_at <= :now
                          order by next_attempt_at, id limit 1 for update skip locked)
                        returning id, recipient, subject, body, unsubscribe, attempts""")
                .bind("now", now)
                .bind("lease", now.plus(LEASE))
                .map((row, context) -> new Taken(
                        new Letter(
                                row.getObject("id", UUID.class),
                                row.getString("recipient"),
                                row.getString("subject"),
                                row.getString("body"),
                                row.getString("unsubscribe")),
                        row.getInt("attempts")))
                .findOne());
    }

    private void end(UUID message) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update outbox_message
                        set ended_as = 'sent', ended_at = :now, recipient = null, subject = null, body = null, unsubscribe = null, problem = null
                        where id = :id and ended_as is null""")
                .bind("id", message)
                .bind("now", clock.instant())
                .execute());
    }

    private void later(Taken taken, String problem) {
        Optional<Duration> pause = Retries.pauseAfter(taken.attempts());
        if (pause.isEmpty()) {
            giveUp(taken.letter().id(), problem);
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update outbox_message set next_attempt_at = :next, problem = :problem
                        where id = :id and ended_as is null""")
                .bind("id", taken.letter().id())
                .bind("next", clock.instant().plus(pause.get()))
                .bind("problem", problem)
                .execute());
    }

    private void giveUp(UUID message, String problem) {
        jdbi.useHandle(handle ->
                giveUp(handle, "id = :id", problem).bind("id", message).execute());
    }

    private org.jdbi.v3.core.statement.Update giveUp(Handle handle, String which, String problem) {
        return handle.createUpdate("""
                        update outbox_message
                        set ended_as = 'givenUp', ended_at = :now, subject = null, body = null, unsubscribe = null, problem = :problem
                        where ended_as is null and\s""" + which).bind("now", clock.instant()).bind("problem", problem);
    }

    /** What is of no use any more, or was taken for the last time by an instance that died, is given up; old rows go. */
    private void tidy() {
        Instant now = clock.instant();
        jdbi.useHandle(handle -> {
            giveUp(handle, "useful_until <= :now", RAN_OUT).execute();
            giveUp(handle, "next_attempt_at <= :now and attempts >= :most", NO_ANSWER)
                    .bind("most", Retries.MOST)
                    .execute();
            handle.createUpdate("delete from outbox_message where ended_at <= :since")
                    .bind("since", now.minus(KEPT))
                    .execute();
        });
    }

    private record Taken(Letter letter, int attempts) {}
}
