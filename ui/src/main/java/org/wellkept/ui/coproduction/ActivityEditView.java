package org.wellkept.ui.coproduction;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.ui.form.Writer;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Words the whole of an activity anew. */
@Route(value = CoproductionNavigation.EDIT_PATH, layout = WorkspaceLayout.class)
public class ActivityEditView extends LogScreen implements BeforeEnterObserver {

    private final Activities activities;
    private final ActivityChoicesReader reader;
    private final CurrentActor currentActor;

    @Inject
    public ActivityEditView(Activities activities, ActivityChoicesReader reader, CurrentActor currentActor) {
        this.activities = activities;
        this.reader = reader;
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
        String organisation = found.organisation().name();
        if (!found.may().edit()) {
            throw new NotPermittedHere(
                    found.visibility() == Visibility.OWN
                            ? "Only people of " + organisation + " and of its partners edit this draft."
                            : "Only the lead of " + organisation + " words anew what it has shared.");
        }
        named("Edit the activity", found.reference() + " · " + found.title());
        InWhoseName whose = new InWhoseName(
                List.of(new Writer(
                        found.partnership().slug(),
                        found.organisation().slug(),
                        organisation + " in " + found.partnership().name())),
                null);
        ActivityForm form = new ActivityForm(
                reader.choices(found.partnership().slug(), found.organisation().slug()), found.terms(), whose);
        write(new LogPanel(activities, currentActor::get, form, whose, LogPanel.Stored.of(found), this::finish));
    }
}
