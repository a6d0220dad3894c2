package org.wellkept.ui.meeting;

import java.util.Arrays;
import java.util.List;

/** References of promises as people type them into one field: with spaces, commas or semicolons between. */
final class References {

    private References() {}

    static List<String> typed(String text) {
        return Arrays.stream(text.split("[\\s,;]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static String shown(List<String> references) {
        return String.join(", ", references);
    }
}
