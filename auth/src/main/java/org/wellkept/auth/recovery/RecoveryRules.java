package org.wellkept.auth.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.partnership.RolePlaces;

/**
 * Who may help whom. Whoever gives one of the person's roles knows them: a lead, an officer, an administrator. For officers
 * and administrators, whose accounts open much, it has to be somebody who gives all of those roles.
 */
@ApplicationScoped
class RecoveryRules {

    private final RolePlaces places;

    @Inject
    RecoveryRules(RolePlaces places) {
        this.places = places;
    }

    /** Nobody helps themselves, and no program helps anybody. */
    boolean mayHelp(Actor helper, Actor concerned) {
        if (!helper.isSignedIn()
                || helper.isNarrowed()
                || helper.signedInPerson().equals(concerned.signedInPerson())) {
            return false;
        }
        List<RoleHeld> weighty = concerned.roles().stream()
                .filter(held -> held.role() == Role.OFFICER || held.role() == Role.ADMINISTRATOR)
                .toList();
        return weighty.isEmpty()
                ? concerned.roles().stream().anyMatch(held -> gives(helper, held))
                : weighty.stream().allMatch(held -> gives(helper, held));
    }

    private boolean gives(Actor helper, RoleHeld held) {
        return places.of(held.organisation(), held.board(), partnership(held))
                .filter(place -> places.mayGive(helper, held.role(), place))
                .isPresent();
    }

    private static @Nullable UUID partnership(RoleHeld held) {
        boolean ofPartnership = held.organisation() == null && held.board() == null && !held.everywhere();
        return ofPartnership ? held.partnerships().iterator().next() : null;
    }
}
