package org.wellkept.core.partnership;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Subject;

/**
 * Where a role is held: one of an organisation, a board and a partnership, or none of them for the whole installation.
 *
 * @param slug for the history; {@code everywhere} for the whole installation
 * @param name for people to read
 * @param onlyNamed whether it is an organisation that has not joined, for which nobody acts
 * @param subjects the place as what an action is about
 */
public record RolePlace(
        @Nullable UUID organisation,
        @Nullable UUID board,
        @Nullable UUID partnership,
        String slug,
        String name,
        boolean onlyNamed,
        Set<Subject> subjects) {

    static final RolePlace EVERYWHERE =
            new RolePlace(null, null, null, "everywhere", "Every partnership", false, Set.of(Subject.ofInstallation()));

    public RolePlace {
        subjects = Set.copyOf(subjects);
    }

    static RolePlace in(OrganisationKey organisation, Set<Subject> subjects) {
        return new RolePlace(
                organisation.id(),
                null,
                null,
                organisation.slug(),
                organisation.name(),
                !organisation.joined(),
                subjects);
    }

    static RolePlace on(BoardKey board) {
        return new RolePlace(null, board.id(), null, board.slug(), board.name(), false, board.subjects());
    }

    static RolePlace of(PartnershipKey partnership) {
        return new RolePlace(
                null,
                null,
                partnership.id(),
                partnership.slug(),
                partnership.name(),
                false,
                Set.of(Subject.ofPartnership(partnership.id())));
    }

    boolean isEverywhere() {
        return organisation == null && board == null && partnership == null;
    }
}
