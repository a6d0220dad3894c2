package org.wellkept.auth.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as somebody wrote it. Two that differ only in case are one account's.
 *
 * <p>Whether it exists only a letter to it can tell, so little is asked of it. It is plain ASCII, so that two addresses
 * that look alike cannot be two accounts.
 */
public record EmailAddress(String written) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[!-~&&[^@,;<>()\\[\\]\\\\\"]]+@[A-Za-z0-9.-]+\\.[A-Za-z0-9-]+");

    public EmailAddress {
        if (written.length() > LONGEST || !SHAPE.matcher(written).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address in what was typed, if there is one; spaces around it don't matter. */
    public static Optional<EmailAddress> in(String typed) {
        String stripped = typed.strip();
        if (stripped.length() > LONGEST || !SHAPE.matcher(stripped).matches()) {
            return Optional.empty();
        }
        return Optional.of(new EmailAddress(stripped));
    }

    /** How attempts are counted for what was typed, whether or not it is an address. */
    static String key(String typed) {
        String stripped = typed.strip().toLowerCase(Locale.ROOT);
        return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
    }

    /** The part before the @. */
    String mailbox() {
        return written.substring(0, written.indexOf('@'));
    }

    /** Without the address, which must not reach a log. */
    @Override
    public String toString() {
        return "EmailAddress[]";
    }
}
