package org.wellkept.auth.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.link.LinkSecret;
import org.wellkept.core.Coded;
import org.wellkept.core.outbox.Outbox;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.reminder.Reminder;

/** What is stored of reminders. Each method is a transaction of its own. */
@ApplicationScoped
@Transactional
class ReminderPost {

    /** A reminder that comes later than this many working days says what people know by then. */
    private static final int USEFUL = 5;

    private static final int KEPT_MONTHS = 13;

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    ReminderPost(Jdbi jdbi, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The last day on which everybody was reminded. */
    Optional<LocalDate> lastRun() {
        return jdbi.withHandle(handle -> handle.createQuery("select max(day) from reminder_run")
                .mapTo(LocalDate.class)
                .findOne());
    }

    /** How often those want to be told who choose for themselves. */
    Map<UUID, Often> choices() {
        return jdbi.withHandle(handle -> {
            Map<UUID, Often> choices = new HashMap<>();
            handle.createQuery("select person_id, often from reminder_choice")
                    .map((row, context) -> choices.put(
                            row.getObject("person_id", UUID.class), Coded.of(Often.class, row.getString("often"))))
                    .list();
            return choices;
        });
    }

    /**
     * Posts one person's letter, unless they had one today or have no account that lets them in. That they had one is kept
     * with it: of two instances that do this at once the second waits here, and finds it done.
     *
     * @return whether it was posted
     */
    boolean post(UUID person, List<Reminder> reminders, LocalDate today) {
        boolean dutiesAlone = reminders.stream().allMatch(Reminder::duty);
        LinkSecret fewer = dutiesAlone ? null : LinkSecret.fresh();
        return address(person)
                .filter(address -> isFirst(person, today, fewer))
                .map(address -> {
                    UUID message = outbox.post(new ReminderLetter(reminders, today, fewer)
                            .to(
                                    address,
                                    WorkingDays.after(today, USEFUL)
                                            .atTime(LocalTime.MAX)
                                            .atZone(clock.getZone())
                                            .toInstant()));
                    jdbi.useHandle(handle -> handle.createUpdate(
                                    "update reminder_letter set message_id = :message where person_id = :person and day = :today")
                            .bind("message", message)
                            .bind("person", person)
                            .bind("today", today)
                            .execute());
                    return message;
                })
                .isPresent();
    }

    private Optional<String> address(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select email from account where person_id = :person and not shared and disabled_at is null""")
                .bind("person", person)
                .mapTo(String.class)
                .findOne());
    }

    private boolean isFirst(UUID person, LocalDate today, @Nullable LinkSecret fewer) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                insert into reminder_letter (person_id, day, message_id, digest)
                                values (:person, :today, :none, decode(:digest, 'hex')) on conflict (person_id, day) do nothing""")
                        .bind("person", person)
                        .bind("today", today)
                        .bind("none", new UUID(0, 0))
                        .bind("digest", fewer == null ? null : fewer.digest())
                        .execute())
                == 1;
    }

    /** Everybody was reminded; links in letters of more than a year ago end. */
    void done(LocalDate today) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("insert into reminder_run (day) values (:today) on conflict do nothing")
                    .bind("today", today)
                    .execute();
            LocalDate since = today.minusMonths(KEPT_MONTHS);
            handle.createUpdate("delete from reminder_letter where day < :since")
                    .bind("since", since)
                    .execute();
            handle.createUpdate("delete from reminder_run where day < :since")
                    .bind("since", since)
                    .execute();
        });
    }
}
