package org.wellkept.core.member;

import org.wellkept.core.Coded;

/** Whom a member lets read what they need. */
public enum ShownTo implements Coded {
    NOBODY("nobody", "Nobody but me"),
    LEADS("leads", "Me and the leads of my organisation");

    private final String code;
    private final String words;

    ShownTo(String code, String words) {
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
