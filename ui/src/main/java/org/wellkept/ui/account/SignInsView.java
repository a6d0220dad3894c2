package org.wellkept.ui.account;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.account.JtetrailGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.trail.Trail;
import org.wellkept.auth.trail.TrailEntry;
import org.wellkept.core.Outcome;
import org.wellkept.core.role.PlaceToGive;
import org.wellkept.core.role.Roles;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** What happened with the accounts of the people of one place, for whoever gives roles there. */
@Route(value = SignInsView.PATH + "/:place", layout = WorkspaceLayout.class)
public class SignInsView extends Screen implements BeforeEnterObserver {

    /** The place's key follows. */
    public static final String PATH = "trail";

    private final Trail trail;
    private final Roles roles;
    private final CurrentActor currentActor;
    private final Clock clock;

    @Inject
    public SignInsView(Trail trail, Roles roles, CurrentActor currentActor, Clock clock) {
        this.trail = trail;
        this.roles = roles;
        this.currentActor = currentActor;
        this.clock = clock;
        named("Sign-ins");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("place").orElse("");
        Optional<PlaceToGive> place = roles.places(currentActor.get()).stream()
                .filter(known -> known.where().key().equals(key))
                .findFirst();
        if (place.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        named("Sign-ins", place.get().name());
        Anchor people = new Anchor(Place.PEOPLE_PATH + "/" + key, "People");
        people.addClassName("button");
        offer(people);
        List<TrailRow> rows = switch (trail.of(currentActor.get(), place.get().where())) {
            case Outcome.Done<List<TrailEntry>> done -> TrailRow.of(done.value(), clock.instant(), clock.getZone());
            case Outcome.Refused<List<TrailEntry>> refused ->
                throw new NotPermittedHere(RefusalWords.of(refused.refusal()));
        };
        show(new Fragment(output -> JtetrailGenerated.render(output, null, rows)));
    }
}
