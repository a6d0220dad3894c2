package org.wellkept.ui.livingwage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.livingwage.ContractedStaff;
import org.wellkept.core.livingwage.PhaseMilestone;
import org.wellkept.core.livingwage.StandingTerms;
import org.wellkept.ui.form.TypedCount;
import org.wellkept.ui.look.Words;

/** A part of a standing, for where two people changed the same one: whose text stands. */
enum StandingPart {
    STATUS("How you stand"),
    SCOPE("Who is covered"),
    FIGURES("The numbers"),
    DAYS("The days"),
    MILESTONES("The steps"),
    NOTE("The note");

    private final String words;

    StandingPart(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isSame(StandingTerms one, StandingTerms other) {
        return copy(one, other).equals(other);
    }

    /** The second with this part of the first. */
    StandingTerms copy(StandingTerms from, StandingTerms to) {
        StandingTerms status = this == STATUS ? from : to;
        StandingTerms scope = this == SCOPE ? from : to;
        StandingTerms figures = this == FIGURES ? from : to;
        StandingTerms days = this == DAYS ? from : to;
        return new StandingTerms(
                status.from(),
                status.status(),
                scope.directCovered(),
                scope.contracted(),
                figures.staffCovered(),
                figures.contractedCovered(),
                figures.staffUplifted(),
                figures.contractsCovered(),
                days.accreditedOn(),
                days.renewalDueOn(),
                (this == MILESTONES ? from : to).milestones(),
                (this == NOTE ? from : to).note());
    }

    /** As a person reads it, a line for each answer. */
    String text(StandingTerms terms) {
        List<String> lines = new ArrayList<>();
        switch (this) {
            case STATUS -> {
                add(lines, "Stands", terms.status().words());
                add(lines, "Since", Words.day(terms.from()));
            }
            case SCOPE -> {
                Boolean direct = terms.directCovered();
                ContractedStaff contracted = terms.contracted();
                add(lines, "Own staff", direct == null ? null : direct ? "yes" : "no");
                add(lines, "Contracted staff", contracted == null ? null : contracted.words());
            }
            case FIGURES -> {
                add(lines, "Covered", TypedCount.written(terms.staffCovered()));
                add(lines, "Through contractors", TypedCount.written(terms.contractedCovered()));
                add(lines, "Paid less before", TypedCount.written(terms.staffUplifted()));
                add(lines, "Contracts", TypedCount.written(terms.contractsCovered()));
            }
            case DAYS -> {
                add(lines, "Accredited", terms.accreditedOn() == null ? null : Words.day(terms.accreditedOn()));
                add(lines, "Renewal", terms.renewalDueOn() == null ? null : Words.day(terms.renewalDueOn()));
            }
            case MILESTONES -> {
                for (PhaseMilestone milestone : terms.milestones()) {
                    add(lines, milestone.title(), milestone.status().words());
                }
            }
            case NOTE -> add(lines, "Note", terms.note());
        }
        return lines.isEmpty() ? "nothing" : String.join("\n", lines);
    }

    private static void add(List<String> lines, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(name + ": " + value);
        }
    }
}
