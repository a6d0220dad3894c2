package org.wellkept.core.update;

import org.wellkept.core.Coded;

/** How an answer came. What didn't come by the screen is marked so. */
public enum CameBy implements Coded {
    SCREEN("screen", "Written here"),
    SPREADSHEET("spreadsheet", "From a spreadsheet"),
    LINK("link", "By a link, without an account");

    private final String code;
    private final String words;

    CameBy(String code, String words) {
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
