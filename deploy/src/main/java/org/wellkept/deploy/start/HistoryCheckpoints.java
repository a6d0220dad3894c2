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
import org.wellkept.core.history.History;

/** Takes a checkpoint of the history every hour in which something was written. */
@ApplicationScoped
public class HistoryCheckpoints {

    private static final Logger LOG = Logger.getLogger(HistoryCheckpoints.class.getName());

    private final History history;

    @Resource
    private @Nullable ManagedScheduledExecutorService scheduler;

    private @Nullable Future<?> repeating;

    @Inject
    HistoryCheckpoints(History history) {
        this.history = history;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (scheduler != null) {
            repeating = scheduler.scheduleAtFixedRate(this::take, 1, 60, TimeUnit.MINUTES);
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        if (repeating != null) {
            repeating.cancel(false);
        }
    }

    private void take() {
        try {
            history.checkpoint();
        } catch (RuntimeException e) {
            // the next hour tries again; the repetition must not end
            LOG.log(Level.WARNING, "No checkpoint of the history could be taken", e);
        }
    }
}
