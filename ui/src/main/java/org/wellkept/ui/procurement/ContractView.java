package org.wellkept.ui.procurement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.commitment.JtehistoryGenerated;
import gg.jte.generated.precompiled.procurement.JtecontractGenerated;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.procurement.ContractDetails;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** One contract, whole, with what the reader may do to it now and no more. */
@Route(value = ProcurementNavigation.ONE_PATH, layout = WorkspaceLayout.class)
public class ContractView extends Screen implements BeforeEnterObserver {

    private final Contracts contracts;
    private final CurrentActor currentActor;

    @Inject
    public ContractView(Contracts contracts, CurrentActor currentActor) {
        this.contracts = contracts;
        this.currentActor = currentActor;
    }

    /** Empty where what stands in the address is none. */
    static Optional<UUID> id(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get(ProcurementNavigation.ID).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> id = id(event);
        if (id.isPresent()
                && contracts.find(currentActor.get(), id.get())
                        instanceof Outcome.Done<ContractDetails>(ContractDetails found)) {
            show(found);
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ContractDetails contract) {
        UUID id = contract.summary().id();
        named(
                contract.summary().terms().about().title(),
                contract.summary().organisation().name());
        offer(actions(contract).toArray(Component[]::new));
        List<Component> parts = new ArrayList<>();
        if (contract.summary().visibility() != Visibility.PUBLIC) {
            Paragraph notice = new Paragraph(
                    contract.summary().visibility() == Visibility.OWN
                            ? "Only " + contract.summary().organisation().name()
                                    + " reads this, until its lead shares or publishes it."
                            : "Shared with partners who sign in, and not public yet.");
            notice.addClassName("notice");
            parts.add(notice);
        }
        ContractPage page = ContractPage.of(contract);
        parts.add(new Fragment(output -> JtecontractGenerated.render(output, null, page)));
        parts.add(history(id));
        show(parts.toArray(Component[]::new));
    }

    private List<Component> actions(ContractDetails contract) {
        UUID id = contract.summary().id();
        List<Component> offered = new ArrayList<>();
        if (contract.may().discard()) {
            offered.add(new Button("Throw away", click -> discarding(id).open()));
        }
        if (contract.may().publish()) {
            offered.add(new Button(
                    "Share or publish",
                    click -> new Showing(contracts, currentActor::get, message -> again(id, message))
                            .dialog(id)
                            .open()));
        }
        if (contract.may().edit()) {
            Anchor edit = new Anchor(ProcurementNavigation.edit(id), "Change");
            edit.addClassNames("button", "primary");
            offered.add(edit);
        }
        return offered;
    }

    private ActionDialog discarding(UUID id) {
        return new ActionDialog(
                "Throw this contract away?",
                List.of("Nobody outside your organisation has read it. It can’t be brought back."),
                List.of(),
                "Throw it away",
                () -> switch (contracts.discard(currentActor.get(), id)) {
                    case Outcome.Done<UUID> done -> {
                        messages().tellAfterNavigation("The contract was thrown away.");
                        getUI().ifPresent(ui -> ui.navigate(ProcurementNavigation.LIST_PATH));
                        yield List.of();
                    }
                    case Outcome.Refused<UUID>(var refusal) -> List.of(refusal);
                });
    }

    private void again(UUID id, String message) {
        if (contracts.find(currentActor.get(), id) instanceof Outcome.Done<ContractDetails>(ContractDetails found)) {
            show(found);
            messages().tell(message);
        }
    }

    /** Read only when somebody opens it. */
    private NativeDetails history(UUID id) {
        Div holder = new Div();
        NativeDetails details = new NativeDetails("History", holder);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && holder.getComponentCount() == 0) {
                switch (contracts.history(currentActor.get(), id)) {
                    case Outcome.Done<List<HistoryRead>>(var entries) ->
                        holder.add(new Fragment(output -> JtehistoryGenerated.render(output, null, entries)));
                    case Outcome.Refused<List<HistoryRead>> refused ->
                        holder.add(new Paragraph("Its history is not open to you."));
                }
            }
        });
        return details;
    }
}
