package org.wellkept.ui.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.reference.Frameworks;

/** Asks the doors what the writing form offers. */
@ApplicationScoped
class FormChoicesReader {

    private final Organisations organisations;
    private final Boards boards;
    private final Frameworks frameworks;

    @Inject
    FormChoicesReader(Organisations organisations, Boards boards, Frameworks frameworks) {
        this.organisations = organisations;
        this.boards = boards;
        this.frameworks = frameworks;
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
