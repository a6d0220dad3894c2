package org.wellkept.auth.factor;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Codes to get in without the telephone, each good for once. */
final class RecoveryCodes {

    static final int HOW_MANY = 10;

    /** Without what is mistaken for something else when it is copied from paper. */
    private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** As they are shown: 48 random bits each, in two groups. */
    static List<String> fresh() {
        Set<String> codes = new java.util.LinkedHashSet<>();
        while (codes.size() < HOW_MANY) {
            StringBuilder code = new StringBuilder();
            for (int sign = 0; sign < LENGTH; sign++) {
                code.append(sign == LENGTH / 2 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
            }
            codes.add(code.toString());
        }
        return new ArrayList<>(codes);
    }

    /** The same code, however it was typed. */
    static String normalised(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    /** Whether it could be one, rather than an authenticator's. */
    static boolean looksLikeOne(String normalised) {
        return normalised.length() == LENGTH;
    }
}
