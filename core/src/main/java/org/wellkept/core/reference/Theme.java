package org.wellkept.core.reference;

import org.jspecify.annotations.Nullable;

/**
 * A theme of a framework.
 *
 * @param shortLabel for a narrow table heading
 * @param parent the slug of the theme that it belongs under, in the same framework
 */
public record Theme(
        String slug,
        String label,
        @Nullable String shortLabel,
        @Nullable String description,
        @Nullable String parent) {}
