package org.wellkept.core.coproduction;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * The first step of an activity's log: what was done and why.
 *
 * @param title in one line, 1 to 300 characters
 * @param purpose what was done and why, at most 5,000 characters
 * @param area where, as people call it, at most 300 characters
 * @param partners slugs of the organisations that did it too
 * @param partnersWritten partners as a source wrote them that match no known organisation, at most 2,000 characters
 * @param boards slugs of the boards that hear of it
 * @param shaped references of the promises that it shaped
 */
public record About(
        String title,
        @Nullable ActivityKind kind,
        @Nullable String purpose,
        @Nullable String area,
        List<String> partners,
        @Nullable String partnersWritten,
        List<String> boards,
        List<String> shaped)
        implements Serializable {

    public About {
        title = title.strip();
        purpose = Written.orNone(purpose);
        area = Written.orNone(area);
        partners = List.copyOf(partners);
        partnersWritten = Written.orNone(partnersWritten);
        boards = List.copyOf(boards);
        shaped = List.copyOf(shaped);
    }

    /** Of which nothing but the title is written yet. */
    public static About titled(String title) {
        return new About(title, null, null, null, List.of(), null, List.of(), List.of());
    }
}
