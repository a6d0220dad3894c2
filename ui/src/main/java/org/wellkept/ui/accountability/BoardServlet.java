package org.wellkept.ui.accountability;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.access.Actor;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.accountability.ReachMatrix;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.anchoryear.AnchorRollups;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.reference.Frameworks;
import org.wellkept.core.reference.Theme;
import org.wellkept.core.release.CoproductionRollups;
import org.wellkept.core.reply.QuietPeriods;
import org.wellkept.core.report.Reports;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.undertaking.Said;
import org.wellkept.ui.anchor.HeadlinesReader;
import org.wellkept.ui.commitment.PromiseList;
import org.wellkept.ui.commitment.PromiseSearch;
import org.wellkept.ui.meeting.OpenMeetings;
import org.wellkept.ui.reply.QuietNotice;
import org.wellkept.ui.report.PaperList;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** A board's public address. */
@WebServlet("/boards/*")
public class BoardServlet extends PageServlet {

    /** How many promises are named as needing attention before the list of all. */
    private static final int URGENT = 10;

    /** How many papers stand on the page, before the list of all. */
    private static final int PAPERS = 3;

    private static final String ASKS = "/asks";

    @Inject
    Boards boards;

    @Inject
    Accountability accountability;

    @Inject
    Commitments commitments;

    @Inject
    Rounds rounds;

    @Inject
    Asks asks;

    @Inject
    OpenMeetings meetings;

    @Inject
    Frameworks frameworks;

    @Inject
    QuietPeriods quietPeriods;

    @Inject
    CoproductionRollups coproduction;

    @Inject
    AnchorRollups anchor;

    @Inject
    Reports reports;

    @Inject
    HeadlinesReader headlines;

    @Inject
    @ConfigProperty(name = Contact.PROPERTY)
    Optional<String> contact;

    private volatile @Nullable Map<String, String> stepLabels;

    @Override
    protected Reply answer(Asked asked) {
        if (asked.name().isEmpty()) {
            return new Reply.Moved("/");
        }
        Optional<Reply> moved = renamed(asked.name());
        if (moved.isPresent()) {
            return moved.get();
        }
        if (asked.name().endsWith(ASKS)) {
            String slug = asked.name().substring(0, asked.name().length() - ASKS.length());
            return Reply.of(boards.find(slug), this::asksOf);
        }
        return meetings.answer(asked).orElseGet(() -> promises(asked));
    }

    /** Where a board that was renamed is found now, below the same path; empty where it is at this address, or nowhere. */
    private Optional<Reply> renamed(String name) {
        String[] parts = name.split("/", 2);
        return switch (boards.find(parts[0])) {
            case Outcome.Done<BoardDetails>(BoardDetails board)
            when !board.slug().equals(parts[0]) ->
                Optional.of(new Reply.Moved(Links.under(Links.board(board.slug()), parts.length == 1 ? "" : parts[1])));
            case Outcome.Done<BoardDetails> here -> Optional.empty();
            case Outcome.Refused<BoardDetails> nowhere -> Optional.empty();
        };
    }

    private Reply promises(Asked asked) {
        return Reply.of(
                boards.find(asked.name()),
                board -> Reply.of(
                        PromiseSearch.of(asked),
                        search -> Reply.of(
                                facts(board, search),
                                facts -> new Reply.Page(
                                        "accountability/board.jte",
                                        BoardPage.of(facts, search, Contact.of(null, contact))))));
    }

    private Reply asksOf(BoardDetails board) {
        return Reply.of(
                asks.standing(Actor.anyone(), board.slug()),
                standing -> Reply.of(
                        asks.ofBoard(Actor.anyone(), board.slug()),
                        all -> new Reply.Page("accountability/asks.jte", AsksPage.of(board, standing, all))));
    }

    private Outcome<BoardPage.Facts> facts(BoardDetails board, PromiseSearch search) {
        return commitments
                .list(Actor.anyone(), search.within(null, board.slug(), null), PromiseList.PAGE, search.from())
                .then(page -> accountability
                        .rollup(Actor.anyone(), board.slug(), null)
                        .then(rollup -> accountability
                                .reachOfBoard(Actor.anyone(), board.slug())
                                .map(reach -> facts(board, rollup, reach, page))));
    }

