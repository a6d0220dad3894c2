package org.wellkept.auth.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the secrets of second factors (AES-256 in GCM) and keys digests (HMAC-SHA-256). The file {@value #FILE} lies beside
 * the signing keys, is shared by all instances and, unlike them, belongs into the backup: without it every authenticator app
 * and recovery code has to be set up anew.
 */
public final class FactorKey {

    static final String FILE = "factor-secrets.key";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] master;

    private FactorKey(byte[] master) {
        this.master = master;
    }

    /**
     * Makes the folder and the key where they are missing, and reads it.
     *
     * @throws UncheckedIOException when that cannot be done; the message says which file and what to do
     */
    public static FactorKey ensure(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            onlyForOurselves(folder, "rwx------");
            if (Files.notExists(file)) {
                create(file);
            }
            onlyForOurselves(file, "rw-------");
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length != KEY_BYTES) {
                throw new IOException("it does not hold a key; put back the file from your backup");
            }
            return new FactorKey(key);
        } catch (IllegalArgumentException garbled) {
            throw failed(file, new IOException("it does not hold a key; put back the file from your backup", garbled));
        } catch (IOException failed) {
            throw failed(file, failed);
        }
    }

    /** Seals a secret for one person: it cannot be opened for another. */
    public byte[] seal(UUID person, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, person, nonce).doFinal(secret);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * Opens what was sealed for this person.
     *
     * @throws IllegalStateException when it was sealed with another key or for somebody else
     */
    public byte[] open(UUID person, byte[] sealed) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] rest = new byte[parts.remaining()];
        parts.get(rest);
        try {
            return cipher(Cipher.DECRYPT_MODE, person, nonce).doFinal(rest);
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException(
                    "A second factor was sealed with another key than " + FILE
                            + " holds: put back that file from the backup",
                    otherKey);
        }
    }

    /** A digest that nobody can make without the key; purposes keep what is digested for one thing from serving another. */
    public byte[] digest(String purpose, byte[] content) {
        return hmac(hmac(master, purpose.getBytes(StandardCharsets.UTF_8)), content);
    }

    private Cipher cipher(int mode, UUID person, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] key = hmac(master, "seal".getBytes(StandardCharsets.UTF_8));
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(person.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Two instances may start at once: whoever comes second takes the first one's key. */
    private static void create(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        // a temporary file is made readable for its owner alone
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "draft", ".key");
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(key) + "\n");
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException other) {
            // the other instance's key is whole, since a link appears with all of its content
        } catch (UnsupportedOperationException noLinks) {
            Files.copy(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void onlyForOurselves(Path file, String permissions) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    private static UncheckedIOException failed(Path file, IOException failed) {
        return new UncheckedIOException(
                "The key of second factors could not be read or made in " + file.toAbsolutePath() + ": "
                        + failed.getMessage() + ".",
                failed);
    }
}
