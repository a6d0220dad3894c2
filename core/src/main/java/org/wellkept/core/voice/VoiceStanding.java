package org.wellkept.core.voice;

import org.wellkept.core.Coded;

/** What became of what somebody said. */
public enum VoiceStanding implements Coded {
    OPEN("open", "Nobody has read it yet. People can still speak."),
    CLOSED("closed", "It is kept until the next release, on the first of a month."),
    RELEASED("released", "It counts in what is shown."),
    TOO_FEW("tooFew", "It is not shown: fewer than five people spoke."),
    EVERYBODY("everybody", "It is not shown: all who were there spoke, so it would be clear who said what.");

    private final String code;
    private final String words;

    VoiceStanding(String code, String words) {
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
