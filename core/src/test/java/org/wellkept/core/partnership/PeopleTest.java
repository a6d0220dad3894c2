package org.wellkept.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

class PeopleTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static Wellshire wellshire;

    private final People people = bench.door(People.class);

    @BeforeAll
    static void makeWellshire() {
        wellshire = Wellshire.in(bench);
    }

    @BeforeEach
    void onTheFirstDay() {
        bench.clock().set(TestClock.FIRST_DAY);
    }

    @Test
    void an_unknown_person_has_no_role() {
        assertThat(people.actor(UUID.randomUUID()).roles()).isEmpty();
    }

    @Test
    void a_role_in_an_organisation_reaches_the_partnerships_that_the_organisation_is_in() {
        Actor lead = wellshire.lead(Wellshire.COUNTY);

        assertThat(lead.roles()).singleElement().satisfies(held -> {
            assertThat(held.role()).isEqualTo(Role.LEAD);
            assertThat(held.where()).isEqualTo("Wellshire County Council");
            assertThat(held.partnerships()).containsExactly(partnership(Wellshire.PARTNERSHIP));
            assertThat(held.everywhere()).isFalse();
        });
    }

    @Test
    void a_program_holds_a_role_that_the_lead_gives_it() {
        UUID program = people.addProgram(
                        wellshire.lead(Wellshire.COUNTY), "Nightly import", Role.CONTRIBUTOR, Wellshire.COUNTY)
                .orThrow();

        assertThat(people.actor(program).displayName()).isEqualTo("Nightly import");
        assertThat(people.actor(program).roles())
                .singleElement()
                .satisfies(held -> assertThat(held.role()).isEqualTo(Role.CONTRIBUTOR));
    }

    @Test
    void a_program_is_refused_whole_where_its_maker_gives_no_roles() {
        int before = persons();

        assertThat(refusal(people.addProgram(
                        wellshire.lead(Wellshire.VALE), "Nightly import", Role.CONTRIBUTOR, Wellshire.COUNTY)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(people.addProgram(
                        wellshire.contributor(Wellshire.COUNTY), "Nightly import", Role.LEAD, Wellshire.COUNTY)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(fieldsToMend(
                        people.addProgram(wellshire.lead(Wellshire.COUNTY), " ", Role.OBSERVER, Wellshire.COUNTY)))
                .containsExactlyInAnyOrder("name", "role");
        assertThat(persons()).isEqualTo(before);
    }

    private static int persons() {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select count(*) from person where program")
                        .mapTo(Integer.class)
                        .one());
    }

    @Test
    void a_role_on_a_board_reaches_the_partnerships_that_the_board_sits_in() {
        RoleHeld held = wellshire.officer(Wellshire.VALE_BOARD).roles().getFirst();

        assertThat(held.board())
                .isEqualTo(bench.door(Directory.class)
                        .board(Wellshire.VALE_BOARD)
                        .orElseThrow()
                        .id());
        assertThat(held.partnerships()).containsExactly(partnership(Wellshire.PARTNERSHIP));
    }

    @Test
    void an_administrator_of_the_installation_looks_after_every_partnership() {
        RoleHeld held = wellshire.administrator().roles().getFirst();

        assertThat(held.everywhere()).isTrue();
        assertThat(held.partnerships())
                .containsExactlyInAnyOrder(
                        partnership(Wellshire.PARTNERSHIP),
                        partnership(Wellshire.NORTHMOOR),
                        partnership(Wellshire.PUBLISHED));
    }

    @Test
    void an_administrator_of_a_partnership_looks_after_that_one_alone() {
        RoleHeld held = wellshire.administratorOf(Wellshire.NORTHMOOR).roles().getFirst();

        assertThat(held.everywhere()).isFalse();
        assertThat(held.partnerships()).containsExactly(partnership(Wellshire.NORTHMOOR));
    }

    @Test
    void a_role_holds_from_the_day_on_which_it_is_given() {
        Actor lead = wellshire.lead(Wellshire.COUNTY);

        bench.clock().set(TestClock.FIRST_DAY.minusDays(1));
        assertThat(people.actor(lead.signedInPerson()).roles()).isEmpty();
    }

    @Test
    void a_role_holds_to_its_last_day() {
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        bench.sql()
                .useHandle(handle -> handle.execute(
                        "update role_held set to_on = ? where person_id = ?",
                        TestClock.FIRST_DAY.plusDays(1),
                        lead.signedInPerson()));

        bench.clock().set(TestClock.FIRST_DAY.plusDays(1));
        assertThat(people.actor(lead.signedInPerson()).has(Role.LEAD)).isTrue();
        bench.clock().set(TestClock.FIRST_DAY.plusDays(2));
        assertThat(people.actor(lead.signedInPerson()).roles()).isEmpty();
    }

    @Test
    void who_an_actor_is_takes_two_statements_however_many_roles_there_are() {
        Actor busy = wellshire.lead(Wellshire.COUNTY);
        give(wellshire.administrator(), busy.signedInPerson(), Role.OFFICER, null, Wellshire.BOARD, null);
        give(wellshire.administrator(), busy.signedInPerson(), Role.OBSERVER, Wellshire.HEALTHWATCH, null, null);

        assertThat(bench.statements(() -> people.actor(busy.signedInPerson()))).hasSize(2);
        assertThat(people.actor(busy.signedInPerson()).roles()).hasSize(3);
    }

    @Test
    void a_lead_gives_the_roles_of_its_own_organisation() {
        Actor lead = wellshire.lead(Wellshire.COUNTY);

        for (Role role : Set.of(Role.CONTRIBUTOR, Role.LEAD, Role.MEMBER)) {
            assertThat(give(lead, role, Wellshire.COUNTY, null, null)).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void a_lead_gives_no_role_elsewhere_and_none_above_its_own() {
        Actor lead = wellshire.lead(Wellshire.COUNTY);

        assertNotPermitted(give(lead, Role.CONTRIBUTOR, Wellshire.VALE, null, null));
        assertNotPermitted(give(lead, Role.OBSERVER, Wellshire.COUNTY, null, null));
        assertNotPermitted(give(lead, Role.BOARD_MEMBER, null, Wellshire.BOARD, null));
        assertNotPermitted(give(lead, Role.OFFICER, null, Wellshire.BOARD, null));
        assertNotPermitted(give(lead, Role.ADMINISTRATOR, null, null, Wellshire.PARTNERSHIP));
        assertNotPermitted(give(lead, Role.ADMINISTRATOR, null, null, null));
    }

    @Test
    void an_officer_seats_members_on_its_own_board_alone() {
        Actor officer = wellshire.officer(Wellshire.BOARD);

        assertThat(give(officer, Role.BOARD_MEMBER, null, Wellshire.BOARD, null))
                .isInstanceOf(Outcome.Done.class);
        assertNotPermitted(give(officer, Role.BOARD_MEMBER, null, Wellshire.VALE_BOARD, null));
        assertNotPermitted(give(officer, Role.OFFICER, null, Wellshire.BOARD, null));
        assertNotPermitted(give(officer, Role.LEAD, Wellshire.COUNTY, null, null));
    }

    @Test
    void an_administrator_of_a_partnership_gives_every_role_in_it_and_none_outside() {
        Actor administrator = wellshire.administratorOf(Wellshire.PARTNERSHIP);

        assertThat(give(administrator, Role.OBSERVER, Wellshire.HEALTHWATCH, null, null))
                .isInstanceOf(Outcome.Done.class);
        assertThat(give(administrator, Role.OFFICER, null, Wellshire.BOARD, null))
                .isInstanceOf(Outcome.Done.class);
        assertThat(give(administrator, Role.ADMINISTRATOR, null, null, Wellshire.PARTNERSHIP))
                .isInstanceOf(Outcome.Done.class);
        assertNotPermitted(give(administrator, Role.LEAD, Wellshire.NORTHMOOR_COUNCIL, null, null));
        assertNotPermitted(give(administrator, Role.OFFICER, null, Wellshire.NORTHMOOR_BOARD, null));
        assertNotPermitted(give(administrator, Role.ADMINISTRATOR, null, null, Wellshire.NORTHMOOR));
        assertNotPermitted(give(administrator, Role.ADMINISTRATOR, null, null, null));
    }

    @Test
    void nobody_reaches_further_through_an_organisation_in_two_partnerships_than_they_hold() {
        bench.sql()
                .useHandle(handle -> handle.execute(
                        "insert into partnership_organisation (partnership_id, organisation_id, from_on) values (?, ?, ?)",
                        partnership(Wellshire.NORTHMOOR),
                        bench.door(Directory.class)
                                .organisation(Wellshire.ICB)
                                .orElseThrow()
                                .id(),
                        TestClock.FIRST_DAY));

        assertNotPermitted(
                give(wellshire.administratorOf(Wellshire.PARTNERSHIP), Role.LEAD, Wellshire.ICB, null, null));
        assertThat(give(wellshire.administrator(), Role.LEAD, Wellshire.ICB, null, null))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void people_without_a_role_that_gives_roles_give_none() {
        for (Actor actor : Set.of(
                Actor.anyone(),
                wellshire.stranger(),
                wellshire.contributor(Wellshire.COUNTY),
                wellshire.member(),
                wellshire.boardMember(Wellshire.BOARD),
                wellshire.observer())) {
            assertNotPermitted(give(actor, Role.CONTRIBUTOR, Wellshire.COUNTY, null, null));
            assertNotPermitted(give(actor, Role.BOARD_MEMBER, null, Wellshire.BOARD, null));
        }
    }

    @Test
    void nobody_acts_for_an_organisation_that_is_only_named() {
        assertThat(refusal(give(wellshire.administrator(), Role.LEAD, Wellshire.BAKERY, null, null)))
                .isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void a_role_that_is_held_already_is_not_given_twice() {
        Actor lead = wellshire.lead(Wellshire.VALE);
        UUID person = lead.signedInPerson();

        UUID again = give(wellshire.administrator(), person, Role.LEAD, Wellshire.VALE, null, null)
                .orThrow();

        assertThat(give(wellshire.administrator(), person, Role.LEAD, Wellshire.VALE, null, null)
                        .orThrow())
                .isEqualTo(again);
        assertThat(people.actor(person).roles()).hasSize(1);
    }

    @Test
    void a_role_needs_its_place_and_no_other() {
        assertThat(fieldsToMend(give(wellshire.administrator(), Role.LEAD, null, Wellshire.BOARD, "nowhere")))
                .containsExactly("board", "partnership", "organisation");
        assertThat(fieldsToMend(give(wellshire.administrator(), Role.OFFICER, null, "nowhere", null)))
                .containsExactly("board");
    }

    @Test
    void an_unknown_person_is_given_nothing() {
        assertThat(refusal(give(wellshire.administrator(), UUID.randomUUID(), Role.LEAD, Wellshire.COUNTY, null, null)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void there_is_one_first_administrator() {
        assertThat(people.hasAdministrator()).isTrue();
        assertThat(refusal(people.addFirstAdministrator("Second"))).isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void history_remembers_who_was_added_and_what_role_they_were_given() {
        Actor lead = wellshire.lead(Wellshire.COUNTY);

        assertThat(bench.door(History.class).of(lead.signedInPerson()))
                .extracting(HistoryRead::action)
                .containsExactly("roleGiven", "added");
    }

    private Outcome<UUID> give(
            Actor actor,
            Role role,
            @Nullable String organisation,
            @Nullable String board,
            @Nullable String partnership) {
        return give(actor, people.add("Somebody"), role, organisation, board, partnership);
    }

    private Outcome<UUID> give(
            Actor actor,
            UUID person,
            Role role,
            @Nullable String organisation,
            @Nullable String board,
            @Nullable String partnership) {
        return people.giveRole(actor, new GiveRole(person, role, organisation, board, partnership));
    }

    private static void assertNotPermitted(Outcome<?> outcome) {
        assertThat(refusal(outcome)).isInstanceOf(Refusal.NotPermitted.class);
    }

    private static UUID partnership(String slug) {
        return bench.door(Directory.class).partnership(slug).orElseThrow().id();
    }
}
