package org.wellkept.ui.anchor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.Partnerships;

/** Whose figures an open page shows, and the partnerships to which they belong, for what those say of themselves. */
@ApplicationScoped
public class Circles {

    private final Gathering gathering;
    private final Partnerships partnerships;
    private final Boards boards;
    private final Organisations organisations;

    @Inject
    Circles(Gathering gathering, Partnerships partnerships, Boards boards, Organisations organisations) {
        this.gathering = gathering;
        this.partnerships = partnerships;
        this.boards = boards;
        this.organisations = organisations;
    }

    /** Partnerships whose partners are asked for figures. */
    public List<PartnershipRef> living() {
        return partnerships.all().stream()
                .filter(partnership -> !partnership.asPublished())
                .toList();
    }

    /** The one that is named; empty where none is, refused where there is none of that name. */
    public Outcome<Optional<Circle>> named(
            Optional<String> organisation, Optional<String> board, Optional<String> partnership) {
        if (organisation.isPresent()) {
            return found("organisation", organisation.flatMap(gathering::ofOrganisation));
        }
        if (board.isPresent()) {
            return found("board", board.flatMap(gathering::ofBoard));
        }
        return partnership.isPresent()
                ? found("partnership", partnership.flatMap(gathering::ofPartnership))
                : Outcome.done(Optional.empty());
    }

    private static Outcome<Optional<Circle>> found(String what, Optional<Circle> circle) {
        return circle.isPresent() ? Outcome.done(circle) : Outcome.refused(new Refusal.NotFound(what));
    }

    /** The partnerships to which a circle belongs. */
    public List<PartnershipRef> around(Circle circle) {
        return switch (circle.kind()) {
            case PARTNERSHIP ->
                partnerships.all().stream()
                        .filter(partnership -> partnership.slug().equals(circle.slug()))
                        .toList();
            case BOARD ->
                boards.find(circle.slug()).map(BoardDetails::partnerships).orThrow();
            case ORGANISATION ->
                organisations
                        .find(circle.slug())
                        .map(OrganisationDetails::partnerships)
                        .orThrow();
        };
    }
}
