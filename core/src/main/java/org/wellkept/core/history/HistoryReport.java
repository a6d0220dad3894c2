package org.wellkept.core.history;

import java.util.List;

/**
 * What a verification found.
 *
 * @param problems what was touched, each named; empty when the history is whole
 */
public record HistoryReport(int records, long entries, int checkpoints, List<String> problems) {
    public HistoryReport {
        problems = List.copyOf(problems);
    }

    public boolean isWhole() {
        return problems.isEmpty();
    }
}
