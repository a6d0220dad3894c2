package org.wellkept.ui.pledging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.pledging.EndorsePledges;
import org.wellkept.core.pledging.PledgedPromise;
import org.wellkept.core.pledging.Sitting;
import org.wellkept.core.pledging.Sittings;
import org.wellkept.ui.commitment.CommitmentNavigation;
import org.wellkept.ui.form.ChooseMany;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** The board endorses the promises of a commitment round in one sitting; its officer records it here. */
@Route(value = PledgingNavigation.SITTING_PATH, layout = WorkspaceLayout.class)
public class SittingView extends Screen implements BeforeEnterObserver {

    private final Sittings sittings;
    private final CurrentActor currentActor;
    private final Clock clock;
    private UUID round = new UUID(0, 0);

    @Inject
    public SittingView(Sittings sittings, CurrentActor currentActor, Clock clock) {
        this.sittings = sittings;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> id =
                event.getRouteParameters().get(PledgingNavigation.ROUND).flatMap(PledgeView::id);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        round = id.get();
        switch (sittings.find(currentActor.get(), round)) {
            case Outcome.Done<Sitting>(var sitting) -> lay(sitting);
            case Outcome.Refused<Sitting>(Refusal.NotPermitted(var because)) -> throw new NotPermittedHere(because);
            case Outcome.Refused<Sitting> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void lay(Sitting sitting) {
        named("Endorse what partners promise", sitting.round().name());
        List<Component> parts = new ArrayList<>();
        if (sitting.toEndorse().isEmpty()) {
            parts.add(new Paragraph(
                    sitting.endorsed().isEmpty()
                            ? "No agreed promise waits to be endorsed. Promises come before the board once their organisation has"
                                    + " agreed them and sent its answer."
                            : "Everything that is agreed has been endorsed."));
        } else {
            parts.add(endorsing(sitting));
        }
        listed("Still drafts", "Their organisations have sent and not agreed them yet.", sitting.drafts())
                .ifPresent(parts::add);
        listed("Endorsed", null, sitting.endorsed()).ifPresent(parts::add);
        show(parts.toArray(Component[]::new));
    }

    private Section endorsing(Sitting sitting) {
        List<PledgedPromise> waiting = sitting.toEndorse();
        ChooseMany<PledgedPromise> chosen = new ChooseMany<>(
                "Endorsed at the meeting",
                "Take the tick away from what the board left out.",
                waiting,
                promise -> promise.organisation().name() + ": " + promise.title() + " (" + promise.reference() + ")");
        chosen.setValue(new LinkedHashSet<>(waiting));
        DayField meeting = new DayField("The day of the meeting");
        meeting.setLatest(LocalDate.now(clock));
        TextArea note = new TextArea("What the board said of those that are left out");
        note.setHelperText("Needed where a tick is taken away. Their organisations read it; the promises stay open.");
        note.setMaxLength(2_000);
        note.setMinHeight("5rem");
        note.setWidthFull();
        ProblemSummary problems = new ProblemSummary();
        problems.knows("meetingOn", meeting);
        problems.knows("note", note);
        Button endorse = new Button(
                "Record what the board endorsed",
                click -> endorse(problems, waiting, chosen.getValue(), meeting.getValue(), note.getValue()));
        endorse.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Section section = new Section(new H2("Before the board"), problems, chosen, meeting, note, endorse);
        section.addClassNames("card", "sitting");
        return section;
    }

    private static Set<String> references(Collection<PledgedPromise> promises) {
        return promises.stream().map(PledgedPromise::reference).collect(Collectors.toUnmodifiableSet());
    }

    private void endorse(
            ProblemSummary problems,
            List<PledgedPromise> waiting,
            Set<PledgedPromise> chosen,
            @Nullable LocalDate meeting,
            String note) {
        problems.clear();
        Set<String> promises = references(chosen);
        Set<String> leftOut = new HashSet<>(references(waiting));
        leftOut.removeAll(promises);
        switch (sittings.endorse(currentActor.get(), new EndorsePledges(round, promises, leftOut, meeting, note))) {
            case Outcome.Done<Sitting>(var now) -> {
                lay(now);
                messages()
                        .tell(Words.sentence(Words.spelledCount(promises.size(), "promise is", "promises are"))
                                + " recorded as endorsed.");
                focusAfterNavigation();
            }
            case Outcome.Refused<Sitting>(Refusal.Invalid invalid) -> problems.show(invalid.problems());
            case Outcome.Refused<Sitting>(var refusal) -> messages().warn(RefusalWords.of(refusal));
        }
    }

    private static Optional<Section> listed(String heading, @Nullable String about, List<PledgedPromise> promises) {
        if (promises.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(new H2(heading));
        section.addClassName("card");
        if (about != null) {
            section.add(new Paragraph(about));
        }
        for (PledgedPromise promise : promises) {
            Span detail = new Span(
                    promise.organisation().name() + ", " + promise.reference() + ". " + PledgePage.promise(promise));
            detail.addClassName("small");
            Div row = new Div(
                    new Div(new Anchor(CommitmentNavigation.one(promise.reference()), promise.title())), detail);
            row.addClassName("listed");
            section.add(row);
        }
        return Optional.of(section);
    }
}
