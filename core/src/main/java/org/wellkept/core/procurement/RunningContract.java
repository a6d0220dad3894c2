package org.wellkept.core.procurement;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a roll-up knows of a contract.
 *
 * @param claim whose it is, and by what another body's record of it is found
 * @param kinds what the supplier is marked as; null where that is not told
 */
record RunningContract(
        SharedContracts.Claim claim,
        @Nullable String reference,
        @Nullable String lotOf,
        @Nullable Set<SupplierKind> kinds,
        @Nullable BigDecimal value,
        @Nullable BigDecimal weighting,
        @Nullable BigDecimal committed,
        @Nullable BigDecimal delivered,
        @Nullable Boolean carbonPlan) {

    UUID organisation() {
        return claim.organisation();
    }

    UUID body() {
        return claim.body();
    }
}
