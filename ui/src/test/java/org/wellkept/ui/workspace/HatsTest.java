package org.wellkept.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;

class HatsTest {

    private static final UUID VALE = UUID.randomUUID();
    private static final UUID BOARD = UUID.randomUUID();

    @Test
    void roles_in_one_place_are_one_hat() {
        assertThat(hats(inVale(Role.CONTRIBUTOR), inVale(Role.LEAD)))
                .singleElement()
                .satisfies(hat -> assertThat(hat.words()).isEqualTo("Contributor, Lead, Vale Borough Council"));
    }

    @Test
    void each_organisation_and_board_is_a_hat_of_its_own() {
        List<Hats.Hat> hats =
                hats(inVale(Role.LEAD), new RoleHeld(Role.OFFICER, null, BOARD, "Wellshire Board", Set.of()));

        assertThat(hats)
                .extracting(Hats.Hat::words)
                .containsExactly("Lead, Vale Borough Council", "Board officer, Wellshire Board");
        assertThat(hats).extracting(Hats.Hat::key).doesNotHaveDuplicates();
    }

    @Test
    void two_organisations_of_one_name_are_two_hats() {
        assertThat(hats(
                        inVale(Role.LEAD),
                        new RoleHeld(Role.LEAD, UUID.randomUUID(), null, "Vale Borough Council", Set.of())))
                .hasSize(2);
    }

    @Test
    void what_belongs_to_the_hat_s_place_comes_first_and_the_rest_keeps_its_order() {
        HatPlace vale = new HatPlace("vale", null);

        assertThat(Stream.of("county", "icb", "vale", "opendoor").sorted(vale.organisationFirst(each -> each)))
                .containsExactly("vale", "county", "icb", "opendoor");
        assertThat(Stream.of("county", "vale").sorted(vale.boardFirst(each -> each)))
                .containsExactly("county", "vale");
        assertThat(HatPlace.NOWHERE.isOrganisation(null)).isFalse();
    }

    private static List<Hats.Hat> hats(RoleHeld... held) {
        @Nullable UUID person = UUID.randomUUID();
        return Hats.of(new Actor(person, "Ann", List.of(held))).all();
    }

    private static RoleHeld inVale(Role role) {
        return new RoleHeld(role, VALE, null, "Vale Borough Council", Set.of());
    }
}
