package org.wellkept.core.shown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PaceStep;

/**
 * What {@link ShownRules} look at: no more than figures and dates, so that the answer depends on nobody's opinion.
 *
 * @param agreedOn from when the undertaking stands
 * @param completed whether it was closed as completed
 * @param evidenced whether anything beyond the partner's word supports it: a figure, a link, a check
 */
record ShownFacts(
        LocalDate agreedOn,
        @Nullable DateWritten start,
        @Nullable DateWritten due,
        @Nullable LocalDate closedOn,
        boolean completed,
        boolean evidenced,
        List<MilestoneFact> milestones,
        List<MeasureFact> measures) {

    ShownFacts {
        milestones = List.copyOf(milestones);
        measures = List.copyOf(measures);
    }

    /** A measure. {@code observations} are earliest first, one for a day. */
    record MeasureFact(
            String name,
            @Nullable String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable Pace pace,
            List<PaceStep> steps,
            List<Observation> observations) {

        MeasureFact {
            steps = List.copyOf(steps);
            observations = List.copyOf(observations);
        }

        @Nullable
        Observation latest(LocalDate day) {
            @Nullable Observation latest = null;
            for (Observation observation : observations) {
                if (!observation.at().isAfter(day)) {
                    latest = observation;
                }
            }
            return latest;
        }

        /** Whether the value is at the target or beyond it, in the direction in which the target lies. */
        boolean reaches(BigDecimal value) {
            if (target == null) {
                return false;
            }
            return isFalling() ? value.compareTo(target) <= 0 : value.compareTo(target) >= 0;
        }

        boolean isFalling() {
            return baseline != null && target != null && target.compareTo(baseline) < 0;
        }
    }
}
