package org.wellkept.ui.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the workspace's list of commitments.
 *
 * @param narrowings what narrows the list, each with the address of the list without it
 * @param next the address of the page that follows, or null on the last
 * @param first the address of the first page, or null when this is it
 * @param everything the address of the list that nothing narrows
 * @param many what the list holds, such as commitments
 */
public record ListPage(
        List<Narrowing> narrowings,
        List<ListRow> rows,
        @Nullable String next,
        @Nullable String first,
        String everything,
        String many) {

    public ListPage {
        narrowings = List.copyOf(narrowings);
        rows = List.copyOf(rows);
    }

    /** Something that narrows the list. */
    public record Narrowing(String words, String without) {}
}
