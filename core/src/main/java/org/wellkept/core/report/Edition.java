package org.wellkept.core.report;

import org.wellkept.core.Coded;

/** For whom a paper is written. */
public enum Edition implements Coded {
    /** Public records alone. It is published. */
    PAPER("paper", "Board paper"),
    /** What members of the partnership know as well. It is marked, and never published. */
    BRIEFING("briefing", "Briefing for members, not for publication");

    private final String code;
    private final String words;

    Edition(String code, String words) {
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
