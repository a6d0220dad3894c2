package org.wellkept.ui.report;

import java.util.Optional;
import java.util.UUID;
import org.wellkept.core.Coded;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.ReportSummary;
import org.wellkept.ui.workspace.Place;

/** Where papers lie in the workspace: addresses below {@code /workspace/}. */
public final class PaperNavigation {

    static final String BOARD = "board";
    static final String REPORT = "report";
    static final String EDITION = "edition";
    static final String KEY = "key";

    static final String LIST_PATH = Place.ACCOUNTABILITY_PATH + "/:" + BOARD + "/papers";
    static final String SETTINGS_PATH = LIST_PATH + "/settings";
    static final String PAPER_PATH = Place.ACCOUNTABILITY_PATH + "/papers/:" + REPORT + "/:" + EDITION;
    static final String FIGURE_PATH = PAPER_PATH + "/figures/:" + KEY;

    private PaperNavigation() {}

    /** The papers of a board. */
    public static String ofBoard(String board) {
        return Place.ACCOUNTABILITY_PATH + "/" + board + "/papers";
    }

    static String settings(String board) {
        return ofBoard(board) + "/settings";
    }

    /** One paper, or the briefing beside it. */
    public static String one(UUID report, Edition edition) {
        return Place.ACCOUNTABILITY_PATH + "/papers/" + report + "/" + edition.code();
    }

    /**
     * A paper as a reader of it finds it: members of a board to whom the briefing of a draft is open have no paper yet.
     *
     * @param officer whether the reader makes the papers of its board
     */
    public static String toRead(ReportSummary paper, boolean officer) {
        return one(paper.id(), paper.isPublished() || officer ? Edition.PAPER : Edition.BRIEFING);
    }

    static String figures(UUID report, Edition edition) {
        return one(report, edition) + "/figures/";
    }

    static Optional<UUID> report(Optional<String> written) {
        try {
            return written.map(UUID::fromString);
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    static Optional<Edition> edition(Optional<String> written) {
        return written.flatMap(code -> Coded.find(Edition.class, code));
    }
}
