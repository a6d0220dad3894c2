package org.wellkept.core.voice;

import org.wellkept.core.Coded;

/** What somebody who was there says of the organisation’s account of what was said. */
public enum AccountJudged implements Coded {
    RIGHT("right", "Yes, we said that"),
    PARTLY("partly", "Some of it"),
    NOT_RIGHT("notRight", "No, that isn’t what we said");

    private final String code;
    private final String words;

    AccountJudged(String code, String words) {
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
