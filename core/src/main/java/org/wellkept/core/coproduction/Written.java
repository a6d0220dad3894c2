package org.wellkept.core.coproduction;

import org.jspecify.annotations.Nullable;

/** How optional words are kept: stripped, and none at all where they are blank. */
final class Written {

    private Written() {}

    static @Nullable String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
