package org.wellkept.api.livingwage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.Versioned;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.livingwage.ContractedStaff;
import org.wellkept.core.livingwage.PhaseMilestone;
import org.wellkept.core.livingwage.Renewal;
import org.wellkept.core.livingwage.Standing;
import org.wellkept.core.livingwage.StandingTerms;
import org.wellkept.core.livingwage.WageStatus;

/** A standing as the API shows it. What {@link NewStandingBody} can write stands here under the same names. */
record StandingBody(
        @JsonIgnore Version version,
        UUID id,
        String organisation,
        LocalDate from,
        @Nullable LocalDate until,
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
        @Nullable String note,
        Renewal renewal,
        Visibility visibility,
        @Nullable LocalDate sharedOn,
        @Nullable LocalDate publishedOn,
        List<String> hints)
        implements Versioned {

    static StandingBody of(Standing standing) {
        StandingTerms terms = standing.terms();
        return new StandingBody(
                standing.version(),
                standing.id(),
                standing.organisation().slug(),
                terms.from(),
                standing.until(),
                terms.status(),
                terms.directCovered(),
                terms.contracted(),
                terms.staffCovered(),
                terms.contractedCovered(),
                terms.staffUplifted(),
                terms.contractsCovered(),
                terms.accreditedOn(),
                terms.renewalDueOn(),
                terms.milestones(),
                terms.note(),
                standing.renewal(),
                standing.visibility(),
                standing.sharedOn(),
                standing.publishedOn(),
                standing.hints());
    }
}
