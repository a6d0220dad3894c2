package org.wellkept.ui.commitment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.reference.Frameworks;
import org.wellkept.core.undertaking.UndertakingKind;
import org.wellkept.ui.anchor.AnchorSections;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** The anchor actions that a person may read: the same list as that of commitments, of the other kind. */
@Route(value = AnchorActionListView.PATH, layout = WorkspaceLayout.class)
public class AnchorActionListView extends UndertakingListView {

    /** Below {@code /workspace/}. */
    public static final String PATH = "anchor/actions";

    @Inject
    public AnchorActionListView(
            Commitments commitments,
            Partnerships partnerships,
            Organisations organisations,
            Boards boards,
            Frameworks frameworks,
            Directory directory,
            CurrentActor currentActor,
            CurrentHat currentHat) {
        super(commitments, partnerships, organisations, boards, frameworks, directory, currentActor, currentHat);
    }

    @Override
    String title() {
        return "Anchor actions";
    }

    @Override
    ListAddress asked(ListAddress address) {
        return address.filter().kind() == UndertakingKind.ANCHOR_ACTION
                ? address
                : new ListAddress(
                        address.filter().ofAnchorActions(address.filter().dimension()), address.cursor());
    }

    @Override
    List<Component> above() {
        return List.of(new AnchorSections(AnchorSections.Section.ACTIONS));
    }

    @Override
    Anchor write() {
        return new Anchor(CommitmentNavigation.writeAnchorAction(), "Write an anchor action");
    }

    @Override
    String count(int count) {
        return Words.count(count, "anchor action", "anchor actions");
    }
}
