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
import org.wellkept.core.reply.Telling;

/** Tells bodies what came up on their promises: soon after the start, and every half hour. Until then it is not public. */
@ApplicationScoped
public class MarkRounds {

    private static final Logger LOG = Logger.getLogger(MarkRounds.class.getName());

    private final Telling telling;

    @Resource
    private @Nullable ManagedScheduledExecutorService scheduler;

    private @Nullable Future<?> repeating;

    @Inject
    MarkRounds(Telling telling) {
        this.telling = telling;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (scheduler != null) {
            repeating = scheduler.scheduleAtFixedRate(this::tell, 2, 30, TimeUnit.MINUTES);
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        if (repeating != null) {
            repeating.cancel(false);
        }
    }

    private void tell() {
        try {
            telling.tell();
        } catch (RuntimeException e) {
            // the next half hour tries again; the repetition must not end
            LOG.log(Level.WARNING, "Bodies could not be told of marks", e);
        }
    }
}
