package org.wellkept.core.livingwage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says kindly what would make a standing easier to rely on. It never stands in the way. */
final class StandingHints {

    /** So few people can be known by their number. */
    private static final int FEW = 5;

    private StandingHints() {}

    /** Whole sentences, for whoever may write the standing anew. */
    static List<String> of(StandingTerms terms, LocalDate today) {
        List<String> hints = new ArrayList<>();
        if (terms.status().isAccredited()) {
            if (terms.directCovered() == null) {
                hints.add("Say whether all your own staff are covered: an accreditation is for all of 18 and over.");
            }
            if (terms.contracted() == null) {
                hints.add("Say how it is with contracted staff: an accreditation covers them too.");
            }
            if (terms.staffCovered() == null) {
                hints.add("Give the number of people covered, so that it can be counted with the partners’.");
            }
            if (terms.renewalDueOn() == null) {
                hints.add("Give the day on which the renewal is due, so that we can remind your leads.");
            }
            if (terms.renewal(today) == Renewal.OVERDUE) {
                hints.add("The renewal is overdue: once it is renewed, write the new day here; if it is not,"
                        + " record that it lapsed.");
            }
        }
        Integer uplifted = terms.staffUplifted();
        if (uplifted != null && uplifted > 0 && uplifted < FEW) {
            hints.add(
                    "Fewer than five people had a rise: leave that number blank before you publish, or people could tell"
                            + " who they are.");
        }
        if (terms.status() == WageStatus.ACCREDITED_PHASED && terms.milestones().isEmpty()) {
            hints.add("Give the steps by which contracted staff follow: an accreditation in phases has milestones.");
        }
        terms.milestones().stream()
                .filter(milestone -> milestone.isOverdue(today))
                .forEach(milestone ->
                        hints.add("“" + milestone.title() + "” has passed its day: say what became of it."));
        return List.copyOf(hints);
    }
}
