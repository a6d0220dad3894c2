package org.wellkept.core.challenge;

import org.wellkept.core.Coded;

/** Where a question stands. */
public enum ChallengeState implements Coded {
    /** Its turn has not come: a small organisation answers one at a time. */
    QUEUED("queued", "Waiting its turn"),
    ASKED("asked", "Waiting for an answer"),
    ANSWERED("answered", "Answered"),
    CLOSED("closed", "Closed"),
    WITHDRAWN("withdrawn", "Taken back");

    private final String code;
    private final String words;

    ChallengeState(String code, String words) {
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
