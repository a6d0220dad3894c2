package org.wellkept.ui.coproduction;

import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.jspecify.annotations.Nullable;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.workspace.Screen;

/** A screen with the log. Whoever leaves it with something unsaved is asked first. */
abstract class LogScreen extends Screen implements BeforeLeaveObserver {

    private @Nullable LogPanel panel;

    final void write(LogPanel laidOut) {
        panel = laidOut;
        show(laidOut);
    }

    final void finish(String reference, String message) {
        messages().tellAfterNavigation(message);
        getUI().ifPresent(ui -> ui.navigate(CoproductionNavigation.one(reference)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        LogPanel written = panel;
        if (written != null && written.isTouched()) {
            Leaving.ask(event);
        }
    }
}
