package org.wellkept.core;

import org.jspecify.annotations.Nullable;

/** How optional words are kept: stripped, and none at all where they are blank. */
public final class Written {

    private Written() {}

    public static @Nullable String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
