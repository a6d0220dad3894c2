package org.wellkept.core.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.terms.Terms;

/**
 * What a row says, and what is the matter with it.
 *
 * @param promise null when the row has to be mended before it can be taken in
 * @param title for people who look through the rows, even of one that cannot be taken in
 * @param organisation likewise
 */
record ReadRow(
        int line,
        @Nullable Promise promise,
        String title,
        String organisation,
        @Nullable String due,
        List<ImportPreview.Problem> problems) {

    ReadRow {
        problems = List.copyOf(problems);
    }

    boolean isReady() {
        return promise != null;
    }

    /**
     * @param source the published source; null only for an organisation's own rows
     * @param ref the row's own reference in that source
     */
    record Promise(
            Maker maker,
            Terms terms,
            @Nullable String source,
            @Nullable String ref) {}

    /** Who made the promise. */
    sealed interface Maker {

        record Known(Body body) implements Maker {}

        /** A body that nobody knows yet: taking the row in names it, and nobody acts for it. */
        record ToBeNamed(String name) implements Maker {}
    }
}
