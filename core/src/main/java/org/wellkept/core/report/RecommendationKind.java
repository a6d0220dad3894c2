package org.wellkept.core.report;

import org.wellkept.core.Coded;

/** What a board is asked to do. */
public enum RecommendationKind implements Coded {
    NOTE("note", "Note"),
    ENDORSE("endorse", "Endorse"),
    DECIDE("decide", "Decide");

    private final String code;
    private final String words;

    RecommendationKind(String code, String words) {
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
