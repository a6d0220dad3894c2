package org.wellkept.core.history;

import java.time.Instant;
import java.util.List;

/**
 * One entry of a record's history, as its readers see it: when, what and why, never who.
 *
 * @param action what was done, such as {@code agreed}
 * @param details what changed, by name; empty when it was erased
 */
public record HistoryRead(int sequence, Instant at, String action, List<Detail> details) {

    public HistoryRead {
        details = List.copyOf(details);
    }

    /**
     * One of many records of a kind.
     *
     * @param name what the record is called now
     */
    public record Named(String name, HistoryRead read) {}

    /** Something that the entry says, such as the reason. */
    public record Detail(String name, String value) {}
}
