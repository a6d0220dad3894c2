package org.wellkept.api.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.access.Scope;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.PartnershipRef;

/**
 * Who the token stands for.
 *
 * @param name as the person chose to be called; shown to them alone
 * @param scopes what of their roles' permissions this token lets through
 */
record MeBody(String name, List<RoleBody> roles, List<PlaceBody> partnerships, List<Scope> scopes) {

    /**
     * A role that is held today: in an organisation, on a board, or for partnerships as a whole.
     */
    record RoleBody(
            Role role,
            @Nullable PlaceBody organisation,
            @Nullable PlaceBody board,
            String where) {}

    record PlaceBody(String slug, String name) {}

    static MeBody of(
            Actor actor,
            List<OrganisationDetails> organisations,
            List<BoardDetails> boards,
            List<PartnershipRef> everyPartnership) {
        List<RoleBody> roles = new ArrayList<>();
        Set<PlaceBody> partnerships = new LinkedHashSet<>();
        for (RoleHeld held : actor.roles()) {
            OrganisationDetails organisation = organisations.stream()
                    .filter(known -> known.id().equals(held.organisation()))
                    .findFirst()
                    .orElse(null);
            BoardDetails board = boards.stream()
                    .filter(known -> known.id().equals(held.board()))
                    .findFirst()
                    .orElse(null);
            List<PartnershipRef> belongsTo = organisation != null
                    ? organisation.partnerships()
                    : board != null ? board.partnerships() : lookedAfter(held, everyPartnership);
            belongsTo.forEach(partnership -> partnerships.add(new PlaceBody(partnership.slug(), partnership.name())));
            roles.add(new RoleBody(
                    held.role(),
                    organisation == null ? null : new PlaceBody(organisation.slug(), organisation.name()),
                    board == null ? null : new PlaceBody(board.slug(), board.name()),
                    held.where()));
        }
        return new MeBody(
                actor.displayName(),
                roles,
                List.copyOf(partnerships),
                actor.scopes().stream().sorted().toList());
    }

    /** An administrator looks after all partnerships, or after the one by whose name the role goes. */
    private static List<PartnershipRef> lookedAfter(RoleHeld held, List<PartnershipRef> all) {
        return held.partnerships().size() == all.size()
                ? all
                : all.stream()
                        .filter(partnership -> partnership.name().equals(held.where()))
                        .toList();
    }
}
