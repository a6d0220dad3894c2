package org.wellkept.ui.estates;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.estates.Slot;
import org.wellkept.core.estates.Weekday;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;
import org.wellkept.ui.form.TimeField;

/** A time of the week at which a space is offered; whether it is taken, and never by whom. */
final class SlotFields extends Div {

    private final Choice<Weekday> day =
            new Choice<>("Day", "Choose one", List.of(Weekday.values()), Coded::code, Coded::words);
    private final TimeField from = new TimeField("From");
    private final TimeField to = new TimeField("To");
    private final Checkbox taken = new Checkbox("It is taken");
    private final Element legend = new Element("legend");

    private SlotFields(Typed typed, SerializableRunnable removed) {
        day.choose(typed.day());
        from.setValue(typed.from());
        to.setValue(typed.to());
        taken.setValue(typed.taken());
        NativeButton remove = new NativeButton("Remove this time", click -> removed.run());
        remove.addClassNames("button", "link");
        Div row = new Div(day, from, to);
        row.addClassName("field-row");
        Div holder = new Div(row, taken, remove);
        holder.addClassName("group-fields");
        Element fieldset = new Element("fieldset");
        fieldset.appendChild(legend, holder.getElement());
        addClassName("group");
        getElement().appendChild(fieldset);
    }

    static Rows<SlotFields, Typed> rows() {
        return new Rows<>(
                "Add a time",
                SlotFields::new,
                (fields, position, of) -> fields.legend.setText("Time " + position + " of " + of),
                Typed.EMPTY,
                fields -> fields.day.focus(),
                () -> {});
    }

    Typed typed() {
        return new Typed(day.getValue(), from.getValue(), to.getValue(), taken.getValue());
    }

    void tieTo(ProblemSummary problems, String field) {
        problems.knows(field, day);
        problems.knows(field + ".from", from);
        problems.knows(field + ".to", to);
    }

    /** A time as typed. */
    record Typed(
            @Nullable Weekday day,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            boolean taken) implements Serializable {

        static final Typed EMPTY = new Typed(null, null, null, false);

        static Typed of(Slot slot) {
            return new Typed(slot.day(), slot.from(), slot.to(), slot.taken());
        }

        boolean isBlank() {
            return equals(EMPTY);
        }

        /** Null where it can't be kept, which is then a problem. */
        @Nullable
        Slot read(String field, TypedAnswers answers) {
            if (day == null) {
                answers.missing(field, "It is not said on which day", "Choose the day, or remove this time");
            }
            if (from == null) {
                answers.missing(field + ".from", "It is not said when it begins", "Give a time, such as 18:00");
            }
            if (to == null) {
                answers.missing(field + ".to", "It is not said when it ends", "Give a time, such as 21:00");
            }
            return day == null || from == null || to == null ? null : new Slot(day, from, to, taken);
        }
    }
}
