package org.wellkept.core.imports;

import org.wellkept.core.Coded;

/** Where an import stands. */
public enum ImportStatus implements Coded {
    PREVIEWED("previewed", "Waiting to be taken in"),
    APPLIED("applied", "Taken in"),
    UNDONE("undone", "Undone");

    private final String code;
    private final String words;

    ImportStatus(String code, String words) {
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
