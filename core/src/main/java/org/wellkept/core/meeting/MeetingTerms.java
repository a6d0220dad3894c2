package org.wellkept.core.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * When and where a board meets.
 *
 * @param on the day; null where none was given, which is refused
 * @param startsAt in the time of England, or null where it is not known yet
 * @param place as people write it, at most 300 characters
 * @param link where it is broadcast or joined, a web address of at most 500 characters
 */
public record MeetingTerms(
        @Nullable LocalDate on,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        @Nullable String link) implements Serializable {

    public static final int LONGEST_PLACE = 300;
    public static final int LONGEST_LINK = 500;

    public MeetingTerms {
        place = Written.orNone(place);
        link = Written.orNone(link);
    }
}
