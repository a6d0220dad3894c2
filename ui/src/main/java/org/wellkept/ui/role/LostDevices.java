package org.wellkept.ui.role;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.recovery.Recoveries;
import org.wellkept.auth.recovery.RecoveryRequest;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.ui.account.Proving;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.look.Words;

/** Those who have lost their device and wait for two people to be sure that it is them. */
@ApplicationScoped
class LostDevices {

    private static final String TALK_FIRST =
            "Talk to them first: ring the number that you know, or meet them. An e-mail is not"
                    + " enough, because somebody else may write it.";

    private final Recoveries recoveries;
    private final Proving proving;
    private final CurrentActor currentActor;
    private final Clock clock;

    @Inject
    LostDevices(Recoveries recoveries, Proving proving, CurrentActor currentActor, Clock clock) {
        this.recoveries = recoveries;
        this.proving = proving;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * A part of the screen for each whom the actor may help; none where nobody waits.
     *
     * @param done shows the screen anew, with what was done
     */
    List<Component> waiting(SerializableConsumer<String> done) {
        List<RecoveryRequest> requests = recoveries.waiting(currentActor.get());
        if (requests.isEmpty()) {
            return List.of();
        }
        List<Component> rows = new ArrayList<>();
        rows.add(new Paragraph("Two people have to be sure that it is them. " + TALK_FIRST));
        for (RecoveryRequest request : requests) {
            rows.add(row(request, done));
        }
        Section card = PeopleView.card("Lost devices", rows.toArray(Component[]::new));
        return List.of(card);
    }

    private Div row(RecoveryRequest request, SerializableConsumer<String> done) {
        String who = request.displayName();
        String first = request.vouchedBy();
        String standing = "asked " + Words.moment(request.askedAt(), clock.instant(), clock.getZone()) + ", until "
                + Words.day(LocalDate.ofInstant(request.expiresAt(), clock.getZone()))
                + (first == null ? "" : "; " + first + " has vouched");
        Div row = PeopleView.row(who, standing);
        if (first == null) {
            row.add(PeopleView.button("Vouch", who, () -> vouch(request, done)));
        } else if (request.mayConfirm()) {
            row.add(PeopleView.button("Confirm", who, () -> confirm(request, first, done)));
        }
        row.add(PeopleView.button("Refuse", who, () -> refuse(request, done)));
        return row;
    }

    private ActionDialog vouch(RecoveryRequest request, SerializableConsumer<String> done) {
        String who = request.displayName();
        return sure(
                "Vouch for " + who,
                List.of(
                        TALK_FIRST,
                        "Somebody else has to confirm it; nothing changes until then. " + who + " is told."),
                "Vouch for them",
                (how, presence) -> recoveries.vouch(currentActor.get(), request.id(), how, presence),
                "You have vouched for " + who + ". A second person has to confirm it.",
                done);
    }

    private ActionDialog confirm(RecoveryRequest request, String first, SerializableConsumer<String> done) {
        String who = request.displayName();
        return sure(
                "Confirm that " + who + " has lost their device",
                List.of(
                        first + " has vouched. " + TALK_FIRST,
                        "Their password, second step and tokens for programs work no more then, they are signed out"
                                + " everywhere, and they get a link to begin anew."),
                "Confirm it",
                (how, presence) -> recoveries.confirm(currentActor.get(), request.id(), how, presence),
                who + " gets a link to begin anew.",
                done);
    }

    private ActionDialog refuse(RecoveryRequest request, SerializableConsumer<String> done) {
        String who = request.displayName();
        return new ActionDialog(
                        "Refuse help to " + who,
                        List.of("Do so if you are not sure that it is them. Nothing changes, " + who
                                + " is told by e-mail, and can ask again."),
                        List.of(),
                        "Refuse it",
                        () -> did(
                                presence -> recoveries.refuse(currentActor.get(), request.id(), presence),
                                "Nothing was changed, and " + who + " is told.",
                                done))
                .after(proving::then);
    }

    /** What is done by somebody who says how they made sure. */
    private interface Sure extends Serializable {
        Outcome<UUID> done(String how, Presence presence);
    }

    private ActionDialog sure(
            String header,
            List<String> words,
            String button,
            Sure step,
            String message,
            SerializableConsumer<String> done) {
        TextField how = new TextField("How did you make sure?");
        how.setHelperText("Such as “Rang her at home and knew her voice”. It is kept in the history.");
        how.setMaxLength(300);
        how.setWidthFull();
        ActionDialog dialog = new ActionDialog(
                header,
                words,
                List.of(how),
                button,
                () -> did(presence -> step.done(how.getValue(), presence), message, done));
        dialog.problems().knows("how", how);
        return dialog.after(proving::then);
    }

    private List<Refusal> did(
            SerializableFunction<Presence, Outcome<UUID>> step, String message, SerializableConsumer<String> done) {
        Presence presence = currentActor.presence().orElse(null);
        if (presence == null) {
            return List.of(new Refusal.NotPermitted("You are signed out."));
        }
        return switch (step.apply(presence)) {
            case Outcome.Done<UUID> helped -> {
                done.accept(message);
                yield List.of();
            }
            case Outcome.Refused<UUID> refused -> List.of(refused.refusal());
        };
    }
}
