package org.wellkept.core;

import java.text.Normalizer;
import java.util.Locale;

/** How names and titles are compared: what people type differs in case, spaces, dashes and accents. */
public final class Spelling {

    /** Room for a number behind it: an address has at most 60 characters. */
    private static final int ADDRESS = 55;

    private Spelling() {}

    /** Lower case, letters and digits of any script kept, everything else a single space. */
    public static String key(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("&", " and ")
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /**
     * What a name becomes in an address: {@code open-door}. Plain small letters and digits with single hyphens, cut between
     * words where it is long; empty when nothing of the name can stand there.
     */
    public static String address(String written) {
        String plain = Normalizer.normalize(key(written), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9 ]", "")
                .strip()
                .replaceAll(" +", "-");
        if (plain.length() <= ADDRESS) {
            return plain;
        }
        int end = plain.lastIndexOf('-', ADDRESS);
        return plain.substring(0, end > 0 ? end : ADDRESS);
    }
}
