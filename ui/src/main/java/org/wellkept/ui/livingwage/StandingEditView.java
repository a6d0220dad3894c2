package org.wellkept.ui.livingwage;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.Standing;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Writes a standing anew, such as to correct a figure or to give the next renewal date. */
@Route(value = LivingWageNavigation.EDIT_PATH, layout = WorkspaceLayout.class)
public class StandingEditView extends StandingScreen implements BeforeEnterObserver {

    private final LivingWage livingWage;
    private final CurrentActor currentActor;
    private final Clock clock;

    @Inject
    public StandingEditView(LivingWage livingWage, CurrentActor currentActor, Clock clock) {
        this.livingWage = livingWage;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Standing> found = event.getRouteParameters()
                .get(LivingWageNavigation.STANDING)
                .flatMap(StandingEditView::id)
                .flatMap(id -> find(currentActor.get(), id));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        begin(found.get());
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Optional<Standing> find(Actor actor, UUID id) {
        return switch (livingWage.find(actor, id)) {
            case Outcome.Done<Standing>(var standing) -> Optional.of(standing);
            case Outcome.Refused<Standing> refused -> Optional.empty();
        };
    }

    private void begin(Standing standing) {
        Actor actor = currentActor.get();
        String slug = standing.organisation().slug();
        boolean own = livingWage.mayRecordFor(actor).stream()
                .anyMatch(organisation -> organisation.slug().equals(slug));
        if (!own || !StandingActions.mayEdit(standing.visibility(), livingWage.mayPublishFor(actor, slug))) {
            throw new NotPermittedHere("Only people of "
                    + standing.organisation().name() + " correct this, and only its lead once others read it.");
        }
        named("Correct how you stand", standing.organisation().name());
        write(new StandingPanel(
                livingWage,
                currentActor::get,
                slug,
                new StandingForm(standing.terms(), LocalDate.now(clock)),
                StandingPanel.Stored.of(standing),
                message -> finish(slug, message)));
    }
}
