package org.wellkept.ui.coproduction;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.ui.form.Writer;
import org.wellkept.ui.form.Writers;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.HatPlace;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Logs a new activity, as a draft of an organisation that the person acts for. */
@Route(value = CoproductionNavigation.NEW_PATH, layout = WorkspaceLayout.class)
public class ActivityNewView extends LogScreen implements BeforeEnterObserver {

    private final Activities activities;
    private final ActivityChoicesReader reader;
    private final Writers writers;
    private final CurrentActor currentActor;
    private final CurrentHat currentHat;

    @Inject
    public ActivityNewView(
            Activities activities,
            ActivityChoicesReader reader,
            Writers writers,
            CurrentActor currentActor,
            CurrentHat currentHat) {
        this.activities = activities;
        this.reader = reader;
        this.writers = writers;
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        named("Log an activity", "You can save at any step. Only the title is needed");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        HatPlace hat = currentHat.place(actor);
        List<Writer> own = writers.ofActivities(actor).stream()
                .sorted(hat.organisationFirst(Writer::organisation))
                .toList();
        if (own.isEmpty()) {
            throw new NotPermittedHere("Only people of an organisation that has joined log what it did with people.");
        }
        Writer first = own.getFirst();
        // whoever writes for several places finds the one chosen for which they act; any other hat leaves it open
        InWhoseName whose = new InWhoseName(own, hat.isOrganisation(first.organisation()) ? first : null);
        ActivityForm form = new ActivityForm(
                reader.choices(first.partnership(), first.organisation()), ActivityTerms.titled(""), whose);
        whose.tieTo(form);
        write(new LogPanel(activities, currentActor::get, form, whose, null, this::finish));
    }
}
