package org.wellkept.ui.report;

import java.util.regex.Pattern;

/**
 * Words as files hold them: without the signs that only tell a page in which direction to read on (Unicode's isolates,
 * embeddings and marks). Files tell it otherwise, and fonts have nothing to show for them.
 */
final class BareWords {

    private static final Pattern SIGNS = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private BareWords() {}

    static String of(String words) {
        return SIGNS.matcher(words).replaceAll("");
    }
}
