package org.wellkept.core.terms;

import org.wellkept.core.Coded;

/** What speaks for the action. */
public enum Evidence implements Coded {
    GUIDELINE("guideline", "A guideline"),
    STUDY("study", "A study"),
    PROMISING_PRACTICE("promisingPractice", "Promising practice"),
    NONE_YET("noneYet", "None yet");

    private final String code;
    private final String words;

    Evidence(String code, String words) {
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
