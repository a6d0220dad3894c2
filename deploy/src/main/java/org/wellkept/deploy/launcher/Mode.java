package org.wellkept.deploy.launcher;

/** What a start should find in the database: the application reads it as {@code wellkept.mode}. */
enum Mode {
    /** Load the demonstration, unless it is there. */
    DEMO,
    /** Begin with nothing but a link for the first administrator. */
    EMPTY,
    /** Leave everything as it is. */
    KEEP;

    String word() {
        return switch (this) {
            case DEMO -> "demo";
            case EMPTY -> "empty";
            case KEEP -> "keep";
        };
    }

    static Mode of(String word) {
        for (Mode mode : values()) {
            if (mode.word().equals(word)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("No such mode: " + word);
    }
}
