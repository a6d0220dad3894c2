package org.wellkept.core.livingwage;

import org.wellkept.core.Coded;

/** Which of the people who work for an organisation through a contractor get the Living Wage. */
public enum ContractedStaff implements Coded {
    ALL("all", "All of them, or there are none"),
    IN_PHASES("inPhases", "In phases, contract by contract"),
    NOT_YET("notYet", "Not yet");

    private final String code;
    private final String words;

    ContractedStaff(String code, String words) {
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
