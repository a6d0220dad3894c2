package org.wellkept.ui.procurement;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Records a contract of an organisation that the person acts for. */
@Route(value = ProcurementNavigation.NEW_PATH, layout = WorkspaceLayout.class)
public class ContractNewView extends ContractScreen implements BeforeEnterObserver {

    private final Contracts contracts;
    private final CurrentActor currentActor;
    private final CurrentHat currentHat;

    @Inject
    public ContractNewView(Contracts contracts, CurrentActor currentActor, CurrentHat currentHat) {
        this.contracts = contracts;
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        named("Record a contract", "Only what is bought is needed. What you leave blank is not told");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        List<OrganisationRef> buyers = contracts.mayRecordFor(actor).stream()
                .sorted(currentHat.place(actor).organisationFirst(OrganisationRef::slug))
                .toList();
        if (buyers.isEmpty()) {
            throw new NotPermittedHere("Only people of an organisation that has joined record its contracts.");
        }
        write(new ContractPanel(
                contracts,
                currentActor::get,
                new ContractForm(buyers, ContractTerms.titled("")),
                null,
                id -> finish(id, "Recorded. Only your organisation sees it until your lead shares it.")));
    }
}
