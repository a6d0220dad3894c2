package org.wellkept.core.voice;

import org.wellkept.core.Coded;

/** Whether somebody heard what became of what they said. */
public enum HeardBack implements Coded {
    YES("yes", "Yes"),
    NOT_YET("notYet", "Not yet"),
    NO("no", "No");

    private final String code;
    private final String words;

    HeardBack(String code, String words) {
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
