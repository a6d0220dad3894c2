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
import org.wellkept.auth.token.KeyRotation;

/** Looks every hour whether it is time for the next signing key. Every instance does; one of them changes the files. */
@ApplicationScoped
public class KeyRotations {

    private static final Logger LOG = Logger.getLogger(KeyRotations.class.getName());

    private final KeyRotation rotation;

    @Resource
    private @Nullable ManagedScheduledExecutorService scheduler;

    private @Nullable Future<?> repeating;

    @Inject
    KeyRotations(KeyRotation rotation) {
        this.rotation = rotation;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (scheduler != null) {
            repeating = scheduler.scheduleAtFixedRate(this::keepUp, 10, 60, TimeUnit.MINUTES);
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        if (repeating != null) {
            repeating.cancel(false);
        }
    }

    private void keepUp() {
        try {
            rotation.keepUp();
        } catch (RuntimeException e) {
            // the keys that there are go on signing, and the next hour tries again
            LOG.log(Level.WARNING, "The signing keys could not be looked after", e);
        }
    }
}
