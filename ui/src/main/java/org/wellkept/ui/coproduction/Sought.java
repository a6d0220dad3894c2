package org.wellkept.ui.coproduction;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.ActivityFilter;
import org.wellkept.ui.transparency.Asked;

/**
 * What a reader looks for in the open list.
 *
 * @param board the slug of a board that hears of it, or null
 * @param organisation the slug of an organisation that tells of it, or did it too, or null
 */
public record Sought(
        @Nullable String words,
        @Nullable String board,
        @Nullable String organisation) {

    static Sought of(Asked asked) {
        return new Sought(
                asked.value("words").orElse(null),
                asked.value("board").orElse(null),
                asked.value("organisation").orElse(null));
    }

    ActivityFilter filter() {
        return new ActivityFilter(null, board, organisation, null, null, null, words);
    }

    /** Whether it is not simply all. */
    public boolean narrows() {
        return words != null || board != null || organisation != null;
    }

    /** As an address has it. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        put(parameters, "words", words);
        put(parameters, "board", board);
        put(parameters, "organisation", organisation);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
