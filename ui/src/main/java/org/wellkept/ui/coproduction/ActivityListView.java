package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.coproduction.JtelistGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivitySummary;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.ui.form.Writers;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** The activities that a person may read, latest logged first, narrowed by what the address says. */
@Route(value = Place.COPRODUCTION_PATH, layout = WorkspaceLayout.class)
public class ActivityListView extends Screen implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final Activities activities;
    private final Writers writers;
    private final Boards boards;
    private final Directory directory;
    private final CurrentActor currentActor;
    private final CurrentHat currentHat;
    private final Clock clock;

    private final Paragraph summary = new Paragraph();
    private final Fragment list = new Fragment();
    private @Nullable ActivityFilters filters;
    private boolean arrived;

    @Inject
    public ActivityListView(
            Activities activities,
            Writers writers,
            Boards boards,
            Directory directory,
            CurrentActor currentActor,
            CurrentHat currentHat,
            Clock clock) {
        this.activities = activities;
        this.writers = writers;
        this.boards = boards;
        this.directory = directory;
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        this.clock = clock;
        named("Co-production");
        summary.addClassName("summary");
        summary.getElement().setAttribute("role", "status");
        summary.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        ActivityAddress address = ActivityAddress.read(event.getLocation().getQueryParameters());
        ActivityFilters shown = filters;
        if (shown == null) {
            shown = new ActivityFilters(boards(actor), own(actor), this::narrow);
            filters = shown;
        }
        shown.show(address);
        switch (activities.list(actor, address.filter(), address.cursor(), PAGE)) {
            case Outcome.Done<Page<ActivitySummary>>(var found) ->
                lay(
                        shown,
                        ActivityListPage.of(
                                address, found, !writers.ofActivities(actor).isEmpty(), LocalDate.now(clock)));
            case Outcome.Refused<Page<ActivitySummary>>(var refusal) -> {
                show(shown);
                messages().warn(RefusalWords.of(refusal));
            }
        }
    }

    private void lay(ActivityFilters shown, ActivityListPage page) {
        list.draw(output -> JtelistGenerated.render(output, null, page));
        summary.setText(page.summary());
        offer();
        if (page.isEmpty()) {
            // the one button is where it says what belongs here
            show(list);
            return;
        }
        show(shown, summary, list);
        String log = page.log();
        if (log != null) {
            Anchor button = new Anchor(log, "Log an activity");
            button.addClassNames("button", "primary");
            offer(button);
        }
    }

    private List<BoardRef> boards(Actor actor) {
        return boards.all().stream()
                .map(BoardDetails::ref)
                .sorted(currentHat.place(actor).boardFirst(BoardRef::slug))
                .toList();
    }

    private List<OrganisationRef> own(Actor actor) {
        return directory.organisations(actor.organisations(Role.values())).values().stream()
                .map(OrganisationKey::ref)
                .sorted(currentHat
                        .place(actor)
                        .organisationFirst(OrganisationRef::slug)
                        .thenComparing(OrganisationRef::name))
                .toList();
    }

    private void narrow(ActivityAddress asked) {
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
