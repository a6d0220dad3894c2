package org.wellkept.ui.anchor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.anchor.JteyearGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.anchoryear.AnchorYearRead;
import org.wellkept.core.anchoryear.AnchorYearState;
import org.wellkept.core.anchoryear.AnchorYears;
import org.wellkept.core.anchoryear.CheckProgression;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** One organisation's return for one year: its form for those who write it, its text for those who read it. */
@Route(value = AnchorNavigation.YEAR_PATH, layout = WorkspaceLayout.class)
public class AnchorYearView extends Screen implements BeforeEnterObserver, BeforeLeaveObserver, YearPanel.Acting {

    private final AnchorYears years;
    private final Directory directory;
    private final CurrentActor currentActor;
    private final CurrentHat currentHat;
    private final Clock clock;
    private @Nullable YearPanel panel;
    private String organisation = "";
    private FinancialYear year;

    @Inject
    public AnchorYearView(
            AnchorYears years, Directory directory, CurrentActor currentActor, CurrentHat currentHat, Clock clock) {
        this.years = years;
        this.directory = directory;
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        this.clock = clock;
        this.year = years.current();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        Optional<FinancialYear> asked =
                event.getRouteParameters().get(AnchorNavigation.YEAR).flatMap(FinancialYear::read);
        Optional<String> whose = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AnchorNavigation.ORGANISATION)
                .or(() -> own(actor));
        if (asked.isEmpty() || whose.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        year = asked.get();
        organisation = whose.get();
        switch (years.find(actor, organisation, year)) {
            case Outcome.Done<AnchorYearRead>(var found) -> lay(found);
            case Outcome.Refused<AnchorYearRead> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    /** For whom the person writes: first where they wear their hat. */
    private Optional<String> own(Actor actor) {
        return directory.organisations(actor.organisations(Role.CONTRIBUTOR, Role.LEAD)).values().stream()
                .min(currentHat
                        .place(actor)
                        .organisationFirst(OrganisationKey::slug)
                        .thenComparing(OrganisationKey::name))
                .map(OrganisationKey::slug);
    }

    private void lay(AnchorYearRead found) {
        named(
                (found.may().record() ? "Our year " : "The year ")
                        + found.year().words(),
                found.organisation().name() + " · " + found.state().words());
        List<Component> parts = new ArrayList<>();
        if (!found.may().record()) {
            YearPage page = YearPage.of(found);
            parts.add(new Fragment(output -> JteyearGenerated.render(output, null, page)));
            panel = null;
        } else {
            if (found.state() == AnchorYearState.DRAFT && !isOver()) {
                Paragraph notice = new Paragraph(found.year().words()
                        + " is not over yet. Keep a draft as you go; you can send it from 1 April.");
                notice.addClassName("notice");
                parts.add(notice);
            }
            YearPanel laidOut = new YearPanel(years, currentActor::get, found, isOver(), this);
            panel = laidOut;
            parts.add(laidOut);
        }
        offerCheck(found);
        show(parts.toArray(Component[]::new));
    }

    private void offerCheck(AnchorYearRead found) {
        boolean anyLevel = found.progression().values().stream().anyMatch(told -> told.level() != null);
        if (found.may().checkFor().isEmpty() || !anyLevel) {
            offer();
            return;
        }
        offer(new Button("Check a level", click -> check()));
    }

    private void check() {
        if (years.find(currentActor.get(), organisation, year) instanceof Outcome.Done<AnchorYearRead>(var now)) {
            LevelCheckDialog.of(now, LocalDate.now(clock), this::check).open();
        }
    }

    private List<Refusal> check(CheckProgression check) {
        return switch (years.recordCheck(currentActor.get(), check)) {
            case Outcome.Done<AnchorYearRead>(var now) -> {
                lay(now);
                messages().tell("Your check is recorded.");
                yield List.of();
            }
            case Outcome.Refused<AnchorYearRead>(var refusal) -> List.of(refusal);
        };
    }

    private boolean isOver() {
        return year.compareTo(years.current()) < 0;
    }

    @Override
    public void done(String message) {
        messages().tellAfterNavigation(message);
        getUI().ifPresent(ui -> ui.navigate(Place.ANCHOR_PATH));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        YearPanel written = panel;
        if (written != null && written.isTouched()) {
            Leaving.ask(event);
        }
    }
}
