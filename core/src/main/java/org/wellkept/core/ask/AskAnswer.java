package org.wellkept.core.ask;

import org.wellkept.core.Coded;

/** What a board answers to an ask; the words beside it say more. */
public enum AskAnswer implements Coded {
    DONE("done", "Done"),
    AGREED("agreed", "Agreed to"),
    DECLINED("declined", "Declined"),
    NOT_OURS("notOurs", "Not ours to decide");

    private final String code;
    private final String words;

    AskAnswer(String code, String words) {
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
