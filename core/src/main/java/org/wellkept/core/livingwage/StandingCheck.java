package org.wellkept.core.livingwage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.PlainDay;

/** Whether what was written of a standing makes sense, all of it at once. A thin standing always does. */
final class StandingCheck {

    private static final int MOST = 1_000_000;
    private static final int MOST_MILESTONES = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final StandingTerms terms;
    private final FieldProblems found = new FieldProblems();

    private StandingCheck(StandingTerms terms) {
        this.terms = terms;
    }

    /**
     * All that needs mending.
     *
     * @param before the day on which the standing before it begins, or null for the first
     * @param after the day on which the standing after it begins, or null for the last
     */
    static FieldProblems problems(
            StandingTerms terms, @Nullable LocalDate before, @Nullable LocalDate after, LocalDate today) {
        StandingCheck check = new StandingCheck(terms);
        check.from(before, after, today);
        check.scope();
        check.figures();
        check.dates(today);
        check.milestones();
        check.found.optionalText("note", terms.note(), 2_000);
        return check.found;
    }

    private void from(@Nullable LocalDate before, @Nullable LocalDate after, LocalDate today) {
        LocalDate from = terms.from();
        if (from.isAfter(today)) {
            found.add("from", "The first day is in the future", "Record it once it is so");
        } else if (from.isBefore(FIRST_DAY)) {
            found.add("from", "There was no Living Wage before 2001", "Check the year");
        } else if (before != null && !from.isAfter(before)) {
            found.add(
                    "from",
                    "A standing can’t begin before the one that it follows, which begins on " + PlainDay.of(before),
                    "Give a later day, or correct the earlier standing instead");
        } else if (after != null && !from.isBefore(after)) {
            found.add(
                    "from",
                    "The standing that follows begins on " + PlainDay.of(after),
                    "Give an earlier day, or correct the later standing first");
        }
    }

    private void scope() {
        if (terms.status().isAccredited() && Boolean.FALSE.equals(terms.directCovered())) {
            found.add(
                    "directCovered",
                    "An accreditation covers all directly employed staff of 18 and over",
                    "Choose “Applied” until they are all covered");
        }
        if (terms.status() == WageStatus.ACCREDITED
                && terms.contracted() != null
                && terms.contracted() != ContractedStaff.ALL) {
            found.add(
                    "contracted",
                    "An accreditation that is not in phases covers contracted staff too: those who work two or more hours"
                            + " on any day of a week, for eight or more weeks in a row",
                    "Choose “Accredited, in phases”, or say that all of them are covered");
        }
    }

    private void figures() {
        count("staffCovered", terms.staffCovered());
        count("contractedCovered", terms.contractedCovered());
        count("staffUplifted", terms.staffUplifted());
        count("contractsCovered", terms.contractsCovered());
        noMoreThanCovered("contractedCovered", terms.contractedCovered(), "work through contractors");
        noMoreThanCovered("staffUplifted", terms.staffUplifted(), "had a rise");
    }

    private void count(String field, @Nullable Integer count) {
        if (count != null && (count < 0 || count > MOST)) {
            found.add(field, "This can’t be a number of people or contracts", "Give 0 to 1,000,000, or leave it blank");
        }
    }

    private void noMoreThanCovered(String field, @Nullable Integer part, String which) {
        Integer covered = terms.staffCovered();
        if (part != null && covered != null && part > covered) {
            found.add(
                    field,
                    "More people " + which + " (" + part + ") than are covered at all (" + covered + ")",
                    "Count them among those who are covered, or correct that number");
        }
    }

    private void dates(LocalDate today) {
        LocalDate accredited = terms.accreditedOn();
        LocalDate renewal = terms.renewalDueOn();
        if (!terms.status().wasEverAccredited()) {
            onlyAccredited("accreditedOn", accredited);
            onlyAccredited("renewalDueOn", renewal);
            return;
        }
        if (accredited == null) {
            if (terms.status().isAccredited()) {
                found.add("accreditedOn", "The day of the accreditation is missing", "Give the day on the licence");
            }
        } else if (accredited.isAfter(today)) {
            found.add(
                    "accreditedOn",
                    "The accreditation is in the future",
                    "Choose “Applied” until the licence is signed");
        } else if (accredited.isBefore(FIRST_DAY)) {
            found.add("accreditedOn", "There was no Living Wage before 2001", "Check the year");
        } else if (accredited.isAfter(terms.from())) {
            found.add(
                    "accreditedOn",
                    "It would stand so from before it was accredited",
                    "Give " + PlainDay.of(accredited) + " as the day from which it is so, or correct this day");
        }
        if (renewal == null) {
            return;
        }
        if (renewal.isAfter(LAST_DAY) || renewal.isBefore(FIRST_DAY)) {
            found.add("renewalDueOn", "No renewal is due then", "Check the year");
        } else if (accredited != null && !renewal.isAfter(accredited)) {
            found.add(
                    "renewalDueOn",
                    "The renewal would be due before the accreditation",
                    "Give a day after " + PlainDay.of(accredited));
        }
    }

    private void onlyAccredited(String field, @Nullable LocalDate day) {
        if (day != null) {
            found.add(
                    field,
                    "“" + terms.status().words() + "” has no accreditation yet",
                    "Leave the day blank, or choose another status");
        }
    }

    private void milestones() {
        List<PhaseMilestone> milestones = terms.milestones();
        if (!milestones.isEmpty() && !terms.status().hasMilestones()) {
            found.add(
                    "milestones",
                    "Only what comes in phases has milestones",
                    "Choose “Applied” or “Accredited, in phases”, or take them out");
        }
        if (milestones.size() > MOST_MILESTONES) {
            found.add(
                    "milestones",
                    "There are " + milestones.size() + " milestones, and there is room for " + MOST_MILESTONES,
                    "Take some of them together");
        }
        for (int i = 0; i < milestones.size(); i++) {
            PhaseMilestone milestone = milestones.get(i);
            found.text("milestones[" + i + "].title", milestone.title(), 300);
            LocalDate due = milestone.dueOn();
            if (due != null && (due.isBefore(FIRST_DAY) || due.isAfter(LAST_DAY))) {
                found.add("milestones[" + i + "].dueOn", "Nothing is due then", "Check the year");
            }
        }
    }
}
