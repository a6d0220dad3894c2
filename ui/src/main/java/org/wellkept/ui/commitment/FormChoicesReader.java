package org.wellkept.ui.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.reference.Frameworks;
import org.wellkept.ui.look.Words;

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

    private static BoardRef named(BoardDetails board) {
        LocalDate ended = board.endedOn();
        return ended == null
                ? board.ref()
                : new BoardRef(board.slug(), board.name() + " (ended on " + Words.day(ended) + ")");
    }

    FormChoices choices(String partnership) {
        return new FormChoices(
                organisations.all(partnership).stream()
                        .map(OrganisationDetails::ref)
                        .toList(),
                boards.all().stream()
                        // what is made to a board that closed stays made to it; what was passed on names the other
                        // board
                        .filter(board -> board.successor() == null)
                        .filter(board -> board.partnerships().stream()
                                .anyMatch(sits -> sits.slug().equals(partnership)))
                        .map(FormChoicesReader::named)
                        .toList(),
                frameworks.all());
    }
}
