package org.wellkept.core.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * What a contract is.
 *
 * @param reference the buyer's own, which no other contract of the buyer has; at most 100 characters
 * @param notice the number of its public notice: an OCID, or a number of Find a Tender; at most 100 characters
 * @param title at most 300 characters
 * @param lotOf the buyer's own reference of the larger contract that it is a lot of
 * @param starts its first day, or null where that is not told: then it counts in no year
 * @param ends its last day, or null while it goes on or where that is not told
 * @param value of the whole contract in pounds, over all its years; null where that is not told
 */
public record ContractAbout(
        @Nullable String reference,
        @Nullable String notice,
        String title,
        ContractKind kind,
        @Nullable String lotOf,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable BigDecimal value)
        implements Serializable {

    public ContractAbout {
        reference = Written.orNone(reference);
        notice = Written.orNone(notice);
        title = title.strip();
        lotOf = Written.orNone(lotOf);
    }
}
