package org.wellkept.ui.livingwage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import org.wellkept.core.livingwage.PhaseMilestone;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;

/** A step of an accreditation that comes in phases. */
final class MilestoneFields extends Div {

    private static final PhaseMilestone EMPTY = new PhaseMilestone("", null, MilestoneStatus.SCHEDULED);

    private final TextField title = new TextField("What is the step?");
    private final DayField dueOn = new DayField("Due by (optional)");
    private final Choice<MilestoneStatus> status = new Choice<>(
            "Is it done?",
            MilestoneStatus.SCHEDULED.words(),
            Arrays.stream(MilestoneStatus.values())
                    .filter(choice -> choice != MilestoneStatus.SCHEDULED)
                    .toList(),
            MilestoneStatus::code,
            MilestoneStatus::words);
    private final Element legend = new Element("legend");

    private MilestoneFields(PhaseMilestone milestone, SerializableRunnable removed) {
        title.setMaxLength(300);
        title.setHelperText("Such as “Cleaning contract”.");
        title.setValue(milestone.title());
        dueOn.setValue(milestone.dueOn());
        status.choose(milestone.status() == MilestoneStatus.SCHEDULED ? null : milestone.status());
        NativeButton remove = new NativeButton("Remove this", click -> removed.run());
        remove.addClassNames("button", "link");
        Div holder = new Div(title, dueOn, status, remove);
        holder.addClassName("group-fields");
        Element fieldset = new Element("fieldset");
        fieldset.appendChild(legend, holder.getElement());
        addClassName("group");
        getElement().appendChild(fieldset);
    }

    static Rows<MilestoneFields, PhaseMilestone> rows() {
        return new Rows<>(
                "Add a step",
                MilestoneFields::new,
                (fields, position, of) -> fields.legend.setText(of == 1 ? "Step" : "Step " + position + " of " + of),
                EMPTY,
                fields -> fields.title.focus(),
                () -> {});
    }

    PhaseMilestone typed() {
        return new PhaseMilestone(
                title.getValue().strip(), dueOn.getValue(), status.chosen().orElse(MilestoneStatus.SCHEDULED));
    }

    boolean isBlank() {
        return typed().equals(EMPTY);
    }

    void tieTo(ProblemSummary problems, String field) {
        problems.knows(field + "title", title);
        problems.knows(field + "dueOn", dueOn);
    }
}
