package org.wellkept.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** Asks whoever is about to leave a form with something unsaved in it. */
public final class Leaving {

    // "change" comes from what is chosen, and from what a press of a button did
    private static final String GUARD = """
            const typed = () => { this.typed = true; };
            this.addEventListener('input', typed);
            this.addEventListener('change', typed);
            const ask = event => {
              if (!this.isConnected) {
                window.removeEventListener('beforeunload', ask);
              } else if (this.typed) {
                event.preventDefault();
              }
            };
            window.addEventListener('beforeunload', ask);
            """;

    private Leaving() {}

    /**
     * Has the browser ask before it closes the page, loads it again or goes to another site while something typed in the form
     * is not saved: {@link #ask} learns of none of these. It ends with the form, which is laid anew when it is saved.
     */
    public static void guard(Component form) {
        form.getElement().executeJs(GUARD);
    }

    /** Tells the guard around this part of a form that something was changed without typing, such as by moving it. */
    public static void changed(Component part) {
        part.getElement().executeJs("this.dispatchEvent(new Event('change', {bubbles: true}))");
    }

    /** Holds the navigation back until the person has chosen. */
    public static void ask(BeforeLeaveEvent event) {
        ContinueNavigationAction leave = event.postpone();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Leave without saving?");
        dialog.setText("What you typed here is not saved yet, and is lost if you leave.");
        dialog.setConfirmText("Leave without saving");
        dialog.setConfirmButtonTheme("error");
        dialog.addConfirmListener(confirmed -> leave.proceed());
        dialog.setCancelable(true);
        dialog.setCancelText("Stay here");
        dialog.addCancelListener(cancelled -> leave.cancel());
        dialog.open();
    }
}
