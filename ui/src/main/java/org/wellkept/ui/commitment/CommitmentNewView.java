package org.wellkept.ui.commitment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.commitment.DraftCommitment;
import org.wellkept.core.pledging.CommitmentRoundSummary;
import org.wellkept.core.pledging.CommitmentRounds;
import org.wellkept.core.pledging.Pledges;
import org.wellkept.core.terms.Terms;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.Writer;
import org.wellkept.ui.form.Writers;
import org.wellkept.ui.pledging.PledgingNavigation;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.HatPlace;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Writes a new commitment, as a draft of an organisation that the person acts for. */
@Route(value = CommitmentNavigation.NEW_PATH, layout = WorkspaceLayout.class)
public class CommitmentNewView extends WritingScreen implements BeforeEnterObserver {

    private final Commitments commitments;
    private final FormChoicesReader reader;
    private final Writers whose;
    private final CurrentActor currentActor;
    private final CurrentHat currentHat;
    private final CommitmentRounds rounds;
    private final Pledges pledges;
    private List<Writer> writers = List.of();
    private @Nullable Choice<Writer> writer;
    /** The commitment round that the promise answers, or null. */
    private @Nullable CommitmentRoundSummary round;

    @Inject
    public CommitmentNewView(
            Commitments commitments,
            FormChoicesReader reader,
            Writers whose,
            CurrentActor currentActor,
            CurrentHat currentHat,
            CommitmentRounds rounds,
            Pledges pledges) {
        this.commitments = commitments;
        this.rounds = rounds;
        this.pledges = pledges;
        this.reader = reader;
        this.whose = whose;
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        named("Write a commitment", "It begins as a draft, seen only by your organisation and its partners");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        writers = whose.of(actor);
        if (writers.isEmpty()) {
            throw new NotPermittedHere(
                    "Only contributors and leads of an organisation that has joined write its" + " promises.");
        }
        HatPlace hat = currentHat.place(actor);
        writers = writers.stream()
                .sorted(hat.organisationFirst(Writer::organisation))
                .toList();
        round = answering(event, actor);
        boolean asAnchor = round == null
                && event.getLocation().getQueryParameters().getParameters().containsKey(CommitmentNavigation.AS_ANCHOR);
        if (asAnchor) {
            named("Write an anchor action", "What your organisation does as employer, buyer, landlord or neighbour");
        }
        Writer first = writers.getFirst();
        CommitmentForm form =
                new CommitmentForm(reader.choices(first.partnership()), beginning(), false, asAnchor, whoseWord(hat));
        write(
                form,
                "Save as a draft",
                asAnchor
                        ? AnchorActionListView.PATH
                        : round == null
                                ? Place.COMMITMENTS_PATH
                                : PledgingNavigation.answer(round.id(), first.organisation()));
    }

    /** The round that asks for it; then only the organisation that answers can make the promise. */
    private @Nullable CommitmentRoundSummary answering(BeforeEnterEvent event, Actor actor) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String organisation =
                asked.getSingleParameter(CommitmentNavigation.ORGANISATION).orElse("");
        List<Writer> own = writers.stream()
                .filter(each -> each.organisation().equals(organisation))
                .toList();
        Optional<UUID> id = asked.getSingleParameter(CommitmentNavigation.ROUND).flatMap(CommitmentNewView::id);
        if (own.isEmpty() || id.isEmpty()) {
            return null;
        }
        return switch (rounds.find(actor, id.get())) {
            case Outcome.Done<CommitmentRoundSummary>(var found)
            when found.isOpen() -> {
                writers = own;
                named("Write a promise", "For " + found.board().name() + ": " + found.name());
                yield found;
            }
            case Outcome.Done<CommitmentRoundSummary> closed -> null;
            case Outcome.Refused<CommitmentRoundSummary> refused -> null;
        };
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private Terms beginning() {
        Terms blank = Terms.titled("");
        CommitmentRoundSummary asked = round;
        return asked == null
                ? blank
                : blank.toBuilder().boards(List.of(asked.board().slug())).build();
    }

    private Component[] whoseWord(HatPlace hat) {
        if (writers.size() == 1) {
            writer = null;
            return new Component[] {
                new Paragraph("In the name of " + writers.getFirst().words() + ".")
            };
        }
        Choice<Writer> choice = new Choice<>("In whose name", "Choose one", writers, Writer::key, Writer::words);
        // whoever writes for several places finds the one chosen for which they act; any other hat leaves it open
        if (hat.isOrganisation(writers.getFirst().organisation())) {
            choice.choose(writers.getFirst());
        }
        writer = choice;
        return new Component[] {choice};
    }

    @Override
    void store(CommitmentForm form, TypedTerms.Reading reading) {
        Choice<Writer> choice = writer;
        Writer chosen = choice == null ? writers.getFirst() : choice.getValue();
        if (chosen == null) {
            form.show(List.of(new FieldProblem(
                    "organisation", "It is not said in whose name this is", "Choose the organisation")));
            return;
        }
        DraftCommitment draft = new DraftCommitment(chosen.partnership(), chosen.organisation(), reading.terms());
        CommitmentRoundSummary answered = round;
        if (answered != null) {
            putForward(form, answered.id(), draft);
            return;
        }
        Outcome<CommitmentDetails> outcome = commitments.draft(currentActor.get(), draft);
        switch (outcome) {
            case Outcome.Done<CommitmentDetails> done ->
                leaveTo(
                        done.value(),
                        "Saved as the draft " + done.value().summary().reference()
                                + ". Your lead can agree it; until then only your organisation, its partners and the"
                                + " officers of its boards see it.");
            case Outcome.Refused<CommitmentDetails> refused -> refused(form, refused.refusal());
        }
    }

    private void putForward(CommitmentForm form, UUID answered, DraftCommitment draft) {
        switch (pledges.draft(currentActor.get(), answered, draft)) {
            case Outcome.Done<String>(var reference) ->
                leaveTo(
                        PledgingNavigation.answer(answered, draft.organisation()),
                        "Saved as the draft " + reference + ", and put forward. Your lead agrees it.");
            case Outcome.Refused<String>(var refusal) -> refused(form, refusal);
        }
    }
}
