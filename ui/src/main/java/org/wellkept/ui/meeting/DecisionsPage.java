package org.wellkept.ui.meeting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Page;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.BoardFrame;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.PublicPage;

/**
 * What a board decided, latest first.
 *
 * @param standing how many are open, of how many
 * @param found how many fit what is looked for
 * @param next the address of the next page, or null on the last
 */
public record DecisionsPage(
        Frame frame,
        String board,
        String boardHref,
        String address,
        String meetings,
        String standing,
        DecisionsSought sought,
        List<DecisionLine> decisions,
        String found,
        String csv,
        String json,
        @Nullable String next)
        implements PublicPage {

    public DecisionsPage {
        decisions = List.copyOf(decisions);
    }

    /**
     * What the page is made of.
     *
     * @param all how many decisions there are
     * @param open how many of them are open, late ones among them
     * @param late how many are late
     * @param fitting how many fit what is looked for
     */
    record Facts(BoardDetails board, Page<DecisionRead> page, int all, int open, int late, int fitting) {}

    static DecisionsPage of(Facts facts, DecisionsSought sought) {
        BoardDetails board = facts.board();
        String address = Links.decisions(board.slug());
        return new DecisionsPage(
                BoardFrame.of(board, "What " + board.name() + " decided", standing(facts)),
                board.name(),
                Links.board(board.slug()),
                address,
                Links.meetings(board.slug()),
                standing(facts),
                sought,
                facts.page().items().stream().map(DecisionLine::of).toList(),
                Words.count(facts.fitting(), "decision", "decisions"),
                Links.with("/data/decisions.csv", Map.of("board", board.slug())),
                Links.with("/data/decisions.json", Map.of("board", board.slug())),
                next(facts, sought, address));
    }

    private static @Nullable String next(Facts facts, DecisionsSought sought, String address) {
        String after = facts.page().next();
        if (after == null) {
            return null;
        }
        Map<String, String> parameters = sought.parameters();
        parameters.put("after", after);
        return Links.with(address, parameters);
    }

    private static String standing(Facts facts) {
        if (facts.all() == 0) {
            return "No decision is recorded yet.";
        }
        String open = facts.open() == 0
                ? "Nothing is open."
                : Words.of(facts.open(), facts.all()) + " decisions " + Words.form(facts.open(), "is", "are")
                        + " still open.";
        return facts.late() == 0
                ? open
                : open + " " + Words.sentence(Words.spelledCount(facts.late(), "is late", "are late")) + ".";
    }
}
