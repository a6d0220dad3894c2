package org.wellkept.ui.livingwage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.Standing;
import org.wellkept.ui.form.ActionDialog;

/** What may be done to how an organisation stands. */
final class StandingActions implements Serializable {

    private final LivingWage livingWage;
    private final SerializableSupplier<Actor> actor;
    private final SerializableConsumer<String> done;

    /** @param done is told what was done */
    StandingActions(LivingWage livingWage, SerializableSupplier<Actor> actor, SerializableConsumer<String> done) {
        this.livingWage = livingWage;
        this.actor = actor;
        this.done = done;
    }

    /** Whether one of its own people may write a standing anew: what others read is the lead's to change. */
    static boolean mayEdit(Visibility visibility, boolean mayPublish) {
        return visibility == Visibility.OWN || mayPublish;
    }

    /**
     * A button or a link for each, the most wanted last.
     *
     * @param organisation its slug
     * @param latest how it stands, or null where nothing is recorded yet
     */
    List<Component> of(String organisation, @Nullable Standing latest, boolean mayPublish) {
        List<Component> offered = new ArrayList<>();
        if (latest != null && mayPublish && latest.visibility() != Visibility.PUBLIC) {
            UUID id = latest.id();
            if (latest.visibility() == Visibility.OWN) {
                offered.add(
                        new Button("Share with partners", click -> sharing(id).open()));
            }
            offered.add(new Button("Publish", click -> publishing(id).open()));
        }
        Anchor record = new Anchor(
                LivingWageNavigation.record(organisation), latest == null ? "Say how you stand" : "Record a change");
        record.addClassNames("button", "primary");
        offered.add(record);
        return offered;
    }

    ActionDialog sharing(UUID standing) {
        return new ActionDialog(
                "Share how you stand",
                List.of("Everybody who signs in to your partnership can read it, and it counts with the partners’."),
                List.of(),
                "Share it",
                () -> did(livingWage.share(actor.get(), standing), "It is shared with partners."));
    }

    ActionDialog publishing(UUID standing) {
        return new ActionDialog(
                "Publish how you stand",
                List.of("Anyone can read it, without an account. It can’t be made less visible again."),
                List.of(),
                "Publish it",
                () -> did(livingWage.publish(actor.get(), standing), "It is public now."));
    }

    private List<Refusal> did(Outcome<Standing> outcome, String message) {
        return switch (outcome) {
            case Outcome.Done<Standing> published -> {
                done.accept(message);
                yield List.of();
            }
            case Outcome.Refused<Standing>(var refusal) -> List.of(refusal);
        };
    }
}
