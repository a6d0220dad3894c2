package org.wellkept.ui.procurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellkept.core.procurement.Pounds;
import org.wellkept.core.procurement.SpendTerms;

/**
 * A year's spend as one bar: what stayed in the nearest place is filled, what stayed in the wider place beyond that is lined, and
 * the rest is only outlined, so that no part is told apart by its colour. The same stands beside it as a table.
 *
 * @param id tells the bars of one page apart
 * @param description all its amounts in words
 * @param key what filled, lined and outlined mean
 */
public record SpendBar(String id, String title, String description, String key, List<Part> parts, List<Line> lines) {

    public SpendBar {
        parts = List.copyOf(parts);
        lines = List.copyOf(lines);
    }

    /**
     * A part.
     *
     * @param kind inner, wider or rest
     * @param x where it begins, such as {@code 18.750%}
     */
    public record Part(String kind, String x, String width) {

        public boolean filled() {
            return kind.equals("inner");
        }

        public boolean lined() {
            return kind.equals("wider");
        }
    }

    /** A row of the table. */
    public record Line(String where, String spent, String share) {}

    /** Empty where there is no whole, or no part of it that is told. */
    static Optional<SpendBar> of(String id, String title, SpendTerms terms) {
        BigDecimal total = terms.total();
        BigDecimal inner = terms.inner().spent();
        BigDecimal wider = terms.wider().spent();
        if (total == null || total.signum() == 0 || (inner == null && wider == null)) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<String> key = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        if (inner != null) {
            before = add(parts, "inner", before, inner, total);
            lines.add(line("In " + terms.inner().place(), inner, total));
            key.add("Filled: " + terms.inner().place());
        }
        if (wider != null) {
            before = add(parts, "wider", before, wider.subtract(before), total);
            lines.add(line(
                    "In " + terms.wider().place()
                            + (inner == null ? "" : ", with " + terms.inner().place()),
                    wider,
                    total));
            key.add("Lined: " + (inner == null ? "" : "the rest of ")
                    + terms.wider().place());
        }
        add(parts, "rest", before, total.subtract(before), total);
        lines.add(line("Elsewhere", total.subtract(before), total));
        lines.add(line("All", total, total));
        key.add("Outlined: elsewhere");
        return Optional.of(new SpendBar(
                id,
                title,
                String.join(
                        "; ",
                        lines.stream()
                                .map(line -> line.where() + ": " + line.spent() + " (" + line.share() + ")")
                                .toList()),
                String.join(". ", key) + ".",
                parts,
                lines));
    }

    private static BigDecimal add(
            List<Part> parts, String kind, BigDecimal before, BigDecimal amount, BigDecimal total) {
        if (amount.signum() <= 0) {
            return before;
        }
        parts.add(new Part(kind, percent(before, total), percent(amount, total)));
        return before.add(amount);
    }

    private static Line line(String where, BigDecimal spent, BigDecimal total) {
        return new Line(where, Pounds.words(spent), Pounds.share(spent, total));
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return String.format(Locale.ROOT, "%.3f%%", 100.0 * part.doubleValue() / whole.doubleValue());
    }
}
