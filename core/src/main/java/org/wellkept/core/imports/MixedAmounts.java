package org.wellkept.core.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds columns of money in which some rows seem to be in pounds and others in thousands or millions: plain figures a thousand
 * times apart from the middle one. Nothing is changed; the rows are named. Pure.
 */
final class MixedAmounts {

    private static final BigDecimal APART = BigDecimal.valueOf(1_000);
    private static final int MOST_NAMED = 10;

    private final List<Column> columns;
    private final Map<ImportField, List<Plain>> figures = new EnumMap<>(ImportField.class);

    MixedAmounts(List<Column> columns) {
        this.columns = List.copyOf(columns);
        for (Column column : columns) {
            ImportField field = column.field();
            if (field != null && field.isMoney()) {
                figures.put(field, new ArrayList<>());
            }
        }
    }

    private record Plain(int line, BigDecimal pounds) {}

    /** Whether there is any column of money at all. */
    boolean areAny() {
        return !figures.isEmpty();
    }

    void add(RawRow row) {
        for (int at = 0; at < columns.size(); at++) {
            ImportField field = columns.get(at).field();
            List<Plain> ofField = field == null ? null : figures.get(field);
            if (ofField != null) {
                WrittenMoney money = WrittenMoney.of(
                        Cells.oneLine(row.cell(at)), columns.get(at).heading());
                BigDecimal pounds = money.pounds();
                if (pounds != null && money.plain() && pounds.signum() > 0) {
                    ofField.add(new Plain(row.line(), pounds));
                }
            }
        }
    }

    List<ImportPreview.Problem> problems(int headingLine) {
        List<ImportPreview.Problem> problems = new ArrayList<>();
        for (Column column : columns) {
            ImportField field = column.field();
            List<Plain> ofField = field == null ? null : figures.get(field);
            List<Plain> odd = ofField == null ? List.of() : odd(ofField);
            if (!odd.isEmpty()) {
                problems.add(new ImportPreview.Problem(
                        headingLine,
                        column.heading(),
                        ImportPreview.Severity.WARNING,
                        "Some amounts are a thousand times or more away from what is usual in the column: "
                                + named(odd),
                        "They are taken as written. If some rows are in thousands or millions, write k or m behind the"
                                + " figure, or write £k or £m into the heading where all rows are"));
            }
        }
        return problems;
    }

    private static List<Plain> odd(List<Plain> figures) {
        List<Plain> sorted =
                figures.stream().sorted(Comparator.comparing(Plain::pounds)).toList();
        if (sorted.isEmpty()) {
            return List.of();
        }
        BigDecimal middle = sorted.get((sorted.size() - 1) / 2).pounds();
        return figures.stream()
                .filter(figure -> figure.pounds().multiply(APART).compareTo(middle) <= 0
                        || figure.pounds().compareTo(middle.multiply(APART)) >= 0)
                .toList();
    }

    private static String named(List<Plain> odd) {
        String rows = odd.stream()
                .limit(MOST_NAMED)
                .map(figure -> Integer.toString(figure.line()))
                .collect(Collectors.joining(", "));
        return (odd.size() == 1 ? "row " : "rows ")
                + rows
                + (odd.size() > MOST_NAMED ? " and " + (odd.size() - MOST_NAMED) + " more" : "");
    }
}
