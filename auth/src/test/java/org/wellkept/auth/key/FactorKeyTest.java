package org.wellkept.auth.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactorKeyTest {

    private static final UUID ANN = UUID.randomUUID();
    private static final byte[] SECRET = "twenty bytes of luck".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void what_was_sealed_opens_after_a_restart_for_the_same_person_alone() {
        byte[] sealed = FactorKey.ensure(folder).seal(ANN, SECRET);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("luck");
        assertThat(FactorKey.ensure(folder).open(ANN, sealed)).isEqualTo(SECRET);
        assertThatThrownBy(() -> FactorKey.ensure(folder).open(UUID.randomUUID(), sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("factor-secrets.key");
    }

    @Test
    void the_same_secret_is_sealed_differently_each_time() {
        FactorKey key = FactorKey.ensure(folder);

        assertThat(key.seal(ANN, SECRET)).isNotEqualTo(key.seal(ANN, SECRET));
    }

    @Test
    void a_digest_is_of_its_purpose_and_its_key() {
        FactorKey key = FactorKey.ensure(folder);

        assertThat(key.digest("one", SECRET)).isEqualTo(FactorKey.ensure(folder).digest("one", SECRET));
        assertThat(key.digest("one", SECRET)).isNotEqualTo(key.digest("two", SECRET));
        assertThat(key.digest("one", SECRET))
                .isNotEqualTo(FactorKey.ensure(folder.resolve("other")).digest("one", SECRET));
    }

    @Test
    void only_the_applications_user_reads_the_file() throws Exception {
        FactorKey.ensure(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(FactorKey.FILE))))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**draft*");
    }

    @Test
    void a_file_that_holds_no_key_stops_the_start_and_is_left_as_it_is() throws Exception {
        Path file = folder.resolve(FactorKey.FILE);
        for (String garbled : new String[] {"", "c2hvcnQ=", "!!!"}) {
            Files.writeString(file, garbled);
            assertThatThrownBy(() -> FactorKey.ensure(folder))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("backup");
            assertThat(file).hasContent(garbled);
        }
    }
}
