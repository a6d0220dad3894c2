package org.wellkept.core.handover;

import org.wellkept.core.Coded;

/** What became of a promise of a body that ended. */
public enum Became implements Coded {
    IN_HANDOVER("inHandover", "In handover: nobody has answered for it yet"),
    CARRIED_ON("carriedOn", "Carried on"),
    SPLIT("split", "Several carry on a part of it each"),
    NOT_CARRIED_ON("notCarriedOn", "Not carried on");

    private final String code;
    private final String words;

    Became(String code, String words) {
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
