package org.wellkept.ui.accountability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Page;
import org.wellkept.core.accountability.ReachMatrix;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.ask.AskStanding;
import org.wellkept.core.changed.ChangeRead;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.CalledBefore;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.release.CoproductionFigures;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.Said;
import org.wellkept.ui.anchor.AnchorSection;
import org.wellkept.ui.anchor.Headlines;
import org.wellkept.ui.commitment.PromiseList;
import org.wellkept.ui.commitment.PromiseRow;
import org.wellkept.ui.commitment.PromiseSearch;
import org.wellkept.ui.coproduction.CoproductionSection;
import org.wellkept.ui.coproduction.PublicActivitiesPage;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.Share;
import org.wellkept.ui.look.ShareBar;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.meeting.MeetingSection;
import org.wellkept.ui.report.PaperList;
import org.wellkept.ui.transparency.BoardEnd;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;
import org.wellkept.ui.transparency.Span;

/**
 * A board's public page: are promises being kept here, by what figures show; then what is not well, all promises, who is
 * reached, how we know and what a reader can do.
 *
 * @param kicker what kind of board, and to which day it tells
 * @param answer the question's answer in one paragraph
 * @param bar null while there is nothing to count
 * @param silence on its own line, with its base
 * @param reopened that the latest round was opened again after it had closed, and why; null where it was not
 * @param asks how many asks the board answered, or null while nobody has asked in public
 * @param attention what needs attention, the most pressing first
 * @param sides what partners say, what figures show and what was checked, side by side
 * @param calm what is said where nothing needs attention
 * @param reach null while no promise says whom it is for
 * @param life what came before the board
 */
