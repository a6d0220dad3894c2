package org.wellkept.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Version;
import org.wellkept.core.meeting.AgendaItemRead;
import org.wellkept.core.meeting.AgendaItemTerms;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.form.ProblemSummary;

/** Where an officer writes a new item of an agenda, or words one anew. It keeps what is typed until that is saved. */
final class AgendaItemForm extends Section {

    private final H2 heading = new H2("Add an item");
    private final ProblemSummary problems = new ProblemSummary();
    private final AgendaItemFields fields = new AgendaItemFields();
    private @Nullable Over over;

    private AgendaItemForm(@Nullable AgendaItemRead worded, String save, SerializableConsumer<AgendaItemForm> saving) {
        if (worded != null) {
            fields.fill(worded.terms());
            numbered(worded.number());
        }
        this.over = worded == null ? null : new Over(worded.id(), worded.version());
        fields.knowsOf(problems);
        Button button = new Button(save, click -> saving.accept(this));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(heading, problems, fields, button);
        addClassName("card");
        Leaving.guard(this);
    }

    /** An item that is there, as it was read. */
    record Over(UUID item, Version version) implements Serializable {}

    /** For an item more. */
    static AgendaItemForm adding(SerializableConsumer<AgendaItemForm> saving) {
        return new AgendaItemForm(null, "Add it to the agenda", saving);
    }

    /** For one that is there, with its words in it. */
    static AgendaItemForm wording(
            AgendaItemRead item, SerializableConsumer<AgendaItemForm> saving, SerializableRunnable leaving) {
        AgendaItemForm form = new AgendaItemForm(item, "Save this item", saving);
        form.add(new Button("Leave it as it was", click -> leaving.run()));
        form.fields.focusFirst();
        return form;
    }

    AgendaItemTerms typed() {
        return fields.typed();
    }

    /** What the words are written over, or null where the item is a new one. */
    @Nullable
    Over over() {
        return over;
    }

    /** From now on they are written over this, which somebody else saved meanwhile. */
    void over(Over theirs) {
        over = theirs;
    }

    /** Its place on the agenda, from 1, which may change while it is worded. */
    void numbered(int number) {
        heading.setText("Item " + number);
    }

    boolean isTouched() {
        return fields.isTouched();
    }

    void clearProblems() {
        problems.clear();
    }

    void show(List<FieldProblem> found) {
        problems.show(found);
    }
}
