package org.wellkept.api.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.reference.Framework;
import org.wellkept.core.reference.Theme;

/** A versioned set of themes, with the report that it comes from. */
record FrameworkBody(String slug, String name, String version, String source, List<ThemeBody> themes) {

    /**
     * A theme.
     *
     * @param parent the slug of the theme that it belongs under, in the same framework
     */
    record ThemeBody(
            String slug,
            String label,
            @Nullable String shortLabel,
            @Nullable String description,
            @Nullable String parent) {

        static ThemeBody of(Theme theme) {
            return new ThemeBody(theme.slug(), theme.label(), theme.shortLabel(), theme.description(), theme.parent());
        }
    }

    static FrameworkBody of(Framework framework) {
        return new FrameworkBody(
                framework.slug(),
                framework.name(),
                framework.version(),
                framework.source(),
                framework.themes().stream().map(ThemeBody::of).toList());
    }
}
