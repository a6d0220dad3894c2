package org.wellkept.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The findings as a table in Markdown, which reads well at a console too. */
final class Table {

    private static final List<String> HEADINGS =
            List.of("row", "product", "limit", "ratio", "goal", "", "what is measured, against what");

    private final List<List<String>> lines = new ArrayList<>();

    void add(Row row, Finding finding) {
        lines.add(List.of(
                row.name(),
                finding.unit().written(finding.comparison().product()),
                finding.unit().written(finding.comparison().limit()),
                String.format(Locale.UK, "%.2f", finding.comparison().ratio()),
                finding.goal().words(),
                judged(finding),
                finding.product() + ", against " + finding.limit()));
    }

    private static String judged(Finding finding) {
        if (!finding.goal().isSet()) {
            return "";
        }
        return finding.met() ? "met" : "missed";
    }

    /** A row without figures, and why. */
    void add(Row row, String without, String why) {
        lines.add(List.of(row.name(), "", "", "", "", without, why));
    }

    String written() {
        List<List<String>> all = new ArrayList<>();
        all.add(HEADINGS);
        all.addAll(lines);
        StringBuilder written = new StringBuilder();
        for (int line = 0; line < all.size(); line++) {
            written.append('|');
            for (int column = 0; column < HEADINGS.size(); column++) {
                int at = column;
                int width = all.stream()
                        .mapToInt(other -> other.get(at).length())
                        .max()
                        .orElse(0);
                String cell = all.get(line).get(column);
                written.append(' ')
                        .append(cell)
                        .repeat(" ", width - cell.length())
                        .append(" |");
            }
            written.append('\n');
            if (line == 0) {
                written.append("|").repeat("---|", HEADINGS.size()).append('\n');
            }
        }
        return written.toString();
    }
}
