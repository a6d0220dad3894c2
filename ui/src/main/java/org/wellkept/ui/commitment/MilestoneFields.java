package org.wellkept.ui.commitment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.ui.commitment.TypedTerms.TypedMilestone;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.look.DateWords;

/** The fields of one milestone. How it stands is told with an update, not here. */
final class MilestoneFields extends Div {

    private final @Nullable UUID id;
    private final MilestoneStatus status;
    private final TextField title = new TextField("What will be reached");
    private final TextField due = new TextField("By when");
    private final Element legend = new Element("legend");

    MilestoneFields(TypedMilestone milestone, SerializableRunnable removed) {
        this.id = milestone.id();
        this.status = milestone.status();
        title.setMaxLength(300);
        title.setValue(milestone.title());
        due.setValue(milestone.due());
        due.setValueChangeMode(ValueChangeMode.LAZY);
        due.setHelperText(DateWords.due(milestone.due()));
        due.addValueChangeListener(change -> due.setHelperText(DateWords.due(change.getValue())));
        NativeButton remove = new NativeButton("Remove this milestone");
        remove.addClassNames("button", "link");
        remove.addClickListener(click -> removed.run());
        Div holder = new Div(title, due, remove);
        holder.addClassName("group-fields");
        Element fieldset = new Element("fieldset");
        fieldset.appendChild(legend, holder.getElement());
        addClassName("group");
        getElement().appendChild(fieldset);
    }

    void number(int position, int of) {
        legend.setText(of == 1 ? "Milestone" : "Milestone " + position + " of " + of);
    }

    void focusFirst() {
        title.focus();
    }

    TypedMilestone typed() {
        return new TypedMilestone(id, title.getValue(), due.getValue(), status);
    }

    void tieTo(ProblemSummary problems, String field) {
        problems.knows(field + "title", title);
        problems.knows(field + "due", due);
    }
}
