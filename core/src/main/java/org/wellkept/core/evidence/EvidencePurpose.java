package org.wellkept.core.evidence;

import org.wellkept.core.Coded;
import org.wellkept.core.access.Action;

/** What evidence belongs to. */
public enum EvidencePurpose implements Coded {
    UPDATE("update", "An update", Action.POST_UPDATE),
    CHECK("check", "A check", Action.CHECK);

    private final String code;
    private final String words;
    private final Action action;

    EvidencePurpose(String code, String words, Action action) {
        this.code = code;
        this.words = words;
        this.action = action;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /** What somebody has to be permitted to do before they add or see evidence that waits for it. */
    Action action() {
        return action;
    }
}
