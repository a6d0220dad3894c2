package org.wellkept.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.Command;
import java.util.List;
import org.wellkept.core.Refusal;
import org.wellkept.ui.workspace.RefusalWords;

/** Asks once more before something is done, and says what will happen and who will see it. */
public final class ActionDialog extends Dialog {

    private final ProblemSummary problems = new ProblemSummary();
    private final Paragraph refused = new Paragraph();
    private SerializableConsumer<Command> gate = Command::execute;

    /**
     * @param doIt does it; empty when it was done, otherwise why not: then the dialog stays, with all that was typed
     */
    public ActionDialog(
            String header,
            List<String> whatHappens,
            List<Component> fields,
            String doWords,
            SerializableSupplier<List<Refusal>> doIt) {
        setHeaderTitle(header);
        setWidth("36rem");
        setMaxWidth("96vw");
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        Div body = new Div(problems);
        body.addClassName("dialog-body");
        whatHappens.forEach(words -> body.add(new Paragraph(words)));
        fields.forEach(body::add);
        body.add(refused);
        add(body);
        Button cancel = new Button("Cancel", click -> close());
        Button confirm = new Button(
                doWords,
                click -> gate.accept(() -> {
                    refused.setText("");
                    problems.clear();
                    doIt.get().forEach(this::say);
                    if (refused.getText().isEmpty() && !problems.isVisible()) {
                        close();
                    }
                }));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, confirm);
    }

    /** Puts something before it is done, such as proving who one is; it runs what it is given, then or later or never. */
    public ActionDialog after(SerializableConsumer<Command> first) {
        gate = first;
        return this;
    }

    /** Where what needs mending is said; it has to know the fields. */
    public ProblemSummary problems() {
        return problems;
    }

    private void say(Refusal refusal) {
        if (refusal instanceof Refusal.Invalid invalid) {
            problems.show(invalid.problems());
        } else {
            refused.setText(RefusalWords.of(refusal));
        }
    }
}
