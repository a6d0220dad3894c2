package org.wellkept.ui.livingwage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.livingwage.ContractedStaff;
import org.wellkept.core.livingwage.PhaseMilestone;
import org.wellkept.core.livingwage.StandingTerms;
import org.wellkept.core.livingwage.WageStatus;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;
import org.wellkept.ui.form.TypedCount;

/** The fields of a standing. What makes no sense for the status that is chosen is out of sight, and left out. */
final class StandingForm extends Div {

    private final ProblemSummary problems = new ProblemSummary();
    private final RadioButtonGroup<WageStatus> status = new RadioButtonGroup<>("Where are you with it?");
    private final DayField from = new DayField("Since when?");
    private final DayField accreditedOn = new DayField("Accredited on");
    private final DayField renewalDueOn = new DayField("Renewal due by");
    private final Choice<Boolean> direct = new Choice<>(
            "Are all your own staff of 18 and over covered?",
            "Not known",
            List.of(true, false),
            String::valueOf,
            yes -> yes ? "Yes" : "No");
    private final Choice<ContractedStaff> contracted = new Choice<>(
            "And staff who work for you through a contractor?",
            "Not known",
            Arrays.asList(ContractedStaff.values()),
            ContractedStaff::code,
            ContractedStaff::words);
    private final TextField staffCovered =
            count("How many people are covered?", "With those who work through contractors.");
    private final TextField contractedCovered = count("How many of them work through contractors?", "");
    private final TextField staffUplifted = count("How many of them were paid less before?", "");
    private final TextField contractsCovered = count("How many contracts are covered?", "");
    private final Rows<MilestoneFields, PhaseMilestone> milestones = MilestoneFields.rows();
    private final TextArea note = new TextArea("Anything to add?");
    private final Section days;
    private final Section steps;
    private StandingTerms over;

    /** @param begin what the fields say at first */
    StandingForm(StandingTerms begin, LocalDate today) {
        this.over = begin;
        addClassName("form");
        status.setItems(WageStatus.values());
        status.setItemLabelGenerator(WageStatus::words);
        status.addValueChangeListener(change -> offer(change.getValue()));
        from.setLatest(today);
        accreditedOn.setLatest(today);
        accreditedOn.setHint("The day on your licence.");
        renewalDueOn.setHint("We remind your leads 60 and 14 days before.");
        contracted.setHint("Those who work two or more hours on any day of a week, for eight or more weeks in a row.");
        note.setMaxLength(2_000);
        note.setHelperText("No names, please.");
        days = part("Your licence", accreditedOn, renewalDueOn);
        steps = part("Steps on the way", milestones);
        add(
                problems,
                part("How you stand", status, from),
                days,
                part(
                        "Who is covered",
                        new Paragraph(
                                "All of this can be left blank. Blank means not known, and is never counted as none."),
                        direct,
                        contracted,
                        staffCovered,
                        contractedCovered,
                        staffUplifted,
                        contractsCovered),
                steps,
                part("In your own words", note));
        tie();
        fill(begin);
    }

    /** The same as before, from another day on. */
    static StandingTerms since(LocalDate day, StandingTerms before) {
        return new StandingTerms(
                day,
                before.status(),
                before.directCovered(),
                before.contracted(),
                before.staffCovered(),
                before.contractedCovered(),
                before.staffUplifted(),
                before.contractsCovered(),
                before.accreditedOn(),
                before.renewalDueOn(),
                before.milestones(),
                before.note());
    }

    private static Section part(String heading, Component... fields) {
        Section section = new Section(new H2(heading));
        section.addClassNames("card", "wage-part");
        section.add(fields);
        return section;
    }

