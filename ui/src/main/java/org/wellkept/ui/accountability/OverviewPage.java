package org.wellkept.ui.accountability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.accountability.BoardOverview;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.returns.ReturnStanding;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.snapshot.ReportedUp;
import org.wellkept.core.snapshot.SnapshotSummary;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.update.Rating;
import org.wellkept.ui.ask.AskLine;
import org.wellkept.ui.ask.AskNavigation;
import org.wellkept.ui.commitment.CommitmentNavigation;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.Words;

/** What a board's people read first: few numbers, each of which leads to the promises that it counts. */
public record OverviewPage(
        List<String> about,
        int commitments,
        List<OverviewTile> tiles,
        List<AnswerBar> answers,
        List<PartnerLine> partners,
        ReachTable reach,
        ReachTable components,
        List<Move> movement,
        Asked asked,
        @Nullable Published published,
        @Nullable RoundLine round,
        @Nullable StandingTable standings,
        List<FoundLine> found,
        @Nullable ChainTable chain) {

    private static final int ASKS = 5;

    public OverviewPage {
        about = List.copyOf(about);
        tiles = List.copyOf(tiles);
        answers = List.copyOf(answers);
        partners = List.copyOf(partners);
        movement = List.copyOf(movement);
        found = List.copyOf(found);
    }

    /**
     * A partner's promises, and of them those that need asking about. A link is null where there are none.
     *
     * @param profileHref how it keeps its word to this board
     */
    public record PartnerLine(
            String name,
            String profileHref,
            int promises,
            String href,
            int gaps,
            @Nullable String gapsHref,
            int silent,
            @Nullable String silentHref) {}

    public record Move(String title, String href, Rating was, Rating is) {}

    /**
     * What is asked of the board.
     *
     * @param standing how many asks it answered, in a sentence
     * @param waiting those that wait longest, at most {@value #ASKS}
     * @param allHref where all of them are, with what became of them
     */
    public record Asked(String standing, List<AskLine> waiting, String allHref) {
        public Asked {
            waiting = List.copyOf(waiting);
        }
    }

    /** What is shown as published, of bodies that nobody has asked. */
    public record Published(int promises, int bodies) {}

    /**
     * The round, in words.
     *
     * @param reopened that it was opened again and why; null where it was not
     * @param asksFor how long it takes partners, by our estimate; null once it is closed
     */
    public record RoundLine(
            String name,
            String period,
            String standing,
            String answered,
            @Nullable String reopened,
            @Nullable String asksFor) {}

    /**
     * What a round found, frozen.
     *
     * @param more that the round was reopened, and what was reported up; null where there is nothing to say
     */
    public record FoundLine(
            String name,
            String href,
            String stood,
            @Nullable String more) {}

    /**
     * The page of a board.
     *
     * @param standings how each partner's answer to the round stands; empty without one
     * @param found what the board's rounds found, the latest first
     * @param reported what boards reported up to this one
     * @param officer whether the reader runs the board's rounds
     */
    static OverviewPage of(
            BoardOverview overview,
            List<ReturnStanding> standings,
            List<SnapshotSummary> found,
            ReportedUp reported,
            boolean officer) {
        String board = overview.board().slug();
        Rollup rollup = overview.rollup();
        ListLink all = ListLink.counted(board);
        RoundSummary round = overview.round();
        boolean onlyCounted = overview.asPublished().commitments() == 0;
        // the tables of what is covered also count what is shown as published, so their lists may not leave that out
        ListLink behindCells = onlyCounted ? all : ListLink.madeTo(board);
        return new OverviewPage(
                overview.board().partnerships().stream()
                        .map(PartnershipRef::about)
                        .distinct()
                        .toList(),
                rollup.commitments(),
                tiles(rollup, ", " + Words.count(rollup.byOrganisation().size(), "partner", "partners"), all),
                AnswerBars.of(rollup, all),
                rollup.byOrganisation().stream()
                        .map(each -> partner(board, each, all))
                        .toList(),
                ReachTable.of(overview.reach(), behindCells),
                ReachTable.of(overview.components(), behindCells),
                moves(overview.movement()),
                new Asked(
                        overview.standing().sentence(),
                        overview.asks().stream()
                                .limit(ASKS)
                                .map(each -> AskLine.of(each, OverviewPage::commitment))
                                .toList(),
                        AskNavigation.ofBoard(board)),
                onlyCounted
                        ? null
                        : new Published(
                                overview.asPublished().commitments(),
                                overview.asPublished().organisations()),
                round == null ? null : line(round),
                round == null || standings.isEmpty() ? null : StandingTable.of(round, standings, officer),
                found.stream().map(each -> found(board, each)).toList(),
                reported.from().isEmpty()
                        ? null
                        : ChainTable.of(overview.board().name(), reported));
    }

    private static FoundLine found(String board, SnapshotSummary snapshot) {
        List<String> more = new ArrayList<>();
        RoundSummary.Reopened reopened = snapshot.reopened();
        if (reopened != null) {
            more.add(reopened(reopened));
        }
        snapshot.reportedTo()
                .forEach(reported ->
                        more.add("Reported to " + reported.to().name() + " on " + Words.day(reported.on()) + "."));
        return new FoundLine(
                snapshot.roundName(),
                SnapshotNavigation.one(board, snapshot.round(), snapshot.version()),
                "As it stood on " + Words.day(snapshot.takenOn()),
                more.isEmpty() ? null : String.join(" ", more));
    }

    /** "Reopened on 3 November 2026, because: The hospital’s figures were wrong." */
    static String reopened(RoundSummary.Reopened reopened) {
        return "Reopened on " + Words.day(reopened.on()) + ", because: " + Words.stopped(reopened.because());
    }

    /** The heading: the board, and the round that it asks in. */
    static String heading(BoardOverview overview) {
        RoundSummary round = overview.round();
        return overview.board().name() + (round == null ? "" : ", " + AnswerBars.inSentence(round.name()));
    }

    static String commitment(String reference) {
        return CommitmentNavigation.one(reference);
    }

    static RoundLine line(RoundSummary round) {
        String closed = round.closedOn() == null ? null : Words.day(round.closedOn());
        return new RoundLine(
                round.name(),
                Words.period(round.periodFrom(), round.periodTo()),
                closed == null
                        ? "Opened " + Words.day(round.opensOn()) + ", answers due by " + Words.day(round.dueOn())
                        : "Closed on " + closed,
                Words.of(round.answered(), round.asked()) + " " + Words.form(round.asked(), "partner", "partners")
                        + " asked " + Words.form(round.asked(), "has", "have") + " answered",
                round.reopened() == null ? null : reopened(round.reopened()),
                closed == null && round.burden().asked() > 0 ? asksFor(round) : null);
    }

    /** "This round asks for about 6 partner-hours." */
    static String asksFor(RoundSummary round) {
        return "This round asks for about " + PartnerTime.words(round.burden().asked()) + ".";
    }

    static List<Move> moves(List<BoardOverview.Movement> movement) {
        return movement.stream()
                .map(each -> new Move(each.title(), commitment(each.reference()), each.was(), each.is()))
                .toList();
    }

    /** @param whose what follows the number of promises, such as ", 9 partners" */
    static List<OverviewTile> tiles(Rollup rollup, String whose, ListLink all) {
        List<OverviewTile> tiles = new ArrayList<>();
        tiles.add(new OverviewTile(
                Words.number(rollup.commitments()),
                Words.form(rollup.commitments(), "promise", "promises") + whose,
                null,
                all.href()));
        tiles.add(tile(
                rollup.evidenceGaps(),
                Words.form(rollup.evidenceGaps(), "evidence gap", "evidence gaps") + ": green or complete, but behind",
                Mark.BEHIND,
                all.marked(CommitmentFlag.EVIDENCE_GAP)));
        tiles.add(tile(
                rollup.said().getOrDefault(Said.NO_RETURN, 0),
                "no word: asked, and silent",
                Mark.NO_WORD,
                all.said(Said.NO_RETURN)));
        tiles.add(tile(
                rollup.shown().getOrDefault(ShownAnswer.OVERDUE, 0),
                "overdue, by what figures show",
                Mark.BEHIND,
                all.shown(ShownAnswer.OVERDUE)));
        tiles.add(tile(
                rollup.changedSinceAgreed(),
                "changed since agreed" + changes(rollup),
                Mark.AT_RISK,
                all.marked(CommitmentFlag.CHANGED)));
        tiles.add(tile(
                rollup.ownerless(),
                "with no role that answers for " + Words.form(rollup.ownerless(), "it", "them"),
                Mark.CANNOT_TELL,
                all.marked(CommitmentFlag.OWNERLESS)));
        tiles.add(tile(
                rollup.stale(), "without an update for two periods", Mark.NOT_YET, all.marked(CommitmentFlag.STALE)));
        return tiles;
    }

    private static OverviewTile tile(int count, String words, Mark mark, ListLink link) {
        return new OverviewTile(Words.number(count), words, count == 0 ? null : mark, link.href());
    }

    private static String changes(Rollup rollup) {
        List<String> kinds = Arrays.stream(Effect.values())
                .filter(effect -> rollup.changes().getOrDefault(effect, 0) > 0)
                .map(effect -> Words.number(rollup.changes().getOrDefault(effect, 0)) + " "
                        + effect.words().toLowerCase(Locale.UK))
                .toList();
        return kinds.isEmpty() ? "" : ": " + String.join(", ", kinds);
    }

    private static PartnerLine partner(String board, Rollup.ByOrganisation each, ListLink all) {
        ListLink own = all.of(each.organisation().slug());
        return new PartnerLine(
                each.organisation().name(),
                PartnerProfileNavigation.one(board, each.organisation().slug()),
                each.commitments(),
                own.href(),
                each.evidenceGaps(),
                each.evidenceGaps() == 0
                        ? null
                        : own.marked(CommitmentFlag.EVIDENCE_GAP).href(),
                each.noReturn(),
                each.noReturn() == 0 ? null : own.said(Said.NO_RETURN).href());
    }
}
