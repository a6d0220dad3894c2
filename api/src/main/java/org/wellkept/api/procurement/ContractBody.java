package org.wellkept.api.procurement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.Versioned;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.procurement.ContractDetails;
import org.wellkept.core.procurement.ContractKind;
import org.wellkept.core.procurement.ContractNote;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.CountedElsewhere;
import org.wellkept.core.procurement.SupplierKind;
import org.wellkept.core.procurement.Twin;

/** A contract as the API shows it. What {@link NewContractBody} can write stands here under the same names. */
record ContractBody(
        @JsonIgnore Version version,
        UUID id,
        String organisation,
        @Nullable String reference,
        @Nullable String notice,
        String title,
        ContractKind kind,
        @Nullable String lotOf,
        @Nullable String supplier,
        @Nullable Set<SupplierKind> supplierKinds,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable BigDecimal value,
        @Nullable BigDecimal weighting,
        @Nullable String committed,
        @Nullable BigDecimal committedValue,
        @Nullable String delivered,
        @Nullable BigDecimal deliveredValue,
        List<String> codes,
        @Nullable Boolean carbonPlan,
        @Nullable BigDecimal carbonTonnes,
        boolean shared,
        @Nullable String sharedWith,
        boolean leadBuyer,
        Visibility visibility,
        LocalDate recordedOn,
        List<TwinBody> alsoRecordedBy,
        @Nullable CountedBody counted,
        List<UUID> lots,
        List<ContractNote> notes)
        implements Versioned {

    /** Another body's record of the same contract. */
    record TwinBody(UUID id, String organisation, String title, boolean sameNotice) {

        static TwinBody of(Twin twin) {
            return new TwinBody(twin.id(), twin.organisation().slug(), twin.title(), twin.sameNotice());
        }
    }

    /** Under which other body it counts, and why. */
    record CountedBody(String under, CountedElsewhere.Because because) {

        static @Nullable CountedBody of(@Nullable CountedElsewhere elsewhere) {
            return elsewhere == null ? null : new CountedBody(elsewhere.under().slug(), elsewhere.because());
        }
    }

    static ContractBody of(ContractDetails contract) {
        ContractTerms terms = contract.summary().terms();
        return new ContractBody(
                contract.summary().version(),
                contract.summary().id(),
                contract.summary().organisation().slug(),
                terms.about().reference(),
                terms.about().notice(),
                terms.about().title(),
                terms.about().kind(),
                terms.about().lotOf(),
                terms.supplier().name(),
                terms.supplier().kinds(),
                terms.about().starts(),
                terms.about().ends(),
                terms.about().value(),
                terms.socialValue().weighting(),
                terms.socialValue().committed(),
                terms.socialValue().committedValue(),
                terms.socialValue().delivered(),
                terms.socialValue().deliveredValue(),
                terms.socialValue().codes(),
                terms.socialValue().carbonPlan(),
                terms.socialValue().carbonTonnes(),
                terms.pot().shared(),
                terms.pot().with(),
                terms.pot().leadBuyer(),
                contract.summary().visibility(),
                contract.summary().recordedOn(),
                contract.twins().stream().map(TwinBody::of).toList(),
                CountedBody.of(contract.summary().elsewhere()),
                contract.lots().stream().map(lot -> lot.id()).toList(),
                contract.notes());
    }
}
