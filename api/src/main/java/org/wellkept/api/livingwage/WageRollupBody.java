package org.wellkept.api.livingwage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.livingwage.LivingWageRollup;
import org.wellkept.core.livingwage.LivingWageRollup.RenewalDue;
import org.wellkept.core.livingwage.LivingWageRollup.Total;
import org.wellkept.core.livingwage.Renewal;

/**
 * What partners come to together on a day.
 *
 * @param lapsesNext whose renewal is due next, or null where nobody's is known
 * @param overdue those whose renewal is overdue; they are counted as accredited
 */
record WageRollupBody(
        LocalDate asOf,
        int partners,
        int said,
        int accredited,
        int inPhases,
        Total staffCovered,
        Total contractedCovered,
        Total contractsCovered,
        Total staffUplifted,
        @Nullable DueBody lapsesNext,
        List<DueBody> overdue) {

    /** A renewal. */
    record DueBody(String organisation, String name, LocalDate dueOn) {

        static DueBody of(RenewalDue due) {
            return new DueBody(due.organisation().slug(), due.organisation().name(), due.dueOn());
        }
    }

    static WageRollupBody of(LivingWageRollup rollup) {
        return new WageRollupBody(
                rollup.on(),
                rollup.partners(),
                rollup.said(),
                rollup.accredited(),
                rollup.inPhases(),
                rollup.staffCovered(),
                rollup.contractedCovered(),
                rollup.contractsCovered(),
                rollup.staffUplifted(),
                rollup.lapsesNext().map(DueBody::of).orElse(null),
                rollup.renewals().stream()
                        .filter(due -> due.renewal() == Renewal.OVERDUE)
                        .map(DueBody::of)
                        .toList());
    }
}
