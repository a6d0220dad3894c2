package org.wellkept.auth.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.reminder.Reminder;
import org.wellkept.core.reminder.Reminders;

/**
 * Reminds people once on every working day in England, from eight in the morning. What came up on days on which the
 * installation stood still is told on the next one, as far as it is open then and not more than a week old. A round that breaks
 * off is taken up again by the next: whoever had their letter gets no other.
 */
@ApplicationScoped
public class ReminderRounds {

    private static final Logger LOG = Logger.getLogger(ReminderRounds.class.getName());
    private static final int FIRST_HOUR = 8;
    private static final int LONGEST_BREAK_DAYS = 7;

    private final Reminders reminders;
    private final ReminderPost post;
    private final Clock clock;

    @Inject
    ReminderRounds(Reminders reminders, ReminderPost post, Clock clock) {
        this.reminders = reminders;
        this.post = post;
        this.clock = clock;
    }

    /** Posts today's letters, unless it is done or the day is none for it. Answers how many were posted. */
    public int remind() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        if (now.getHour() < FIRST_HOUR || !WorkingDays.isWorkingDay(today)) {
            return 0;
        }
        Optional<LocalDate> last = post.lastRun();
        if (last.filter(day -> !day.isBefore(today)).isPresent()) {
            return 0;
        }
        Map<UUID, Often> choices = post.choices();
        boolean firstOfWeek = last.filter(day -> !day.isBefore(mondayOf(today))).isEmpty();
        int posted = 0;
        boolean everybody = true;
        for (Map.Entry<UUID, List<Reminder>> person : byPerson(today, last).entrySet()) {
            Often often = choices.getOrDefault(person.getKey(), Often.WEEKLY);
            List<Reminder> told = person.getValue().stream()
                    .filter(wanted(often, firstOfWeek))
                    .toList();
            try {
                if (!told.isEmpty() && post.post(person.getKey(), told, today)) {
                    posted++;
                }
            } catch (RuntimeException failed) {
                // one letter that can't be written keeps nobody else's back; the next round tries it again
                LOG.log(Level.WARNING, "A reminder could not be posted", failed);
                everybody = false;
            }
        }
        if (everybody) {
            post.done(today);
        }
        return posted;
    }

    private Map<UUID, List<Reminder>> byPerson(LocalDate today, Optional<LocalDate> last) {
        LocalDate longest = today.minusDays(LONGEST_BREAK_DAYS);
        LocalDate after = last.map(day -> day.isBefore(longest) ? longest : day).orElse(today.minusDays(1));
        return reminders.on(today, after).stream()
                .collect(Collectors.groupingBy(Reminder::person, LinkedHashMap::new, Collectors.toList()));
    }

    /** A duty on its days; anything else as often as the person chose. */
    private static Predicate<Reminder> wanted(Often often, boolean firstOfWeek) {
        return reminder -> reminder.duty()
                ? reminder.timely()
                : switch (often) {
                    case NONE -> false;
                    case WEEKLY -> firstOfWeek;
                    case DAILY -> reminder.timely();
                };
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