    private BoardPage.Facts facts(BoardDetails board, Rollup rollup, ReachMatrix reach, Page<CommitmentSummary> page) {
        AnchorRollup told = anchor.ofYearAlone(Actor.anyone(), Circle.Kind.BOARD, board.slug(), anchor.latest())
                .orThrow();
        @Nullable
        RoundSummary round =
                rounds.ofBoard(board.slug()).orThrow().stream().findFirst().orElse(null);
        return new BoardPage.Facts(
                board,
                rollup,
                reach,
                round,
                asks.standing(Actor.anyone(), board.slug()).orThrow(),
                urgent(rollup),
                rollup.evidenceGaps() == 0 ? null : first(marked(board.slug(), CommitmentFlag.EVIDENCE_GAP)),
                rollup.changedSinceAgreed() == 0 ? null : details(first(marked(board.slug(), CommitmentFlag.CHANGED))),
                page,
                stepLabels(),
                QuietNotice.words(quietPeriods.onBoard(board.slug())),
                coproduction.ofBoard(Actor.anyone(), board.slug()).orThrow(),
                told,
                headlines.open(told.circle(), told.year()),
                meetings.section(board.slug()),
                PaperList.ofBoard(
                        board.slug(),
                        reports.list(Actor.anyone(), board.slug(), null, PAPERS).orThrow()),
                boards.calledBefore(board.slug()).orThrow());
    }

    /** Overdue first, then behind, then silent; each promise once. */
    private List<CommitmentSummary> urgent(Rollup rollup) {
        Map<String, CommitmentSummary> urgent = new LinkedHashMap<>();
        for (ShownAnswer answer : List.of(ShownAnswer.OVERDUE, ShownAnswer.BEHIND)) {
            if (rollup.shown().getOrDefault(answer, 0) > 0) {
                add(urgent, narrowed(rollup.board().slug(), null, answer, Set.of()));
            }
        }
        if (rollup.said().getOrDefault(Said.NO_RETURN, 0) > 0) {
            add(urgent, narrowed(rollup.board().slug(), Said.NO_RETURN, null, Set.of()));
        }
        return urgent.values().stream().limit(URGENT).toList();
    }

    private void add(Map<String, CommitmentSummary> urgent, CommitmentFilter filter) {
        if (urgent.size() < URGENT) {
            list(filter).forEach(promise -> urgent.putIfAbsent(promise.reference(), promise));
        }
    }

    private List<CommitmentSummary> list(CommitmentFilter filter) {
        return commitments.list(Actor.anyone(), filter, URGENT, null).orThrow().items();
    }

    private static CommitmentFilter marked(String board, CommitmentFlag flag) {
        return narrowed(board, null, null, Set.of(flag));
    }

    private static CommitmentFilter narrowed(
            String board, @Nullable Said said, @Nullable ShownAnswer shown, Set<CommitmentFlag> flags) {
        return new CommitmentFilter(null, board, null, List.of(), said, shown, null, null, flags, true, null);
    }

    private @Nullable CommitmentSummary first(CommitmentFilter filter) {
        return commitments.list(Actor.anyone(), filter, 1, null).orThrow().items().stream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable CommitmentDetails details(@Nullable CommitmentSummary promise) {
        return promise == null
                ? null
                : commitments.find(Actor.anyone(), promise.reference()).orThrow();
    }

    /** Read once: frameworks ship with the product and don't change while it runs. */
    private Map<String, String> stepLabels() {
        Map<String, String> known = stepLabels;
        if (known == null) {
            known = frameworks.all().stream()
                    .filter(framework -> framework.slug().equals(PromiseSearch.STEPS))
                    .flatMap(framework -> framework.themes().stream())
                    .collect(Collectors.toUnmodifiableMap(Theme::slug, Theme::label));
            stepLabels = known;
        }
        return known;
    }
}
