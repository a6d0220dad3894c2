package org.wellkept.core.procurement;

import org.wellkept.core.Coded;

/** What a supplier is. One supplier can be several of these. */
public enum SupplierKind implements Coded {
    LOCAL("local", "Local"),
    SME("sme", "Small or medium-sized business"),
    VCSE("vcse", "Voluntary, community or social enterprise"),
    USER_LED("userLed", "Led by the people who use it");

    private final String code;
    private final String words;

    SupplierKind(String code, String words) {
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
