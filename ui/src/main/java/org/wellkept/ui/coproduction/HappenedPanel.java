package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.Happened;
import org.wellkept.ui.form.ClashPanel;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** Writes down what happened since, beside the account as it is. */
final class HappenedPanel extends Div {

    private final Activities activities;
    private final SerializableSupplier<Actor> actor;
    private final String reference;
    private final LogPanel.Finishing finishing;
    private final Div clashes = new Div();
    private final ProblemSummary problems = new ProblemSummary();
    private final HappenedStep step = new HappenedStep();
    private Happened over;
    private Version read;

    HappenedPanel(
            Activities activities,
            SerializableSupplier<Actor> actor,
            ActivityDetails found,
            LogPanel.Finishing finishing) {
        this.activities = activities;
        this.actor = actor;
        this.reference = found.reference();
        this.finishing = finishing;
        over = found.terms().happened();
        read = found.version();
        step.fill(over.changes());
        addClassName("log");
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save);
        buttons.addClassName("form-end");
        add(clashes, problems, step, buttons);
    }

    boolean isTouched() {
        return !step.read().equals(over.changes());
    }

    private void save() {
        Messages.near(this).clear();
        problems.clear();
        Happened mine = new Happened(step.read(), over.tellBy());
        switch (activities.follow(actor.get(), reference, read, mine)) {
            case Outcome.Done<ActivityDetails>(var kept) -> {
                over = mine;
                read = kept.version();
                finishing.saved(reference, "What happened is written down.");
            }
            case Outcome.Refused<ActivityDetails>(Refusal.Invalid(var found)) -> {
                problems.forget("changes");
                step.tieTo(problems);
                problems.show(found);
            }
            case Outcome.Refused<ActivityDetails>(Refusal.Stale stale) -> clash(mine);
            case Outcome.Refused<ActivityDetails>(var refusal) ->
                Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }

    private void clash(Happened mine) {
        if (!(activities.find(actor.get(), reference) instanceof Outcome.Done<ActivityDetails>(var now))) {
            return;
        }
        ActivityTerms stored = now.terms();
        ActivityClash clash = new ActivityClash(stored.with(over), stored.with(mine), stored);
        Version latest = now.version();
        clashes.removeAll();
        ClashPanel<LogPart> panel = clash.panel(together -> {
            over = stored.happened();
            read = latest;
            step.fill(together.happened().changes());
            clashes.removeAll();
            Messages.near(this).tell("Both texts are put together. Look it over, then save.");
        });
        clashes.add(panel);
    }
}
