package org.wellkept.ui.accountability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.Checked;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.snapshot.Snapshot;
import org.wellkept.core.snapshot.SnapshotPromise;
import org.wellkept.core.snapshot.SnapshotSummary;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.Said;
import org.wellkept.ui.commitment.CommitmentNavigation;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.Words;

/**
 * What a round found, as it stood when it closed, for reading and for printing.
 *
 * @param todayHref where the same board stands today
 * @param versions every snapshot of the round; empty where there is one
 * @param notes that the round was reopened, and where it was reported to
 * @param leftOut how many promises are counted and not listed, in a sentence; null where none is
 */
public record SnapshotPage(
        String about,
        String todayHref,
        List<Version> versions,
        List<String> notes,
        List<Tile> tiles,
        List<AnswerBar> answers,
        StandingTable standings,
        List<Partner> partners,
        @Nullable String leftOut,
        String rules) {

    public SnapshotPage {
        versions = List.copyOf(versions);
        notes = List.copyOf(notes);
        tiles = List.copyOf(tiles);
        answers = List.copyOf(answers);
        partners = List.copyOf(partners);
    }

    public record Version(String words, String href, boolean current) {}

    /** A number of then. It leads nowhere: what it counted may have gone on since. */
    public record Tile(
            String number, String words, @Nullable Mark mark) {}

    public record Partner(String name, List<Promise> promises) {
        public Partner {
            promises = List.copyOf(promises);
        }
    }

    /**
     * A promise as it stood.
     *
     * @param href the promise as it is today
     * @param terms who answered for it, and by when
     * @param marks what stood out
     * @param word what was said of it, each line with what it answers; empty where nothing was
     * @param said how it was said: when, late, on behalf, carried forward; or why nothing was
     */
    public record Promise(
            String reference,
            String title,
            String href,
            String statement,
            String terms,
            Answer partnerSays,
            Answer figuresShow,
            Answer checked,
            List<String> marks,
            List<Line> word,
            String said) {
        public Promise {
            marks = List.copyOf(marks);
            word = List.copyOf(word);
        }
    }

    /** @param more why, or when; null where there is nothing to add */
    public record Answer(Mark mark, String words, @Nullable String more) {}

    public record Line(String heading, String words) {}

    static SnapshotPage of(Snapshot snapshot) {
        SnapshotSummary summary = snapshot.summary();
        Rollup totals = snapshot.totals();
        return new SnapshotPage(
                summary.roundName() + ", " + Words.period(summary.periodFrom(), summary.periodTo())
                        + ". Answers, names and wording are those of that day, whatever became of the promises since.",
                SnapshotNavigation.board(summary.board().slug()),
                snapshot.versions().size() < 2
                        ? List.of()
                        : snapshot.versions().stream()
                                .map(each -> version(each, each.version() == summary.version()))
                                .toList(),
                notes(summary),
                tiles(totals),
                totals.commitments() == 0 ? List.of() : AnswerBars.of(totals, null),
                StandingTable.of(snapshot),
                partners(snapshot.promises()),
                snapshot.leftOut() == 0
                        ? null
                        : Words.sentence(Words.spelledCount(snapshot.leftOut(), "promise is", "promises are"))
                                + " counted and not listed: you can no longer read "
                                + Words.form(snapshot.leftOut(), "it", "them") + ".",
                "These answers were worked out by version " + summary.rules().number() + " of the rules. "
                        + summary.rules().words());
    }

    /** "As it stood on 3 October 2026". */
    static String heading(SnapshotSummary summary) {
        return "As it stood on " + Words.day(summary.takenOn());
    }

    private static Version version(SnapshotSummary each, boolean current) {
        return new Version(
                (each.version() == 1 ? "When it first closed, " : "After it was reopened, ")
                        + Words.day(each.takenOn()),
                SnapshotNavigation.one(each.board().slug(), each.round(), each.version()),
                current);
    }

    private static List<String> notes(SnapshotSummary summary) {
        List<String> notes = new ArrayList<>();
        RoundSummary.Reopened reopened = summary.reopened();
        if (reopened != null) {
            notes.add(OverviewPage.reopened(reopened) + " What came in after that is marked late.");
        }
        summary.reportedTo()
                .forEach(reported ->
                        notes.add("Reported to " + reported.to().name() + " on " + Words.day(reported.on()) + "."));
        return notes;
    }

    private static List<Tile> tiles(Rollup totals) {
        int partners = totals.byOrganisation().size();
        return List.of(
                new Tile(
                        Words.number(totals.commitments()),
                        Words.form(totals.commitments(), "promise", "promises") + ", "
                                + Words.count(partners, "partner", "partners"),
                        null),
                tile(
                        totals.evidenceGaps(),
                        Words.form(totals.evidenceGaps(), "evidence gap", "evidence gaps")
                                + ": green or complete, but behind",
                        Mark.BEHIND),
                tile(totals.said().getOrDefault(Said.NO_RETURN, 0), "no word: asked, and silent", Mark.NO_WORD),
                tile(totals.shown().getOrDefault(ShownAnswer.OVERDUE, 0), "overdue, by what figures show", Mark.BEHIND),
                tile(totals.unevidenced(), "green, with no figures that could show it", Mark.CANNOT_TELL),
                tile(totals.changedSinceAgreed(), "changed since agreed", Mark.AT_RISK),
                tile(
                        totals.ownerless(),
                        "with no role that answers for " + Words.form(totals.ownerless(), "it", "them"),
                        Mark.CANNOT_TELL),
                tile(totals.stale(), "without an update for two periods", Mark.NOT_YET));
    }

    private static Tile tile(int count, String words, Mark mark) {
        return new Tile(Words.number(count), words, count == 0 ? null : mark);
    }

    private static List<Partner> partners(List<SnapshotPromise> promises) {
        Map<String, List<Promise>> byPartner = new LinkedHashMap<>();
        promises.forEach(promise -> byPartner
                .computeIfAbsent(promise.organisation().name(), name -> new ArrayList<>())
                .add(promise(promise)));
        return byPartner.entrySet().stream()
                .map(partner -> new Partner(partner.getKey(), partner.getValue()))
                .toList();
    }

    private static Promise promise(SnapshotPromise promise) {
        return new Promise(
                promise.reference(),
                promise.title(),
                CommitmentNavigation.one(promise.reference()),
                promise.statement(),
                terms(promise),
                new Answer(
                        Mark.of(promise.said()),
                        promise.said().words(),
                        promise.saidOn() == null ? null : Words.day(promise.saidOn())),
                new Answer(
                        Mark.of(promise.shown().answer()),
                        promise.shown().answer().words(),
                        promise.shown().because()),
                checked(promise),
                marks(promise),
                word(promise.word()),
                said(promise));
    }

    private static Answer checked(SnapshotPromise promise) {
        Checked checked = promise.checked();
        if (checked != null) {
            return new Answer(
                    AnswerBars.mark(checked.answer()), checked.answer().words(), Words.day(checked.on()));
        }
        return promise.checkWaits()
                ? new Answer(Mark.NOT_YET, CommitmentFlag.CHECK_WAITS.words(), null)
                : new Answer(Mark.CANNOT_TELL, CommitmentFlag.NOT_CHECKED.words(), null);
    }

    private static String terms(SnapshotPromise promise) {
        List<String> terms = new ArrayList<>();
        ClosedAs closedAs = promise.closedAs();
        if (closedAs != null) {
            terms.add("Closed: " + AnswerBars.inSentence(closedAs.words()));
        }
        terms.add(
                promise.due() == null ? "No due date" : "Due: " + promise.due().text());
        terms.add(
                promise.accountableRole() == null
                        ? "No role answers for it"
                        : "Answers for it: " + promise.accountableRole());
        return String.join(" · ", terms);
    }

    private static List<String> marks(SnapshotPromise promise) {
        List<String> marks = new ArrayList<>();
        if (promise.evidenceGap()) {
            marks.add("Evidence gap");
        }
        if (promise.unevidenced()) {
            marks.add("Said, no figures yet");
        }
        if (promise.stale()) {
            marks.add("No update for two periods");
        }
        if (promise.changedSinceAgreed() > 0) {
            marks.add("Changed since agreed: "
                    + Words.list(Arrays.stream(Effect.values())
                            .filter(effect -> promise.changes().getOrDefault(effect, 0) > 0)
                            .map(effect -> promise.changes().getOrDefault(effect, 0) + " "
                                    + effect.words().toLowerCase(Locale.UK))
                            .toList()));
        }
        return marks;
    }

    private static List<Line> word(SnapshotPromise.@Nullable Word word) {
        List<Line> lines = new ArrayList<>();
        if (word != null) {
            add(lines, "Done", word.done());
            add(lines, "Next", word.next());
            add(lines, "In the way", word.reason());
            add(lines, "Asked of the board", word.ask());
        }
        return lines;
    }

    private static void add(List<Line> lines, String heading, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            lines.add(new Line(heading, words));
        }
    }

    private static String said(SnapshotPromise promise) {
        SnapshotPromise.Word word = promise.word();
        if (word == null) {
            if (promise.wordWaits()) {
                return "What was said of it in this round was not public on that day";
            }
            if (promise.pausedUntil() != null) {
                return "Paused, agreed, until " + Words.day(promise.pausedUntil());
            }
            if (promise.said() == Said.WAITING) {
                return "Whether there was a word was not public on that day";
            }
            return promise.asked() ? "Nothing was said of it in this round" : "This round did not ask about it";
        }
        List<String> how = new ArrayList<>(List.of("Said on " + Words.day(word.on())));
        if (word.late()) {
            how.add("late");
        }
        if (word.onBehalf()) {
            how.add("on its behalf, by the board’s officer");
        }
        if (word.carriedForward()) {
            how.add("carried forward, unchanged");
        }
        return String.join(", ", how);
    }
}
