package org.wellkept.ui.meeting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionTerms;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;

/** What a board decided. */
final class DecisionFields extends Div {

    private final Choice<DecisionKind> kind = new Choice<>(
            "What the board did",
            "Choose one",
            Arrays.asList(DecisionKind.values()),
            DecisionKind::code,
            DecisionKind::words);
    private final TextArea resolved = new TextArea("Resolved that");
    private final Choice<String> owner;
    private final TextField ownerRole = new TextField("Which role in it");
    private final TextField due = new TextField("By when");
    private final TextField promises = new TextField("Promises that it is about");
    private @Nullable DecisionTerms begun;

    /** @param owners names of organisations by slug */
    DecisionFields(Map<String, String> owners) {
        addClassName("round-form");
        resolved.setMinHeight("6rem");
        resolved.setWidthFull();
        owner = Choice.named("Who does it", "Nothing needs doing", owners);
        ownerRole.setHelperText("A role, such as Head of Estates; never a person’s name.");
        due.setHelperText("As people write it: 31 March 2027, March 2027, 2027/28.");
        promises.setHelperText(
                "References with commas between, such as WV-014, WV-031. To endorse sets the endorsement of each.");
        promises.setWidthFull();
        Div doing = new Div(owner, ownerRole, due);
        doing.addClassName("round-days");
        add(kind, resolved, doing, promises);
    }

    void knowsOf(ProblemSummary problems) {
        problems.knows("kind", kind);
        problems.knows("resolved", resolved);
        problems.knows("owner", owner);
        problems.knows("ownerRole", ownerRole);
        problems.knows("due", due);
        problems.knows("promises", promises);
    }

    void fill(DecisionTerms terms) {
        kind.choose(terms.kind());
        resolved.setValue(terms.resolved());
        owner.chooseKey(terms.owner());
        ownerRole.setValue(terms.ownerRole() == null ? "" : terms.ownerRole());
        due.setValue(terms.due() == null ? "" : terms.due());
        promises.setValue(References.shown(terms.promises()));
        begun = typed();
    }

    void focusFirst() {
        kind.focus();
    }

    /** Whether they say something else than they did when they were filled. */
    boolean isTouched() {
        return !typed().equals(begun);
    }

    DecisionTerms typed() {
        return new DecisionTerms(
                kind.getValue(),
                resolved.getValue(),
                owner.getValue(),
                ownerRole.getValue(),
                due.getValue(),
                References.typed(promises.getValue()));
    }
}
