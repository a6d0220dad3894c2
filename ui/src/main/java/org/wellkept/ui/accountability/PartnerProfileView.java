package org.wellkept.ui.accountability;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.accountability.JtepartnerGenerated;
import gg.jte.generated.precompiled.coproduction.JtesectionGenerated;
import jakarta.inject.Inject;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.accountability.PartnerProfile;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.release.CoproductionRollups;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.ui.coproduction.CoproductionNavigation;
import org.wellkept.ui.coproduction.CoproductionSection;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** How one partner keeps its word to a board. */
@Route(value = PartnerProfileNavigation.PATH, layout = WorkspaceLayout.class)
public class PartnerProfileView extends Screen implements BeforeEnterObserver {

    private final Accountability accountability;
    private final Commitments commitments;
    private final Snapshots snapshots;
    private final CoproductionRollups coproduction;
    private final CurrentActor currentActor;

    @Inject
    public PartnerProfileView(
            Accountability accountability,
            Commitments commitments,
            Snapshots snapshots,
            CoproductionRollups coproduction,
            CurrentActor currentActor) {
        this.accountability = accountability;
        this.commitments = commitments;
        this.snapshots = snapshots;
        this.coproduction = coproduction;
        this.currentActor = currentActor;
        addClassName("overview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String board =
                event.getRouteParameters().get(PartnerProfileNavigation.BOARD).orElse("");
        String partner =
                event.getRouteParameters().get(PartnerProfileNavigation.PARTNER).orElse("");
        switch (accountability.partner(currentActor.get(), board, partner)) {
            case Outcome.Done<PartnerProfile>(var profile) -> lay(profile);
            case Outcome.Refused<PartnerProfile>(Refusal.NotPermitted notPermitted) ->
                throw new NotPermittedHere(notPermitted.because());
            case Outcome.Refused<PartnerProfile> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void lay(PartnerProfile profile) {
        Actor actor = currentActor.get();
        String board = profile.board().slug();
        String partner = profile.organisation().slug();
        PartnerProfilePage page = PartnerProfilePage.of(
                profile,
                commitments
                        .list(actor, ListLink.counted(board).of(partner).filter(), Page.LONGEST, null)
                        .orThrow()
                        .items(),
                snapshots.answersOf(actor, board, partner).orThrow());
        named(profile.organisation().name(), profile.board().name());
        offer(new Anchor(page.boardHref(), "The whole board"));
        CoproductionSection say = CoproductionSection.of(
                coproduction.ofOrganisation(actor, partner).orThrow());
        show(
                new Fragment(output -> JtepartnerGenerated.render(output, null, page)),
                new Fragment(output ->
                        JtesectionGenerated.render(output, null, say, CoproductionNavigation.ofBoard(board), "sheet")));
    }
}
