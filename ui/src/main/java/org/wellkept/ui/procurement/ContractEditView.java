package org.wellkept.ui.procurement;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.procurement.ContractDetails;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Changes what a contract says. */
@Route(value = ProcurementNavigation.EDIT_PATH, layout = WorkspaceLayout.class)
public class ContractEditView extends ContractScreen implements BeforeEnterObserver {

    private final Contracts contracts;
    private final CurrentActor currentActor;

    @Inject
    public ContractEditView(Contracts contracts, CurrentActor currentActor) {
        this.contracts = contracts;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> id = ContractView.id(event);
        if (id.isPresent()
                && contracts.find(currentActor.get(), id.get())
                        instanceof Outcome.Done<ContractDetails>(ContractDetails found)) {
            begin(found);
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void begin(ContractDetails found) {
        String organisation = found.summary().organisation().name();
        if (!found.may().edit()) {
            throw new NotPermittedHere(
                    found.summary().visibility() == Visibility.PUBLIC
                            ? "Only the lead of " + organisation + " changes what it has published."
                            : "Only people of " + organisation + " change its contracts.");
        }
        named(
                "Change the contract",
                organisation + " · " + found.summary().terms().about().title());
        write(new ContractPanel(
                contracts,
                currentActor::get,
                new ContractForm(List.of(), found.summary().terms()),
                ContractPanel.Stored.of(found),
                id -> finish(id, "Saved.")));
    }
}
