package org.wellkept.core.report;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets how a board's papers look and are called.
 *
 * @param titlePattern 1 to 200 characters, or null for the usual one
 * @param reportOf the role that usually reports, at most 200 characters, or null
 * @param headings each 1 to 120 characters
 * @param colour such as {@code #0c5a5e}, or null for the usual one
 */
public record SetPaperSettings(
        @Nullable String titlePattern,
        @Nullable String reportOf,
        Map<SectionKind, String> headings,
        @Nullable String colour)
        implements Serializable {

    public SetPaperSettings {
        headings = Map.copyOf(headings);
    }
}
