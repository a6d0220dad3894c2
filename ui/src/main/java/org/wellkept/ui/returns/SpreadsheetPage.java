package org.wellkept.ui.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.returns.AnswerField.FigureOf;
import org.wellkept.core.returns.AnswerField.Told;
import org.wellkept.core.returns.sheet.SheetPreview;
import org.wellkept.core.returns.sheet.SheetTakenIn;
import org.wellkept.core.update.Rating;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.Words;

/** What a spreadsheet would change in a return, as it is read. */
public record SpreadsheetPage(List<Count> counts, List<Promise> promises, List<ProblemLine> problems) {

    public SpreadsheetPage {
        counts = List.copyOf(counts);
        promises = List.copyOf(promises);
        problems = List.copyOf(problems);
    }

    public record Count(String number, String words) {}

    /** A promise with what changes in its answer. */
    public record Promise(String reference, String title, List<Line> lines) {
        public Promise {
            lines = List.copyOf(lines);
        }
    }

    /** @param state how it stands, where it is not simply to be taken in */
    public record Line(
            String column,
            String inReturn,
            String inSheet,
            @Nullable String state) {}

    /** Something that was left out, or is good to know. */
    public record ProblemLine(String line, String column, Mark mark, String kind, String what, String mend) {}

    static SpreadsheetPage of(SheetPreview preview) {
        return new SpreadsheetPage(
                counts(preview),
                promises(preview),
                preview.problems().stream()
                        .sorted(Comparator.comparing(problem -> !problem.leftOut()))
                        .map(SpreadsheetPage::line)
                        .toList());
    }

    /** "12 promises. The copy went out on 3 October 2026." */
    static String about(SheetPreview preview, Instant now, ZoneId zone) {
        String whose = preview.own()
                ? ""
                : " What you take in for " + preview.organisation().name() + " is marked: by the board’s officer.";
        String made = preview.made() == null
                ? "It doesn’t say which copy it is, so that an empty cell in it says nothing."
                : "The copy went out " + Words.moment(preview.made(), now, zone) + ".";
        return "Nothing is changed before you take it in, and nothing is sent. " + made + whose;
    }

    static String takenIn(SheetTakenIn taken) {
        String waiting = taken.waiting() == 0
                ? ""
                : " " + Words.sentence(Words.spelledCount(taken.waiting(), "answer waits", "answers wait"))
                        + ", because somebody else wrote there or nobody asks about it any more.";
        return taken.taken() == 0
                ? "Nothing was taken in." + waiting
                : "Taken in: " + Words.count(taken.taken(), "answer", "answers") + " about "
                        + Words.count(taken.promises(), "promise", "promises") + ". Nothing is sent yet." + waiting;
    }

    private static List<Count> counts(SheetPreview preview) {
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(Words.number(preview.ready()), "to take in"));
        if (preview.clashes() > 0) {
            counts.add(new Count(Words.number(preview.clashes()), "to choose: somebody else wrote there"));
        }
        long taken = preview.changes().stream()
                .filter(change -> change.state() == SheetPreview.State.TAKEN)
                .count();
        if (taken > 0) {
            counts.add(new Count(Words.number(taken), "taken in"));
        }
        counts.add(new Count(Words.number(preview.unchanged()), "unchanged"));
        long leftOut = preview.problems().stream()
                .filter(SheetPreview.Problem::leftOut)
                .count();
        counts.add(new Count(Words.number(leftOut), "left out"));
        return counts;
    }

    private static List<Promise> promises(SheetPreview preview) {
        Map<String, List<SheetPreview.Change>> byPromise = new LinkedHashMap<>();
        preview.changes().stream()
                .filter(change -> change.state() != SheetPreview.State.CLASH)
                .forEach(change -> byPromise
                        .computeIfAbsent(change.reference(), reference -> new ArrayList<>())
                        .add(change));
        return byPromise.values().stream()
                .map(changes -> new Promise(
                        changes.getFirst().reference(),
                        changes.getFirst().title(),
                        changes.stream().map(SpreadsheetPage::line).toList()))
                .toList();
    }

    private static Line line(SheetPreview.Change change) {
        return new Line(
                change.column(),
                words(change, change.inReturn(), "nothing yet"),
                words(change, change.inSheet(), "emptied"),
                change.state() == SheetPreview.State.READY
                        ? null
                        : change.state().words());
    }

    /** As people read it. */
    static String words(SheetPreview.Change change, @Nullable String value, String none) {
        if (value == null) {
            return none;
        }
        return switch (change.field()) {
            case Told told ->
                told == Told.RATING ? Coded.of(Rating.class, value).words() : value;
            case FigureOf figure -> Words.number(new BigDecimal(value));
        };
    }

    private static ProblemLine line(SheetPreview.Problem problem) {
        Integer line = problem.line();
        String column = problem.column();
        return new ProblemLine(
                line == null ? "All" : line.toString(),
                column == null ? "The whole line" : column,
                problem.leftOut() ? Mark.BEHIND : Mark.AT_RISK,
                problem.leftOut() ? "Left out" : "Good to know",
                Words.stopped(problem.problem()),
                Words.stopped(problem.mend()));
    }
}
