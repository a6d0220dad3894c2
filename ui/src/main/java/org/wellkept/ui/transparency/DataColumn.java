package org.wellkept.ui.transparency;

import java.util.Optional;

/**
 * A column of open data: the file, its JSON form and the page that explains them are all made from one list of them. A column is
 * never renamed or moved; new ones come last.
 *
 * @param <T> what a row is made from
 */
public interface DataColumn<T> {

    /** Its name in the file's first line and in JSON. */
    String heading();

    /** What it means, for people. */
    String meaning();

    /** How JSON holds it. */
    Kind kind();

    /** What a row holds there; nothing where nothing is known, or nobody was asked. */
    Optional<String> of(T row);

    /** What JSON knows apart. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH
    }
}
