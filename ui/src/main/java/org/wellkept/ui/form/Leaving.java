package org.wellkept.ui.form;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** Asks whoever is about to leave a form with something unsaved in it. */
public final class Leaving {

    private Leaving() {}

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
