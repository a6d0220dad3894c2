package org.wellkept.core.procurement;

import org.wellkept.core.Coded;

/** Whether something is bought, or only agreed on how it can be. */
public enum ContractKind implements Coded {
    CONTRACT("contract", "Contract"),
    FRAMEWORK("framework", "Framework agreement");

    private final String code;
    private final String words;

    ContractKind(String code, String words) {
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
