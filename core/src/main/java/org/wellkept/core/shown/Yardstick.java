package org.wellkept.core.shown;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.terms.MeasureTerms;

/**
 * What an undertaking's figures are held against: its own dates, milestones and measures.
 *
 * @param agreedOn from when the undertaking stands
 * @param completed whether it was closed as completed
 * @param milestones in their order
 * @param measures with their ids, in their order
 */
public record Yardstick(
        LocalDate agreedOn,
        @Nullable DateWritten start,
        @Nullable DateWritten due,
        @Nullable LocalDate closedOn,
        boolean completed,
        List<MilestoneFact> milestones,
        List<MeasureTerms> measures) {

    public Yardstick {
        milestones = List.copyOf(milestones);
        measures = List.copyOf(measures);
    }
}
