package org.wellkept.core.member;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * What somebody needs in order to take part, as they say it themselves.
 *
 * @param signLanguage whether they use British Sign Language
 * @param anotherLanguage the language in which they would rather be told, at most 100 characters, or null
 * @param words anything else, in their own words, at most 500 characters, or null
 * @param shownTo whom they let read it
 */
public record Needs(
        boolean largePrint,
        boolean easyRead,
        boolean signLanguage,
        @Nullable String anotherLanguage,
        @Nullable String words,
        ShownTo shownTo)
        implements Serializable {

    /** Nothing said, and nobody told. */
    public static final Needs NONE = new Needs(false, false, false, null, null, ShownTo.NOBODY);

    static final int LONGEST_LANGUAGE = 100;
    static final int LONGEST_WORDS = 500;

    public Needs {
        anotherLanguage = Written.orNone(anotherLanguage);
        words = Written.orNone(words);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return !largePrint && !easyRead && !signLanguage && anotherLanguage == null && words == null;
    }

    /** Without what it says, which must not reach a log. */
    @Override
    public String toString() {
        return "Needs[]";
    }
}
