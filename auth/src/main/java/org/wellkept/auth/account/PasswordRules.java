package org.wellkept.auth.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellkept.core.FieldProblem;

/** What a password must be: long enough, and not one that everybody tries first. Nothing about which characters. */
public final class PasswordRules {

    /** In characters as people count them. */
    public static final int MINIMUM = 12;

    /** So that hashing one stays quick; far beyond what a password manager makes. */
    public static final int MAXIMUM = 200;

    private static final Set<String> COMMON = readCommon();

    private PasswordRules() {}

    /**
     * What is wrong with a new password, if anything.
     *
     * @param password as {@link #normalised}
     */
    static Optional<FieldProblem> problem(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < MINIMUM) {
            return refused(
                    "The password is too short",
                    "Make it at least " + MINIMUM + " characters long; three or four words are good");
        }
        if (length > MAXIMUM) {
            return refused("The password is too long", "Make it at most " + MAXIMUM + " characters long");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(lower) || isOneThingRepeated(lower)) {
            return refused(
                    "The password is one that people guess first",
                    "Choose another; three or four words that have nothing to do with each other are good");
        }
        String mailbox = EmailAddress.in(email).map(EmailAddress::mailbox).orElse("");
        if (lower.equalsIgnoreCase(email.strip())
                || (mailbox.length() >= 6 && lower.startsWith(mailbox.toLowerCase(Locale.ROOT)))) {
            return refused(
                    "The password begins with the e-mail address", "Choose one that cannot be told from the address");
        }
        return Optional.empty();
    }

    /** The same password, however the keyboard composed its letters. */
    static String normalised(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    private static Optional<FieldProblem> refused(String problem, String mend) {
        return Optional.of(new FieldProblem("password", problem, mend));
    }

    /** Such as "aaaaaaaaaaaa", "abcabcabcabc" or "wellwellwell". */
    private static boolean isOneThingRepeated(String password) {
        for (int period = 1; period <= password.length() / 3; period++) {
            if (password.substring(period).equals(password.substring(0, password.length() - period))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> readCommon() {
        try (InputStream file = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (file == null) {
                throw new IllegalStateException("common-passwords.txt is missing");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
