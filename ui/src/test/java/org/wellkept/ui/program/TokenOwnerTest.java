package org.wellkept.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.access.Scope;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.OrganisationKind;

class TokenOwnerTest {

    private static final UUID PARTNERSHIP = new UUID(0, 1);
    private static final UUID COUNTY = new UUID(0, 2);
    private static final OrganisationDetails COUNCIL = new OrganisationDetails(
            COUNTY, "county", "County Council", OrganisationKind.OTHER, null, null, null, null, null, List.of());

    @Test
    void nobody_is_offered_a_scope_that_their_roles_can_not_use() {
        assertThat(TokenOwner.offered(holding(Role.MEMBER), List.of(COUNCIL), council -> false))
                .singleElement()
                .satisfies(me -> assertThat(me.scopes())
                        .as("members draft activities")
                        .containsExactly(Scope.QUESTIONS, Scope.COMMITMENTS));
        assertThat(TokenOwner.offered(holding(Role.CONTRIBUTOR), List.of(COUNCIL), council -> false))
                .singleElement()
                .satisfies(me -> assertThat(me.scopes())
                        .containsExactly(Scope.UPDATES, Scope.QUESTIONS, Scope.COMMITMENTS, Scope.IMPORTS));
    }

    @Test
    void a_program_of_the_organisation_is_offered_what_its_own_role_can_use() {
        List<TokenOwner> offered = TokenOwner.offered(holding(Role.LEAD), List.of(COUNCIL), council -> true);

        assertThat(offered).hasSize(3);
        assertThat(offered.getFirst().scopes()).contains(Scope.PEOPLE, Scope.BOARD);
        assertThat(offered.get(1).scopes())
                .containsExactly(Scope.UPDATES, Scope.QUESTIONS, Scope.COMMITMENTS, Scope.IMPORTS);
        assertThat(offered.get(2).scopes()).isEqualTo(offered.getFirst().scopes());
    }

    private static Actor holding(Role role) {
        return new Actor(
                new UUID(0, 3), "Ann", List.of(new RoleHeld(role, COUNTY, null, "County", Set.of(PARTNERSHIP))));
    }
}
