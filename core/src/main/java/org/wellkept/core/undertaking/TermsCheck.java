package org.wellkept.core.undertaking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;

/** Whether terms can be stored at all: sizes, characters, then sense. Thin terms always can. */
final class TermsCheck {

    static final BigDecimal LARGEST = new BigDecimal("1e15");

    private final List<FieldProblem> problems = new ArrayList<>();

    private TermsCheck() {}

    /** All that needs mending, at once. */
    static List<FieldProblem> problems(Terms terms) {
        TermsCheck check = new TermsCheck();
        check.words(terms);
        check.dates(terms);
        check.measures(terms.measures());
        check.milestones(terms.milestones());
        check.partners(terms.partners());
        return check.problems;
    }

    private void words(Terms terms) {
        if (terms.title().isBlank()) {
            add("title", "The title is empty", "Say in one line what is promised");
        }
        longest("title", terms.title(), 300);
        longest("statement", terms.statement(), 10_000);
        longest("accountableRole", terms.accountableRole(), 200);
        longest("area", terms.area(), 300);
        longest("plan", terms.plan(), 300);
        longest("planPage", terms.planPage(), 100);
        longest("resources", terms.resources(), 2_000);
        longest("monitoring", terms.monitoring(), 2_000);
        longest("coproduction", terms.coproduction(), 2_000);
        longest("blockers", terms.blockers(), 2_000);
        longest("partnersWritten", terms.partnersWritten(), 2_000);
        longest("themesWritten", terms.themesWritten(), 2_000);
        if (!Set.of(3, 6, 12).contains(terms.cadenceMonths())) {
            add(
                    "cadenceMonths",
                    "It cannot be reported every " + terms.cadenceMonths() + " months",
                    "Choose 3, 6 or 12");
        }
    }

    private void dates(Terms terms) {
        DateWritten start = terms.start();
        DateWritten due = terms.due();
        if (start != null
                && start.from() != null
                && due != null
                && due.to() != null
                && due.to().isBefore(start.from())) {
            add("due", "The due date is before the start", "Give a date after " + start.text());
        }
    }

    private void measures(List<MeasureTerms> measures) {
        for (int i = 0; i < measures.size(); i++) {
            MeasureTerms measure = measures.get(i);
            String field = "measures[" + i + "].";
            if (measure.name().isBlank()) {
                add(field + "name", "The measure has no name", "Say what is counted, such as people trained");
            }
            longest(field + "name", measure.name(), 300);
            longest(field + "unit", measure.unit(), 100);
            longest(field + "baselineWritten", measure.baselineWritten(), 300);
            longest(field + "targetWritten", measure.targetWritten(), 300);
            sensible(field + "baseline", measure.baseline());
            sensible(field + "target", measure.target());
            if (measure.baseline() != null
                    && measure.target() != null
                    && measure.baseline().compareTo(measure.target()) == 0) {
                add(field + "target", "The target is the same as the starting figure", "Give the figure to reach");
            }
            if (measure.pace() != Pace.STEPS && !measure.steps().isEmpty()) {
                add(field + "steps", "Steps are given, but the pace is not by steps", "Choose the pace in steps");
            }
            if (measure.steps().stream().map(PaceStep::at).distinct().count()
                    < measure.steps().size()) {
                add(field + "steps", "Two steps have the same day", "Give each step a day of its own");
            }
        }
    }

    private void milestones(List<MilestoneTerms> milestones) {
        for (int i = 0; i < milestones.size(); i++) {
            String field = "milestones[" + i + "].title";
            if (milestones.get(i).title().isBlank()) {
                add(field, "The milestone has no title", "Say what will be reached");
            }
            longest(field, milestones.get(i).title(), 300);
        }
    }

    private void partners(List<DeliveryPartner> partners) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < partners.size(); i++) {
            if (!seen.add(partners.get(i).organisation())) {
                add("partners[" + i + "].organisation", "The partner is named twice", "Leave one of them out");
            }
        }
    }

    private void longest(String field, @Nullable String text, int length) {
        if (text != null && text.length() > length) {
            add(
                    field,
                    "The text has " + text.length() + " characters, and there is room for " + length,
                    "Shorten it by " + (text.length() - length));
        }
        if (text != null && text.indexOf('\0') >= 0) {
            add(field, "The text holds a character that cannot be stored", "Type it again instead of pasting it");
        }
    }

    private void sensible(String field, @Nullable BigDecimal number) {
        if (number != null && (number.abs().compareTo(LARGEST) > 0 || number.scale() > 10)) {
            add(field, "The number is too large or too fine", "Give a number below a thousand million million");
        }
    }

    private void add(String field, String problem, String mend) {
        problems.add(new FieldProblem(field, problem, mend));
    }
}