    private static TextField count(String label, String hint) {
        TextField field = new TextField(label);
        field.setHelperText(hint);
        field.setMaxLength(20);
        field.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "off");
        return field;
    }

    private void tie() {
        problems.knows("status", status);
        problems.knows("from", from);
        problems.knows("accreditedOn", accreditedOn);
        problems.knows("renewalDueOn", renewalDueOn);
        problems.knows("directCovered", direct);
        problems.knows("contracted", contracted);
        problems.knows("staffCovered", staffCovered);
        problems.knows("contractedCovered", contractedCovered);
        problems.knows("staffUplifted", staffUplifted);
        problems.knows("contractsCovered", contractsCovered);
        problems.knows("note", note);
    }

    private void fill(StandingTerms terms) {
        status.setValue(terms.status());
        from.setValue(terms.from());
        accreditedOn.setValue(terms.accreditedOn());
        renewalDueOn.setValue(terms.renewalDueOn());
        direct.choose(terms.directCovered());
        contracted.choose(terms.contracted());
        staffCovered.setValue(TypedCount.written(terms.staffCovered()));
        contractedCovered.setValue(TypedCount.written(terms.contractedCovered()));
        staffUplifted.setValue(TypedCount.written(terms.staffUplifted()));
        contractsCovered.setValue(TypedCount.written(terms.contractsCovered()));
        milestones.fill(terms.milestones());
        note.setValue(terms.note() == null ? "" : terms.note());
        offer(terms.status());
    }

    private void offer(@Nullable WageStatus chosen) {
        days.setVisible(chosen != null && (chosen.isAccredited() || chosen == WageStatus.LAPSED));
        steps.setVisible(chosen != null && chosen.hasMilestones());
    }

    /** What the form makes of what was typed. */
    Reading read() {
        List<FieldProblem> found = new ArrayList<>();
        WageStatus chosen = status.getValue();
        LocalDate since = from.getValue();
        if (chosen == null) {
            found.add(new FieldProblem("status", "It is not said where you are with it", "Choose one"));
        }
        if (since == null) {
            found.add(new FieldProblem("from", "It is not said since when", "Give the day, or about the day"));
        }
        Integer covered = TypedCount.read(staffCovered.getValue(), "staffCovered", found);
        Integer throughContractors = TypedCount.read(contractedCovered.getValue(), "contractedCovered", found);
        Integer uplifted = TypedCount.read(staffUplifted.getValue(), "staffUplifted", found);
        Integer contracts = TypedCount.read(contractsCovered.getValue(), "contractsCovered", found);
        if (chosen == null || since == null) {
            return new Reading(null, found);
        }
        return new Reading(
                new StandingTerms(
                        since,
                        chosen,
                        direct.getValue(),
                        contracted.getValue(),
                        covered,
                        throughContractors,
                        uplifted,
                        contracts,
                        days.isVisible() ? accreditedOn.getValue() : null,
                        days.isVisible() ? renewalDueOn.getValue() : null,
                        steps.isVisible() ? typedMilestones() : List.of(),
                        note.getValue()),
                found);
    }

    private List<PhaseMilestone> typedMilestones() {
        return milestones.all().stream()
                .filter(fields -> !fields.isBlank())
                .map(MilestoneFields::typed)
                .toList();
    }

    /** Whether anything differs from what was saved last, or can't be read. */
    boolean isTouched() {
        Reading now = read();
        return !now.problems().isEmpty() || !over.equals(now.terms());
    }

    /** What it was written over, or began with. */
    StandingTerms over() {
        return over;
    }

    /** It was saved as it stands. */
    void saved(StandingTerms terms) {
        over = terms;
    }

    /** Shows other terms, written over what is stored now: after two people changed the same standing. */
    void refill(StandingTerms terms, StandingTerms stored) {
        over = stored;
        fill(terms);
    }

    void clearProblems() {
        problems.clear();
    }

    /** Says what needs mending, at the fields and above them all. */
    void show(List<FieldProblem> found) {
        problems.clear();
        problems.forget("milestones");
        List<MilestoneFields> written =
                milestones.all().stream().filter(fields -> !fields.isBlank()).toList();
        for (int i = 0; i < written.size(); i++) {
            written.get(i).tieTo(problems, "milestones[" + i + "].");
        }
        problems.show(found);
    }

    /**
     * What was typed as far as it goes, and what stops it from being saved.
     *
     * @param terms null where there is no status or no day
     */
    record Reading(@Nullable StandingTerms terms, List<FieldProblem> problems) {
        Reading {
            problems = List.copyOf(problems);
        }
    }
}
