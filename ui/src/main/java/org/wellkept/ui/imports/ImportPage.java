package org.wellkept.ui.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.imports.ImportApplied;
import org.wellkept.core.imports.ImportField;
import org.wellkept.core.imports.ImportKind;
import org.wellkept.core.imports.ImportPreview;
import org.wellkept.core.imports.ImportPreview.Severity;
import org.wellkept.core.imports.ImportStatus;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.Words;

/** What a spreadsheet would bring in, or has brought in, as it is read. */
public record ImportPage(
        ImportKind kind,
        List<Count> counts,
        List<ProblemLine> problems,
        @Nullable String more,
        List<ImportPreview.Sample> samples) {

    private static final int MOST_LINES = 200;
    // as many as a preview ever names
    private static final int MOST_KNOWN = 1_000;

    public ImportPage {
        counts = List.copyOf(counts);
        problems = List.copyOf(problems);
        samples = List.copyOf(samples);
    }

    /** What the title of a row, its organisation and its date are called. */
    public String title() {
        return ImportField.TITLE.words(kind);
    }

    public String organisation() {
        return ImportField.ORGANISATION.words(kind);
    }

    public String date() {
        return switch (kind) {
            case COMMITMENTS -> ImportField.DUE.words(kind);
            case ACTIVITIES, ANCHOR_ACTIONS -> ImportField.PERIOD.words(kind);
            case ROOMS -> ImportField.AREA.words(kind);
            case CONTRACTS -> ImportField.START.words(kind);
        };
    }

    public record Count(String number, String words) {}

    /** Something to mend, or to know. */
    public record ProblemLine(int line, String column, Mark mark, String kind, String what, String mend) {}

    static ImportPage of(ImportPreview preview) {
        List<ProblemLine> lines = preview.problems().stream()
                .sorted(Comparator.comparing(ImportPreview.Problem::severity)
                        .thenComparingInt(ImportPreview.Problem::row))
                .limit(MOST_LINES)
                .map(ImportPage::line)
                .toList();
        return new ImportPage(
                preview.kind(), counts(preview), lines, more(preview.problems().size()), preview.samples());
    }

    private static List<Count> counts(ImportPreview preview) {
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(Words.number(preview.rows()), Words.form(preview.rows(), "row", "rows") + " in the file"));
        if (preview.status() == ImportStatus.APPLIED) {
            counts.add(new Count(
                    Words.number(preview.created()),
                    Words.form(
                                    preview.created(),
                                    preview.kind().one(),
                                    preview.kind().many()) + " made"));
            counts.add(new Count(Words.number(preview.skipped()), "there already"));
        }
        if (preview.status() != ImportStatus.APPLIED || preview.ready() > 0) {
            counts.add(new Count(Words.number(preview.ready()), "ready to take in"));
        }
        counts.add(new Count(
                Words.number(preview.held()), preview.held() == 1 ? "waits to be mended" : "wait to be mended"));
        return counts;
    }

    private static ProblemLine line(ImportPreview.Problem problem) {
        String column = problem.column();
        boolean holds = problem.severity() == Severity.ERROR;
        return new ProblemLine(
                problem.row(),
                column == null ? "The whole row" : column,
                holds ? Mark.BEHIND : Mark.AT_RISK,
                holds ? "Holds the row back" : "Good to know",
                Words.stopped(problem.problem()),
                Words.stopped(problem.mend()));
    }

    private static @Nullable String more(int known) {
        if (known <= MOST_LINES) {
            return null;
        }
        String rest = Words.number(known - MOST_LINES);
        return "These are the first " + MOST_LINES + ". There are " + (known >= MOST_KNOWN ? "at least " : "") + rest
                + " more; mend these first and upload the file again.";
    }

    /** What taking it in did. */
    static String applied(ImportKind kind, ImportApplied applied, int held) {
        return "Taken in: " + Words.count(applied.created(), kind.one(), kind.many()) + " made, "
                + Words.number(applied.skipped()) + " there already."
                + (held == 0
                        ? ""
                        : " " + Words.count(held, "row waits", "rows wait")
                                + " to be mended; match a column, or upload the mended file.");
    }
}
