package org.wellkept.ui.procurement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.procurement.JtelistGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.PartnershipKey;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.procurement.ContractSummary;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.ui.anchor.AnchorSections;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** The contracts that a person may read, largest first, narrowed by what the address says. */
@Route(value = ProcurementNavigation.LIST_PATH, layout = WorkspaceLayout.class)
public class ContractListView extends Screen implements BeforeEnterObserver {

    private static final int PAGE = 50;
    private static final int YEARS = 6;

    private final Contracts contracts;
    private final Boards boards;
    private final Directory directory;
    private final CurrentActor currentActor;
    private final CurrentHat currentHat;
    private final Clock clock;

    private final Paragraph summary = new Paragraph();
    private final AnchorSections sections = new AnchorSections(AnchorSections.Section.CONTRACTS);
    private final Fragment list = new Fragment();
    private @Nullable ContractFilters filters;
    private boolean arrived;

    @Inject
    public ContractListView(
            Contracts contracts,
            Boards boards,
            Directory directory,
            CurrentActor currentActor,
            CurrentHat currentHat,
            Clock clock) {
        this.contracts = contracts;
        this.boards = boards;
        this.directory = directory;
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        this.clock = clock;
        named("Contracts", "What organisations buy, and what social value comes with it");
        summary.addClassName("summary");
        summary.getElement().setAttribute("role", "status");
        summary.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        look(ContractAddress.read(event.getLocation().getQueryParameters()));
    }

    private void look(ContractAddress address) {
        Actor actor = currentActor.get();
        List<OrganisationRef> own = own(actor);
        ContractFilters shown = filters;
        if (shown == null) {
            shown = new ContractFilters(partnerships(actor), boards(actor), own, years(), this::narrow);
            filters = shown;
        }
        shown.show(address.filter());
        switch (contracts.list(actor, address.filter(), address.cursor(), PAGE)) {
            case Outcome.Done<Page<ContractSummary>>(var found) -> {
                offer(actor, own, found.items(), address);
                lay(
                        shown,
                        ContractListPage.of(address, found, contracts.count(actor, address.filter()), !own.isEmpty()));
            }
            case Outcome.Refused<Page<ContractSummary>>(var refusal) -> {
                show(sections, shown);
                messages().warn(RefusalWords.of(refusal));
            }
        }
    }

    private void lay(ContractFilters shown, ContractListPage page) {
        list.draw(output -> JtelistGenerated.render(output, null, page));
        summary.setText(page.summary());
        if (page.isEmpty()) {
            // the one button is where it says what belongs here
            offer();
            show(sections, list);
            return;
        }
        show(sections, shown, summary, list);
    }

    private void offer(Actor actor, List<OrganisationRef> own, List<ContractSummary> shown, ContractAddress address) {
        List<Component> offered = new ArrayList<>();
        if (!own.isEmpty()) {
            offered.add(link(ProcurementNavigation.spend(own.getFirst().slug()), "What you spend in a year"));
            offered.add(link(Place.IMPORT_PATH, "Take in a spreadsheet"));
        }
        List<OrganisationRef> published = own.stream()
                .filter(each -> contracts.mayPublishFor(actor, each.slug()))
                .toList();
        List<ContractSummary> hidden = shown.stream()
                .filter(contract ->
                        contract.visibility() != Visibility.PUBLIC && published.contains(contract.organisation()))
                .toList();
        if (!hidden.isEmpty()) {
            offered.add(new Button(
                    "Share or publish",
                    click -> new Showing(contracts, currentActor::get, message -> again(address, message))
                            .dialog(published, hidden)
                            .open()));
        }
        if (!own.isEmpty()) {
            Anchor record = link(ProcurementNavigation.NEW_PATH, "Record a contract");
            record.addClassName("primary");
            offered.add(record);
        }
        offer(offered.toArray(Component[]::new));
    }

    private static Anchor link(String href, String words) {
        Anchor link = new Anchor(href, words);
        link.addClassName("button");
        return link;
    }

    private void again(ContractAddress address, String message) {
        look(address);
        messages().tell(message);
    }

    private List<PartnershipRef> partnerships(Actor actor) {
        return actor.partnerships().stream()
                .flatMap(id -> directory.partnership(id).stream())
                .map(PartnershipKey::ref)
                .sorted(Comparator.comparing(PartnershipRef::name))
                .toList();
    }

    private List<BoardRef> boards(Actor actor) {
        return boards.all().stream()
                .map(BoardDetails::ref)
                .sorted(currentHat.place(actor).boardFirst(BoardRef::slug))
                .toList();
    }

    private List<OrganisationRef> own(Actor actor) {
        return contracts.mayRecordFor(actor).stream()
                .sorted(currentHat.place(actor).organisationFirst(OrganisationRef::slug))
                .toList();
    }

    private List<FinancialYear> years() {
        int begins = FinancialYear.of(LocalDate.now(clock)).begins() + 1;
        return IntStream.range(0, YEARS)
                .mapToObj(back -> new FinancialYear(begins - back))
                .toList();
    }

    private void narrow(ContractAddress asked) {
        getUI().ifPresent(ui -> ui.navigate(asked.location()));
    }

    /** Arriving, the heading; narrowing, what is left of the list. */
    @Override
    protected void focusAfterNavigation() {
        if (arrived) {
            summary.getElement().executeJs("this.focus({preventScroll: true})");
        } else {
            arrived = true;
            super.focusAfterNavigation();
        }
    }
}
