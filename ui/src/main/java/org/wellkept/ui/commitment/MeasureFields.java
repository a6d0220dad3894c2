package org.wellkept.ui.commitment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.terms.Pace;
import org.wellkept.ui.commitment.TypedTerms.TypedMeasure;
import org.wellkept.ui.commitment.TypedTerms.TypedStep;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;

/** The fields of one measure: what is counted, from where, to where, and at which pace. */
final class MeasureFields extends Div {

    private final @Nullable UUID id;
    private final TextField name = new TextField("What is counted");
    private final TextField unit = new TextField("Unit");
    private final TextField baseline = new TextField("Where it starts");
    private final TextField target = new TextField("Number to reach");
    private final Choice<Pace> pace = new Choice<>(
            "How it is to be reached", "Not said yet", Arrays.asList(Pace.values()), Pace::code, Pace::words);
    private final Div steps = new Div();
    private final NativeButton addStep = new NativeButton("Add a step");
    private final Element legend = new Element("legend");
    private final List<StepFields> stepFields = new ArrayList<>();
    private final SerializableRunnable changed;

    MeasureFields(TypedMeasure measure, SerializableRunnable changed, SerializableRunnable removed) {
        this.id = measure.id();
        this.changed = changed;
        name.setHelperText("Such as people trained");
        unit.setHelperText("Such as people, %, £");
        baseline.setHelperText("0 is a start too");
        target.setHelperText("Words are kept if there is no number");
        name.setMaxLength(300);
        unit.setMaxLength(100);
        baseline.setMaxLength(300);
        target.setMaxLength(300);
        name.setValue(measure.name());
        unit.setValue(measure.unit());
        baseline.setValue(measure.baseline());
        target.setValue(measure.target());
        pace.choose(measure.pace());
        pace.setHint("Declared with the number, so that figures can show whether it is on track.");
        for (TextField field : List.of(name, unit, baseline, target)) {
            field.addValueChangeListener(change -> changed.run());
        }
        pace.addValueChangeListener(change -> {
            showSteps();
            changed.run();
        });
        addStep.addClassNames("button", "link");
        addStep.addClickListener(click -> {
            StepFields step = step(TypedStep.EMPTY);
            step.at.focus();
        });
        steps.addClassName("rows");
        measure.steps().forEach(this::step);

        NativeButton remove = new NativeButton("Remove this measure");
        remove.addClassNames("button", "link");
        remove.addClickListener(click -> removed.run());
        Div numbers = new Div(unit, baseline, target);
        numbers.addClassName("field-row");
        Div holder = new Div(name, numbers, pace, steps, addStep, remove);
        holder.addClassName("group-fields");
        Element fieldset = new Element("fieldset");
        fieldset.appendChild(legend, holder.getElement());
        addClassName("group");
        getElement().appendChild(fieldset);
        showSteps();
    }

    void number(int position, int of) {
        legend.setText(of == 1 ? "Measure" : "Measure " + position + " of " + of);
    }

    void focusFirst() {
        name.focus();
    }

    TypedMeasure typed() {
        return new TypedMeasure(
                id,
                name.getValue(),
                unit.getValue(),
                baseline.getValue(),
                target.getValue(),
                pace.getValue(),
                stepFields.stream().map(StepFields::typed).toList());
    }

    void tieTo(ProblemSummary problems, String field) {
        problems.knows(field + "name", name);
        problems.knows(field + "unit", unit);
        problems.knows(field + "baseline", baseline);
        problems.knows(field + "baselineWritten", baseline);
        problems.knows(field + "target", target);
        problems.knows(field + "targetWritten", target);
        problems.knows(field + "pace", pace);
        problems.knows(field + "steps", pace);
        for (int i = 0; i < stepFields.size(); i++) {
            problems.knows(field + "steps[" + i + "].at", stepFields.get(i).at);
            problems.knows(field + "steps[" + i + "].expected", stepFields.get(i).expected);
        }
    }

    private StepFields step(TypedStep typed) {
        StepFields fields = new StepFields(typed);
        fields.remove.addClickListener(click -> {
            stepFields.remove(fields);
            steps.remove(fields);
            addStep.focus();
            changed.run();
        });
        fields.at.addValueChangeListener(change -> changed.run());
        fields.expected.addValueChangeListener(change -> changed.run());
        stepFields.add(fields);
        steps.add(fields);
        return fields;
    }

    private void showSteps() {
        boolean bySteps = pace.getValue() == Pace.STEPS;
        if (bySteps && stepFields.isEmpty()) {
            step(TypedStep.EMPTY);
        }
        steps.setVisible(bySteps);
        addStep.setVisible(bySteps);
    }

    /** What is to be reached by when. */
    private static final class StepFields extends Div {
        private final TextField at = new TextField("By when");
        private final TextField expected = new TextField("Number by then");
        private final NativeButton remove = new NativeButton("Remove this step");

        StepFields(TypedStep typed) {
            at.setValue(typed.at());
            expected.setValue(typed.expected());
            remove.addClassNames("button", "link");
            addClassName("field-row");
            add(at, expected, remove);
        }

        TypedStep typed() {
            return new TypedStep(at.getValue(), expected.getValue());
        }
    }
}
