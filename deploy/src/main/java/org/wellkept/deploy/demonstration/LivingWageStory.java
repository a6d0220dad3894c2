package org.wellkept.deploy.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.livingwage.ContractedStaff;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.PhaseMilestone;
import org.wellkept.core.livingwage.StandingTerms;
import org.wellkept.core.livingwage.WageStatus;
import org.wellkept.core.terms.MilestoneStatus;

/**
 * How the partners came to stand to the Living Wage: the council in phases and then with contracted staff, the trust applied,
 * the ICB exploring, a charity about to renew, a council that let it lapse.
 */
final class LivingWageStory {

    /** Beside whatever else happens on the day. */
    private static final int ANY_TIME = 5;

    private static final String COUNCIL = "wellshire-county-council";
    private static final String VALE = "vale-borough-council";
    private static final String CHARITY = "open-door";

    private final RelativeDays days;
    private final LivingWage livingWage;
    private final Function<String, Actor> leadOf;

    LivingWageStory(RelativeDays days, LivingWage livingWage, Function<String, Actor> leadOf) {
        this.days = days;
        this.livingWage = livingWage;
        this.leadOf = leadOf;
    }

    List<Happening> happenings() {
        return List.of(
                published(COUNCIL, StandingTerms.of(days.day("Q-11-start+10d"), WageStatus.EXPLORING)),
                published(COUNCIL, councilInPhases()),
                published(COUNCIL, councilWhole()),
                published(VALE, valeAccredited()),
                published(VALE, valeLapsed()),
                published("wellshire-hospitals", trustApplied()),
                published("nhs-wellshire-and-vale", StandingTerms.of(days.day("Q-3-start+25d"), WageStatus.EXPLORING)),
                published(CHARITY, charity(days.day("today-34m"), days.day("today-10m"), 9)),
                published(CHARITY, charity(days.day("today-10m"), days.day("today+2m"), 12)));
    }

    private StandingTerms councilInPhases() {
        LocalDate signed = days.day("Q-9-start+20d");
        return terms(
                signed,
                WageStatus.ACCREDITED_PHASED,
                ContractedStaff.IN_PHASES,
                new Figures(4_350, 120, 310, 4),
                signed,
                signed.plusYears(1),
                List.of(
                        new PhaseMilestone("Cleaning contract", days.day("Q-8-end"), MilestoneStatus.MET),
                        new PhaseMilestone("School catering contract", days.day("Q-6-end"), MilestoneStatus.SCHEDULED),
                        new PhaseMilestone("Home care contracts", days.day("Q-5-end"), MilestoneStatus.SCHEDULED)),
                "Contracted staff follow as contracts are let anew.");
    }

    private StandingTerms councilWhole() {
        LocalDate signed = days.day("Q-9-start+20d");
        return terms(
                days.day("Q-4-start+14d"),
                WageStatus.ACCREDITED,
                ContractedStaff.ALL,
                new Figures(5_480, 1_190, 1_265, 23),
                signed,
                days.day("Q2-start+20d"),
                List.of(),
                "All contracts pay it, home care with them.");
    }

    private StandingTerms valeAccredited() {
        LocalDate signed = days.day("Q-10-start+8d");
        return terms(
                signed,
                WageStatus.ACCREDITED,
                ContractedStaff.ALL,
                new Figures(1_140, 85, 96, 6),
                signed,
                signed.plusYears(1).plusMonths(6),
                List.of(),
                null);
    }

    private StandingTerms valeLapsed() {
        return terms(
                days.day("Q-3-start+12d"),
                WageStatus.LAPSED,
                null,
                new Figures(null, null, null, null),
                days.day("Q-10-start+8d"),
                null,
                List.of(),
                "Not renewed while the leisure contract is let anew. The council means to apply again.");
    }

    private StandingTerms trustApplied() {
        return terms(
                days.day("Q-1-start+30d"),
                WageStatus.APPLIED,
                ContractedStaff.NOT_YET,
                new Figures(null, null, null, null),
                null,
                null,
                List.of(new PhaseMilestone(
                        "Cleaning and catering contract", days.day("today+8m"), MilestoneStatus.SCHEDULED)),
                null);
    }

    private StandingTerms charity(LocalDate from, LocalDate renewal, int staff) {
        return terms(
                from,
                WageStatus.ACCREDITED,
                ContractedStaff.ALL,
                new Figures(staff, 0, null, 0),
                days.day("today-34m"),
                renewal,
                List.of(),
                null);
    }

    private static StandingTerms terms(
            LocalDate from,
            WageStatus status,
            @Nullable ContractedStaff contracted,
            Figures figures,
            @Nullable LocalDate accreditedOn,
            @Nullable LocalDate renewalDueOn,
            List<PhaseMilestone> milestones,
            @Nullable String note) {
        return new StandingTerms(
                from,
                status,
                status.isAccredited() ? true : null,
                contracted,
                figures.staff(),
                figures.contracted(),
                figures.uplifted(),
                figures.contracts(),
                accreditedOn,
                renewalDueOn,
                milestones,
                note);
    }

    private record Figures(
            @Nullable Integer staff,
            @Nullable Integer contracted,
            @Nullable Integer uplifted,
            @Nullable Integer contracts) {}

    /** Recorded and published on its first day, by the organisation's lead. */
    private Happening published(String organisation, StandingTerms terms) {
        return new Happening(terms.from(), ANY_TIME, () -> {
            Actor lead = leadOf.apply(organisation);
            UUID standing =
                    livingWage.record(lead, organisation, terms).orThrow().id();
            livingWage.publish(lead, standing).orThrow();
        });
    }
}
