package org.wellkept.core.procurement;

import java.util.List;

/**
 * A contract with what stands beside it.
 *
 * @param twins other bodies' records of the same contract, as far as the reader may read them
 * @param lots records of the same buyer that are lots of it, as far as the reader may read them
 * @param notes what is worth knowing of it
 * @param may what the reader may do
 */
public record ContractDetails(
        ContractSummary summary, List<Twin> twins, List<ContractSummary> lots, List<ContractNote> notes, May may) {

    public ContractDetails {
        twins = List.copyOf(twins);
        lots = List.copyOf(lots);
        notes = List.copyOf(notes);
    }

    /** What the reader may do with it, as it stands. */
    public record May(boolean edit, boolean publish, boolean discard) {}
}
