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
import org.wellkept.core.evidence.ForgottenEvidence;

/** Removes files that have waited too long for an update or a check: soon after the start, and once a day. */
@ApplicationScoped
public class ForgottenFiles {

    private static final Logger LOG = Logger.getLogger(ForgottenFiles.class.getName());

    private static final long SOON = 10;
    private static final long DAY = 24 * 60;

    private final ForgottenEvidence forgotten;

    @Resource
    private @Nullable ManagedScheduledExecutorService scheduler;

    private @Nullable Future<?> repeating;

    @Inject
    ForgottenFiles(ForgottenEvidence forgotten) {
        this.forgotten = forgotten;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (scheduler != null) {
            repeating = scheduler.scheduleAtFixedRate(this::remove, SOON, DAY, TimeUnit.MINUTES);
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        if (repeating != null) {
            repeating.cancel(false);
        }
    }

    private void remove() {
        try {
            int removed = forgotten.remove();
            if (removed > 0) {
                LOG.log(Level.INFO, "{0} files that nobody posted anything with were removed", removed);
            }
        } catch (RuntimeException e) {
            // the next day tries again; the repetition must not end
            LOG.log(Level.WARNING, "Files that waited too long could not be removed", e);
        }
    }
}
