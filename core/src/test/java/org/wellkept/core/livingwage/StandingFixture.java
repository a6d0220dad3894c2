package org.wellkept.core.livingwage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Standings to begin a test with. */
final class StandingFixture {

    private StandingFixture() {}

    /** Accredited with contracted staff, from the day of the accreditation on, renewed within a year. */
    static StandingTerms accredited(LocalDate on, @Nullable Integer staff, @Nullable Integer contracted) {
        return new StandingTerms(
                on,
                WageStatus.ACCREDITED,
                true,
                ContractedStaff.ALL,
                staff,
                contracted,
                null,
                null,
                on,
                on.plusYears(1),
                List.of(),
                null);
    }

    /** Accredited in phases with these steps. */
    static StandingTerms inPhases(LocalDate on, int staff, PhaseMilestone... milestones) {
        return new StandingTerms(
                on,
                WageStatus.ACCREDITED_PHASED,
                true,
                ContractedStaff.IN_PHASES,
                staff,
                10,
                40,
                3,
                on,
                on.plusYears(1),
                List.of(milestones),
                "Cleaning first, then catering.");
    }
}
