package org.wellkept.core.anchor;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * What an anchor action says beside what every promise says. Only the dimension is needed: real records are thin.
 *
 * @param livingWage whether it is about paying the real Living Wage
 * @param amount how much of it, such as 33 fellows, or null where that is not told
 * @param unit what the amount counts, or how often, as written; at most 100 characters
 * @param before the same amount before it began, or null where that is not told
 * @param stage how far it had come when it was written down, or null where that is not told
 */
public record AnchorTerms(
        AnchorDimension dimension,
        boolean livingWage,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable BigDecimal before,
        @Nullable AnchorStage stage)
        implements Serializable {

    public AnchorTerms {
        unit = Written.orNone(unit);
    }

    /** An action of which nothing but the dimension is told. */
    public static AnchorTerms of(AnchorDimension dimension) {
        return new AnchorTerms(dimension, false, null, null, null, null);
    }
}
