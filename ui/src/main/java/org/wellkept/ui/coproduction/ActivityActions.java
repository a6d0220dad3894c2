package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.ui.form.ActionDialog;

/** What the reader may do to an activity now, and no more. */
final class ActivityActions implements Serializable {

    /** Is told of what was done. */
    interface Acting extends Serializable {

        void changed(ActivityDetails now, String message);

        void thrownAway(String message);
    }

    private final Activities activities;
    private final SerializableSupplier<Actor> actor;
    private final String reference;
    private final Acting acting;

    ActivityActions(Activities activities, SerializableSupplier<Actor> actor, String reference, Acting acting) {
        this.activities = activities;
        this.actor = actor;
        this.reference = reference;
        this.acting = acting;
    }

    /** A button or a link for each, the most wanted last. */
    List<Component> of(ActivityDetails activity) {
        ActivityDetails.May may = activity.may();
        // what a button keeps goes with the session, so it keeps no more than it needs
        String partnership = activity.partnership().name();
        ActivityTerms terms = activity.terms();
        List<Component> offered = new ArrayList<>();
        if (may.discard()) {
            offered.add(button("Throw away", this::discarding));
        }
        if (may.edit()) {
            offered.add(link("Edit", CoproductionNavigation.edit(reference)));
        }
        if (may.follow()) {
            offered.add(link("Write down what happened", CoproductionNavigation.happened(reference)));
        }
        if (may.share()) {
            offered.add(button("Share with partners", () -> sharing(partnership)));
        }
        if (may.publish()) {
            offered.add(button("Publish", () -> publishing(terms)));
        }
        if (may.tell()) {
            Anchor tell = link(
                    activity.told() == null ? "Tell people" : "Better what people were told",
                    CoproductionNavigation.tell(reference));
            tell.addClassName("primary");
            offered.add(tell);
        }
        return offered;
    }

    private ActionDialog sharing(String partnership) {
        return new ActionDialog(
                "Share this activity",
                List.of(
                        "It becomes your organisation’s account. Everybody who signs in to " + partnership
                                + " can read it.",
                        "From then on people who took part can be given codes, to say how it was."),
                List.of(),
                "Share it",
                () -> did(activities.share(actor.get(), reference), "It is shared with partners."));
    }

    ActionDialog publishing(ActivityTerms terms) {
        return Publishing.dialog(
                terms, lookedAt -> did(activities.publish(actor.get(), reference, lookedAt), "It is public now."));
    }

    private ActionDialog discarding() {
        return new ActionDialog(
                "Throw this draft away",
                List.of("The draft is gone then, with all that is written in it."),
                List.of(),
                "Throw it away",
                () -> switch (activities.discard(actor.get(), reference)) {
                    case Outcome.Done<String> done -> {
                        acting.thrownAway("The draft " + reference + " is thrown away.");
                        yield List.of();
                    }
                    case Outcome.Refused<String>(var refusal) -> List.of(refusal);
                });
    }

    private List<Refusal> did(Outcome<ActivityDetails> outcome, String message) {
        return switch (outcome) {
            case Outcome.Done<ActivityDetails>(var now) -> {
                acting.changed(now, message);
                yield List.of();
            }
            case Outcome.Refused<ActivityDetails>(var refusal) -> List.of(refusal);
        };
    }

    private static Anchor link(String words, String path) {
        Anchor link = new Anchor(path, words);
        link.addClassName("button");
        return link;
    }

    private static Button button(String words, SerializableSupplier<ActionDialog> dialog) {
        return new Button(words, click -> dialog.get().open());
    }
}
