package org.wellkept.ui.livingwage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.livingwage.ContractedStaff;
import org.wellkept.core.livingwage.PhaseMilestone;
import org.wellkept.core.livingwage.Standing;
import org.wellkept.core.livingwage.StandingTerms;
import org.wellkept.ui.look.Words;

/**
 * How one's own organisation stands, and stood.
 *
 * @param now the latest, or null where nothing is recorded yet
 * @param before the others, latest first
 */
public record OwnStanding(@Nullable Part now, List<Part> before) {

    public OwnStanding {
        before = List.copyOf(before);
    }

    /**
     * A standing.
     *
     * @param status "Accredited, in phases"
     * @param when "since 2 March 2026", or from when to when
     * @param whoSees who may read it
     * @param facts what is known, a line each
     * @param hints what is worth adding or looking at
     * @param href where it is written anew, or null for who may not
     */
    public record Part(
            String status,
            String when,
            String whoSees,
            List<Fact> facts,
            List<String> hints,
            @Nullable String href) {
        public Part {
            facts = List.copyOf(facts);
            hints = List.copyOf(hints);
        }
    }

    /** A thing that is known, with its name. */
    public record Fact(String name, String words) {}

    /**
     * @param all latest first
     * @param mayPublish whether the reader may also write anew what others read
     */
    static OwnStanding of(List<Standing> all, boolean mayPublish) {
        List<Part> parts =
                all.stream().map(standing -> part(standing, mayPublish)).toList();
        return parts.isEmpty()
                ? new OwnStanding(null, List.of())
                : new OwnStanding(parts.getFirst(), parts.subList(1, parts.size()));
    }

    private static Part part(Standing standing, boolean mayPublish) {
        LocalDate until = standing.until();
        String from = Words.day(standing.terms().from());
        return new Part(
                standing.terms().status().words(),
                until == null ? "since " + from : from + " to " + Words.day(until),
                switch (standing.visibility()) {
                    case OWN -> "Only your organisation sees this.";
                    case SHARED -> "Partners who sign in see this.";
                    case PUBLIC -> "Everyone sees this.";
                },
                facts(standing),
                standing.hints(),
                StandingActions.mayEdit(standing.visibility(), mayPublish)
                        ? LivingWageNavigation.edit(standing.id())
                        : null);
    }

    private static List<Fact> facts(Standing standing) {
        StandingTerms terms = standing.terms();
        List<Fact> facts = new ArrayList<>();
        if (terms.directCovered() != null) {
            facts.add(new Fact("All own staff covered", terms.directCovered() ? "Yes" : "No"));
        }
        ContractedStaff contracted = terms.contracted();
        if (contracted != null) {
            facts.add(new Fact("Contracted staff", contracted.words()));
        }
        count(facts, "People covered", terms.staffCovered());
        count(facts, "Of them through contractors", terms.contractedCovered());
        count(facts, "Of them paid less before", terms.staffUplifted());
        count(facts, "Contracts covered", terms.contractsCovered());
        if (terms.accreditedOn() != null) {
            facts.add(new Fact("Accredited on", Words.day(terms.accreditedOn())));
        }
        LocalDate due = terms.renewalDueOn();
        String renewal = WageWords.renewal(standing.renewal(), due);
        if (renewal != null) {
            facts.add(new Fact("Renewal", renewal));
        } else if (due != null) {
            facts.add(new Fact("Renewal", "Was due by " + Words.day(due)));
        }
        for (PhaseMilestone milestone : terms.milestones()) {
            facts.add(new Fact(
                    "Step",
                    milestone.title() + ": " + milestone.status().words()
                            + (milestone.dueOn() == null ? "" : ", due " + Words.day(milestone.dueOn()))));
        }
        if (terms.note() != null) {
            facts.add(new Fact("Note", terms.note()));
        }
        return facts;
    }

    private static void count(List<Fact> facts, String name, @Nullable Integer count) {
        if (count != null) {
            facts.add(new Fact(name, Words.number(count)));
        }
    }
}
