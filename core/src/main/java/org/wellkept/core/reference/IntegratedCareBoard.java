package org.wellkept.core.reference;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Spelling;

/**
 * An integrated care board of England.
 *
 * @param ods the NHS's code of it
 * @param gss the official code of its area, where it is known
 * @param place what it is called after
 * @param from the first day on which it was there
 * @param until the last day, or null while it is there
 */
public record IntegratedCareBoard(
        String ods,
        @Nullable String gss,
        String place,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Its full name. */
    public String name() {
        return "NHS " + place + " Integrated Care Board";
    }

    /** The ways in which its name is written, as {@link Spelling#key} has them. Its place alone is none: that is a place. */
    public Set<String> spellings() {
        return Stream.of(
                        name(),
                        "NHS " + place,
                        "NHS " + place + " ICB",
                        place + " ICB",
                        place + " Integrated Care Board",
                        ods)
                .map(Spelling::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
