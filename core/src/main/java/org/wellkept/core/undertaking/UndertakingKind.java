package org.wellkept.core.undertaking;

import org.wellkept.core.Coded;
import org.wellkept.core.terms.Terms;

/** What kind of undertaking it is. */
public enum UndertakingKind implements Coded {
    COMMITMENT("commitment", "Promise"),
    /** A promise as employer, buyer, landlord or neighbour. */
    ANCHOR_ACTION("anchorAction", "Anchor action");

    private final String code;
    private final String words;

    UndertakingKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** What these terms make of it. */
    static UndertakingKind of(Terms terms) {
        return terms.anchor() == null ? COMMITMENT : ANCHOR_ACTION;
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