public record BoardPage(
        Frame frame,
        String name,
        String kicker,
        String question,
        List<Span> answer,
        @Nullable ShareBar bar,
        List<Legend> legend,
        @Nullable Silence silence,
        @Nullable String reopened,
        @Nullable Link asks,
        List<Card> cards,
        List<PromiseRow> attention,
        String calm,
        PromiseList promises,
        List<Side> sides,
        @Nullable Reach reach,
        CoproductionSection coproduction,
        String coproductionHref,
        AnchorSection anchor,
        MeetingSection meetings,
        PaperList papers,
        List<String> missing,
        List<Link> partnerships,
        BoardLife life,
        String day,
        String csv,
        String json,
        Contact contact)
        implements PublicPage {

    public BoardPage {
        answer = List.copyOf(answer);
        legend = List.copyOf(legend);
        cards = List.copyOf(cards);
        attention = List.copyOf(attention);
        sides = List.copyOf(sides);
        missing = List.copyOf(missing);
        partnerships = List.copyOf(partnerships);
    }

    public record Link(String words, String href) {}

    /** A part of the bar in words, with a link to its promises. */
    public record Legend(Mark mark, String words, @Nullable String href) {}

    /** @param mark null where nobody was silent */
    public record Silence(
            @Nullable Mark mark, String words, @Nullable String href) {}

    /**
     * Something that is not well, or that moved.
     *
     * @param number large, at the beginning of the sentence that {@code words} goes on with
     * @param example one of them, or null
     */
    public record Card(
            String title,
            int number,
            String words,
            @Nullable Example example,
            @Nullable Link all) {}

    public record Example(Link promise, String who, String what) {}

    /** One of the three answers, counted. */
    public record Side(String title, String explanation, List<Count> counts) {
        public Side {
            counts = List.copyOf(counts);
        }
    }

    public record Count(
            @Nullable Mark mark,
            String words,
            int number,
            @Nullable String href) {}

    /** Who is reached: promises by group and concordat step. */
    public record Reach(List<Step> steps, List<Row> rows) {
        public Reach {
            steps = List.copyOf(steps);
            rows = List.copyOf(rows);
        }

        /** Groups that plans most often miss: what a reader looks for first. */
        public List<Row> oftenMissed() {
            return rows.stream().filter(Row::oftenMissed).toList();
        }

        /** All other groups, each with some promise. */
        public List<Row> others() {
            return rows.stream().filter(row -> !row.oftenMissed()).toList();
        }

        public record Step(String label, String shortLabel) {}

        public record Row(String group, boolean oftenMissed, List<Cell> cells) {
            public Row {
                cells = List.copyOf(cells);
            }
        }

        /** @param depth 0 for a gap, 1 to 5 for how many beside the others */
        public record Cell(int count, int depth, @Nullable String href) {}
    }

    /**
     * What the page is made of.
     *
     * @param round the latest, or null before the first
     * @param asks how many public asks the board answered
     * @param urgent what needs attention, the most pressing first
     * @param gap one promise that is said but not shown, or null
     * @param changed one promise that was changed since agreed, or null
     * @param stepLabels the full words for the concordat steps, by slug
     * @param quiet notices of quiet periods
     * @param meetings its next meeting and last decisions
     * @param names what it was called before, latest first
     */
    public record Facts(
            BoardDetails board,
            Rollup rollup,
            ReachMatrix reach,
            @Nullable RoundSummary round,
            AskStanding asks,
            List<CommitmentSummary> urgent,
            @Nullable CommitmentSummary gap,
            @Nullable CommitmentDetails changed,
            Page<CommitmentSummary> page,
            Map<String, String> stepLabels,
            List<String> quiet,
            CoproductionFigures coproduction,
            AnchorRollup anchor,
            Headlines headlines,
            MeetingSection meetings,
            PaperList papers,
            List<CalledBefore> names) {
        public Facts {
            names = List.copyOf(names);
            urgent = List.copyOf(urgent);
            quiet = List.copyOf(quiet);
            stepLabels = Map.copyOf(stepLabels);
        }
    }

    public static BoardPage of(Facts facts, PromiseSearch search, Contact contact) {
        BoardDetails board = facts.board();
        Rollup rollup = facts.rollup();
        String path = Links.board(board.slug());
        BoardAnswer answer = new BoardAnswer(rollup);
        String question = "Are promises being kept in " + board.place() + "?";
        return new BoardPage(
                Frame.of(question, Span.plain(answer.paragraph()), Place.AREAS)
                        .noticing(Stream.concat(
                                        board.partnerships().stream().map(PartnershipRef::about),
                                        facts.quiet().stream())
                                .toList())
                        .leadingOn(BoardEnd.of(board)),
                board.name(),
                kicker(facts),
                question,
                answer.paragraph(),
                rollup.commitments() == 0
                        ? null
                        : ShareBar.of(
                                "How " + promises(rollup.commitments()) + " stand by what figures show",
                                shares(rollup)),
                rollup.commitments() == 0 ? List.of() : legend(path, rollup),
                silence(path, rollup, facts.round()),
                reopened(facts.round()),
                facts.asks().asked() == 0 ? null : new Link(facts.asks().sentence(), Links.asks(board.slug())),
                rollup.commitments() == 0 ? List.of() : List.of(gaps(path, facts), changes(path, facts)),
                PromiseRow.of(facts.urgent()),
                calm(rollup),
                PromiseList.of(path, search, facts.page(), true, partners(rollup), steps(facts)),
                rollup.commitments() == 0 ? List.of() : sides(path, rollup),
                reach(path, facts),
                CoproductionSection.of(facts.coproduction()),
                Links.with(PublicActivitiesPage.ADDRESS, Map.of("board", board.slug())),
                AnchorSection.open(facts.anchor(), facts.headlines()),
                facts.meetings(),
                facts.papers(),
                missing(rollup),
                board.partnerships().stream()
                        .map(partnership -> new Link(partnership.name(), Links.partnership(partnership.slug())))
                        .toList(),
                BoardLife.of(board, facts.names()),
                Words.day(rollup.asOf()),
                Links.with("/data/commitments.csv", Map.of("board", board.slug())),
                Links.with("/data/commitments.json", Map.of("board", board.slug())),
                contact);
    }

    private static String calm(Rollup rollup) {
        return count(rollup.shown(), ShownAnswer.WAITING) + count(rollup.said(), Said.WAITING) == 0
                ? "No promise is overdue or behind by what figures show, and no partner that was asked is silent."
                : "No promise is known in public to be overdue, behind or without a word. For some it is not public yet: the"
                        + " partner was told first, and may reply.";
    }

    private static @Nullable String reopened(@Nullable RoundSummary round) {
        return round == null || round.reopened() == null
                ? null
                : "The board asked once more for " + AnswerBars.inSentence(round.name()) + ". "
                        + OverviewPage.reopened(round.reopened());
    }

    private static String kicker(Facts facts) {
        RoundSummary round = facts.round();
        String until = round == null
                ? "as of " + Words.day(facts.rollup().asOf())
                : Words.period(round.periodFrom(), round.periodTo());
        return facts.board().kind().words() + " · " + until;
    }

    private static String promises(int number) {
        return Words.count(number, "promise", "promises");
    }

    private static int count(Map<? extends Coded, Integer> counts, Coded... keys) {
        int sum = 0;
        for (Coded key : keys) {
            sum += Optional.ofNullable(counts.get(key)).orElse(0);
        }
        return sum;
    }

    private static List<Share> shares(Rollup rollup) {
        int waiting = count(rollup.shown(), ShownAnswer.WAITING);
        List<Share> shares = new ArrayList<>(List.of(
                new Share(Mark.KEPT, "kept", count(rollup.shown(), ShownAnswer.MET)),
                new Share(Mark.ON_TRACK, "on track", count(rollup.shown(), ShownAnswer.ON_TRACK)),
                new Share(
                        Mark.BEHIND,
                        BoardAnswer.behindOrOverdue(rollup),
                        count(rollup.shown(), ShownAnswer.BEHIND, ShownAnswer.OVERDUE)),
                new Share(Mark.CANNOT_TELL, "can’t tell yet", count(rollup.shown(), ShownAnswer.CANNOT_TELL))));
        if (waiting > 0) {
            shares.add(new Share(Mark.NOT_YET, "not public yet", waiting));
        }
        return shares;
    }

    private static List<Legend> legend(String path, Rollup rollup) {
        return shares(rollup).stream()
                .map(share -> new Legend(
                        share.mark(),
                        Words.number(share.count()) + " " + share.word(),
                        share.count() == 0 ? null : legendLink(path, share.mark(), rollup)))
                .toList();
    }

    private static @Nullable String legendLink(String path, Mark mark, Rollup rollup) {
        return switch (mark) {
            case KEPT -> narrowed(path, "shown", ShownAnswer.MET);
            case ON_TRACK -> narrowed(path, "shown", ShownAnswer.ON_TRACK);
            case CANNOT_TELL -> narrowed(path, "shown", ShownAnswer.CANNOT_TELL);
            case BEHIND -> {
                // the list is narrowed by one answer at a time
                if (count(rollup.shown(), ShownAnswer.OVERDUE) == 0) {
                    yield narrowed(path, "shown", ShownAnswer.BEHIND);
                }
                yield count(rollup.shown(), ShownAnswer.BEHIND) == 0
                        ? narrowed(path, "shown", ShownAnswer.OVERDUE)
                        : "#attention";
            }
            case NOT_YET -> narrowed(path, "shown", ShownAnswer.WAITING);
            case AT_RISK, NO_WORD -> null;
        };
    }

    private static String narrowed(String path, String parameter, Coded choice) {
        return Links.with(path, Map.of(parameter, choice.code())) + PromiseList.ANCHOR;
    }

    private static @Nullable Silence silence(String path, Rollup rollup, @Nullable RoundSummary round) {
        if (rollup.commitments() == 0) {
            return null;
        }
        int silent = count(rollup.said(), Said.NO_RETURN);
        int notAsked = count(rollup.said(), Said.NOT_ASKED);
        if (notAsked == rollup.commitments()) {
            return new Silence(null, "The board has not asked yet how these promises stand.", null);
        }
        String when = round == null ? "this time" : Words.thisPeriod(round.periodFrom(), round.periodTo());
        int waiting = count(rollup.said(), Said.WAITING);
        if (silent == 0 && waiting > 0) {
            return new Silence(
                    null,
                    "Whether there has been a word " + when + " is not public yet for " + Words.number(waiting)
                            + " of the " + Words.number(rollup.commitments()),
                    narrowed(path, "said", Said.WAITING));
        }
        if (silent == 0) {
            return new Silence(
                    null,
                    notAsked == 0
                            ? "There has been a word on every promise " + when + "."
                            : "There has been a word " + when + " on every promise that was asked about.",
                    null);
        }
        return new Silence(
                Mark.NO_WORD,
                "No word " + when + " on " + Words.number(silent) + " of the " + Words.number(rollup.commitments())
                        + (waiting == 0 ? "" : "; not public yet for " + Words.spelled(waiting)),
                narrowed(path, "said", Said.NO_RETURN));
    }

    private static Card gaps(String path, Facts facts) {
        int gaps = facts.rollup().evidenceGaps();
        CommitmentSummary one = facts.gap();
        Answers answers = one == null ? null : one.answers();
        return new Card(
                "Said, but not shown",
                gaps,
                switch (gaps) {
                    case 0 -> "promises are called green or complete while their own figures show otherwise.";
                    case 1 -> "promise is called green or complete while its own figures are behind.";
                    default -> "promises are called green or complete while their own figures are behind.";
                },
                one == null || answers == null
                        ? null
                        : new Example(
                                promise(one),
                                one.organisation().name() + " says "
                                        + answers.said().words().toLowerCase(Locale.UK) + ".",
                                "Figures: " + Words.stopped(answers.shown().because())),
                gaps < 2 ? null : new Link(all(gaps), narrowed(path, "mark", CommitmentFlag.EVIDENCE_GAP)));
    }

    private static String all(int number) {
        return (number == 2 ? "Both" : "All " + Words.spelled(number)) + " promises";
    }

    private static Card changes(String path, Facts facts) {
        int changed = facts.rollup().changedSinceAgreed();
        return new Card(
                "Changed since agreed",
                changed,
                changed == 0
                        ? "promises were changed after they were agreed."
                        : Words.form(
                                        changed,
                                        "promise was changed after it was agreed",
                                        "promises were changed after they were agreed")
                                + effects(facts.rollup()),
                example(facts.changed()),
                changed < 2
                        ? null
                        : new Link(all(changed) + ", with reasons", narrowed(path, "mark", CommitmentFlag.CHANGED)));
    }

    private static String effects(Rollup rollup) {
        List<String> parts = new ArrayList<>();
        int all = 0;
        for (Effect effect : Effect.values()) {
            int number = count(rollup.changes(), effect);
            all += number;
            if (number > 0) {
                parts.add(Words.spelled(number) + " " + effect.words().toLowerCase(Locale.UK));
            }
        }
        if (parts.isEmpty()) {
            return ".";
        }
        // a promise can be changed more than once
        String several = all == rollup.changedSinceAgreed()
                ? ": "
                : ", in " + Words.spelledCount(all, "change", "changes") + ": ";
        return several + (parts.size() == 1 ? parts.getFirst() : String.join(", ", parts)) + ".";
    }

    private static @Nullable Example example(@Nullable CommitmentDetails changed) {
        if (changed == null || changed.changes().isEmpty()) {
            return null;
        }
        ChangeRead change = changed.changes().getFirst();
        CommitmentSummary promise = changed.summary();
        String what = change.before().length() + change.after().length() > 90
                ? change.what().words() + " reworded ("
                        + change.effect().words().toLowerCase(Locale.UK) + ")."
                : change.what().words() + ": " + change.before() + " → " + change.after() + ".";
        return new Example(
                promise(promise), promise.organisation().name() + ".", what + " “" + shortened(change.reason()) + "”");
    }

    private static String shortened(String reason) {
        String text = Words.stopped(reason);
        if (text.length() <= 140) {
            return text;
        }
        int end = text.lastIndexOf(' ', 138);
        return text.substring(0, end < 80 ? 138 : end) + "…";
    }

    private static Link promise(CommitmentSummary promise) {
        return new Link(promise.title(), Links.commitment(promise.reference()));
    }

    private static List<PromiseList.Choice> partners(Rollup rollup) {
        return rollup.byOrganisation().stream()
                .map(Rollup.ByOrganisation::organisation)
                .map(partner -> new PromiseList.Choice(partner.slug(), partner.name()))
                .toList();
    }

    private static List<PromiseList.Choice> steps(Facts facts) {
        return facts.reach().steps().stream()
                .map(step -> new PromiseList.Choice(step.theme().theme(), fullLabel(facts, step)))
                .toList();
    }

    /** The matrix has short words for its narrow headings. */
    private static String fullLabel(Facts facts, ReachMatrix.Heading step) {
        return Optional.ofNullable(facts.stepLabels().get(step.theme().theme())).orElse(step.label());
    }

    private static List<Side> sides(String path, Rollup rollup) {
        List<Count> said = Stream.of(Said.values())
                .filter(answer -> answer != Said.WAITING || count(rollup.said(), answer) > 0)
                .map(answer -> counted(path, "said", answer, Mark.of(answer), count(rollup.said(), answer)))
                .toList();
        List<Count> shown = Stream.of(ShownAnswer.values())
                .filter(answer -> answer != ShownAnswer.WAITING || count(rollup.shown(), answer) > 0)
                .map(answer -> counted(path, "shown", answer, Mark.of(answer), count(rollup.shown(), answer)))
                .toList();
        List<Count> checked = Stream.concat(
                        Stream.of(CheckAnswer.values())
                                .map(answer -> counted(path, "checked", answer, null, count(rollup.checked(), answer))),
                        Stream.of(
                                        counted(path, "mark", CommitmentFlag.NOT_CHECKED, null, rollup.notChecked()),
                                        counted(path, "mark", CommitmentFlag.CHECK_WAITS, null, rollup.checkWaits()))
                                .limit(rollup.checkWaits() == 0 ? 1 : 2))
                .toList();
        return List.of(
                new Side("Partner says", "its own word, when the board asks", said),
                new Side("Figures show", "worked out the same way for all", shown),
                new Side("Checked", "by somebody who neither works for the partner nor pays it", checked));
    }

    private static Count counted(String path, String parameter, Coded answer, @Nullable Mark mark, int number) {
        return new Count(mark, answer.words(), number, number == 0 ? null : narrowed(path, parameter, answer));
    }

    private static @Nullable Reach reach(String path, Facts facts) {
        ReachMatrix matrix = facts.reach();
        int most = matrix.rows().stream()
                .flatMap(row -> row.counts().values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        if (most == 0) {
            return null;
        }
        return new Reach(
                matrix.steps().stream()
                        .map(step -> new Reach.Step(fullLabel(facts, step), step.label()))
                        .toList(),
                matrix.rows().stream()
                        .map(row -> new Reach.Row(
                                row.about().label(),
                                row.oftenMissed(),
                                matrix.steps().stream()
                                        .map(step -> cell(path, row, step, most))
                                        .toList()))
                        .toList());
    }

    private static Reach.Cell cell(String path, ReachMatrix.Row row, ReachMatrix.Heading step, int most) {
        int count = Optional.ofNullable(row.counts().get(step.theme().theme())).orElse(0);
        if (count == 0) {
            return new Reach.Cell(0, 0, null);
        }
        Map<String, String> narrowing = new LinkedHashMap<>();
        narrowing.put("mark", CommitmentFlag.STANDING.code());
        narrowing.put("step", step.theme().theme());
        narrowing.put("group", row.about().theme().theme());
        int depth = most <= 5 ? count : 1 + (int) Math.round(4.0 * (count - 1) / (most - 1));
        return new Reach.Cell(count, depth, Links.with(path, narrowing) + PromiseList.ANCHOR);
    }

    private static List<String> missing(Rollup rollup) {
        int all = rollup.commitments();
        List<String> missing = new ArrayList<>();
        if (all == 0) {
            return missing;
        }
        missing.add(Words.share(count(rollup.shown(), ShownAnswer.CANNOT_TELL), all)
                + " have no figures that could show how they stand");
        missing.add(Words.share(rollup.notChecked(), all) + " have been checked by nobody independent");
        missing.add(Words.share(rollup.ownerless(), all) + " name no role that answers for them");
        missing.add(Words.share(rollup.stale(), all) + " have had no update for two of their own periods");
        return missing;
    }
}
