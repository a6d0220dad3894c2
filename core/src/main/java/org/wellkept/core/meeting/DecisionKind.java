package org.wellkept.core.meeting;

import org.wellkept.core.Coded;

/** What a board does with what is before it, in the words of minutes. A board can endorse a partner's promise; it cannot bind it. */
public enum DecisionKind implements Coded {
    NOTED("noted", "Noted"),
    ENDORSED("endorsed", "Endorsed"),
    APPROVED("approved", "Approved"),
    /** It comes back before the same board. */
    DEFERRED("deferred", "Deferred"),
    /** It goes to the board that this one reports to. */
    ESCALATED("escalated", "Escalated");

    private final String code;
    private final String words;

    DecisionKind(String code, String words) {
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

    /** Whether a board looks at it again, this one or the one above, rather than somebody doing what was decided. */
    public boolean comesBack() {
        return switch (this) {
            case DEFERRED, ESCALATED -> true;
            case NOTED, ENDORSED, APPROVED -> false;
        };
    }
}
