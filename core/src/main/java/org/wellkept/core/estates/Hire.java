package org.wellkept.core.estates;

import org.wellkept.core.Coded;

/** What it costs others to use a space. */
public enum Hire implements Coded {
    FREE("free", "Free"),
    LOW_COST("lowCost", "Low cost"),
    MARKET("market", "Market price");

    private final String code;
    private final String words;

    Hire(String code, String words) {
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
