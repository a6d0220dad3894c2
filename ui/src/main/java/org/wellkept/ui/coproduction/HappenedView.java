package org.wellkept.ui.coproduction;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** What became of what people said, written down since the activity was shared. */
@Route(value = CoproductionNavigation.HAPPENED_PATH, layout = WorkspaceLayout.class)
public class HappenedView extends Screen implements BeforeEnterObserver, BeforeLeaveObserver {

    private final Activities activities;
    private final CurrentActor currentActor;
    private @Nullable HappenedPanel panel;

    @Inject
    public HappenedView(Activities activities, CurrentActor currentActor) {
        this.activities = activities;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String reference =
                event.getRouteParameters().get(CoproductionNavigation.REFERENCE).orElse("");
        switch (activities.find(currentActor.get(), reference)) {
            case Outcome.Done<ActivityDetails>(var found) -> begin(found);
            case Outcome.Refused<ActivityDetails> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void begin(ActivityDetails found) {
        if (!found.may().follow()) {
            throw new NotPermittedHere("Only people of " + found.organisation().name()
                    + ", and the officers of boards that hear of it, write down what happened.");
        }
        named("Write down what happened", found.reference() + " · " + found.title());
        HappenedPanel laidOut = new HappenedPanel(activities, currentActor::get, found, this::finish);
        panel = laidOut;
        show(laidOut);
    }

    private void finish(String reference, String message) {
        messages().tellAfterNavigation(message);
        getUI().ifPresent(ui -> ui.navigate(CoproductionNavigation.one(reference)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        HappenedPanel written = panel;
        if (written != null && written.isTouched()) {
            Leaving.ask(event);
        }
    }
}
