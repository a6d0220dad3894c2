package org.wellkept.ui.estates;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.HatPlace;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Opens a hall or a room: the place, the first space and its times on one screen. */
@Route(value = EstatesNavigation.NEW_PATH, layout = WorkspaceLayout.class)
public class SiteNewView extends WritingScreen implements BeforeEnterObserver {

    private final Estates estates;
    private final CurrentActor currentActor;
    private final CurrentHat currentHat;

    @Inject
    public SiteNewView(Estates estates, CurrentActor currentActor, CurrentHat currentHat) {
        this.estates = estates;
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        named("Open a hall or room", "It takes about two minutes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        HatPlace hat = currentHat.place(actor);
        List<OrganisationRef> own = estates.mayRecordFor(actor).stream()
                .sorted(hat.organisationFirst(OrganisationRef::slug))
                .toList();
        if (own.isEmpty()) {
            throw new NotPermittedHere("Only people of an organisation that has joined record its rooms.");
        }
        OrganisationRef first = own.getFirst();
        write(new SitePanel(
                estates,
                currentActor::get,
                new WhoseRooms(own, hat.isOrganisation(first.slug()) ? first : null),
                this::finish));
    }
}
