package org.wellkept.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;

class PlaceTest {
    @Test
    void whoever_may_bring_in_a_spreadsheet_sees_where() {
        assertThat(entries(Role.CONTRIBUTOR)).contains("Import");
        assertThat(entries(Role.LEAD)).contains("Import");
        assertThat(entries(Role.OFFICER)).contains("Import");
        assertThat(entries(Role.ADMINISTRATOR)).contains("Import");
        assertThat(entries(Role.OBSERVER)).doesNotContain("Import");
        assertThat(entries(Role.BOARD_MEMBER)).doesNotContain("Import");
    }

    @Test
    void whoever_logs_looks_after_voices_or_sits_on_a_board_sees_co_production() {
        for (Role role : Role.values()) {
            boolean reads = !Set.of(Role.MEMBER, Role.ADMINISTRATOR).contains(role);
            assertThat(entries(role).contains("Co-production")).as(role.words()).isEqualTo(reads);
        }
    }

    @Test
    void whoever_gives_roles_sees_people() {
        for (Role role : Role.values()) {
            boolean gives = Set.of(Role.LEAD, Role.OFFICER, Role.ADMINISTRATOR).contains(role);
            assertThat(entries(role).contains("People")).as(role.words()).isEqualTo(gives);
        }
    }

    @Test
    void whoever_only_takes_part_sees_three_entries_and_begins_with_their_own_part() {
        assertThat(entries(Role.MEMBER)).containsExactly("My part", "Commitments", "About me");
        for (Role role : Role.values()) {
            assertThat(entries(role).contains("My part")).as(role.words()).isEqualTo(role == Role.MEMBER);
        }
    }

    @Test
    void only_those_who_run_programs_see_tokens() {
        assertThat(entries(Role.LEAD)).contains("Tokens");
        assertThat(entries(Role.OFFICER)).contains("Tokens");
        assertThat(entries(Role.ADMINISTRATOR)).contains("Tokens");
        assertThat(entries(Role.CONTRIBUTOR)).doesNotContain("Tokens");
        assertThat(entries(Role.MEMBER)).doesNotContain("Tokens");
    }

    @Test
    void only_administrators_see_settings() {
        for (Role role : Role.values()) {
            assertThat(entries(role).contains("Settings")).as(role.words()).isEqualTo(role == Role.ADMINISTRATOR);
        }
    }

    @Test
    void a_place_holds_what_lies_below_it() {
        assertThat(Place.COMMITMENTS.holds("commitments/WV-014/update")).isTrue();
        assertThat(Place.COMMITMENTS.holds("commitments")).isTrue();
        assertThat(Place.COMMITMENTS.holds("commitments-of-old")).isFalse();
        assertThat(Place.TODAY.holds("")).isTrue();
        assertThat(Place.TODAY.holds("commitments")).isFalse();
    }

    private static List<String> entries(Role role) {
        Actor actor = new Actor(UUID.randomUUID(), "A person", List.of(held(role, "Somewhere")));
        return Arrays.stream(Place.values())
                .filter(place -> place.isUsefulTo(actor))
                .map(Place::words)
                .toList();
    }

    private static RoleHeld held(Role role, String where) {
        return new RoleHeld(
                role,
                UUID.nameUUIDFromBytes(where.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                null,
                where,
                Set.of());
    }
}
