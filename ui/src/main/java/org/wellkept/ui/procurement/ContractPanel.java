package org.wellkept.ui.procurement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.procurement.ContractDetails;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.core.procurement.RecordContract;
import org.wellkept.ui.form.ClashPanel;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** The form of a contract with its button; where two people changed the same one, neither text is lost. */
final class ContractPanel extends Div {

    private final Contracts contracts;
    private final SerializableSupplier<Actor> actor;
    private final ContractForm form;
    private final SerializableConsumer<UUID> finishing;
    private final Div clashes = new Div();
    private @Nullable Stored stored;

    /** A contract that is stored, and the version that was read. */
    record Stored(UUID id, Version version) implements Serializable {

        static Stored of(ContractDetails details) {
            return new Stored(details.summary().id(), details.summary().version());
        }
    }

    /**
     * @param stored null for a new contract
     * @param finishing is told of what was saved
     */
    ContractPanel(
            Contracts contracts,
            SerializableSupplier<Actor> actor,
            ContractForm form,
            @Nullable Stored stored,
            SerializableConsumer<UUID> finishing) {
        this.contracts = contracts;
        this.actor = actor;
        this.form = form;
        this.stored = stored;
        this.finishing = finishing;
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
        ContractForm.Reading reading = form.read();
        if (!reading.problems().isEmpty()) {
            form.show(reading.problems());
            return;
        }
        switch (keep(reading.terms())) {
            case Outcome.Done<ContractDetails>(var kept) -> {
                form.saved(kept.summary().terms());
                finishing.accept(kept.summary().id());
            }
            case Outcome.Refused<ContractDetails>(Refusal.Invalid invalid) -> form.show(invalid.problems());
            case Outcome.Refused<ContractDetails>(Refusal.Stale stale) -> clash(reading.terms());
            case Outcome.Refused<ContractDetails>(var refusal) ->
                Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }

    private Outcome<ContractDetails> keep(ContractTerms terms) {
        Stored known = stored;
        return known == null
                ? contracts.record(actor.get(), new RecordContract(form.buyer(), terms))
                : contracts.edit(actor.get(), known.id(), known.version(), terms);
    }

    private void clash(ContractTerms mine) {
        Stored known = stored;
        if (known == null) {
            return;
        }
        switch (contracts.find(actor.get(), known.id())) {
            case Outcome.Done<ContractDetails>(var now) -> {
                ContractTerms theirs = now.summary().terms();
                ContractTerms base = form.over();
                Stored latest = Stored.of(now);
                clashes.removeAll();
                clashes.add(new ClashPanel<>(
                        toChoose(base, mine, theirs).stream()
                                .map(part -> new ClashPanel.Contested<>(
                                        part, part.words(), part.text(mine), part.text(theirs)))
                                .toList(),
                        takenOver(base, mine, theirs).stream()
                                .map(ContractPart::words)
                                .toList(),
                        theirsIn -> {
                            stored = latest;
                            form.refill(merged(base, mine, theirs, theirsIn), theirs);
                            clashes.removeAll();
                            Messages.near(this).tell("Both texts are in the form now. Look it over, then save.");
                        }));
            }
            case Outcome.Refused<ContractDetails>(var refusal) ->
                Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }

    /** The parts that both changed, and not to the same. */
    static List<ContractPart> toChoose(ContractTerms base, ContractTerms mine, ContractTerms theirs) {
        return Arrays.stream(ContractPart.values())
                .filter(part -> !part.isSame(mine, theirs) && !part.isSame(base, mine) && !part.isSame(base, theirs))
                .toList();
    }

    /** The parts that only they changed. */
    static List<ContractPart> takenOver(ContractTerms base, ContractTerms mine, ContractTerms theirs) {
        return Arrays.stream(ContractPart.values())
                .filter(part -> part.isSame(base, mine) && !part.isSame(base, theirs))
                .toList();
    }

    /** Both texts in one: theirs in these parts and in those that only they changed, mine everywhere else. */
    static ContractTerms merged(
            ContractTerms base, ContractTerms mine, ContractTerms theirs, Set<ContractPart> theirsIn) {
        ContractTerms merged = mine;
        List<ContractPart> untouched = takenOver(base, mine, theirs);
        for (ContractPart part : ContractPart.values()) {
            if (theirsIn.contains(part) || untouched.contains(part)) {
                merged = part.copy(theirs, merged);
            }
        }
        return merged;
    }
}
