package org.wellkept.core;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most as many as were asked for
 * @param next an opaque cursor for the page that follows, or null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** The most items on one page of any list. */
    public static final int LONGEST = 200;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Reads a page, once what was asked for makes sense.
     *
     * @param <C> where a page ended
     * @param cursor {@link #next} of the page before, or null for the first page
     * @param limit 1 to {@value #LONGEST}
     * @param reader makes of a cursor what it says; empty where it is none of this list's
     * @param read the page that follows; null for the first one
     */
    public static <C, T> Outcome<Page<T>> asked(
            @Nullable String cursor,
            int limit,
            Function<String, Optional<C>> reader,
            Function<@Nullable C, Page<T>> read) {
        if (limit < 1 || limit > LONGEST) {
            return Outcome.refused(
                    Refusal.Invalid.of("limit", "A page can't hold " + limit, "Ask for 1 to " + LONGEST));
        }
        Optional<C> after = cursor == null ? Optional.empty() : reader.apply(cursor);
        if (cursor != null && after.isEmpty()) {
            return Outcome.refused(
                    Refusal.Invalid.of("cursor", "No page ended there", "Use what the page before gave as next"));
        }
        return Outcome.done(read.apply(after.orElse(null)));
    }
}
