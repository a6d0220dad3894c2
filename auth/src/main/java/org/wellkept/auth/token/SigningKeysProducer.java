package org.wellkept.auth.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the keys to whoever signs. They are made when the application starts, before any token can arrive: MicroProfile JWT
 * reads their public halves when it sees the first one.
 */
@Dependent
class SigningKeysProducer {

    @Produces
    @Singleton
    SigningKeys keys(@ConfigProperty(name = SigningKeys.FOLDER) String folder) {
        // so early in the start the server has no clock to inject: it comes with the data source
        return SigningKeys.ensure(Path.of(folder), Clock.systemUTC().instant());
    }

    /** Asking for the keys is what makes them. */
    void started(@Observes @Initialized(ApplicationScoped.class) Object event, SigningKeys keys) {}
}
