package org.wellkept.core.report;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.partnership.BoardRef;

/**
 * How a board's papers look and are called. A report takes them when it is begun; later changes are for later reports.
 *
 * @param titlePattern in which {board}, {round} and {day} stand for the board's and the round's name and the day that the
 *     answers are of
 * @param reportOf the role that usually reports, or null
 * @param headings the board's own, for those sections that have one
 * @param colour of headings and lines, such as {@code #0c5a5e}; on white it has a contrast of 4.5 to 1 at least
 */
public record PaperSettings(
        BoardRef board,
        Version version,
        String titlePattern,
        @Nullable String reportOf,
        Map<SectionKind, String> headings,
        String colour,
        @Nullable Logo logo) {

    public PaperSettings {
        headings = Map.copyOf(headings);
    }

    /**
     * A board's picture. It never changes: another one has another id.
     *
     * @param alternative what it shows, for those who don't see it
     */
    public record Logo(UUID id, String alternative) {}
}
