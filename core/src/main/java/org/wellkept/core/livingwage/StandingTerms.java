package org.wellkept.core.livingwage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of how it stands. What is null is not known.
 *
 * @param from the first day on which it stood so, not in the future
 * @param directCovered whether all its own staff of 18 and over are covered
 * @param staffCovered how many people, 0 to 1,000,000, those who work through contractors with them
 * @param contractedCovered how many of {@code staffCovered} work through contractors
 * @param staffUplifted how many of {@code staffCovered} were paid less before
 * @param contractsCovered how many contracts, 0 to 1,000,000
 * @param accreditedOn the day on which the licence was signed; only for who is or was accredited
 * @param renewalDueOn the day by which the licence has to be renewed, after {@code accreditedOn}
 * @param milestones at most 20, only for who has applied or is accredited in phases
 * @param note up to 2,000 characters
 */
public record StandingTerms(
        LocalDate from,
        WageStatus status,
        @Nullable Boolean directCovered,
        @Nullable ContractedStaff contracted,
        @Nullable Integer staffCovered,
        @Nullable Integer contractedCovered,
        @Nullable Integer staffUplifted,
        @Nullable Integer contractsCovered,
        @Nullable LocalDate accreditedOn,
        @Nullable LocalDate renewalDueOn,
        List<PhaseMilestone> milestones,
        @Nullable String note)
        implements Serializable {

    public StandingTerms {
        milestones = List.copyOf(milestones);
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** Nothing more than a status. */
    public static StandingTerms of(LocalDate from, WageStatus status) {
        return new StandingTerms(from, status, null, null, null, null, null, null, null, null, List.of(), null);
    }

    /** How its renewal stands on that day. */
    public Renewal renewal(LocalDate day) {
        return Renewal.of(status, renewalDueOn, day);
    }
}
