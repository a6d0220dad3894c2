package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;
import org.wellkept.ui.look.DateWords;

/** One more time that people met. */
final class OccasionFields extends Div {

    private final TextField when = whenField("When");
    private final TextField people = new TextField("People who came that time");
    private final Element legend = new Element("legend");

    private OccasionFields(TypedOccasion occasion, SerializableRunnable removed) {
        when.setValue(occasion.when());
        people.setValue(occasion.people());
        people.getElement().setAttribute("inputmode", "numeric");
        NativeButton remove = new NativeButton("Remove this time", click -> removed.run());
        remove.addClassNames("button", "link");
        Div holder = new Div(when, people, remove);
        holder.addClassName("group-fields");
        Element fieldset = new Element("fieldset");
        fieldset.appendChild(legend, holder.getElement());
        addClassName("group");
        getElement().appendChild(fieldset);
    }

    /** A field for a date as people write it, which says how it is understood. */
    static TextField whenField(String label) {
        TextField field = new TextField(label);
        field.setMaxLength(200);
        field.setHelperText(DateWords.held(""));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> field.setHelperText(DateWords.held(change.getValue())));
        field.getElement().setAttribute("autocomplete", "off");
        return field;
    }

    static Rows<OccasionFields, TypedOccasion> rows() {
        return new Rows<>(
                "Add another time",
                OccasionFields::new,
                (fields, position, of) -> fields.legend.setText("Another time, " + position + " of " + of),
                TypedOccasion.EMPTY,
                fields -> fields.when.focus(),
                () -> {});
    }

    TypedOccasion typed() {
        return new TypedOccasion(when.getValue(), people.getValue());
    }

    void tieTo(ProblemSummary problems, String field) {
        problems.knows(field + "held", when);
        problems.knows(field + "people", people);
    }
}
