package org.wellkept.core.coproduction;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * What people who took part are told, and how. It can be written anew: the day on which they were first told stays.
 *
 * @param toldOn the day on which they were told, today or earlier
 * @param how how they were told, 1 to 1,000 characters: a letter, a meeting, a message
 * @param summary what became of what they said, in plain words, 1 to 5,000 characters
 * @param easyRead the organisation's own Easy Read version, tried out with people, at most 5,000 characters
 * @param signLanguageLink where a video in British Sign Language is: an address that begins with https, at most 1,000
 *     characters
 * @param languages the summary in other languages, by their BCP 47 tag, such as {@code pl}
 */
public record TellPeople(
        LocalDate toldOn,
        String how,
        String summary,
        @Nullable String easyRead,
        @Nullable String signLanguageLink,
        Map<String, String> languages)
        implements Serializable {

    /** The most languages in which it can be told beside English. */
    public static final int MOST_LANGUAGES = 20;

    public TellPeople {
        how = how.strip();
        summary = summary.strip();
        easyRead = Written.orNone(easyRead);
        signLanguageLink = Written.orNone(signLanguageLink);
        languages = Map.copyOf(languages);
    }

    /** The tags of its languages, in their order. */
    public List<String> tags() {
        return languages.keySet().stream().sorted().toList();
    }
}
