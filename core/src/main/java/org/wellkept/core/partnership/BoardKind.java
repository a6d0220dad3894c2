package org.wellkept.core.partnership;

import org.wellkept.core.Coded;

/** What kind of board it is. */
public enum BoardKind implements Coded {
    HEALTH_AND_WELLBEING("healthAndWellbeing", "Health and Wellbeing Board"),
    OTHER("other", "Board");

    private final String code;
    private final String words;

    BoardKind(String code, String words) {
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
