package org.wellkept.auth.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.List;

/**
 * The keys of access tokens, in a folder that only the application's user can read: {@value #PRIVATE_KEYS} holds the
 * private ones, of which the first signs; {@value #PUBLIC_KEYS} holds their public halves, by which tokens are verified.
 * Several instances share the folder.
 */
public final class SigningKeys {

    /** The system property that names the folder. */
    public static final String FOLDER = "wellkept.keys";

    static final String PRIVATE_KEYS = "signing-keys.json";
    static final String PUBLIC_KEYS = "jwks.json";

    private final JWKSet keys;

    private SigningKeys(JWKSet keys) {
        this.keys = keys;
    }

    /**
     * Makes the folder, a key and the public key set where they are missing, and reads them. MicroProfile JWT reads the
     * public key set from there.
     *
     * @throws UncheckedIOException when the folder cannot be written, or what is in it is not a key; the message says
     *     which file and what to do
     */
    public static SigningKeys ensure(Path folder) {
        try {
            Files.createDirectories(folder);
            onlyForOurselves(folder, "rwx------");
            Path privateKeys = folder.resolve(PRIVATE_KEYS);
            if (Files.notExists(privateKeys)) {
                create(privateKeys, new JWKSet(newKey()).toString(false));
            }
            onlyForOurselves(privateKeys, "rw-------");
            SigningKeys keys = new SigningKeys(read(privateKeys));
            keys.publish(folder.resolve(PUBLIC_KEYS));
            return keys;
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The keys of access tokens could not be read or made in " + folder.toAbsolutePath() + ": "
                            + failed.getMessage() + ". Make the folder writable for the user that runs Wellkept.",
                    failed);
        }
    }

    /** The key to sign with. */
    ECKey current() {
        return keys.getKeys().getFirst().toECKey();
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException missing) {
            throw new IllegalStateException("This Java has no P-256 keys", missing);
        }
    }

    private static JWKSet read(Path file) throws IOException {
        JWKSet read;
        try {
            read = JWKSet.parse(Files.readString(file));
        } catch (ParseException garbled) {
            throw new IOException(
                    file.getFileName() + " is not a key set (move it away, and a new key is made)", garbled);
        }
        List<JWK> keys = read.getKeys();
        if (keys.isEmpty() || !keys.stream().allMatch(key -> key instanceof ECKey && key.isPrivate())) {
            throw new IOException(file.getFileName()
                    + " does not hold private elliptic-curve keys (move it away, and a new key is made)");
        }
        return read;
    }

    private void publish(Path file) throws IOException {
        String publicKeys = keys.toString(true);
        if (Files.exists(file) && Files.readString(file).equals(publicKeys)) {
            return;
        }
        Path draft = writeBeside(file, publicKeys);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Two instances may start at once: whoever comes second takes the first one's key. */
    private static void create(Path file, String content) throws IOException {
        Path draft = writeBeside(file, content);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException other) {
            // The other instance's key is whole, since a link appears with all of its content.
        } catch (UnsupportedOperationException noLinks) {
            Files.copy(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Path writeBeside(Path file, String content) throws IOException {
        // A temporary file is made readable for its owner alone.
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "draft", ".json");
        Files.writeString(draft, content);
        return draft;
    }

    private static void onlyForOurselves(Path file, String permissions) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
