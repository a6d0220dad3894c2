package org.wellkept.auth.token;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the keys that the launcher has made sure of. */
@Dependent
class SigningKeysProducer {

    @Produces
    @Singleton
    SigningKeys keys(@ConfigProperty(name = SigningKeys.FOLDER) String folder) {
        return SigningKeys.ensure(Path.of(folder));
    }
}
