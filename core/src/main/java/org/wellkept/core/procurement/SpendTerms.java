package org.wellkept.core.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation spent with others in a year, all in pounds; null where that is not told, which is never nothing.
 *
 * @param total with all suppliers
 * @param inner the part that stayed in the nearest place
 * @param wider the part that stayed in a wider place, which includes the nearest
 * @param sme with small and medium-sized businesses
 * @param vcse with voluntary, community and social enterprises
 * @param userLed with organisations led by the people who use them
 * @param baseline whether other years are compared with this one
 */
public record SpendTerms(
        @Nullable BigDecimal total,
        SpentIn inner,
        SpentIn wider,
        @Nullable BigDecimal sme,
        @Nullable BigDecimal vcse,
        @Nullable BigDecimal userLed,
        boolean baseline)
        implements Serializable {

    /** Of which nothing is told. */
    public static final SpendTerms NOT_TOLD =
            new SpendTerms(null, SpentIn.NOT_TOLD, SpentIn.NOT_TOLD, null, null, null, false);

    /** Whether any amount is told. */
    public boolean tellsAnything() {
        if (total != null) {
            return true;
        }
        for (SpendPart part : SpendPart.values()) {
            if (part.of(this) != null) {
                return true;
            }
        }
        return false;
    }
}
