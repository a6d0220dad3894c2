package org.wellkept.api.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.procurement.ContractFigures;
import org.wellkept.core.procurement.ProcurementRollup;
import org.wellkept.core.procurement.SpendFigures;
import org.wellkept.core.procurement.SpendPart;
import org.wellkept.core.procurement.SpendStatement;
import org.wellkept.core.procurement.SupplierKind;

/** What a circle of bodies buys, and where its money stays, in a year. */
record SpendingBody(String year, LocalDate asOf, int organisations, ContractsBody contracts, SpentBody spend) {

    /** An amount with how many tell it; null where none does. */
    record SumBody(int told, @Nullable BigDecimal pounds) {

        static SumBody of(ContractFigures.@Nullable Sum sum) {
            return sum == null || sum.told() == 0 ? new SumBody(0, null) : new SumBody(sum.told(), sum.pounds());
        }
    }

    /** Contracts that run in the year. */
    record ContractsBody(
            int answered,
            int running,
            int countedElsewhere,
            int undated,
            SumBody value,
            int kindsTold,
            Map<String, SumBody> byKind,
            int weightingTold,
            int weightingAtLeastTen,
            SumBody committed,
            SumBody delivered,
            int bothTold,
            @Nullable BigDecimal committedOfBoth,
            @Nullable BigDecimal deliveredOfBoth,
            int carbonPlanTold,
            int carbonPlan,
            List<OfOrganisationBody> byOrganisation) {

        static ContractsBody of(ContractFigures figures) {
            Map<String, SumBody> byKind = new LinkedHashMap<>();
            for (SupplierKind kind : SupplierKind.values()) {
                byKind.put(kind.code(), SumBody.of(figures.byKind().get(kind)));
            }
            boolean both = figures.both().told() > 0;
            return new ContractsBody(
                    figures.answered(),
                    figures.running(),
                    figures.elsewhere(),
                    figures.undated(),
                    SumBody.of(figures.value()),
                    figures.kindsTold(),
                    byKind,
                    figures.weightingTold(),
                    figures.weightingEnough(),
                    SumBody.of(figures.committed()),
                    SumBody.of(figures.delivered()),
                    figures.both().told(),
                    both ? figures.both().committed() : null,
                    both ? figures.both().delivered() : null,
                    figures.carbonPlanTold(),
                    figures.carbonPlan(),
                    figures.byOrganisation().stream()
                            .map(OfOrganisationBody::of)
                            .toList());
        }
    }

    /** What counts under a body. */
    record OfOrganisationBody(String organisation, int contracts, SumBody value) {

        static OfOrganisationBody of(ContractFigures.OfOrganisation of) {
            return new OfOrganisationBody(of.organisation().slug(), of.contracts(), SumBody.of(of.value()));
        }
    }

    /** What was spent in the year. */
    record SpentBody(
            int answered,
            SumBody total,
            ChangeBody totalSincePrevious,
            ChangeBody totalSinceBaseline,
            List<PartBody> parts,
            List<OfBody> byOrganisation) {

        static SpentBody of(SpendFigures figures) {
            return new SpentBody(
                    figures.answered(),
                    SumBody.of(figures.total()),
                    ChangeBody.of(figures.totalSincePrevious()),
                    ChangeBody.of(figures.totalSinceBaseline()),
                    figures.parts().stream().map(PartBody::of).toList(),
                    figures.bodies().stream().map(OfBody::of).toList());
        }
    }

    /** A part of the spend, with the totals that it is a part of. */
    record PartBody(
            SpendPart part,
            int told,
            @Nullable BigDecimal spent,
            @Nullable BigDecimal base,
            ChangeBody sincePrevious,
            ChangeBody sinceBaseline) {

        static PartBody of(SpendFigures.Part part) {
            boolean any = part.told() > 0;
            return new PartBody(
                    part.part(),
                    part.told(),
                    any ? part.spent() : null,
                    any ? part.base() : null,
                    ChangeBody.of(part.sincePrevious()),
                    ChangeBody.of(part.sinceBaseline()));
        }
    }

    /** The same bodies in two years. */
    record ChangeBody(
            List<String> since,
            int organisations,
            @Nullable BigDecimal then,
            @Nullable BigDecimal baseThen,
            @Nullable BigDecimal now,
            @Nullable BigDecimal baseNow,
            @Nullable Integer points) {

        static ChangeBody of(SpendFigures.Change change) {
            boolean any = change.bodies() > 0;
            return new ChangeBody(
                    change.since().stream().map(FinancialYear::code).toList(),
                    change.bodies(),
                    any ? change.then() : null,
                    any ? change.baseThen() : null,
                    any ? change.now() : null,
                    any ? change.baseNow() : null,
                    any ? change.points() : null);
        }
    }

    /** A body, with what it tells. */
    record OfBody(String organisation, boolean answered, boolean carried, List<String> statement) {

        static OfBody of(SpendFigures.OfBody body) {
            SpendStatement statement = body.statement();
            return new OfBody(
                    body.organisation().slug(),
                    statement != null,
                    body.carried(),
                    statement == null ? List.of() : statement.sentences());
        }
    }

    static SpendingBody of(ProcurementRollup rollup) {
        return new SpendingBody(
                rollup.year().code(),
                rollup.on(),
                rollup.bodies(),
                ContractsBody.of(rollup.contracts()),
                SpentBody.of(rollup.spend()));
    }
}
