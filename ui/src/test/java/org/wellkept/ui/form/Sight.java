package org.wellkept.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.wellkept.ui.workspace.Messages;

/** What somebody in front of a screen has in sight beside it, without a browser: what it says above, and the dialogs that it opens. */
public final class Sight implements BeforeEachCallback, AfterEachCallback {

    private UI ui = new UI();
    private Messages messages = Messages.near(new Div());

    @Override
    public void beforeEach(ExtensionContext test) {
        ui = new UI();
        ui.getInternals().setSession(new Session());
        UI.setCurrent(ui);
        messages = Messages.near(new Div());
        ComponentUtil.setData(ui, Messages.class, messages);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        UI.setCurrent(null);
    }

    /** What is said above the screen; empty while nothing is. */
    public String said() {
        return Laid.out(messages).text();
    }

    /** The dialog that is open. */
    public ActionDialog dialog() {
        return open().orElseThrow(() -> new AssertionError("No dialog is open; the screen says: " + said()));
    }

    /** Whether a dialog is open. */
    public boolean isAsked() {
        return open().isPresent();
    }

    private Optional<ActionDialog> open() {
        // a dialog comes into the page only just before the browser gets its answer
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getChildren()
                .filter(Component::isVisible)
                .filter(ActionDialog.class::isInstance)
                .map(ActionDialog.class::cast)
                .filter(ActionDialog::isOpened)
                .findFirst();
    }

    /** Nobody else is in it. */
    private static final class Session extends VaadinSession {

        private Session() {
            super(null);
        }

        @Override
        public boolean hasLock() {
            return true;
        }

        @Override
        public void checkHasLock() {}
    }
}
