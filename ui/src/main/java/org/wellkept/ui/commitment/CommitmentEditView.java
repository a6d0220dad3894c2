package org.wellkept.ui.commitment;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Action;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.commitment.EditCommitment;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.undertaking.State;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Rewords a commitment: freely while it is a draft, with a reason once it was agreed. */
@Route(value = CommitmentNavigation.EDIT_PATH, layout = WorkspaceLayout.class)
public class CommitmentEditView extends WritingScreen implements BeforeEnterObserver {

    private final Commitments commitments;
    private final FormChoicesReader reader;
    private final CurrentActor currentActor;

    private String reference = "";
    private String partnership = "";
    private @Nullable Version read;

    @Inject
    public CommitmentEditView(Commitments commitments, FormChoicesReader reader, CurrentActor currentActor) {
        this.commitments = commitments;
        this.reader = reader;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference =
                event.getRouteParameters().get(CommitmentNavigation.REFERENCE).orElse("");
        switch (commitments.find(currentActor.get(), reference)) {
            case Outcome.Done<CommitmentDetails> found -> begin(found.value());
            case Outcome.Refused<CommitmentDetails> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void begin(CommitmentDetails commitment) {
        boolean agreed = commitment.summary().state() != State.DRAFT;
        Action needed = agreed ? Action.CHANGE_SINCE_AGREED : Action.DRAFT;
        if (!commitment.actions().contains(needed)) {
            throw new NotPermittedHere(
                    agreed
                            ? "Only the lead of "
                                    + commitment.summary().organisation().name()
                                    + " changes what it has agreed, as long as it is not closed."
                            : "Only people of "
                                    + commitment.summary().organisation().name()
                                    + " and of its partners edit this draft.");
        }
        partnership = commitment.summary().partnership();
        read = commitment.version();
        named(
                agreed ? "Change what was agreed" : "Edit the draft",
                reference + " · " + commitment.summary().title());
        write(
                new CommitmentForm(reader.choices(partnership), commitment.terms(), agreed),
                agreed ? "Save the change" : "Save the draft",
                CommitmentNavigation.one(reference));
    }

    @Override
    void store(CommitmentForm form, TypedTerms.Reading reading) {
        Version version = read;
        if (version == null) {
            return;
        }
        Outcome<CommitmentDetails> outcome = commitments.edit(
                currentActor.get(), new EditCommitment(reference, version, reading.terms(), form.changeReason()));
        switch (outcome) {
            case Outcome.Done<CommitmentDetails> done -> leaveTo(done.value(), "Saved.");
            case Outcome.Refused<CommitmentDetails> refused -> {
                if (refused.refusal() instanceof Refusal.Stale) {
                    clash(form, reading.terms());
                } else {
                    refused(form, refused.refusal());
                }
            }
        }
    }

    private void clash(CommitmentForm form, Terms mine) {
        switch (commitments.find(currentActor.get(), reference)) {
            case Outcome.Done<CommitmentDetails> now -> {
                Terms theirs = now.value().terms();
                Version version = now.value().version();
                Clash clash = new Clash(form.over(), mine, theirs);
                showClash(clash.panel(reader.choices(partnership).names(), together -> {
                    read = version;
                    form.refill(together, theirs);
                    endClash();
                    messages().tell("Both texts are in the form now. Look it over, then save.");
                }));
            }
            case Outcome.Refused<CommitmentDetails> gone -> refused(form, gone.refusal());
        }
    }
}
