package org.wellkept.auth.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of a link: 256 random bits, as they stand in its address.
 *
 * @param text as it was made, or as somebody wrote it
 */
public record LinkSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static LinkSecret fresh() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** What is stored of it, in hexadecimal. So many random bits need no slow hash. */
    public String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return "LinkSecret[]";
    }
}
