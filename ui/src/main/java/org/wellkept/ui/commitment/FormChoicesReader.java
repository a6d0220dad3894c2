package org.wellkept.ui.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.reference.Frameworks;

/** Asks the doors what the writing form offers. */
@ApplicationScoped
class FormChoicesReader {

    private final Commitments commitments;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Boards boards;
    private final Frameworks frameworks;

    @Inject
    FormChoicesReader(
            Commitments commitments,
            Partnerships partnerships,
            Organisations organisations,
            Boards boards,
            Frameworks frameworks) {
        this.commitments = commitments;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.boards = boards;
        this.frameworks = frameworks;
    }

    /** In whose name the person may write. */
    List<Writer> writers(Actor actor) {
        List<PartnershipRef> all = partnerships.all().stream()
                .filter(partnership -> !partnership.asPublished())
                .toList();
        return all.stream()
                .flatMap(partnership -> commitments.mayDraftFor(actor, partnership.slug()).stream()
                        .map(organisation -> new Writer(
                                partnership.slug(),
                                organisation.slug(),
                                organisation.name() + " in " + partnership.name())))
                .toList();
    }

    FormChoices choices(String partnership) {
        return new FormChoices(
                organisations.all(partnership).stream()
                        .map(OrganisationDetails::ref)
                        .toList(),
                boards.all().stream()
                        .filter(board -> board.partnerships().stream()
                                .anyMatch(sits -> sits.slug().equals(partnership)))
                        .map(BoardDetails::ref)
                        .toList(),
                frameworks.all());
    }
}
