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
import com.vaadin.flow.server.Command;
import gg.jte.generated.precompiled.pledging.JteaskedGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.pledging.PledgeDetails;
import org.wellkept.core.pledging.PledgedPromise;
import org.wellkept.core.pledging.Pledges;
import org.wellkept.core.undertaking.State;
import org.wellkept.ui.commitment.CommitmentNavigation;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** One organisation's answer to a commitment round: what it puts forward, and sending or declining. */
@Route(value = PledgingNavigation.ANSWER_PATH, layout = WorkspaceLayout.class)
public class PledgeView extends Screen implements BeforeEnterObserver {

    private final Pledges pledges;
    private final CurrentActor currentActor;
    private final Clock clock;
    private UUID round = new UUID(0, 0);
    private String organisation = "";

    @Inject
    public PledgeView(Pledges pledges, CurrentActor currentActor, Clock clock) {
        this.pledges = pledges;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        organisation =
                event.getRouteParameters().get(PledgingNavigation.ORGANISATION).orElse("");
        Optional<UUID> id =
                event.getRouteParameters().get(PledgingNavigation.ROUND).flatMap(PledgeView::id);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        round = id.get();
        switch (pledges.find(currentActor.get(), round, organisation)) {
            case Outcome.Done<PledgeDetails>(var found) -> lay(found);
            case Outcome.Refused<PledgeDetails>(Refusal.NotPermitted(var because)) ->
                throw new NotPermittedHere(because);
            case Outcome.Refused<PledgeDetails> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private void lay(PledgeDetails found) {
        String name = found.pledge().organisation().name();
        named("What " + name + " can commit to", found.round().name());
        PledgePage page = PledgePage.of(found, LocalDate.now(clock));
        List<Component> parts = new ArrayList<>();
        parts.add(new Fragment(output -> JteaskedGenerated.render(output, null, page)));
        if (found.forAnother()) {
            parts.add(new Paragraph(
                    "What you do here you do on behalf of " + name + ", and it is marked. You can put forward"
                            + " what it has written; you can’t write a promise for it."));
        }
        parts.add(forward(found));
        if (!found.others().isEmpty()) {
            parts.add(others(found));
        }
        show(parts.toArray(Component[]::new));
        offer(actions(found, name));
    }

    private Component[] actions(PledgeDetails found, String name) {
        List<Component> actions = new ArrayList<>();
        if (found.maySend()) {
            actions.add(new Button("Decline", click -> declining(name).open()));
        }
        if (found.mayDraft()) {
            Anchor write = new Anchor(CommitmentNavigation.writeFor(round, organisation), "Write a promise");
            write.addClassName("button");
            actions.add(write);
        }
        if (found.maySend()) {
            String sentence = found.pledge().sentence();
            Button send = new Button(
                    "Send the answer", click -> sending(name, sentence).open());
            send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(send);
        }
        return actions.toArray(Component[]::new);
    }

    private Section forward(PledgeDetails found) {
        Section section = new Section(new H2("Put forward"));
        section.addClassName("card");
        if (found.promises().isEmpty()) {
            section.add(new Paragraph(
                    found.mayDraft()
                            ? "Nothing yet. Write a new promise, or carry on one that you have. A promise that you close"
                                    + " meanwhile is part of the answer too."
                            : "Nothing yet."));
        }
        for (PledgedPromise promise : found.promises()) {
            String reference = promise.reference();
            Div row = row(reference, promise.title(), PledgePage.promise(promise), PledgePage.note(promise));
            if (found.mayPrepare() && promise.endorsedOn() == null) {
                row.add(button(
                        "Take out",
                        reference,
                        () -> did(
                                pledges.takeOut(currentActor.get(), round, organisation, reference),
                                reference + " is taken out. The promise itself stays as it is.")));
            }
            section.add(row);
        }
        return section;
    }

    private Section others(PledgeDetails found) {
        Section section = new Section(
                new H2("Other open promises to this board"),
                new Paragraph(
                        "What goes on can be carried on: a new draft that says the same, with dates of its own. What has"
                                + " ended is closed on the promise’s own page."));
        section.addClassName("card");
        for (PledgeDetails.Other other : found.others()) {
            String reference = other.reference();
            boolean agreed = other.state() == State.AGREED;
            Div row = row(reference, other.title(), agreed ? "Agreed." : "A draft.", null);
            Div buttons = new Div();
            buttons.addClassName("row-buttons");
            if (found.mayDraft() && agreed) {
                buttons.add(button("Carry on", reference, () -> carryOn(reference)));
            }
            if (found.mayPrepare()) {
                buttons.add(button(
                        "Put forward",
                        reference,
                        () -> did(
                                pledges.putForward(currentActor.get(), round, organisation, reference),
                                reference + " is put forward as it is.")));
            }
            row.add(buttons);
            section.add(row);
        }
        return section;
    }

    private static Div row(String reference, String title, String standing, @Nullable String note) {
        Span number = new Span(reference);
        number.addClassName("small");
        Paragraph state = new Paragraph(standing);
        state.addClassName("small");
        Div words = new Div(number, new Div(new Anchor(CommitmentNavigation.one(reference), title)), state);
        if (note != null) {
            words.add(new Paragraph(note));
        }
        words.addClassName("row-words");
        Div row = new Div(words);
        row.addClassName("waiting-row");
        return row;
    }

    private static Button button(String words, String reference, Command act) {
        Button button = new Button(words, click -> act.execute());
        button.getElement().setAttribute("aria-label", words + ": " + reference);
        return button;
    }

    private void carryOn(String reference) {
        switch (pledges.carryOn(currentActor.get(), round, organisation, reference)) {
            case Outcome.Done<String>(var drafted) ->
                again(
                        pledges.find(currentActor.get(), round, organisation).orThrow(),
                        reference + " is carried on by the draft " + drafted + ". Open it to give it its dates.");
            case Outcome.Refused<String>(var refusal) -> messages().warn(RefusalWords.of(refusal));
        }
    }

    private ActionDialog sending(String name, String sentence) {
        return new ActionDialog(
                "Send the answer of " + name,
                List.of(
                        "This is the answer: " + sentence + ".",
                        "The board’s members and officer read it. Drafts stay drafts until your lead agrees them; the board"
                                + " endorses what is agreed. You can change the answer until the round closes."),
                List.of(),
                "Send",
                () -> outcome(pledges.send(currentActor.get(), round, organisation), "The answer is sent."));
    }

    private ActionDialog declining(String name) {
        TextArea because = new TextArea("Why");
        because.setHelperText("One sentence is enough. The board’s members and officer read it; it is never public.");
        because.setMaxLength(2_000);
        because.setMinHeight("5rem");
        ActionDialog dialog = new ActionDialog(
                "Decline for " + name,
                List.of(
                        "To decline is an answer: nobody asks again in this round. What is put forward is taken out; drafts stay"
                                + " drafts. You can change your mind until the round closes."),
                List.of(because),
                "Decline",
                () -> outcome(
                        pledges.decline(currentActor.get(), round, organisation, because.getValue()),
                        "The answer is sent: you decline."));
        dialog.problems().knows("because", because);
        return dialog;
    }

    private List<Refusal> outcome(Outcome<PledgeDetails> outcome, String message) {
        return switch (outcome) {
            case Outcome.Done<PledgeDetails>(var now) -> {
                again(now, message);
                yield List.of();
            }
            case Outcome.Refused<PledgeDetails> refused -> List.of(refused.refusal());
        };
    }

    private void did(Outcome<PledgeDetails> outcome, String message) {
        outcome(outcome, message).forEach(refusal -> messages().warn(RefusalWords.of(refusal)));
    }

    private void again(PledgeDetails now, String message) {
        lay(now);
        messages().tell(message);
        focusAfterNavigation();
    }
}
