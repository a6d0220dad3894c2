package org.wellkept.core.terms;

import org.wellkept.core.Coded;

/** How a partner stands to an action, after the Local Government Association's peer review of Bath and North East Somerset. */
public enum Stance implements Coded {
    DRIVE("drive", "Drives"),
    SPONSOR("sponsor", "Sponsors"),
    SUPPORT("support", "Supports"),
    OBSERVE("observe", "Observes");

    private final String code;
    private final String words;

    Stance(String code, String words) {
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
