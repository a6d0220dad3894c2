package org.wellkept.ui.estates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.workspace.Screen;

/** A screen with a form. Whoever leaves it with something unsaved is asked first. */
abstract class WritingScreen extends Screen implements BeforeLeaveObserver {

    private @Nullable Written written;

    /** What is written on such a screen. */
    interface Written extends Serializable {
        boolean isTouched();
    }

    final <P extends Component & Written> void write(P panel) {
        written = panel;
        show(panel);
    }

    final void finish(String slug, String message) {
        messages().tellAfterNavigation(message);
        getUI().ifPresent(ui -> ui.navigate(EstatesNavigation.one(slug)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Written panel = written;
        if (panel != null && panel.isTouched()) {
            Leaving.ask(event);
        }
    }
}
