package org.wellkept.auth.test;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wellkept.auth.key.FactorKey;

/** A key of its own, for the bench. */
@Dependent
public class TestFactorKey {

    @Produces
    @Singleton
    static FactorKey key() {
        try {
            // in the build's own folder, which goes with it
            return FactorKey.ensure(Files.createTempDirectory(Path.of("target"), "factor-key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
