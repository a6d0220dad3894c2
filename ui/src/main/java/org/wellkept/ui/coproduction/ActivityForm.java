package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.Happened;
import org.wellkept.ui.form.ProblemSummary;

/** The log of an activity in four steps, one of them in sight. It holds what was typed until it is saved or left. */
final class ActivityForm extends Div {

    private final ProblemSummary problems = new ProblemSummary();
    private final AboutStep about;
    private final TookPartStep tookPart;
    private final HeardStep heard = new HeardStep();
    private final HappenedStep happened = new HappenedStep();
    private final List<LogStep> steps;
    private ActivityTerms over;
    private int shown;

    /** @param first fields that stand above all others in the first step */
    ActivityForm(ActivityChoices choices, ActivityTerms terms, Component... first) {
        over = terms;
        about = new AboutStep(choices, first);
        tookPart = new TookPartStep(choices.groups());
        steps = List.of(about, tookPart, heard, happened);
        addClassName("form");
        add(problems);
        for (int i = 0; i < steps.size(); i++) {
            int position = i;
            steps.get(i).number(i + 1, steps.size(), () -> show(position));
            add(steps.get(i));
        }
        fill(terms);
        show(0);
    }

    private void fill(ActivityTerms terms) {
        about.fill(terms.about());
        tookPart.fill(terms.tookPart());
        heard.fill(terms.heard(), terms.happened().tellBy());
        happened.fill(terms.happened().changes());
    }

    List<String> stepNames() {
        return steps.stream().map(LogStep::name).toList();
    }

    /** Which step is in sight, from 0. */
    int shown() {
        return shown;
    }

    boolean isAtLast() {
        return shown == steps.size() - 1;
    }

    private void show(int step) {
        shown = step;
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setVisible(i == step);
        }
    }

    /** Brings a step into sight, with the focus on its heading. */
    void goTo(int step) {
        show(step);
        steps.get(step).focusHeading();
    }

    /** What the form makes of what was typed. */
    Reading read() {
        List<FieldProblem> found = new ArrayList<>();
        ActivityTerms terms = new ActivityTerms(
                about.read(over.about()),
                tookPart.read(over.tookPart(), found),
                heard.read(),
                new Happened(happened.read(), heard.promised()));
        return new Reading(terms, found);
    }

    /** Whether anything differs from what was saved last, or can't be read. */
    boolean isTouched() {
        Reading now = read();
        return !now.problems().isEmpty() || !now.terms().equals(over);
    }

    /** What it was written over. */
    ActivityTerms over() {
        return over;
    }

    /** It was saved as it stands. */
    void saved(ActivityTerms terms) {
        over = terms;
    }

    /** Shows other terms, written over what is stored now: after two people changed the same activity. */
    void refill(ActivityTerms terms, ActivityTerms stored) {
        over = stored;
        fill(terms);
    }

    void clearProblems() {
        problems.clear();
    }

    /** Says what needs mending, at the fields and above them all. */
    void show(List<FieldProblem> found) {
        problems.clear();
        List.of("occasions", "groups", "changes").forEach(problems::forget);
        steps.forEach(step -> step.tieTo(problems));
        problems.show(found);
    }

    /** Ties a field that stands above all others to its name. */
    <F extends Component & HasValidation> void knows(String name, F field) {
        problems.knows(name, field);
    }

    /** What was typed as far as it goes, and what stops it from being saved. */
    record Reading(ActivityTerms terms, List<FieldProblem> problems) {
        Reading {
            problems = List.copyOf(problems);
        }
    }
}
