package org.wellkept.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most as many as were asked for
 * @param next an opaque cursor for the page that follows, or null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }
}
