package org.wellkept.deploy.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.invitation.Invitations;
import org.wellkept.auth.reminder.ReminderRounds;
import org.wellkept.auth.token.KeyRotation;
import org.wellkept.core.evidence.ForgottenEvidence;
import org.wellkept.core.history.History;
import org.wellkept.core.release.Releases;
import org.wellkept.core.reply.Telling;
import org.wellkept.core.storage.Committed;
import org.wellkept.ui.report.PaperPress;

/**
 * What the running product does again and again by itself. Every instance does all of it: each piece of work sees to it that
 * nothing is done twice. What fails is logged, and tried again at its next time.
 */
@ApplicationScoped
public class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());

    private final List<Work> all;
    private final List<Future<?>> repeating = new ArrayList<>();

    @Resource
    private @Nullable ManagedScheduledExecutorService scheduler;

    @Inject
    Housekeeping(
            History history,
            KeyRotation keys,
            Telling marks,
            ReminderRounds reminders,
            ForgottenEvidence files,
            Invitations invitations,
            Releases releases,
            Committed committed,
            PaperPress papers) {
        Duration soon = Duration.ofMinutes(2);
        Duration hour = Duration.ofHours(1);
        this.all = List.of(
                new Work(
                        "No checkpoint of the history could be taken",
                        Duration.ofMinutes(1),
                        hour,
                        history::checkpoint),
                new Work("The signing keys could not be looked after", Duration.ofMinutes(10), hour, keys::keepUp),
                new Work("Bodies could not be told of marks", soon, Duration.ofMinutes(30), marks::tell),
                new Work("People could not be reminded", soon, Duration.ofMinutes(10), reminders::remind),
                new Work("The release of the month could not be made", Duration.ofSeconds(10), hour, releases::makeDue),
                new Work(
                        "Files of papers could not be made",
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(5),
                        papers::makeDue),
                new Work(
                        "Files that waited too long could not be removed",
                        Duration.ofMinutes(10),
                        Duration.ofDays(1),
                        files::remove),
                new Work(
                        "Addresses that never answered an invitation could not be forgotten",
                        Duration.ofMinutes(10),
                        Duration.ofDays(1),
                        invitations::forgetUnanswered),
                new Work(
                        "Marks of changes that no page waits for could not be removed",
                        Duration.ofMinutes(15),
                        Duration.ofDays(1),
                        committed::forget));
    }

    void start(@Observes ContentsThere contents) {
        if (scheduler != null) {
            for (Work work : all) {
                repeating.add(scheduler.scheduleWithFixedDelay(
                        work, work.first().toSeconds(), work.pause().toSeconds(), TimeUnit.SECONDS));
            }
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        repeating.forEach(each -> each.cancel(false));
    }

    /**
     * A piece of work.
     *
     * @param failing what the log says when it fails
     * @param first how long after the start it is done first
     * @param pause how long after its end it is done again
     */
    private record Work(String failing, Duration first, Duration pause, Runnable doing) implements Runnable {

        @Override
        public void run() {
            try {
                doing.run();
            } catch (RuntimeException e) {
                // the repetition must not end
                LOG.log(Level.WARNING, failing, e);
            }
        }
    }
}
