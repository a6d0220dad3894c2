package org.wellkept.api.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.procurement.ContractSummary;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.SupplierKind;

/** A contract in a list. */
record ContractItemBody(
        UUID id,
        String organisation,
        @Nullable String reference,
        String title,
        @Nullable String supplier,
        @Nullable Set<SupplierKind> supplierKinds,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable BigDecimal value,
        @Nullable BigDecimal weighting,
        @Nullable BigDecimal committedValue,
        @Nullable BigDecimal deliveredValue,
        Visibility visibility,
        List<String> alsoRecordedBy,
        ContractBody.@Nullable CountedBody counted) {

    static ContractItemBody of(ContractSummary contract) {
        ContractTerms terms = contract.terms();
        return new ContractItemBody(
                contract.id(),
                contract.organisation().slug(),
                terms.about().reference(),
                terms.about().title(),
                terms.supplier().name(),
                terms.supplier().kinds(),
                terms.about().starts(),
                terms.about().ends(),
                terms.about().value(),
                terms.socialValue().weighting(),
                terms.socialValue().committedValue(),
                terms.socialValue().deliveredValue(),
                contract.visibility(),
                contract.alsoRecordedBy().stream().map(OrganisationRef::slug).toList(),
                ContractBody.CountedBody.of(contract.elsewhere()));
    }
}
