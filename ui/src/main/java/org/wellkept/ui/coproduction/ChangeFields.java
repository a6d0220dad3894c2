package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.Objects;
import org.wellkept.core.coproduction.Change;
import org.wellkept.core.coproduction.Decision;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;

/** One thing that people said, and what became of it. */
final class ChangeFields extends Div {

    private static final Change EMPTY = new Change("", null, null, null, false);

    private final FreeText<TextArea> said = FreeText.area("People said", 1_000, "");
    private final Choice<Decision> decision = new Choice<>(
            "Will it happen?",
            "Nothing is decided yet",
            Arrays.asList(Decision.values()),
            Decision::code,
            Decision::words);
    private final FreeText<TextArea> reason = FreeText.area("Why", 1_000, "Needed for “partly” and “no”.");
    private final FreeText<TextArea> done = FreeText.area("What was done", 1_000, "Leave it empty while nothing was.");
    private final Checkbox stopped = new Checkbox("We stopped doing something");
    private final Element legend = new Element("legend");

    private ChangeFields(Change change, SerializableRunnable removed) {
        said.fill(change.said());
        decision.choose(change.decision());
        reason.fill(change.reason());
        done.fill(change.done());
        stopped.setValue(change.stopped());
        NativeButton remove = new NativeButton("Remove this", click -> removed.run());
        remove.addClassNames("button", "link");
        Div holder = new Div(said, decision, reason, done, stopped, remove);
        holder.addClassName("group-fields");
        Element fieldset = new Element("fieldset");
        fieldset.appendChild(legend, holder.getElement());
        addClassName("group");
        getElement().appendChild(fieldset);
    }

    static Rows<ChangeFields, Change> rows() {
        return new Rows<>(
                "Add what became of something",
                ChangeFields::new,
                (fields, position, of) ->
                        fields.legend.setText(of == 1 ? "Said and done" : "Said and done, " + position + " of " + of),
                EMPTY,
                fields -> fields.said.field().focus(),
                () -> {});
    }

    Change typed() {
        return new Change(
                Objects.requireNonNullElse(said.text(), ""),
                decision.getValue(),
                reason.text(),
                done.text(),
                stopped.getValue());
    }

    boolean isBlank() {
        return typed().equals(EMPTY);
    }

    void tieTo(ProblemSummary problems, String field) {
        said.tieTo(problems, field + "said");
        reason.tieTo(problems, field + "reason");
        done.tieTo(problems, field + "done");
    }
}
