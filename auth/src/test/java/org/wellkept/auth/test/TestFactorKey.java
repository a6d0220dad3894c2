package org.wellkept.auth.test;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.wellkept.auth.key.FactorKey;

/** A key in a folder of its own, for the bench. */
@Dependent
public class TestFactorKey {

    @Produces
    @Singleton
    static FactorKey key() {
        try {
            return FactorKey.ensure(Files.createTempDirectory("factor-key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
