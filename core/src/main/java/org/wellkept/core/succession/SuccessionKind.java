package org.wellkept.core.succession;

import org.wellkept.core.Coded;

/** How one body took over from another. */
public enum SuccessionKind implements Coded {
    MERGER("merger", "Merged"),
    SPLIT("split", "Split"),
    RENAME("rename", "Renamed"),
    CLOSURE("closure", "Closed, and its work went on elsewhere"),
    ACQUISITION("acquisition", "Taken over");

    private final String code;
    private final String words;

    SuccessionKind(String code, String words) {
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
