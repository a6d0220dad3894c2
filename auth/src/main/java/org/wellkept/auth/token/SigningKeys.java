package org.wellkept.auth.token;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/**
 * The keys of access tokens, in a folder that only the application's user can read: {@value #PRIVATE_KEYS} holds the
 * private ones, of which the first signs; {@value #PUBLIC_KEYS} holds their public halves, by which tokens are verified.
 *
 * <p>Several instances share the folder. Each reads the files anew when it signs, so that all of them change over together,
 * and writes them while it alone holds {@value #LOCK}.
 */
public final class SigningKeys {

    /** The system property that names the folder. */
    public static final String FOLDER = "wellkept.keys";

    static final String PRIVATE_KEYS = "signing-keys.json";
    static final String PUBLIC_KEYS = "jwks.json";
    static final String LOCK = "keys.lock";

    /** A file's lock keeps other processes out, not other threads of this one. */
    private static final ReentrantLock OURS = new ReentrantLock();

    private final Path folder;
    private volatile Parsed parsed;

    private SigningKeys(Path folder, Parsed parsed) {
        this.folder = folder;
        this.parsed = parsed;
    }

    /**
     * Makes the folder, the first keys and the public key set where they are missing, and reads them. MicroProfile JWT
     * reads the public key set from there.
     *
     * @throws UncheckedIOException when the folder cannot be written, or what is in it is not a key; the message says
     *     which file and what to do
     */
    public static SigningKeys ensure(Path folder, Instant now) {
        try {
            Files.createDirectories(folder);
            onlyForOurselves(folder, "rwx------");
            return locked(folder, () -> {
                Path privateKeys = folder.resolve(PRIVATE_KEYS);
                if (Files.notExists(privateKeys)) {
                    replace(privateKeys, written(KeyRing.first(now)));
                }
                onlyForOurselves(privateKeys, "rw-------");
                SigningKeys keys = new SigningKeys(folder, read(privateKeys));
                keys.store(keys.ring().tidied(now));
                return keys;
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The keys of access tokens could not be read or made in " + folder.toAbsolutePath() + ": "
                            + failed.getMessage() + ". Make the folder writable for the user that runs Wellkept.",
                    failed);
        }
    }

    /** The key to sign with. */
    ECKey current() {
        return ring().current();
    }

    /** All of them, as they are now in the folder. */
    KeyRing ring() {
        try {
            String content = Files.readString(folder.resolve(PRIVATE_KEYS));
            Parsed known = parsed;
            if (!known.content().equals(content)) {
                known = parse(folder.resolve(PRIVATE_KEYS), content);
                parsed = known;
            }
            return known.ring();
        } catch (IOException lost) {
            throw new UncheckedIOException("The keys of access tokens could not be read: " + lost.getMessage(), lost);
        }
    }

    /** Changes the keys while no other instance does. */
    Changed change(UnaryOperator<KeyRing> change) {
        try {
            return locked(folder, () -> {
                KeyRing before = ring();
                KeyRing after = change.apply(before);
                store(after);
                return new Changed(before, after);
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The keys of access tokens could not be written: " + failed.getMessage(), failed);
        }
    }

    /** The public halves first: a key that is published and lost does no harm. */
    private void store(KeyRing ring) throws IOException {
        replace(folder.resolve(PUBLIC_KEYS), ring.asJwks().toString(true));
        replace(folder.resolve(PRIVATE_KEYS), written(ring));
    }

    private static String written(KeyRing ring) {
        return ring.asJwks().toString(false);
    }

    private static Parsed read(Path file) throws IOException {
        return parse(file, Files.readString(file));
    }

    private static Parsed parse(Path file, String content) throws IOException {
        JWKSet read;
        try {
            read = JWKSet.parse(content);
        } catch (ParseException garbled) {
            throw new IOException(
                    file.getFileName() + " is not a key set (move it away, and a new key is made)", garbled);
        }
        List<JWK> keys = read.getKeys();
        if (keys.isEmpty() || !keys.stream().allMatch(key -> key instanceof ECKey && key.isPrivate())) {
            throw new IOException(file.getFileName()
                    + " does not hold private elliptic-curve keys (move it away, and a new key is made)");
        }
        return new Parsed(content, new KeyRing(keys.stream().map(JWK::toECKey).toList()));
    }

    /** Nobody ever sees half a file, not even after the machine stopped without warning. */
    private static void replace(Path file, String content) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(content)) {
            return;
        }
        // A temporary file is made readable for its owner alone.
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "draft", ".json");
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static <T> T locked(Path folder, Work<T> work) throws IOException {
        OURS.lock();
        try (FileChannel file =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // closing the file ends the lock
            file.lock();
            onlyForOurselves(folder.resolve(LOCK), "rw-------");
            return work.run();
        } finally {
            OURS.unlock();
        }
    }

    private static void onlyForOurselves(Path file, String permissions) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    /** What is done while the lock is held. */
    private interface Work<T> {
        T run() throws IOException;
    }

    /** The keys before and after a change. */
    record Changed(KeyRing before, KeyRing after) {

        /** Whether another key signs now. */
        boolean isRotation() {
            return !before.current().getKeyID().equals(after.current().getKeyID());
        }
    }

    /** What the file held, and what it meant. */
    private record Parsed(String content, KeyRing ring) {}
}
