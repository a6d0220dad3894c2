package org.wellkept.core.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Terms;

/** Reads what only a row of promises holds. Pure; one reader for one row. */
final class PromiseReader {

    private final OpenRow row;
    private final NamedThemes themes;

    private PromiseReader(OpenRow row) {
        this.row = row;
        this.themes = new NamedThemes(row);
    }

    static RowReader.Told read(OpenRow row, String title, Who who) {
        return new PromiseReader(row).read(title, who);
    }

    private RowReader.Told read(String title, Who who) {
        String statement = row.longText(
                ImportField.STATEMENT, 10_000, "Shorten it: \"What it says\" is the promise in plain words");
        themes.read(ImportField.CONCORDAT_STEP, "concordat-steps");
        themes.read(ImportField.DETERMINANTS, "determinants");
        themes.read(ImportField.GROUPS, "population-groups");
        themes.read(ImportField.LIFE_STAGE, "life-stages");
        @Nullable DateWritten start = row.date(ImportField.START, "never falls due");
        @Nullable DateWritten due = row.date(ImportField.DUE, "never falls due");
        if (start != null && isBefore(due, start)) {
            row.warn(
                    ImportField.DUE,
                    "The due date " + OpenRow.quoted(due) + " is before the start " + OpenRow.quoted(start),
                    "Check both. They are kept as written; the start counts for nothing until it is mended");
            start = new DateWritten(start.text(), null, null);
        }
        @Nullable PreventionLevel level = preventionLevel();
        List<MeasureTerms> measures = measures();
        Terms terms = Terms.titled(title).toBuilder()
                .statement(statement)
                .accountableRole(row.text(ImportField.ACCOUNTABLE_ROLE, 200))
                .partners(who.partners())
                .partnersWritten(row.joined(who.partnersWritten(), ImportField.PARTNERS))
                .boards(row.setting().boards())
                .area(row.text(ImportField.AREA, 300))
                .plan(row.text(ImportField.PLAN, 300))
                .planPage(row.text(ImportField.PLAN_PAGE, 100))
                .themes(themes.known())
                .themesWritten(row.joined(themes.written(), ImportField.GROUPS))
                .preventionLevel(level)
                .resources(row.text(ImportField.RESOURCES, 2_000))
                .monitoring(row.text(ImportField.MONITORING, 2_000))
                .start(start)
                .due(due)
                .measures(measures)
                .build();
        return new RowReader.Told(
                new ReadRow.Content.Promise(terms), due == null ? null : due.text(), publishedIn(terms));
    }

    private static @Nullable String publishedIn(Terms terms) {
        String plan = terms.plan();
        return plan == null || terms.planPage() == null ? plan : plan + ", page " + terms.planPage();
    }

    private @Nullable PreventionLevel preventionLevel() {
        List<String> parts = row.parts(ImportField.PREVENTION_LEVEL, OpenRow.PARTS);
        if (parts.isEmpty()) {
            return null;
        }
        Optional<PreventionLevel> level = row.setting()
                .names()
                .theme("prevention-levels", parts.getFirst())
                .flatMap(theme -> Coded.find(PreventionLevel.class, theme.theme()));
        if (level.isEmpty() || parts.size() > 1) {
            themes.keep(level.isEmpty() ? parts : parts.subList(1, parts.size()));
            row.warn(
                    ImportField.PREVENTION_LEVEL,
                    parts.size() > 1
                            ? "A promise has one prevention level"
                            : OpenRow.quoted(parts.getFirst()) + " is no prevention level",
                    "What was not taken is kept as written. Write primary, secondary or tertiary");
        }
        return level.orElse(null);
    }

    private List<MeasureTerms> measures() {
        @Nullable String name = row.text(ImportField.MEASURE, 300);
        @Nullable String unit = row.text(ImportField.UNIT, 100);
        WrittenFigure baseline = figure(ImportField.BASELINE);
        WrittenFigure target = figure(ImportField.TARGET);
        @Nullable String baselineWritten = baseline.value() == null ? row.text(ImportField.BASELINE, 300) : null;
        @Nullable String targetWritten = target.value() == null ? row.text(ImportField.TARGET, 300) : null;
        @Nullable BigDecimal goal = target.value();
        boolean said = name != null
                || unit != null
                || baseline.value() != null
                || goal != null
                || baselineWritten != null
                || targetWritten != null;
        if (!said) {
            return List.of();
        }
        if (unit == null) {
            unit = target.unit() == null ? baseline.unit() : target.unit();
        }
        if (goal != null && baseline.value() != null && goal.compareTo(baseline.value()) == 0) {
            row.warn(
                    ImportField.TARGET,
                    "The target is the same as the starting figure",
                    "It is kept as written. Give the figure to reach later, so that progress can be shown");
            targetWritten = row.text(ImportField.TARGET, 300);
            goal = null;
        }
        if (name == null) {
            name = unit == null ? "Target" : Cells.shortened(unit, 300);
            row.warn(
                    row.hasColumn(ImportField.MEASURE) ? ImportField.MEASURE : null,
                    "The row has a target, baseline or unit, but does not say what is counted",
                    "The measure is called " + OpenRow.quoted(name) + ". Name it later, such as people trained");
        }
        return List.of(new MeasureTerms(
                null, name, unit, baseline.value(), goal, baselineWritten, targetWritten, null, List.of()));
    }

    private WrittenFigure figure(ImportField field) {
        String written = row.line(field);
        WrittenFigure figure = WrittenFigure.of(written);
        if (!written.isEmpty() && figure.value() == null) {
            row.warn(
                    field,
                    OpenRow.quoted(written) + " is not a number that can be compared",
                    "It is kept as written. Write a plain number, and what is counted under a heading such as \"Unit\"");
        }
        return figure;
    }

    private static boolean isBefore(@Nullable DateWritten due, DateWritten start) {
        return due != null
                && due.to() != null
                && start.from() != null
                && due.to().isBefore(start.from());
    }
}
