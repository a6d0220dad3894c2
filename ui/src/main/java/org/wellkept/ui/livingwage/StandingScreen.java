package org.wellkept.ui.livingwage;

import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.jspecify.annotations.Nullable;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.workspace.Screen;

/** A screen on which a standing is written. Whoever leaves with something unsaved in it is asked first. */
abstract class StandingScreen extends Screen implements BeforeLeaveObserver {

    private @Nullable StandingPanel panel;

    final void write(StandingPanel laidOut) {
        panel = laidOut;
        show(laidOut);
    }

    /** Goes back to how the organisation stands, and says there what was done. */
    final void finish(String organisation, String message) {
        messages().tellAfterNavigation(message);
        getUI().ifPresent(ui -> ui.navigate(LivingWageNavigation.of(organisation)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        StandingPanel written = panel;
        if (written != null && written.isTouched()) {
            Leaving.ask(event);
        }
    }
}
