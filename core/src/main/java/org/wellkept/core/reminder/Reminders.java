package org.wellkept.core.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Finds what comes up for whom, for all people at once. */
@ApplicationScoped
public class Reminders {

    private final Jdbi jdbi;

    @Inject
    public Reminders(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * All that is open on that day and due between five working days ago and ten working days ahead, and renewals and
     * offers of promises of which people are reminded earlier; soonest due first.
     *
     * @param after the day on which people were last reminded: what came up since then is timely too
     */
    public List<Reminder> on(LocalDate today, LocalDate after) {
        return jdbi.withHandle(handle -> {
            ReminderStore store = new ReminderStore(handle, today, ReminderDay.remindedOf(after, today));
            List<Reminder> found = new ArrayList<>();
            found.addAll(store.returns());
            found.addAll(store.pledges());
            found.addAll(store.asks());
            found.addAll(store.questions());
            found.addAll(store.rounds());
            found.addAll(store.commitmentRounds());
            found.addAll(store.renewals(after));
            found.addAll(store.offers(after));
            found.sort(Comparator.comparing(Reminder::dueOn));
            return List.copyOf(found);
        });
    }
}
