package org.wellkept.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.api.access.MeBody.PlaceBody;
import org.wellkept.api.access.MeBody.RoleBody;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.access.Scope;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardKind;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.OrganisationKind;
import org.wellkept.core.partnership.PartnershipRef;

class MeBodyTest {

    private static final UUID COUNCIL = new UUID(0, 1);
    private static final UUID BOARD = new UUID(0, 2);
    private static final UUID WELLSHIRE = new UUID(0, 3);
    private static final UUID PUBLISHED = new UUID(0, 4);

    private static final List<PartnershipRef> PARTNERSHIPS = List.of(
            new PartnershipRef("wellshire-and-vale", "Wellshire and Vale", false, "Fictional."),
            new PartnershipRef("published-plans-2023", "Published plans 2023", true, "As published."));
    private static final List<OrganisationDetails> ORGANISATIONS = List.of(new OrganisationDetails(
            COUNCIL,
            "wellshire-county-council",
            "Wellshire County Council",
            OrganisationKind.UPPER_TIER_COUNCIL,
            null,
            null,
            null,
            null,
            null,
            List.of(PARTNERSHIPS.getFirst())));
    private static final List<BoardDetails> BOARDS = List.of(new BoardDetails(
            BOARD,
            "wellshire",
            "Wellshire Health and Wellbeing Board",
            "Wellshire",
            BoardKind.HEALTH_AND_WELLBEING,
            null,
            PARTNERSHIPS));

    @Test
    void each_role_says_where_it_is_held_by_slug_and_name() {
        Actor actor = actor(
                new RoleHeld(Role.LEAD, COUNCIL, null, "Wellshire County Council", Set.of(WELLSHIRE)),
                new RoleHeld(
                        Role.OFFICER,
                        null,
                        BOARD,
                        "Wellshire Health and Wellbeing Board",
                        Set.of(WELLSHIRE, PUBLISHED)));

        MeBody me = MeBody.of(actor, ORGANISATIONS, BOARDS, PARTNERSHIPS);

        assertThat(me.name()).isEqualTo("Sam");
        assertThat(me.roles())
                .containsExactly(
                        new RoleBody(
                                Role.LEAD,
                                new PlaceBody("wellshire-county-council", "Wellshire County Council"),
                                null,
                                "Wellshire County Council"),
                        new RoleBody(
                                Role.OFFICER,
                                null,
                                new PlaceBody("wellshire", "Wellshire Health and Wellbeing Board"),
                                "Wellshire Health and Wellbeing Board"));
        assertThat(me.partnerships())
                .extracting(PlaceBody::slug)
                .containsExactly("wellshire-and-vale", "published-plans-2023");
    }

    @Test
    void a_program_is_told_what_its_token_lets_through() {
        Actor program = actor().narrowedTo(Set.of(Scope.UPDATES, Scope.READ));

        assertThat(MeBody.of(program, ORGANISATIONS, BOARDS, PARTNERSHIPS).scopes())
                .containsExactly(Scope.READ, Scope.UPDATES);
        assertThat(MeBody.of(actor(), ORGANISATIONS, BOARDS, PARTNERSHIPS).scopes())
                .containsExactly(Scope.values());
    }

    @Test
    void an_administrator_looks_after_one_partnership_or_all() {
        RoleHeld one = new RoleHeld(Role.ADMINISTRATOR, null, null, "Wellshire and Vale", Set.of(WELLSHIRE));
        RoleHeld all = new RoleHeld(Role.ADMINISTRATOR, null, null, "Everything", Set.of(WELLSHIRE, PUBLISHED));

        assertThat(MeBody.of(actor(one), ORGANISATIONS, BOARDS, PARTNERSHIPS).partnerships())
                .extracting(PlaceBody::slug)
                .containsExactly("wellshire-and-vale");
        assertThat(MeBody.of(actor(all), ORGANISATIONS, BOARDS, PARTNERSHIPS).partnerships())
                .hasSize(2);
    }

    private static Actor actor(RoleHeld... roles) {
        return new Actor(new UUID(0, 9), "Sam", List.of(roles));
    }
}
