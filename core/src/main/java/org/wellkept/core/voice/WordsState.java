package org.wellkept.core.voice;

import org.wellkept.core.Coded;

/** Where the words of a voice stand. */
public enum WordsState implements Coded {
    /** There are only answers. */
    NONE("none", "No words"),
    /** Nobody reads them but whoever looks after the words. */
    WAITING("waiting", "Nobody has looked at them yet"),
    SHOWN("shown", "They can be shown"),
    /** Never deleted, and never without a reason. */
    HIDDEN("hidden", "Hidden");

    private final String code;
    private final String words;

    WordsState(String code, String words) {
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
