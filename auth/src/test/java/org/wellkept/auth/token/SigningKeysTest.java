package org.wellkept.auth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    @TempDir
    Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void folder() {
        folder = temporary.resolve("data/keys");
    }

    @Test
    void the_first_start_makes_a_p256_key_and_later_ones_keep_it() {
        ECKey first = SigningKeys.ensure(folder).current();
        ECKey later = SigningKeys.ensure(folder).current();

        assertThat(first.getCurve()).isEqualTo(Curve.P_256);
        assertThat(first.isPrivate()).isTrue();
        assertThat(later).isEqualTo(first);
    }

    @Test
    void the_public_key_set_has_the_same_key_ids_and_no_private_part() throws Exception {
        ECKey current = SigningKeys.ensure(folder).current();

        String written = Files.readString(folder.resolve("jwks.json"));
        JWKSet publicKeys = JWKSet.parse(written);

        assertThat(publicKeys.getKeys()).singleElement().satisfies(key -> {
            assertThat(key.getKeyID()).isEqualTo(current.getKeyID());
            assertThat(key.isPrivate()).isFalse();
        });
        assertThat(written).doesNotContain("\"d\"");
    }

    @Test
    void only_the_applications_user_can_read_them() throws IOException {
        SigningKeys.ensure(folder);

        assertThat(permissions(folder)).isEqualTo("rwx------");
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void rights_that_were_too_wide_are_narrowed() throws IOException {
        SigningKeys.ensure(folder);
        Path file = folder.resolve("signing-keys.json");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        SigningKeys.ensure(folder);

        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void a_public_key_set_that_is_missing_or_another_ones_is_written_anew() throws IOException {
        SigningKeys.ensure(folder);
        Path file = folder.resolve("jwks.json");
        String right = Files.readString(file);
        Files.writeString(file, "{\"keys\":[]}");

        SigningKeys.ensure(folder);

        assertThat(file).hasContent(right);
    }

    @RepeatedTest(20)
    void instances_that_start_at_once_share_one_key() throws Exception {
        int together = 8;
        CyclicBarrier start = new CyclicBarrier(together);
        List<Callable<String>> instances = new ArrayList<>();
        for (int instance = 0; instance < together; instance++) {
            instances.add(() -> {
                start.await();
                return SigningKeys.ensure(folder).current().getKeyID();
            });
        }

        Set<String> keys = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(together)) {
            for (Future<String> key : threads.invokeAll(instances)) {
                keys.add(key.get());
            }
        }

        assertThat(keys).hasSize(1);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_broken_key_file_is_named_and_never_replaced() throws IOException {
        SigningKeys.ensure(folder);
        Path file = folder.resolve("signing-keys.json");
        for (String broken : List.of("", "no keys", "{\"keys\":[]}", Files.readString(folder.resolve("jwks.json")))) {
            Files.writeString(file, broken);

            assertThatThrownBy(() -> SigningKeys.ensure(folder))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("signing-keys.json")
                    .hasMessageContaining("move it away");
            assertThat(file).hasContent(broken);
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Files.writeString(temporary.resolve("data"), "a file in the way");

        assertThatThrownBy(() -> SigningKeys.ensure(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.toString());
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
