package org.wellkept.core.procurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;

/** A part of a year's spend. Parts overlap: one supplier can be near, small and user-led at once. */
public enum SpendPart implements Coded {
    INNER("inner", "Kept in the nearest place"),
    WIDER("wider", "Kept in the wider place"),
    SME("sme", "With small and medium-sized businesses"),
    VCSE("vcse", "With voluntary, community and social enterprises"),
    USER_LED("userLed", "With organisations led by the people who use them");

    private final String code;
    private final String words;

    SpendPart(String code, String words) {
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

    /** How much of it there was, in pounds, or null where that is not told. */
    public @Nullable BigDecimal of(SpendTerms terms) {
        return switch (this) {
            case INNER -> terms.inner().spent();
            case WIDER -> terms.wider().spent();
            case SME -> terms.sme();
            case VCSE -> terms.vcse();
            case USER_LED -> terms.userLed();
        };
    }

    /** Whether two years tell of the same thing: of places, only where both are called the same. */
    boolean isSameIn(SpendTerms one, SpendTerms other) {
        return switch (this) {
            case INNER -> one.inner().isCalledAs(other.inner());
            case WIDER -> one.wider().isCalledAs(other.wider());
            case SME, VCSE, USER_LED -> true;
        };
    }
}
