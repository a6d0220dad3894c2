package org.wellkept.auth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void folder() {
        folder = temporary.resolve("data/keys");
    }

    @Test
    void the_first_start_makes_a_p256_key_and_later_ones_keep_it() {
        ECKey first = SigningKeys.ensure(folder, NOW).current();
        ECKey later = SigningKeys.ensure(folder, NOW).current();

        assertThat(first.getCurve()).isEqualTo(Curve.P_256);
        assertThat(first.isPrivate()).isTrue();
        assertThat(later).isEqualTo(first);
    }

    @Test
    void the_public_key_set_has_the_same_key_ids_and_no_private_part() throws Exception {
        KeyRing ring = SigningKeys.ensure(folder, NOW).ring();

        String written = Files.readString(folder.resolve("jwks.json"));
        List<JWK> published = JWKSet.parse(written).getKeys();

        assertThat(published)
                .extracting(JWK::getKeyID)
                .containsExactlyElementsOf(
                        ring.keys().stream().map(ECKey::getKeyID).toList());
        assertThat(published).noneMatch(JWK::isPrivate);
        assertThat(written).doesNotContain("\"d\"");
    }

    @Test
    void the_next_key_is_published_from_the_first_start_on() {
        KeyRing ring = SigningKeys.ensure(folder, NOW).ring();

        assertThat(ring.next()).isPresent().get().isNotEqualTo(ring.current());
    }

    @Test
    void a_key_of_an_older_version_goes_on_signing_and_gets_a_next_one() throws Exception {
        ECKey old = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("signing-keys.json"), new JWKSet(old).toString(false));

        KeyRing ring = SigningKeys.ensure(folder, NOW).ring();

        assertThat(ring.current()).isEqualTo(old);
        assertThat(ring.next()).isPresent();
    }

    @Test
    void what_one_instance_changes_the_others_sign_with_at_once() {
        SigningKeys one = SigningKeys.ensure(folder, NOW);
        SigningKeys other = SigningKeys.ensure(folder, NOW);

        KeyRing after = one.change(ring -> ring.rotated(NOW)).after();

        assertThat(other.current()).isEqualTo(after.current());
    }

    @Test
    void instances_that_change_the_keys_at_once_lose_no_change() throws Exception {
        int together = 8;
        SigningKeys keys = SigningKeys.ensure(folder, NOW);
        List<Callable<KeyRing>> rotations = Collections.nCopies(
                together, () -> keys.change(ring -> ring.rotated(NOW)).after());

        try (ExecutorService threads = Executors.newFixedThreadPool(together)) {
            for (Future<KeyRing> rotation : threads.invokeAll(rotations)) {
                rotation.get();
            }
        }

        assertThat(keys.ring().previous()).hasSize(together);
    }

    @Test
    void a_change_leaves_the_files_to_the_applications_user_alone() throws IOException {
        SigningKeys.ensure(folder, NOW).change(ring -> ring.rotated(NOW));

        assertThat(permissions(folder.resolve("signing-keys.json"))).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("jwks.json"))).isEqualTo("rw-------");
    }

    @Test
    void only_the_applications_user_can_read_them() throws IOException {
        SigningKeys.ensure(folder, NOW);

        assertThat(permissions(folder)).isEqualTo("rwx------");
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void rights_that_were_too_wide_are_narrowed() throws IOException {
        SigningKeys.ensure(folder, NOW);
        Path file = folder.resolve("signing-keys.json");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        SigningKeys.ensure(folder, NOW);

        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void a_public_key_set_that_is_missing_or_another_ones_is_written_anew() throws IOException {
        SigningKeys.ensure(folder, NOW);
        Path file = folder.resolve("jwks.json");
        String right = Files.readString(file);
        Files.writeString(file, "{\"keys\":[]}");

        SigningKeys.ensure(folder, NOW);

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
                return SigningKeys.ensure(folder, NOW).current().getKeyID();
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
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void a_broken_key_file_is_named_and_never_replaced() throws IOException {
        SigningKeys.ensure(folder, NOW);
        Path file = folder.resolve("signing-keys.json");
        for (String broken : List.of("", "no keys", "{\"keys\":[]}", Files.readString(folder.resolve("jwks.json")))) {
            Files.writeString(file, broken);

            assertThatThrownBy(() -> SigningKeys.ensure(folder, NOW))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("signing-keys.json")
                    .hasMessageContaining("move it away");
            assertThat(file).hasContent(broken);
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Files.writeString(temporary.resolve("data"), "a file in the way");

        assertThatThrownBy(() -> SigningKeys.ensure(folder, NOW))
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
