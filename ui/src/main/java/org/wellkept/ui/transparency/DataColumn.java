package org.wellkept.ui.transparency;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of open data: the file, its JSON form and the page that explains them are all made from one list of them. A column is
 * never renamed or moved; new ones come last.
 *
 * @param <T> what a row is made from
 */
public interface DataColumn<T> {

    Definition<T> definition();

    /** Its name in the file's first line and in JSON. */
    default String heading() {
        return definition().heading();
    }

    /** What it means, for people. */
    default String meaning() {
        return definition().meaning();
    }

    /** How JSON holds it. */
    default Kind kind() {
        return definition().kind();
    }

    /** What a row holds there; nothing where nothing is known, or nobody was asked. */
    default Optional<String> of(T row) {
        return Optional.ofNullable(definition().value().apply(row)).filter(text -> !text.isEmpty());
    }

    /**
     * All that a column is.
     *
     * @param value what a row holds there; null or empty for nothing
     */
    record Definition<T>(String heading, String meaning, Kind kind, Function<T, @Nullable String> value) {}

    /** What JSON knows apart. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH
    }
}
