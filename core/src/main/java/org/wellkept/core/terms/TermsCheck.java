package org.wellkept.core.terms;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.dates.DateWritten;

/** Whether terms can be stored at all: sizes, characters, then sense. Thin terms always can. */
public final class TermsCheck {

    /** No number that people give is larger, up or down. */
    public static final BigDecimal LARGEST = new BigDecimal("1e15");

    private final FieldProblems found = new FieldProblems();

    private TermsCheck() {}

    /** All that needs mending, at once. */
    public static List<FieldProblem> problems(Terms terms) {
        TermsCheck check = new TermsCheck();
        check.words(terms);
        check.dates(terms);
        check.measures(terms.measures());
        check.milestones(terms.milestones());
        check.partners(terms.partners());
        check.anchor(terms.anchor());
        return check.found.all();
    }

    private void words(Terms terms) {
        if (terms.title().isBlank()) {
            found.add("title", "The title is empty", "Say in one line what is promised");
        }
        found.optionalText("title", terms.title(), 300);
        found.optionalText("statement", terms.statement(), 10_000);
        found.optionalText("accountableRole", terms.accountableRole(), 200);
        found.optionalText("area", terms.area(), 300);
        found.optionalText("plan", terms.plan(), 300);
        found.optionalText("planPage", terms.planPage(), 100);
        found.optionalText("resources", terms.resources(), 2_000);
        found.optionalText("monitoring", terms.monitoring(), 2_000);
        found.optionalText("coproduction", terms.coproduction(), 2_000);
        found.optionalText("blockers", terms.blockers(), 2_000);
        found.optionalText("partnersWritten", terms.partnersWritten(), 2_000);
        found.optionalText("themesWritten", terms.themesWritten(), 2_000);
        if (!Set.of(3, 6, 12).contains(terms.cadenceMonths())) {
            found.add(
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
            found.add("due", "The due date is before the start", "Give a date after " + start.text());
        }
    }

    private void measures(List<MeasureTerms> measures) {
        for (int i = 0; i < measures.size(); i++) {
            MeasureTerms measure = measures.get(i);
            String field = "measures[" + i + "].";
            if (measure.name().isBlank()) {
                found.add(field + "name", "The measure has no name", "Say what is counted, such as people trained");
            }
            found.optionalText(field + "name", measure.name(), 300);
            found.optionalText(field + "unit", measure.unit(), 100);
            found.optionalText(field + "baselineWritten", measure.baselineWritten(), 300);
            found.optionalText(field + "targetWritten", measure.targetWritten(), 300);
            sensible(field + "baseline", measure.baseline());
            sensible(field + "target", measure.target());
            if (measure.baseline() != null
                    && measure.target() != null
                    && measure.baseline().compareTo(measure.target()) == 0) {
                found.add(
                        field + "target", "The target is the same as the starting figure", "Give the figure to reach");
            }
            if (measure.pace() != Pace.STEPS && !measure.steps().isEmpty()) {
                found.add(field + "steps", "Steps are given, but the pace is not by steps", "Choose the pace in steps");
            }
            if (measure.steps().stream().map(PaceStep::at).distinct().count()
                    < measure.steps().size()) {
                found.add(field + "steps", "Two steps have the same day", "Give each step a day of its own");
            }
        }
    }

    private void milestones(List<MilestoneTerms> milestones) {
        for (int i = 0; i < milestones.size(); i++) {
            String field = "milestones[" + i + "].title";
            if (milestones.get(i).title().isBlank()) {
                found.add(field, "The milestone has no title", "Say what will be reached");
            }
            found.optionalText(field, milestones.get(i).title(), 300);
        }
    }

    private void partners(List<DeliveryPartner> partners) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < partners.size(); i++) {
            if (!seen.add(partners.get(i).organisation())) {
                found.add("partners[" + i + "].organisation", "The partner is named twice", "Leave one of them out");
            }
        }
    }

    private void anchor(@Nullable AnchorTerms anchor) {
        if (anchor == null) {
            return;
        }
        found.optionalText("anchor.unit", anchor.unit(), 100);
        amount("anchor.amount", anchor.amount());
        amount("anchor.before", anchor.before());
        if (anchor.livingWage()
                && anchor.dimension() != AnchorDimension.EMPLOYMENT
                && anchor.dimension() != AnchorDimension.PROCUREMENT) {
            found.add(
                    "anchor.livingWage",
                    "The Living Wage is paid to employees and by contractors",
                    "Choose employment, or buying with social value");
        }
    }

    private void amount(String field, @Nullable BigDecimal amount) {
        sensible(field, amount);
        if (amount != null && amount.signum() < 0) {
            found.add(field, "The amount is below zero", "Give how much it is, as a number from 0 up");
        }
    }

    private void sensible(String field, @Nullable BigDecimal number) {
        if (number != null && (number.abs().compareTo(LARGEST) > 0 || number.scale() > 10)) {
            found.add(field, "The number is too large or too fine", "Give a number below a thousand million million");
        }
    }
}
