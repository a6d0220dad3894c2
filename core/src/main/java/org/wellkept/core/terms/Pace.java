package org.wellkept.core.terms;

import org.wellkept.core.Coded;

/** How a target is to be reached over time; declared together with the target. */
public enum Pace implements Coded {
    EVEN("even", "Evenly from start to due date"),
    MILESTONES("milestones", "As milestones are met"),
    STEPS("steps", "In steps at given dates"),
    END("end", "All at the end");

    private final String code;
    private final String words;

    Pace(String code, String words) {
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
