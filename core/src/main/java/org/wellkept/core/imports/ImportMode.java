package org.wellkept.core.imports;

import org.wellkept.core.Coded;

/** As what the rows of a spreadsheet come in. */
public enum ImportMode implements Coded {
    OWN("own", "Our own, as drafts"),
    PUBLISHED("published", "From a published source, as published");

    private final String code;
    private final String words;

    ImportMode(String code, String words) {
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
