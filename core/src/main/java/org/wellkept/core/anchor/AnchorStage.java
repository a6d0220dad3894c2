package org.wellkept.core.anchor;

import org.wellkept.core.Coded;

/** How far an action had come when it was written down, as its writer or its source says. What came after, updates tell. */
public enum AnchorStage implements Coded {
    STATED("stated", "Stated"),
    PLANNED("planned", "Planned"),
    IN_PROGRESS("inProgress", "In progress"),
    ONGOING("ongoing", "Going on"),
    COMPLETED("completed", "Completed");

    private final String code;
    private final String words;

    AnchorStage(String code, String words) {
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
