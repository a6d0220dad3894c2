package org.wellkept.ui.procurement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.procurement.JteyearsGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.core.procurement.SpendRead;
import org.wellkept.core.procurement.Spending;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** What an organisation spends: the year that the address says, to be filled in, and all its years as they read. */
@Route(value = ProcurementNavigation.SPEND_PATH, layout = WorkspaceLayout.class)
public class SpendView extends Screen implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final int YEARS = 6;

    private final Spending spending;
    private final Contracts contracts;
    private final CurrentActor currentActor;
    private final CurrentHat currentHat;
    private final Clock clock;
    private @Nullable SpendPanel panel;

    @Inject
    public SpendView(
            Spending spending, Contracts contracts, CurrentActor currentActor, CurrentHat currentHat, Clock clock) {
        this.spending = spending;
        this.contracts = contracts;
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        this.clock = clock;
    }

    static String address(String organisation, FinancialYear year) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("organisation", organisation);
        parameters.put("year", year.code());
        return Links.with(ProcurementNavigation.SPEND_PATH, parameters);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Actor actor = currentActor.get();
        List<OrganisationRef> own = contracts.mayRecordFor(actor).stream()
                .sorted(currentHat.place(actor).organisationFirst(OrganisationRef::slug))
                .toList();
        String wanted = query.getSingleParameter("organisation").orElse("");
        OrganisationRef organisation = own.stream()
                .filter(each -> wanted.isEmpty() || each.slug().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotPermittedHere("Only people of an organisation record what it spends."));
        FinancialYear year = query.getSingleParameter("year")
                .flatMap(FinancialYear::read)
                .orElseGet(() -> FinancialYear.of(LocalDate.now(clock)).previous());
        named("What you spend in a year", organisation.name());
        lay(actor, own, organisation, year);
    }

    private void lay(Actor actor, List<OrganisationRef> own, OrganisationRef organisation, FinancialYear year) {
        switch (spending.of(actor, organisation.slug())) {
            case Outcome.Done<List<SpendRead>>(var years) -> {
                @Nullable
                SpendRead stored = years.stream()
                        .filter(read -> read.year().equals(year))
                        .findFirst()
                        .orElse(null);
                offer(actions(own, organisation, stored));
                SpendPanel filled = new SpendPanel(
                        spending,
                        currentActor::get,
                        new SpendPanel.Whose(organisation.slug(), year),
                        stored,
                        message -> again(own, organisation, year, message));
                panel = filled;
                List<Component> parts = new ArrayList<>();
                if (own.size() > 1) {
                    parts.add(links(
                            "Organisations",
                            own.stream()
                                    .filter(each -> !each.equals(organisation))
                                    .map(each -> new Anchor(address(each.slug(), year), each.name()))
                                    .toList()));
                }
                parts.add(links("Years", years(organisation, year)));
                parts.add(filled);
                SpendPage page = SpendPage.of(years);
                parts.add(new Fragment(output -> JteyearsGenerated.render(output, null, page)));
                show(parts.toArray(Component[]::new));
            }
            case Outcome.Refused<List<SpendRead>>(var refusal) -> messages().warn(RefusalWords.of(refusal));
        }
    }

    private List<Anchor> years(OrganisationRef organisation, FinancialYear shown) {
        int begins = FinancialYear.of(LocalDate.now(clock)).begins();
        return IntStream.range(0, YEARS)
                .mapToObj(back -> new FinancialYear(begins - back))
                .map(year -> {
                    Anchor link = new Anchor(address(organisation.slug(), year), year.words());
                    if (year.equals(shown)) {
                        link.getElement().setAttribute("aria-current", "page");
                    }
                    return link;
                })
                .toList();
    }

    private static Nav links(String name, List<Anchor> links) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        links.forEach(link -> list.add(new ListItem(link)));
        Nav nav = new Nav(list);
        nav.addClassName("pages");
        nav.getElement().setAttribute("aria-label", name);
        return nav;
    }

    private Component[] actions(List<OrganisationRef> own, OrganisationRef organisation, @Nullable SpendRead stored) {
        List<Component> offered = new ArrayList<>();
        Anchor back = new Anchor(ProcurementNavigation.LIST_PATH, "Contracts");
        back.addClassName("button");
        offered.add(back);
        if (stored != null
                && stored.visibility() != Visibility.PUBLIC
                && contracts.mayPublishFor(currentActor.get(), organisation.slug())) {
            offered.add(new Button(
                    "Share or publish " + stored.year().words(),
                    click -> showing(own, stored).open()));
        }
        return offered.toArray(Component[]::new);
    }

    private ActionDialog showing(List<OrganisationRef> own, SpendRead stored) {
        Choice<Visibility> to = new Choice<>(
                "Who may read it",
                "Choose",
                List.of(Visibility.PUBLIC, Visibility.SHARED),
                Visibility::code,
                Visibility::words);
        ActionDialog dialog = new ActionDialog(
                "Share or publish " + stored.year().words(),
                List.of(
                        "Everyone means anyone, without an account. What is shown can’t be made less visible again.",
                        "It reads: " + stored.statement().text()),
                List.<Component>of(to),
                "Show it",
                () -> {
                    Visibility wanted = to.getValue();
                    if (wanted == null) {
                        return List.of(Refusal.Invalid.of(
                                "to", "It does not say who may read it", "Choose everyone, or partners who sign in"));
                    }
                    return switch (spending.show(
                            currentActor.get(), stored.organisation().slug(), stored.year(), wanted)) {
                        case Outcome.Done<SpendRead>(var shown) -> {
                            again(
                                    own,
                                    shown.organisation(),
                                    shown.year(),
                                    SpendPage.standing(shown.visibility()) + " now.");
                            yield List.of();
                        }
                        case Outcome.Refused<SpendRead>(var refusal) -> List.of(refusal);
                    };
                });
        dialog.problems().knows("to", to);
        return dialog;
    }

    private void again(List<OrganisationRef> own, OrganisationRef organisation, FinancialYear year, String message) {
        lay(currentActor.get(), own, organisation, year);
        messages().tell(message);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        SpendPanel filled = panel;
        if (filled != null && filled.isTouched()) {
            Leaving.ask(event);
        }
    }
}
