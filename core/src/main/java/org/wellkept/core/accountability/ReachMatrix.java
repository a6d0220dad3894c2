package org.wellkept.core.accountability;

import java.util.List;
import java.util.Map;
import org.wellkept.core.terms.ThemeRef;

/**
 * What is covered and what is not: commitments by population group, or by component of a local prevention plan, and by
 * concordat step. A zero is a gap to discuss.
 *
 * @param steps the columns
 * @param rows in their framework's order: groups with any commitment and those that plans most often miss, or all components
 */
public record ReachMatrix(List<Heading> steps, List<Row> rows) {

    public ReachMatrix {
        steps = List.copyOf(steps);
        rows = List.copyOf(rows);
    }

    public record Heading(ThemeRef theme, String label) {}

    /**
     * A population group, or a component.
     *
     * @param oftenMissed plans most often miss it, so it is looked at first
     * @param counts by the step's slug; every step is there
     */
    public record Row(Heading about, boolean oftenMissed, Map<String, Integer> counts) {
        public Row {
            counts = Map.copyOf(counts);
        }
    }
}
