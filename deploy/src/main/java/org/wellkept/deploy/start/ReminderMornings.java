package org.wellkept.deploy.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.reminder.ReminderRounds;

/** Asks every ten minutes whether people have to be reminded, which is done once on a working day. */
@ApplicationScoped
public class ReminderMornings {

    private static final Logger LOG = Logger.getLogger(ReminderMornings.class.getName());

    private final ReminderRounds rounds;

    @Resource
    private @Nullable ManagedScheduledExecutorService scheduler;

    private @Nullable Future<?> repeating;

    @Inject
    ReminderMornings(ReminderRounds rounds) {
        this.rounds = rounds;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (scheduler != null) {
            repeating = scheduler.scheduleWithFixedDelay(this::remind, 2, 10, TimeUnit.MINUTES);
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        if (repeating != null) {
            repeating.cancel(false);
        }
    }

    private void remind() {
        try {
            rounds.remind();
        } catch (RuntimeException e) {
            // ten minutes later it is tried again, without writing to anybody twice; the repetition must not end
            LOG.log(Level.WARNING, "People could not be reminded", e);
        }
    }
}
