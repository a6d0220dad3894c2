package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.LogActivity;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** The log with its buttons: from step to step, and saving at each of them. */
final class LogPanel extends Div {

    private final Activities activities;
    private final SerializableSupplier<Actor> actor;
    private final ActivityForm form;
    private final InWhoseName whose;
    private final Finishing finishing;
    private final Div clashes = new Div();
    private final Button next = new Button("Next", click -> goBy(1));
    private final Button save = new Button("Save", click -> save(false));
    private final Button finish = new Button("Save and finish", click -> save(true));
    private final Button back = new Button("Back", click -> goBy(-1));
    private final List<NativeButton> ways = new ArrayList<>();
    private @Nullable Stored stored;

    /** An activity that is stored, and the version that was read. */
    record Stored(String reference, Version version) implements Serializable {

        static Stored of(ActivityDetails details) {
            return new Stored(details.reference(), details.version());
        }
    }

    /** Is told of what was saved last, and where to go on. */
    @FunctionalInterface
    interface Finishing extends Serializable {
        void saved(String reference, String message);
    }

    /** @param stored null for a new activity, which is stored when it is first saved */
    LogPanel(
            Activities activities,
            SerializableSupplier<Actor> actor,
            ActivityForm form,
            InWhoseName whose,
            @Nullable Stored stored,
            Finishing finishing) {
        this.activities = activities;
        this.actor = actor;
        this.form = form;
        this.whose = whose;
        this.stored = stored;
        this.finishing = finishing;
        addClassName("log");
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(next, finish, save, back);
        buttons.addClassName("form-end");
        add(clashes, form, buttons, steps());
        showStep();
    }

    // below the form: whoever goes through it by keyboard passes these only at its end
    private Nav steps() {
        OrderedList list = new OrderedList();
        for (String name : form.stepNames()) {
            int step = ways.size();
            NativeButton way = new NativeButton(name, click -> goTo(step));
            way.addClassNames("button", "link");
            ways.add(way);
            list.add(new ListItem(way));
        }
        Nav nav = new Nav(list);
        nav.addClassName("log-steps");
        nav.getElement().setAttribute("aria-label", "The four steps");
        return nav;
    }

    private void goBy(int steps) {
        goTo(form.shown() + steps);
    }

    private void goTo(int step) {
        form.goTo(step);
        showStep();
    }

    private void showStep() {
        next.setVisible(!form.isAtLast());
        save.setVisible(!form.isAtLast());
        finish.setVisible(form.isAtLast());
        back.setVisible(form.shown() > 0);
        for (int i = 0; i < ways.size(); i++) {
            if (i == form.shown()) {
                ways.get(i).getElement().setAttribute("aria-current", "step");
            } else {
                ways.get(i).getElement().removeAttribute("aria-current");
            }
        }
    }

    boolean isTouched() {
        return form.isTouched();
    }

    private void save(boolean isFinished) {
        Messages.near(this).clear();
        form.clearProblems();
        ActivityForm.Reading reading = form.read();
        if (!reading.problems().isEmpty()) {
            form.show(reading.problems());
            return;
        }
        boolean isNew = stored == null;
        switch (keep(reading.terms())) {
            case Outcome.Done<ActivityDetails>(var kept) -> {
                stored = Stored.of(kept);
                form.saved(reading.terms());
                whose.settle();
                String message = isNew
                        ? "Saved as the draft " + kept.reference()
                                + ". Only your organisation and its partners see it until your lead shares it."
                        : "Saved.";
                if (isFinished) {
                    finishing.saved(kept.reference(), message);
                } else {
                    Messages.near(this).tell(message);
                }
            }
            case Outcome.Refused<ActivityDetails>(Refusal.Invalid invalid) -> form.show(invalid.problems());
            case Outcome.Refused<ActivityDetails>(Refusal.Stale stale) -> clash(reading.terms());
            case Outcome.Refused<ActivityDetails>(var refusal) ->
                Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }

    private Outcome<ActivityDetails> keep(ActivityTerms terms) {
        Stored known = stored;
        if (known != null) {
            return activities.edit(actor.get(), known.reference(), known.version(), terms);
        }
        return whose.chosen()
                .map(writer -> activities.log(
                        actor.get(), new LogActivity(writer.partnership(), writer.organisation(), terms)))
                .orElseGet(() -> Outcome.refused(Refusal.Invalid.of(
                        "organisation", "It is not said whose account it is", "Choose the organisation")));
    }

    private void clash(ActivityTerms mine) {
        Stored known = stored;
        if (known == null) {
            return;
        }
        switch (activities.find(actor.get(), known.reference())) {
            case Outcome.Done<ActivityDetails>(var now) -> {
                ActivityTerms theirs = now.terms();
                Stored latest = Stored.of(now);
                clashes.removeAll();
                clashes.add(new ActivityClash(form.over(), mine, theirs).panel(together -> {
                    stored = latest;
                    form.refill(together, theirs);
                    clashes.removeAll();
                    Messages.near(this).tell("Both texts are in the form now. Look it over, then save.");
                }));
            }
            case Outcome.Refused<ActivityDetails>(var refusal) ->
                Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }
}
