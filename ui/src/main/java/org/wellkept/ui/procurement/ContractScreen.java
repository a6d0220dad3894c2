package org.wellkept.ui.procurement;

import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.workspace.Screen;

/** A screen with the form of a contract. Whoever leaves it with something unsaved is asked first. */
abstract class ContractScreen extends Screen implements BeforeLeaveObserver {

    private @Nullable ContractPanel panel;

    final void write(ContractPanel laidOut) {
        panel = laidOut;
        show(laidOut);
    }

    final void finish(UUID id, String message) {
        messages().tellAfterNavigation(message);
        getUI().ifPresent(ui -> ui.navigate(ProcurementNavigation.one(id)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        ContractPanel written = panel;
        if (written != null && written.isTouched()) {
            Leaving.ask(event);
        }
    }
}
