package org.wellkept.api.history;

import java.time.Instant;
import java.util.List;
import org.wellkept.core.history.HistoryRead;

/**
 * One entry of a record's history: when, what and why, never who.
 *
 * @param details what changed, by name; empty when it was erased
 */
public record HistoryBody(int sequence, Instant at, String action, List<DetailBody> details) {

    /** Something that it says. */
    public record DetailBody(String name, String value) {}

    public static HistoryBody of(HistoryRead entry) {
        return new HistoryBody(
                entry.sequence(),
                entry.at(),
                entry.action(),
                entry.details().stream()
                        .map(detail -> new DetailBody(detail.name(), detail.value()))
                        .toList());
    }
}
