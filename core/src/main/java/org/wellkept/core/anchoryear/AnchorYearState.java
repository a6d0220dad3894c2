package org.wellkept.core.anchoryear;

import org.wellkept.core.Coded;
import org.wellkept.core.access.Visibility;

/** How far a yearly return has come. It never goes back. */
public enum AnchorYearState implements Coded {
    DRAFT("draft", "Draft", Visibility.OWN),
    SENT("sent", "Sent to partners", Visibility.SHARED),
    PUBLIC("public", "Public", Visibility.PUBLIC);

    private final String code;
    private final String words;
    private final Visibility visibility;

    AnchorYearState(String code, String words, Visibility visibility) {
        this.code = code;
        this.words = words;
        this.visibility = visibility;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /** Who may read a return that has come so far. */
    public Visibility visibility() {
        return visibility;
    }

    static AnchorYearState of(Visibility visibility) {
        return switch (visibility) {
            case OWN -> DRAFT;
            case SHARED -> SENT;
            case PUBLIC -> PUBLIC;
        };
    }
}
