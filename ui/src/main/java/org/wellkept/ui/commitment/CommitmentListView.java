package org.wellkept.ui.commitment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.reference.Frameworks;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** The commitments that a person may read. */
@Route(value = Place.COMMITMENTS_PATH, layout = WorkspaceLayout.class)
public class CommitmentListView extends UndertakingListView {

    @Inject
    public CommitmentListView(
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
        return "Commitments";
    }

    @Override
    Anchor write() {
        return new Anchor(CommitmentNavigation.write(), "Write a commitment");
    }

    @Override
    String count(int count) {
        return Words.count(count, "commitment", "commitments");
    }
}
