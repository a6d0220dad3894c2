package org.wellkept.ui.accountability;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.wellkept.core.accountability.PartnerProfile;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.snapshot.AnswerToRound;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.Said;
import org.wellkept.ui.ask.AskLine;
import org.wellkept.ui.commitment.CommitmentNavigation;
import org.wellkept.ui.commitment.PromiseRow;
import org.wellkept.ui.look.Words;

/**
 * How one partner keeps its word to a board, for reading and for printing before it is heard.
 *
 * @param about what is counted, and as of which day
 * @param promises those that need asking about first: overdue, behind, without a word
 * @param more that the list is cut, in a sentence; empty where it holds all
 * @param rounds how it answered the rounds that have closed, the latest first
 * @param asks what it asked of the board, and what became of it
 */
public record PartnerProfilePage(
        String about,
        String boardHref,
        String boardName,
        List<OverviewTile> tiles,
        List<AnswerBar> answers,
        List<Promise> promises,
        String more,
        List<OverviewPage.Move> movement,
        List<Round> rounds,
        List<AskLine> asks) {

    public PartnerProfilePage {
        tiles = List.copyOf(tiles);
        answers = List.copyOf(answers);
        promises = List.copyOf(promises);
        movement = List.copyOf(movement);
        rounds = List.copyOf(rounds);
        asks = List.copyOf(asks);
    }

    /** @param answers the three of them, side by side */
    public record Promise(String title, String href, String reference, String due, PromiseRow.ThreeAnswers answers) {}

    /**
     * A round that has closed.
     *
     * @param href what it found
     * @param answer how the partner answered it
     */
    public record Round(String name, String href, StandingTable.Line answer) {}

    /**
     * The page of a partner.
     *
     * @param promises what its roll-up counts, in any order; the first of them where there are many
     */
    static PartnerProfilePage of(PartnerProfile profile, List<CommitmentSummary> promises, List<AnswerToRound> rounds) {
        String board = profile.board().slug();
        Rollup rollup = profile.rollup();
        ListLink own = ListLink.counted(board).of(profile.organisation().slug());
        int left = rollup.commitments() - promises.size();
        return new PartnerProfilePage(
                "Its promises to " + profile.board().name() + ", as they stand on " + Words.day(rollup.asOf())
                        + ". Each number leads to its promises.",
                SnapshotNavigation.board(board),
                profile.board().name(),
                OverviewPage.tiles(rollup, " to this board", own),
                rollup.commitments() == 0 ? List.of() : AnswerBars.of(rollup, own),
                promises.stream()
                        .sorted(Comparator.comparingInt(PartnerProfilePage::calm))
                        .map(PartnerProfilePage::promise)
                        .toList(),
                left == 0
                        ? ""
                        : Words.sentence(Words.spelledCount(left, "promise is", "promises are"))
                                + " not in this table.",
                OverviewPage.moves(profile.movement()),
                rounds.stream().map(PartnerProfilePage::round).toList(),
                profile.asks().stream()
                        .map(ask -> AskLine.of(ask, CommitmentNavigation::one))
                        .toList());
    }

    /** The less, the sooner somebody should ask about it. */
    private static int calm(CommitmentSummary promise) {
        Answers answers = promise.answers();
        if (answers == null) {
            return 3;
        }
        if (answers.shown().answer() == ShownAnswer.OVERDUE) {
            return 0;
        }
        if (answers.shown().answer() == ShownAnswer.BEHIND) {
            return 1;
        }
        return answers.said() == Said.NO_RETURN ? 2 : 3;
    }

    private static Promise promise(CommitmentSummary promise) {
        PromiseRow row = PromiseRow.of(promise);
        return new Promise(
                row.title(),
                CommitmentNavigation.one(row.reference()),
                row.reference(),
                row.due(),
                Objects.requireNonNull(row.answers(), "a roll-up counts what is judged alone"));
    }

    private static Round round(AnswerToRound each) {
        return new Round(
                each.snapshot().roundName() + ", "
                        + Words.period(
                                each.snapshot().periodFrom(), each.snapshot().periodTo()),
                SnapshotNavigation.one(
                        each.snapshot().board().slug(),
                        each.snapshot().round(),
                        each.snapshot().version()),
                StandingTable.frozen(each.standing()));
    }
}
