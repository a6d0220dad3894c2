package org.wellkept.core.reference;

import java.util.List;

/** A versioned set of themes that records are mapped to, with the report that it comes from. */
public record Framework(String slug, String name, String version, String source, List<Theme> themes) {
    public Framework {
        themes = List.copyOf(themes);
    }
}
