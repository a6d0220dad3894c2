package org.wellkept.ui.commitment;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.evidence.EvidencePlace;
import org.wellkept.core.update.PostUpdate;
import org.wellkept.core.update.UpdateRead;
import org.wellkept.ui.evidence.EvidenceFields;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Posts an update of one commitment. */
@Route(value = CommitmentNavigation.UPDATE_PATH, layout = WorkspaceLayout.class)
public class UpdateView extends Screen implements BeforeEnterObserver, BeforeLeaveObserver {

    private final Commitments commitments;
    private final EvidenceFields evidence;
    private final CurrentActor currentActor;
    private final Clock clock;
    private String reference = "";
    private String partnership = "";
    private @Nullable UpdateForm form;
    private boolean posted;

    @Inject
    public UpdateView(Commitments commitments, EvidenceFields evidence, CurrentActor currentActor, Clock clock) {
        this.commitments = commitments;
        this.evidence = evidence;
        this.currentActor = currentActor;
        this.clock = clock;
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
        if (!commitment.actions().contains(Action.POST_UPDATE)) {
            throw new NotPermittedHere("Only people of "
                    + commitment.summary().organisation().name()
                    + ", or the officer of a board that it is made to, post its updates, once it is agreed and until it"
                    + " is closed.");
        }
        named("Post an update", reference + " · " + commitment.summary().title());
        UpdateForm laidOut =
                new UpdateForm(commitment, LocalDate.now(clock), evidence.at(EvidencePlace.forNextUpdate(reference)));
        form = laidOut;
        partnership = commitment.partnershipName();
        posted = false;
        Button post = new Button("Post the update", click -> post(laidOut));
        post.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        post.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Anchor leave = new Anchor(CommitmentNavigation.one(reference), "Leave without posting");
        leave.addClassName("button");
        Div end = new Div(post, leave);
        end.addClassName("form-end");
        show(laidOut, end);
    }

    private void post(UpdateForm written) {
        messages().clear();
        written.clearProblems();
        TypedUpdate.Reading reading = written.typed().read(reference);
        PostUpdate update = reading.update();
        if (update == null) {
            written.show(reading.problems());
            return;
        }
        switch (commitments.addUpdate(currentActor.get(), update)) {
            case Outcome.Done<UpdateRead>(UpdateRead now) -> {
                posted = true;
                messages().tellAfterNavigation(seenBy(now));
                getUI().ifPresent(ui -> ui.navigate(CommitmentNavigation.one(reference)));
            }
            case Outcome.Refused<UpdateRead> refused -> {
                written.refreshFiles();
                if (refused.refusal() instanceof Refusal.Invalid invalid) {
                    written.show(invalid.problems());
                } else {
                    messages().warn(RefusalWords.of(refused.refusal()));
                }
            }
        }
    }

    private String seenBy(UpdateRead now) {
        return now.visibility() == Visibility.PUBLIC
                ? "Your update is posted, and anyone can read it."
                : "Your update is posted. Everybody who signs in to " + partnership
                        + " can read it; the lead can publish it.";
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        UpdateForm written = form;
        if (written != null && !posted && written.isTouched()) {
            Leaving.ask(event);
        }
    }
}
