package org.wellkept.ui.procurement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.procurement.SpendRead;
import org.wellkept.core.procurement.SpendTerms;
import org.wellkept.core.procurement.Spending;
import org.wellkept.core.procurement.WriteSpend;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** Writes what an organisation spent in a year; where somebody else wrote it meanwhile, shows both texts. */
final class SpendPanel extends Div {

    private final Spending spending;
    private final SerializableSupplier<Actor> actor;
    private final Whose whose;
    private final SerializableConsumer<String> finishing;
    private final SpendForm form;
    private final Div clashes = new Div();
    private @Nullable Version version;
    private SpendTerms over;

    /** The organisation, by its slug, and the year. */
    record Whose(String organisation, FinancialYear year) implements Serializable {}

    /**
     * @param stored null where nothing was written yet
     * @param finishing is told how it reads once it is saved
     */
    SpendPanel(
            Spending spending,
            SerializableSupplier<Actor> actor,
            Whose whose,
            @Nullable SpendRead stored,
            SerializableConsumer<String> finishing) {
        this.spending = spending;
        this.actor = actor;
        this.whose = whose;
        this.finishing = finishing;
        this.version = stored == null ? null : stored.version();
        this.over = stored == null ? SpendTerms.NOT_TOLD : stored.terms();
        this.form = new SpendForm(whose.year(), over);
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save);
        buttons.addClassName("form-end");
        addClassName("log");
        add(clashes, form, buttons);
    }

    boolean isTouched() {
        return form.isTouched();
    }

    private void save() {
        Messages.near(this).clear();
        form.clearProblems();
        SpendForm.Reading reading = form.read();
        if (!reading.problems().isEmpty()) {
            form.show(reading.problems());
            return;
        }
        switch (spending.write(
                actor.get(), new WriteSpend(whose.organisation(), whose.year(), version, reading.terms()))) {
            case Outcome.Done<SpendRead>(var saved) -> {
                form.saved();
                finishing.accept("Saved. It reads: " + saved.statement().text());
            }
            case Outcome.Refused<SpendRead>(Refusal.Invalid invalid) -> form.show(invalid.problems());
            case Outcome.Refused<SpendRead>(Refusal.Stale stale) -> clash(reading.terms());
            case Outcome.Refused<SpendRead>(var refusal) -> Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }

    private void clash(SpendTerms mine) {
        switch (spending.find(actor.get(), whose.organisation(), whose.year())) {
            case Outcome.Done<SpendRead>(var now) -> {
                Version latest = now.version();
                SpendTerms theirs = now.terms();
                clashes.removeAll();
                clashes.add(new SpendClash(over, mine, theirs).panel(together -> {
                    version = latest;
                    over = theirs;
                    form.fill(together);
                    clashes.removeAll();
                    Messages.near(this).tell("Both texts are in the form now. Look it over, then save.");
                }));
            }
            case Outcome.Refused<SpendRead>(var refusal) -> Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }
}
