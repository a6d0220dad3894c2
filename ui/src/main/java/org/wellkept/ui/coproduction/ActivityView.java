package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.commitment.JtehistoryGenerated;
import gg.jte.generated.precompiled.coproduction.JteactivityGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.member.Members;
import org.wellkept.core.release.Felt;
import org.wellkept.core.release.Released;
import org.wellkept.core.release.Releases;
import org.wellkept.core.voice.Voices;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** One activity, whole, with what the reader may do to it now and no more. */
@Route(value = CoproductionNavigation.ONE_PATH, layout = WorkspaceLayout.class)
public class ActivityView extends Screen implements BeforeEnterObserver, ActivityActions.Acting {

    private final Activities activities;
    private final Voices voices;
    private final Releases releases;
    private final Members members;
    private final CurrentActor currentActor;
    private final Clock clock;
    private String reference = "";

    @Inject
    public ActivityView(
            Activities activities,
            Voices voices,
            Releases releases,
            Members members,
            CurrentActor currentActor,
            Clock clock) {
        this.activities = activities;
        this.voices = voices;
        this.releases = releases;
        this.members = members;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference =
                event.getRouteParameters().get(CoproductionNavigation.REFERENCE).orElse("");
        switch (activities.find(currentActor.get(), reference)) {
            case Outcome.Done<ActivityDetails>(var found) -> show(found);
            case Outcome.Refused<ActivityDetails> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ActivityDetails activity) {
        Actor actor = currentActor.get();
        named(
                activity.title(),
                activity.reference() + " · " + activity.organisation().name());
        List<Component> offered =
                new ArrayList<>(new ActivityActions(activities, currentActor::get, reference, this).of(activity));
        myPart(actor).ifPresent(offered::add);
        offer(offered.toArray(Component[]::new));
        List<Component> parts = new ArrayList<>();
        String standing = standing(activity);
        if (standing != null) {
            Paragraph notice = new Paragraph(standing);
            notice.addClassName("notice");
            parts.add(notice);
        }
        Optional<Released> released = released(actor);
        released.map(Released::felt)
                .map(Felt::gap)
                .filter(Felt.Gap::mayReply)
                .ifPresent(gap ->
                        parts.add(new GapReply(releases, currentActor::get, reference, gap.reply(), this::again)));
        ActivityPage page = ActivityPage.of(activity, released, LocalDate.now(clock));
        parts.add(new Fragment(output -> JteactivityGenerated.render(output, null, page)));
        if (!activity.asPublished()) {
            parts.add(new VoicesCard(
                    activity,
                    voices.window(actor, reference),
                    voices.canOpen(actor, reference),
                    voices.issuersFor(actor, reference)));
        }
        parts.add(history());
        show(parts.toArray(Component[]::new));
    }

    /** A member says that they took part, or takes it back. */
    private Optional<Component> myPart(Actor actor) {
        return switch (members.part(actor, reference)) {
            case CAN_SAY ->
                Optional.of(new Button(
                        "I took part in this",
                        click -> said(members.takePart(currentActor.get(), reference), "It is on your page now.")));
            case TOOK_PART ->
                Optional.of(new Button(
                        "I did not take part",
                        click -> said(members.takeBack(currentActor.get(), reference), "It is off your page.")));
            case CANNOT_SAY -> Optional.empty();
        };
    }

    private void said(Outcome<String> outcome, String message) {
        switch (outcome) {
            // a draft can't be read any more by whoever takes back that they took part in it
            case Outcome.Done<String> done
            when activities.find(currentActor.get(), reference) instanceof Outcome.Refused -> {
                messages().tellAfterNavigation(message);
                getUI().ifPresent(ui -> ui.navigate(Place.MY_PART_PATH));
            }
            case Outcome.Done<String> done -> again(message);
            case Outcome.Refused<String>(var refusal) -> messages().warn(RefusalWords.of(refusal));
        }
    }

    private Optional<Released> released(Actor actor) {
        return switch (releases.of(actor, reference)) {
            case Outcome.Done<Optional<Released>>(var released) -> released;
            case Outcome.Refused<Optional<Released>> refused -> Optional.empty();
        };
    }

    private static @Nullable String standing(ActivityDetails activity) {
        return switch (activity.visibility()) {
            case OWN ->
                "This is a draft. Only " + activity.organisation().name()
                        + ", its partners in it and the officers of its boards see it, until its lead shares it.";
            case SHARED ->
                "Shared, and not public yet: everybody who signs in to "
                        + activity.partnership().name() + " can read it. Its lead can publish it.";
            case PUBLIC -> null;
        };
    }

    @Override
    public void changed(ActivityDetails now, String message) {
        show(now);
        messages().tell(message);
    }

    @Override
    public void thrownAway(String message) {
        messages().tellAfterNavigation(message);
        getUI().ifPresent(ui -> ui.navigate(Place.COPRODUCTION_PATH));
    }

    private void again(String message) {
        if (activities.find(currentActor.get(), reference) instanceof Outcome.Done<ActivityDetails>(var found)) {
            show(found);
            messages().tell(message);
            focusAfterNavigation();
        }
    }

    /** Read only when somebody opens it. */
    private NativeDetails history() {
        Div holder = new Div();
        NativeDetails details = new NativeDetails("History", holder);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && holder.getComponentCount() == 0) {
                switch (activities.history(currentActor.get(), reference)) {
                    case Outcome.Done<List<HistoryRead>>(var entries) ->
                        holder.add(new Fragment(output -> JtehistoryGenerated.render(output, null, entries)));
                    case Outcome.Refused<List<HistoryRead>> refused ->
                        holder.add(new Paragraph("Its history is not open to you."));
                }
            }
        });
        return details;
    }
}
