package org.wellkept.ui.coproduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.reference.Framework;
import org.wellkept.core.reference.Frameworks;
import org.wellkept.core.reference.Theme;

/** Asks the doors what the log of an activity offers. */
@ApplicationScoped
class ActivityChoicesReader {

    private static final String GROUPS = "population-groups";

    private final Organisations organisations;
    private final Boards boards;
    private final Frameworks frameworks;

    @Inject
    ActivityChoicesReader(Organisations organisations, Boards boards, Frameworks frameworks) {
        this.organisations = organisations;
        this.boards = boards;
        this.frameworks = frameworks;
    }

    /** @param teller the organisation whose account it is: it is no partner of its own */
    ActivityChoices choices(String partnership, String teller) {
        return ActivityChoices.of(
                organisations.all(partnership).stream()
                        .map(OrganisationDetails::ref)
                        .filter(organisation -> !organisation.slug().equals(teller))
                        .toList(),
                boards.all().stream()
                        .filter(board -> board.partnerships().stream()
                                .anyMatch(sits -> sits.slug().equals(partnership)))
                        .map(BoardDetails::ref)
                        .toList(),
                groups());
    }

    private List<Theme> groups() {
        return frameworks.all().stream()
                .filter(framework -> framework.slug().equals(GROUPS))
                .map(Framework::themes)
                .flatMap(List::stream)
                .toList();
    }
}
