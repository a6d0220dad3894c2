package org.wellkept.core.coproduction;

import org.wellkept.core.Coded;

/** What was decided about something that people said. */
public enum Decision implements Coded {
    YES("yes", "Yes"),
    PARTLY("partly", "Partly"),
    NO("no", "No");

    private final String code;
    private final String words;

    Decision(String code, String words) {
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
