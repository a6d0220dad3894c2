package org.wellkept.deploy.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The SQL of a limit, as it lies beside these classes. */
final class LimitSql {

    private LimitSql() {}

    /** Its whole text, without comments. */
    static String named(String name) {
        try (InputStream file = LimitSql.class.getResourceAsStream(name + ".sql")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no limit called " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .reduce("", (before, line) -> before + line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its statements, which are separated by semicolons at a line's end. */
    static List<String> statements(String name) {
        return Arrays.stream(named(name).split(";\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
