package org.wellkept.core.commitment;

import org.wellkept.core.Coded;

/** Marks by which a list of commitments can be narrowed. */
public enum CommitmentFlag implements Coded {
    EVIDENCE_GAP("evidenceGap", "Said, but not shown"),
    UNEVIDENCED("unevidenced", "Said, no figures yet"),
    CHANGED("changedSinceAgreed", "Changed since agreed"),
    OWNERLESS("ownerless", "No role answers for it"),
    STALE("stale", "No update for two periods"),
    NOT_CHECKED("notChecked", "Not checked"),
    CHECK_WAITS("checkWaits", "Checked, not public yet"),
    STANDING("standing", "Agreed or completed"),
    NAMES_MEASURE("namesMeasure", "Names a measure"),
    NAMES_DATE("namesDate", "Names a date"),
    NAMES_TARGET("namesTarget", "Names a target");

    private final String code;
    private final String words;

    CommitmentFlag(String code, String words) {
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
