package org.wellkept.core.undertaking;

import org.wellkept.core.Coded;

/** What kind of undertaking it is. */
public enum UndertakingKind implements Coded {
    COMMITMENT("commitment", "Promise");

    private final String code;
    private final String words;

    UndertakingKind(String code, String words) {
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
