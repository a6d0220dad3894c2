package org.wellkept.core.terms;

import org.wellkept.core.Coded;

/** Which prevention an undertaking is. */
public enum PreventionLevel implements Coded {
    PRIMARY("primary", "Primary: stop problems arising"),
    SECONDARY("secondary", "Secondary: spot early signs and step in"),
    TERTIARY("tertiary", "Tertiary: support recovery");

    private final String code;
    private final String words;

    PreventionLevel(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }
}
