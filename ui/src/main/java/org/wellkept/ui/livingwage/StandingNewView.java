package org.wellkept.ui.livingwage;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.Standing;
import org.wellkept.core.livingwage.StandingTerms;
import org.wellkept.core.livingwage.WageStatus;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Records how an organisation stands now, beginning with what it said last. */
@Route(value = LivingWageNavigation.NEW_PATH, layout = WorkspaceLayout.class)
public class StandingNewView extends StandingScreen implements BeforeEnterObserver {

    private final LivingWage livingWage;
    private final CurrentActor currentActor;
    private final Clock clock;

    @Inject
    public StandingNewView(LivingWage livingWage, CurrentActor currentActor, Clock clock) {
        this.livingWage = livingWage;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        String slug = event.getRouteParameters()
                .get(LivingWageNavigation.ORGANISATION)
                .orElse("");
        Optional<OrganisationRef> own = livingWage.mayRecordFor(actor).stream()
                .filter(organisation -> organisation.slug().equals(slug))
                .findFirst();
        if (own.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        LocalDate today = LocalDate.now(clock);
        List<Standing> before = livingWage.of(actor, slug).orThrow();
        StandingTerms begin = before.isEmpty()
                ? StandingTerms.of(today, WageStatus.NOT_STARTED)
                : StandingForm.since(today, before.getFirst().terms());
        named("How do you stand to the Living Wage?", own.get().name());
        write(new StandingPanel(
                livingWage,
                currentActor::get,
                slug,
                new StandingForm(begin, today),
                null,
                message -> finish(slug, message)));
    }
}
