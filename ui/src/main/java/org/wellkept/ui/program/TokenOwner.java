package org.wellkept.ui.program;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.program.MakeToken;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.access.Scope;
import org.wellkept.core.partnership.OrganisationDetails;

/**
 * Whom a new token can stand for: the person, or an organisation in which they give roles.
 *
 * @param scopes what it could be used for besides reading
 */
record TokenOwner(String key, String words, MakeToken.@Nullable Service service, List<Scope> scopes)
        implements Serializable {

    TokenOwner {
        scopes = List.copyOf(scopes);
    }

    /** What is offered, the person first; somebody who gives no roles makes tokens for themselves alone. */
    static List<TokenOwner> offered(
            Actor actor, List<OrganisationDetails> organisations, Predicate<OrganisationDetails> givesRolesIn) {
        List<TokenOwner> offered = new ArrayList<>();
        offered.add(new TokenOwner(
                "me",
                "Me: it does what I may, and ends with my role",
                null,
                besidesReading(actor.roles().stream().map(RoleHeld::role).collect(Collectors.toSet()))));
        for (OrganisationDetails organisation : organisations) {
            boolean own =
                    actor.roles().stream().anyMatch(held -> organisation.id().equals(held.organisation()));
            if (own && givesRolesIn.test(organisation)) {
                offered.add(of(organisation, Role.CONTRIBUTOR));
                offered.add(of(organisation, Role.LEAD));
            }
        }
        return List.copyOf(offered);
    }

    private static TokenOwner of(OrganisationDetails organisation, Role role) {
        return new TokenOwner(
                organisation.slug() + " " + role.code(),
                organisation.name() + ", as its " + role.words().toLowerCase(Locale.ROOT),
                new MakeToken.Service(organisation.slug(), role),
                besidesReading(Set.of(role)));
    }

    private static List<Scope> besidesReading(Set<Role> roles) {
        return AccessTable.scopesOf(roles).stream()
                .filter(scope -> scope != Scope.READ)
                .toList();
    }
}
