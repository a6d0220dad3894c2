package org.wellkept.core;

import java.text.Normalizer;
import java.util.Locale;

/** How names and titles are compared: what people type differs in case, spaces, dashes and accents. */
public final class Spelling {

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
}
