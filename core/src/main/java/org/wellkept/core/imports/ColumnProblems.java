package org.wellkept.core.imports;

import java.util.ArrayList;
import java.util.List;
import org.wellkept.core.imports.ImportPreview.Severity;

/** What has to be said about the columns of a spreadsheet: which are left out, and why. Pure. */
final class ColumnProblems {

    private ColumnProblems() {}

    static List<ImportPreview.Problem> of(int headingLine, ImportKind kind, ImportMode mode, List<Column> columns) {
        List<ImportPreview.Problem> problems = new ArrayList<>();
        if (!has(columns, ImportField.TITLE)) {
            problems.add(problem(
                    headingLine,
                    Severity.ERROR,
                    "No column is taken as the " + kind.one() + ", so no row can be taken in",
                    "Choose which heading holds the " + kind.one() + " itself"));
        }
        if (mode == ImportMode.PUBLISHED && !has(columns, ImportField.ORGANISATION)) {
            problems.add(problem(
                    headingLine,
                    Severity.ERROR,
                    "No column says " + kind.whoDidThem() + ", so no row can be taken in",
                    "Choose which heading holds the organisation, or add such a column"));
        }
        if (mode == ImportMode.PUBLISHED && !has(columns, ImportField.SOURCE) && !has(columns, ImportField.PLAN)) {
            problems.add(problem(
                    headingLine,
                    Severity.WARNING,
                    "No column says where the " + kind.many() + " were published",
                    "The name of the file is shown as their source. Better, add a column Source with the document and its"
                            + " page or heading"));
        }
        for (Column column : columns) {
            if (column.field() == null) {
                problems.add(leftOut(headingLine, kind, column.heading()));
            }
        }
        return problems;
    }

    private static boolean has(List<Column> columns, ImportField field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    private static ImportPreview.Problem problem(int line, Severity severity, String problem, String mend) {
        return new ImportPreview.Problem(line, null, severity, problem, mend);
    }

    private static ImportPreview.Problem leftOut(int line, ImportKind kind, String heading) {
        String problem;
        String mend;
        switch (Headings.of(kind).meaning(heading).orElse(null)) {
            case Headings.Meaning.Rating rating -> {
                problem = "The column is left out: ratings are never taken from a spreadsheet";
                mend = "Nothing to do. A rating is the partner's own word, given with an update";
            }
            case Headings.Meaning.Update update -> {
                problem = "The column is left out: updates are never taken from a spreadsheet of " + kind.many();
                mend = "Nothing to do. The partner can post an update on the " + kind.one() + " once it is in";
            }
            case Headings.Meaning.Holds again -> {
                problem = "The column is left out: another heading is taken as \""
                        + again.field().words(kind) + "\"";
                mend = "Choose which of the two headings to take";
            }
            case null -> {
                problem = "The column is left out: " + kind.anyOne() + " has nothing of that name";
                mend = "Choose what it is to be taken as, or leave it out";
            }
        }
        return new ImportPreview.Problem(line, heading, Severity.WARNING, problem, mend);
    }
}
