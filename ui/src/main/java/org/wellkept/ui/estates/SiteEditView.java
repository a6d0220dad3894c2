package org.wellkept.ui.estates;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.estates.SiteDetails;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Changes a site, its spaces and their times. */
@Route(value = EstatesNavigation.EDIT_PATH, layout = WorkspaceLayout.class)
public class SiteEditView extends WritingScreen implements BeforeEnterObserver {

    private final Estates estates;
    private final CurrentActor currentActor;

    @Inject
    public SiteEditView(Estates estates, CurrentActor currentActor) {
        this.estates = estates;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get(EstatesNavigation.SITE).orElse("");
        switch (estates.find(currentActor.get(), slug)) {
            case Outcome.Done<SiteDetails>(var site) -> begin(site);
            case Outcome.Refused<SiteDetails> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void begin(SiteDetails site) {
        if (!site.mayRecord()) {
            throw new NotPermittedHere("Only people of " + site.organisation().name() + " change its rooms.");
        }
        named("Change rooms and times", site.terms().name());
        write(new SitePanel(estates, currentActor::get, site, this::finish));
    }
}
