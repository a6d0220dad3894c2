package org.wellkept.ui.commitment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Refusal;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.ui.form.ClashPanel;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;

/** A screen with the writing form. Whoever leaves it with something unsaved is asked first. */
abstract class WritingScreen extends Screen implements BeforeLeaveObserver {

    private final Div clashes = new Div();
    private @Nullable CommitmentForm form;
    private boolean saved;

    /** Lays out the form with its buttons. */
    final void write(CommitmentForm laidOut, String saveWords, String cancelPath) {
        form = laidOut;
        saved = false;
        Button save = new Button(saveWords, click -> save(laidOut));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(false);
        Anchor cancel = new Anchor(cancelPath, "Leave without saving");
        cancel.addClassName("button");
        Div end = new Div(save, cancel);
        end.addClassName("form-end");
        clashes.removeAll();
        show(clashes, laidOut, end);
    }

    private void save(CommitmentForm laidOut) {
        messages().clear();
        laidOut.clearProblems();
        TypedTerms.Reading reading = laidOut.read();
        if (reading.problems().isEmpty()) {
            store(laidOut, reading);
        } else {
            laidOut.show(reading.problems());
        }
    }

    /** Hands the terms to the door. */
    abstract void store(CommitmentForm laidOut, TypedTerms.Reading reading);

    /** It was saved: says so on the promise's own screen. */
    final void leaveTo(CommitmentDetails commitment, String message) {
        leaveTo(CommitmentNavigation.one(commitment.summary().reference()), message);
    }

    /** It was saved: says so on another screen. */
    final void leaveTo(String path, String message) {
        saved = true;
        messages().tellAfterNavigation(message);
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    /** It was not saved: what was typed stays, and what to do is said. */
    final void refused(CommitmentForm laidOut, Refusal refusal) {
        if (refusal instanceof Refusal.Invalid invalid) {
            laidOut.show(invalid.problems());
        } else {
            messages().warn(RefusalWords.of(refusal));
        }
    }

    final void showClash(ClashPanel<?> panel) {
        clashes.removeAll();
        clashes.add(panel);
    }

    final void endClash() {
        clashes.removeAll();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        CommitmentForm written = form;
        if (written != null && !saved && written.isTouched()) {
            Leaving.ask(event);
        }
    }
}
