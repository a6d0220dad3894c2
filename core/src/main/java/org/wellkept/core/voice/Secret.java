package org.wellkept.core.voice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody holds in their hand: a code that lets them speak once, or the receipt of what they said. It is drawn by
 * chance from letters and digits that are not mistaken for each other (Crockford's base 32), written in fours, and stored as
 * a digest alone: long enough that a digest can't be turned back by trying.
 *
 * @param text as it is printed, such as {@code 7KQM-2XWA-9D3T}
 */
record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern WRITTEN = Pattern.compile("[" + LETTERS + "]{12}([" + LETTERS + "]{4})?");

    /** Twelve letters and digits, to be typed by hand; it ends when it is used, or with its window. */
    static Secret code() {
        return draw(12);
    }

    /** Sixteen, to be kept. */
    static Secret receipt() {
        return draw(16);
    }

    private static Secret draw(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            if (i > 0 && i % 4 == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Secret(text.toString());
    }

    /** What somebody typed, in either case, with or without hyphens; empty where it can't be one. */
    static Optional<Secret> typed(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (!WRITTEN.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Secret(plain.replaceAll("(.{4})(?=.)", "$1-")));
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Nothing that is logged or shown by mistake holds it. */
    @Override
    public String toString() {
        return "a secret";
    }
}
