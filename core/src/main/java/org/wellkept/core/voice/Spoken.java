package org.wellkept.core.voice;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;
import org.wellkept.core.coproduction.Rung;

/**
 * What somebody who took part says of it. Only the rung is needed.
 *
 * @param rung which it felt like
 * @param account whether the organisation's account of what was said is right
 * @param feltReal what felt real, at most 1,000 characters
 * @param notReal what didn't, at most 1,000 characters
 * @param correction what was said instead, at most 1,000 characters
 */
public record Spoken(
        @Nullable Rung rung,
        @Nullable AccountJudged account,
        @Nullable HeardBack heardBack,
        @Nullable Again again,
        @Nullable String feltReal,
        @Nullable String notReal,
        @Nullable String correction)
        implements Serializable {

    /** The most characters of each of the three texts. */
    public static final int LONGEST = 1_000;

    public Spoken {
        feltReal = Written.orNone(feltReal);
        notReal = Written.orNone(notReal);
        correction = Written.orNone(correction);
    }

    /** Whether there is anything in somebody's own words. */
    boolean hasWords() {
        return feltReal != null || notReal != null || correction != null;
    }
}
