package org.wellkept.ui.livingwage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.livingwage.JteownGenerated;
import gg.jte.generated.precompiled.livingwage.JtepartnersGenerated;
import gg.jte.generated.precompiled.livingwage.JteratesGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.LivingWageRates;
import org.wellkept.core.livingwage.Standing;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.ui.anchor.AnchorSections;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/**
 * The Living Wage: how one's organisation stands, how the partners stand together, and the rates. Whoever acts for no
 * organisation sees the partners alone.
 */
@Route(value = LivingWageNavigation.PATH, layout = WorkspaceLayout.class)
public class LivingWageView extends Screen implements BeforeEnterObserver {

    private final LivingWage livingWage;
    private final LivingWageRates rates;
    private final Gathering gathering;
    private final Partnerships partnerships;
    private final CurrentActor currentActor;
    private final CurrentHat currentHat;
    private final Clock clock;
    private @Nullable String organisation;
    private @Nullable String partnership;
    private @Nullable String board;
    private @Nullable FinancialYear year;

    @Inject
    public LivingWageView(
            LivingWage livingWage,
            LivingWageRates rates,
            Gathering gathering,
            Partnerships partnerships,
            CurrentActor currentActor,
            CurrentHat currentHat,
            Clock clock) {
        this.livingWage = livingWage;
        this.rates = rates;
        this.gathering = gathering;
        this.partnerships = partnerships;
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        this.clock = clock;
        named("Living Wage");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        organisation = parameters.getSingleParameter("organisation").orElse(null);
        partnership = parameters.getSingleParameter("partnership").orElse(null);
        board = parameters.getSingleParameter("board").orElse(null);
        year = parameters
                .getSingleParameter(LivingWageNavigation.YEAR)
                .flatMap(FinancialYear::read)
                .orElse(null);
        lay();
    }

    private void lay() {
        Actor actor = currentActor.get();
        List<Component> parts = new ArrayList<>();
        rates.now().ifPresent(rate -> {
            Paragraph now = new Paragraph("The Living Wage is " + WageWords.rate(rate));
            now.addClassName("lead");
            parts.add(now);
        });
        own(actor).ifPresent(parts::add);
        together(actor).ifPresent(parts::add);
        parts.add(rates(actor));
        Div all = new Div();
        all.addClassName("overview-stack");
        all.add(parts);
        show(new AnchorSections(AnchorSections.Section.LIVING_WAGE), all);
    }

    /** How one of the actor's organisations stands; empty for who acts for none. */
    private Optional<Component> own(Actor actor) {
        List<OrganisationRef> mine = livingWage.mayRecordFor(actor).stream()
                .sorted(currentHat.place(actor).organisationFirst(OrganisationRef::slug))
                .toList();
        Optional<OrganisationRef> chosen = mine.stream()
                .filter(each -> each.slug().equals(organisation))
                .findFirst()
                .or(() -> mine.stream().findFirst());
        return chosen.map(shown -> {
            List<Standing> all = livingWage.of(actor, shown.slug()).orThrow();
            boolean mayPublish = livingWage.mayPublishFor(actor, shown.slug());
            Section section = card("How " + shown.name() + " stands");
            if (mine.size() > 1) {
                section.add(links(
                        "Your organisations",
                        mine.stream()
                                .map(each -> link(
                                        each.name(),
                                        LivingWageNavigation.of(each.slug()),
                                        each.slug().equals(shown.slug())))
                                .toList()));
            }
            section.add(new Fragment(output -> JteownGenerated.render(output, null, OwnStanding.of(all, mayPublish))));
            Div buttons = new Div();
            buttons.addClassName("form-end");
            buttons.add(new StandingActions(livingWage, currentActor::get, this::changed)
                    .of(shown.slug(), all.isEmpty() ? null : all.getFirst(), mayPublish));
            section.add(buttons);
            return section;
        });
    }

    private void changed(String message) {
        lay();
        messages().tell(message);
    }

    /** How the bodies that the address names stand; else the partners of one of the actor's partnerships. */
    private Optional<Component> together(Actor actor) {
        List<PartnershipRef> reached = partnerships.all().stream()
                .filter(each -> !each.asPublished())
                .filter(each -> gathering
                        .ofPartnership(each.slug())
                        .filter(circle -> actor.partnerships().contains(circle.id()))
                        .isPresent())
                .toList();
        return named(actor)
                .or(() -> reached.stream()
                        .filter(each -> each.slug().equals(partnership))
                        .findFirst()
                        .or(() -> reached.stream().findFirst())
                        .flatMap(shown -> gathering.ofPartnership(shown.slug())))
                .map(circle -> together(actor, circle, reached));
    }

    /** A board, or an organisation for which the actor doesn't record how it stands. */
    private Optional<Circle> named(Actor actor) {
        if (board != null) {
            return gathering.ofBoard(board);
        }
        boolean other = organisation != null
                && livingWage.mayRecordFor(actor).stream()
                        .noneMatch(own -> own.slug().equals(organisation));
        return other ? gathering.ofOrganisation(String.valueOf(organisation)) : Optional.empty();
    }

    private Component together(Actor actor, Circle circle, List<PartnershipRef> reached) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = year == null ? today : gathering.countedOn(year);
        WageTable table = WageTable.of(
                circle, livingWage.partners(actor, circle, on), livingWage.rollup(actor, circle, on), today);
        Section section = card(table.caption());
        if (reached.size() > 1) {
            section.add(links(
                    "Your partnerships",
                    reached.stream()
                            .map(each -> link(
                                    each.name(),
                                    LivingWageNavigation.ofPartnership(each.slug()),
                                    circle.kind() == Circle.Kind.PARTNERSHIP
                                            && each.slug().equals(circle.slug())))
                            .toList()));
        }
        section.add(new Fragment(output -> JtepartnersGenerated.render(output, null, table, true)));
        return section;
    }

    private Component rates(Actor actor) {
        Section section = card("The rates of each year");
        section.add(
                new Paragraph(
                        "The Living Wage is worked out from what people need to live on. It is more than the legal"
                                + " minimum, and employers choose to pay it."),
                new Fragment(output -> JteratesGenerated.render(output, null, RatesTable.of(rates.all()))));
        if (rates.mayKeep(actor)) {
            FinancialYear next = FinancialYear.of(LocalDate.now(clock)).next();
            section.add(new RatesPanel(rates, currentActor::get, next, this::changed));
        }
        return section;
    }

    private static Section card(String heading) {
        Section section = new Section(new H2(heading));
        section.addClassName("card");
        return section;
    }

    private static Nav links(String label, List<Anchor> links) {
        Nav nav = new Nav();
        nav.getElement().setAttribute("aria-label", label);
        nav.addClassName("form-end");
        links.forEach(nav::add);
        return nav;
    }

    private static Anchor link(String words, String path, boolean shown) {
        Anchor link = new Anchor(path, words);
        if (shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
