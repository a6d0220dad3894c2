package org.wellkept.ui.coproduction;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Tells those who took part what became of what they said. */
@Route(value = CoproductionNavigation.TELL_PATH, layout = WorkspaceLayout.class)
public class TellView extends Screen implements BeforeEnterObserver, BeforeLeaveObserver {

    private final Activities activities;
    private final CurrentActor currentActor;
    private final Clock clock;
    private @Nullable TellPanel panel;

    @Inject
    public TellView(Activities activities, CurrentActor currentActor, Clock clock) {
        this.activities = activities;
        this.currentActor = currentActor;
        this.clock = clock;
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
        if (!found.may().tell()) {
            throw new NotPermittedHere(
                    "Only the lead of " + found.organisation().name() + " tells people, once the activity is public.");
        }
        named("Tell people", found.reference() + " · " + found.title());
        TellPanel laidOut = new TellPanel(activities, currentActor::get, found, LocalDate.now(clock), this::finish);
        panel = laidOut;
        show(laidOut);
    }

    private void finish(String reference, String message) {
        messages().tellAfterNavigation(message);
        getUI().ifPresent(ui -> ui.navigate(CoproductionNavigation.one(reference)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        TellPanel written = panel;
        if (written != null && written.isTouched()) {
            Leaving.ask(event);
        }
    }
}
