package org.wellkept.ui.procurement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.procurement.ContractSummary;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ChooseMany;
import org.wellkept.ui.look.Words;

/** Asks once more before contracts are shared or published, one, many or all of an organisation. */
final class Showing implements Serializable {

    private static final List<Visibility> WIDER = List.of(Visibility.PUBLIC, Visibility.SHARED);

    private final Contracts contracts;
    private final SerializableSupplier<Actor> actor;
    private final SerializableConsumer<String> done;

    /** @param done is told what was done */
    Showing(Contracts contracts, SerializableSupplier<Actor> actor, SerializableConsumer<String> done) {
        this.contracts = contracts;
        this.actor = actor;
        this.done = done;
    }

    /**
     * @param organisations those whose contracts the person may publish
     * @param hidden contracts of theirs that are in sight and not public yet
     */
    ActionDialog dialog(List<OrganisationRef> organisations, List<ContractSummary> hidden) {
        Choice<Visibility> to = to();
        Map<String, String> whole = new LinkedHashMap<>();
        organisations.forEach(each -> whole.put(each.slug(), "All contracts of " + each.name()));
        Choice<String> which = Choice.named("Which contracts", "Those that I choose below", whole);
        Map<UUID, String> names = new LinkedHashMap<>();
        hidden.forEach(contract -> names.put(contract.id(), name(contract)));
        ChooseMany<UUID> chosen = new ChooseMany<>(
                "Contracts on this page that are not public yet",
                null,
                List.copyOf(names.keySet()),
                id -> names.getOrDefault(id, ""));
        ActionDialog dialog = new ActionDialog(
                "Share or publish contracts",
                whatHappens(),
                List.<Component>of(to, which, chosen),
                "Show them",
                () -> show(to, which, chosen));
        dialog.problems().knows("to", to);
        dialog.problems().knows("which", which);
        return dialog;
    }

    /** For one contract. */
    ActionDialog dialog(UUID id) {
        Choice<Visibility> to = to();
        ActionDialog dialog = new ActionDialog(
                "Share or publish this contract", whatHappens(), List.<Component>of(to), "Show it", () -> {
                    Visibility wanted = to.getValue();
                    return wanted == null
                            ? List.of(unchosen())
                            : refusals(contracts.show(actor.get(), List.of(id), wanted), wanted);
                });
        dialog.problems().knows("to", to);
        return dialog;
    }

    private static List<String> whatHappens() {
        return List.of(
                "Everyone means anyone, without an account. What is shown can’t be made less visible again.",
                "Names of suppliers that are people, and what is agreed to be confidential, do not belong in what you"
                        + " publish.");
    }

    private static Choice<Visibility> to() {
        return new Choice<>("Who may read them", "Choose", WIDER, Visibility::code, Visibility::words);
    }

    private List<Refusal> show(Choice<Visibility> to, Choice<String> which, ChooseMany<UUID> chosen) {
        Visibility wanted = to.getValue();
        if (wanted == null) {
            return List.of(unchosen());
        }
        String all = which.getValue();
        if (all == null && chosen.getValue().isEmpty()) {
            return List.of(Refusal.Invalid.of("which", "No contract is chosen", "Choose some below, or all"));
        }
        return refusals(
                all == null
                        ? contracts.show(actor.get(), new ArrayList<>(chosen.getValue()), wanted)
                        : contracts.showAll(actor.get(), all, wanted),
                wanted);
    }

    private static Refusal unchosen() {
        return Refusal.Invalid.of(
                "to", "It does not say who may read them", "Choose everyone, or partners who sign in");
    }

    private List<Refusal> refusals(Outcome<Integer> outcome, Visibility to) {
        return switch (outcome) {
            case Outcome.Done<Integer>(Integer changed) -> {
                done.accept(Words.count(changed, "contract is", "contracts are")
                        + (to == Visibility.PUBLIC ? " public now." : " shared with partners now."));
                yield List.of();
            }
            case Outcome.Refused<Integer>(var refusal) -> List.of(refusal);
        };
    }

    private static String name(ContractSummary contract) {
        String reference = contract.terms().about().reference();
        return (reference == null ? "" : reference + " · ")
                + contract.terms().about().title();
    }
}
