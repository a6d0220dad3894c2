package org.wellkept.core.undertaking;

import org.wellkept.core.Coded;

/** How an undertaking ended. Each needs a reason that is published. */
public enum ClosedAs implements Coded {
    COMPLETED("completed", "Completed"),
    WITHDRAWN("withdrawn", "Withdrawn"),
    SUPERSEDED("superseded", "Superseded by another"),
    STOPPED("stopped", "Stopped because of co-production"),
    HANDED_OVER("handedOver", "Handed over"),
    NOT_CARRIED_ON("notCarriedOn", "Not carried on");

    private final String code;
    private final String words;

    ClosedAs(String code, String words) {
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
