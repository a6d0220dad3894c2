package org.wellkept.ui.estates;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.estates.JtesitesGenerated;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.access.Actor;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.estates.SiteFilter;
import org.wellkept.core.estates.SiteSummary;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.ui.anchor.AnchorSections;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** The rooms of one's own organisations, and what partners share. */
@Route(value = EstatesNavigation.PATH, layout = WorkspaceLayout.class)
public class SiteListView extends Screen implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final Estates estates;
    private final CurrentActor currentActor;

    @Inject
    public SiteListView(Estates estates, CurrentActor currentActor) {
        this.estates = estates;
        this.currentActor = currentActor;
        named("Rooms and land");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        List<OrganisationRef> organisations = estates.mayRecordFor(actor);
        @Nullable
        String after =
                event.getLocation().getQueryParameters().getParameters().getOrDefault("after", List.of()).stream()
                        .findFirst()
                        .orElse(null);
        switch (estates.sites(actor, SiteFilter.ALL, after, PAGE)) {
            case Outcome.Done<Page<SiteSummary>>(var page) -> lay(actor, organisations, page);
            case Outcome.Refused<Page<SiteSummary>>(var refusal) -> {
                show(new AnchorSections(AnchorSections.Section.ROOMS));
                messages().warn(RefusalWords.of(refusal));
            }
        }
    }

    private void lay(Actor actor, List<OrganisationRef> organisations, Page<SiteSummary> readable) {
        List<SiteSummary> own = estates.lookedAfter(actor);
        List<SiteSummary> others =
                readable.items().stream().filter(site -> !own.contains(site)).toList();
        SiteListPage page = SiteListPage.of(!organisations.isEmpty(), own, others, readable.next());
        show(
                new AnchorSections(AnchorSections.Section.ROOMS),
                new Fragment(output -> JtesitesGenerated.render(output, null, page)));
        if (page.mayRecord()) {
            Anchor bring = new Anchor(Place.IMPORT_PATH, "Bring in a list of rooms");
            bring.addClassName("button");
            Anchor open = new Anchor(EstatesNavigation.NEW_PATH, "Open a hall or room");
            open.addClassNames("button", "primary");
            offer(bring, open);
        }
    }
}
