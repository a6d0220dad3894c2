package org.wellkept.ui.report;

import org.jspecify.annotations.Nullable;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/**
 * All published papers, or those of one board.
 *
 * @param board whose they are, or null
 */
public record PaperListPage(Frame frame, @Nullable String board, PaperList papers) implements PublicPage {

    static PaperListPage of(@Nullable String board, PaperList papers) {
        String title = board == null ? "Board papers" : "Papers of " + board;
        return new PaperListPage(
                Frame.of(title, "What boards are told about promises to prevent mental ill health", Place.AREAS),
                board,
                papers);
    }
}
