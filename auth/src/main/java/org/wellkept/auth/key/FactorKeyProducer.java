package org.wellkept.auth.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the key to whoever seals. It is made when the application starts, so that a folder that can't be written is told then. */
@Dependent
class FactorKeyProducer {

    @Produces
    @Singleton
    FactorKey key(@ConfigProperty(name = "wellkept.keys") String folder) {
        return FactorKey.ensure(Path.of(folder));
    }

    void started(@Observes @Initialized(ApplicationScoped.class) Object event, FactorKey key) {}
}
