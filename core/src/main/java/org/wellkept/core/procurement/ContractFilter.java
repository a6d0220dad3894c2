package org.wellkept.core.procurement;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.FinancialYear;

/**
 * Which contracts are wanted. Null is "any"; a slug that nobody has finds nothing. Of organisation, board and partnership the
 * first that is given says whose contracts: those that count under its bodies, as they were when the year ended or as they are
 * today.
 *
 * @param year in which the contract runs
 * @param words words of its title, supplier, reference or notice number
 */
public record ContractFilter(
        @Nullable String partnership,
        @Nullable String board,
        @Nullable String organisation,
        @Nullable FinancialYear year,
        @Nullable SupplierKind supplierKind,
        @Nullable ContractFigure figure,
        @Nullable String words)
        implements Serializable {

    /** All that the reader may read. */
    public static final ContractFilter ALL = new ContractFilter(null, null, null, null, null, null, null);

    /** Of one organisation. */
    public static ContractFilter of(String organisation) {
        return new ContractFilter(null, null, organisation, null, null, null, null);
    }
}
