package org.wellkept.auth.test;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.wellkept.auth.key.FactorKey;

/** A key of its own, for the bench. */
@Dependent
public class TestFactorKey {

    @Produces
    @Singleton
    static FactorKey key() {
        try {
            Path folder = Files.createTempDirectory("factor-key");
            FactorKey key = FactorKey.ensure(folder);
            for (Path file : filesIn(folder)) {
                Files.delete(file);
            }
            Files.delete(folder);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
