package org.wellkept.ui.anchor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.anchor.JtefigureGenerated;
import gg.jte.generated.precompiled.anchor.JteoverviewGenerated;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.anchoryear.AnchorRollups;
import org.wellkept.core.anchoryear.AnchorYearRead;
import org.wellkept.core.anchoryear.AnchorYearState;
import org.wellkept.core.anchoryear.AnchorYears;
import org.wellkept.core.anchoryear.FigureRecords;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.PartnershipKey;
import org.wellkept.core.procurement.Spending;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** What partners do as employers, buyers, landlords and neighbours, and what the person's own organisation has to tell. */
@Route(value = Place.ANCHOR_PATH, layout = WorkspaceLayout.class)
public class AnchorView extends Screen implements BeforeEnterObserver {

    private final AnchorRollups rollups;
    private final AnchorYears years;
    private final Estates estates;
    private final Spending spending;
    private final HeadlinesReader headlines;
    private final Gathering gathering;
    private final Directory directory;
    private final CurrentActor currentActor;
    private final CurrentHat currentHat;

    @Inject
    public AnchorView(
            AnchorRollups rollups,
            AnchorYears years,
            Estates estates,
            Spending spending,
            HeadlinesReader headlines,
            Gathering gathering,
            Directory directory,
            CurrentActor currentActor,
            CurrentHat currentHat) {
        this.rollups = rollups;
        this.years = years;
        this.estates = estates;
        this.spending = spending;
        this.headlines = headlines;
        this.gathering = gathering;
        this.directory = directory;
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        named("Anchor");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<AnchorAddress> address = AnchorAddress.read(query).or(() -> usual(actor, query));
        if (address.isEmpty()) {
            offer();
            show(
                    new AnchorSections(AnchorSections.Section.OVERVIEW),
                    new Paragraph("You are in no partnership yet. Once you are, this page shows what its partners do as"
                            + " employers, buyers, landlords and neighbours."));
            return;
        }
        AnchorAddress asked = address.get();
        FinancialYear wanted = asked.year();
        FinancialYear year = wanted == null ? rollups.latest() : wanted;
        asked.circle(gathering)
                .ifPresentOrElse(
                        circle -> show(event, actor, circle, year, asked.figure()),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(
            BeforeEnterEvent event, Actor actor, Circle circle, FinancialYear year, @Nullable ShownFigure figure) {
        switch (figure) {
            case null -> showOverview(event, actor, circle, year);
            case ShownFigure.Told(var told) -> {
                switch (rollups.records(actor, circle.kind(), circle.slug(), year, told)) {
                    case Outcome.Done<FigureRecords>(var records) -> showFigure(FigurePage.of(records, Face.WORKSPACE));
                    case Outcome.Refused<FigureRecords> refused -> event.rerouteToError(NotFoundException.class);
                }
            }
            case ShownFigure.Opened(var opened) ->
                showFigure(FigurePage.of(estates.records(actor, circle, year, opened), Face.WORKSPACE));
            case ShownFigure.Spent(var part) ->
                showFigure(FigurePage.of(spending.rollup(actor, circle, year), part, Face.WORKSPACE));
        }
    }

    /** Of the person's partnerships the first that lives. */
    private Optional<AnchorAddress> usual(Actor actor, QueryParameters query) {
        return actor.partnerships().stream()
                .flatMap(id -> directory.partnership(id).stream())
                .filter(partnership -> !partnership.asPublished())
                .min(Comparator.comparing(PartnershipKey::name))
                .map(partnership -> AnchorAddress.within(Circle.Kind.PARTNERSHIP, partnership.slug(), query));
    }

    private void showOverview(BeforeEnterEvent event, Actor actor, Circle circle, FinancialYear year) {
        switch (rollups.of(actor, circle.kind(), circle.slug(), year)) {
            case Outcome.Done<AnchorRollup>(var rollup) -> {
                named("Anchor", circle.name());
                List<OrganisationKey> own = own(actor);
                offer(unsent(actor, own));
                AnchorOverview overview =
                        AnchorOverview.of(rollup, headlines.gathered(actor, circle, year), Face.WORKSPACE);
                List<Component> parts = new ArrayList<>();
                parts.add(new AnchorSections(AnchorSections.Section.OVERVIEW));
                parts.add(new Fragment(output -> JteoverviewGenerated.render(output, null, overview, "sheet")));
                parts.addAll(returns(actor, own));
                show(parts.toArray(Component[]::new));
            }
            case Outcome.Refused<AnchorRollup> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void showFigure(FigurePage page) {
        named(page.words(), page.name());
        offer();
        show(
                new AnchorSections(AnchorSections.Section.OVERVIEW),
                new Fragment(output -> JtefigureGenerated.render(output, null, page, "sheet")));
    }

    /** The organisations for which the person writes: first the one whose hat they wear. */
    private List<OrganisationKey> own(Actor actor) {
        return directory.organisations(actor.organisations(Role.CONTRIBUTOR, Role.LEAD)).values().stream()
                .filter(OrganisationKey::joined)
                .sorted(currentHat
                        .place(actor)
                        .organisationFirst(OrganisationKey::slug)
                        .thenComparing(OrganisationKey::name))
                .toList();
    }

    /** The first thing to do: what was not sent yet of the year that is over. */
    private Component[] unsent(Actor actor, List<OrganisationKey> own) {
        FinancialYear latest = rollups.latest();
        return own.stream()
                .filter(organisation -> isUnsent(actor, organisation, latest))
                .map(organisation -> {
                    Anchor tell = new Anchor(
                            AnchorNavigation.year(organisation.slug(), latest),
                            "Tell " + latest.words() + " for " + organisation.name() + " ("
                                    + (organisation.small() ? "5" : "15") + " minutes)");
                    tell.addClassNames("button", "primary");
                    return tell;
                })
                .toArray(Component[]::new);
    }

    private boolean isUnsent(Actor actor, OrganisationKey organisation, FinancialYear year) {
        return years.find(actor, organisation.slug(), year) instanceof Outcome.Done<AnchorYearRead>(var read)
                && read.may().record()
                && read.state() == AnchorYearState.DRAFT;
    }

    private List<Component> returns(Actor actor, List<OrganisationKey> own) {
        return own.stream()
                .<Component>map(organisation -> {
                    UnorderedList list = new UnorderedList();
                    years.told(actor, organisation.slug())
                            .orThrow()
                            .forEach(told -> list.add(new ListItem(new Anchor(
                                    AnchorNavigation.year(organisation.slug(), told.year()),
                                    told.year().words() + ": " + told.state().words()))));
                    list.add(new ListItem(new Anchor(
                            AnchorNavigation.year(organisation.slug(), years.current()),
                            "Keep a draft of " + years.current().words())));
                    Section section = new Section(new H2("Our years: " + organisation.name()), list);
                    section.addClassName("sheet");
                    return section;
                })
                .toList();
    }
}
