package org.wellkept.core.estates;

import org.wellkept.core.Coded;

/** What a space has for people who need it. */
public enum AccessNeed implements Coded {
    STEP_FREE("stepFree", "Step-free access"),
    ACCESSIBLE_TOILET("accessibleToilet", "Accessible toilet"),
    HEARING_LOOP("hearingLoop", "Hearing loop"),
    QUIET_ROOM("quietRoom", "Quiet room"),
    PARKING("parking", "Parking"),
    CHANGING_PLACE("changingPlace", "Changing Places toilet"),
    NEAR_PUBLIC_TRANSPORT("nearPublicTransport", "Near a bus stop or station");

    private final String code;
    private final String words;

    AccessNeed(String code, String words) {
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
