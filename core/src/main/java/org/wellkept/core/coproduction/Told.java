package org.wellkept.core.coproduction;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people who took part were told, and how.
 *
 * @param toldOn the day on which they were first told
 * @param languages the summary in other languages, by their BCP 47 tag
 */
public record Told(
        LocalDate toldOn,
        String how,
        String summary,
        @Nullable String easyRead,
        @Nullable String signLanguageLink,
        SortedMap<String, String> languages)
        implements Serializable {

    public Told {
        languages = new TreeMap<>(languages);
    }

    /** The summary in a language, or null. */
    public @Nullable String in(String language) {
        return ((Map<String, String>) languages).get(language);
    }
}
