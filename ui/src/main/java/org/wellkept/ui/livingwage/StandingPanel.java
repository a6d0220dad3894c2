package org.wellkept.ui.livingwage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.Standing;
import org.wellkept.core.livingwage.StandingTerms;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** The form of a standing with its button. */
final class StandingPanel extends Div {

    private final LivingWage livingWage;
    private final SerializableSupplier<Actor> actor;
    private final String organisation;
    private final StandingForm form;
    private final SerializableConsumer<String> finished;
    private final Div clashes = new Div();
    private @Nullable Stored stored;

    /** A standing that is stored, and the version that was read. */
    record Stored(UUID id, Version version) implements Serializable {

        static Stored of(Standing standing) {
            return new Stored(standing.id(), standing.version());
        }
    }

    /**
     * @param organisation the slug of whose standing it is
     * @param stored null for a new standing
     * @param finished is told what was done
     */
    StandingPanel(
            LivingWage livingWage,
            SerializableSupplier<Actor> actor,
            String organisation,
            StandingForm form,
            @Nullable Stored stored,
            SerializableConsumer<String> finished) {
        this.livingWage = livingWage;
        this.actor = actor;
        this.organisation = organisation;
        this.form = form;
        this.stored = stored;
        this.finished = finished;
        addClassName("log");
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save);
        buttons.addClassName("form-end");
        add(clashes, form, buttons);
    }

    boolean isTouched() {
        return form.isTouched();
    }

    private void save() {
        Messages.near(this).clear();
        form.clearProblems();
        StandingForm.Reading reading = form.read();
        StandingTerms terms = reading.terms();
        if (terms == null || !reading.problems().isEmpty()) {
            form.show(reading.problems());
            return;
        }
        boolean isNew = stored == null;
        switch (keep(terms)) {
            case Outcome.Done<Standing>(var kept) -> {
                stored = Stored.of(kept);
                form.saved(terms);
                finished.accept(
                        isNew
                                ? "Recorded. Only your organisation sees it until your lead shares or publishes it."
                                : "Saved.");
            }
            case Outcome.Refused<Standing>(Refusal.Invalid(List<FieldProblem> found)) -> form.show(found);
            case Outcome.Refused<Standing>(Refusal.Stale stale) -> clash(terms);
            case Outcome.Refused<Standing>(var refusal) -> Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }

    private Outcome<Standing> keep(StandingTerms terms) {
        Stored known = stored;
        return known == null
                ? livingWage.record(actor.get(), organisation, terms)
                : livingWage.edit(actor.get(), known.id(), known.version(), terms);
    }

    private void clash(StandingTerms mine) {
        Stored known = stored;
        if (known == null) {
            return;
        }
        switch (livingWage.find(actor.get(), known.id())) {
            case Outcome.Done<Standing>(var now) -> {
                StandingTerms theirs = now.terms();
                Stored latest = Stored.of(now);
                clashes.removeAll();
                clashes.add(new StandingClash(form.over(), mine, theirs).panel(together -> {
                    stored = latest;
                    form.refill(together, theirs);
                    clashes.removeAll();
                    Messages.near(this).tell("Both texts are in the form now. Look it over, then save.");
                }));
            }
            case Outcome.Refused<Standing>(var refusal) -> Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }
}
