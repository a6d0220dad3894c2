package org.wellkept.core.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.GiveRole;
import org.wellkept.core.partnership.People;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Promises;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class RolesTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Roles roles = bench.door(Roles.class);
    private final People people = bench.door(People.class);
    private final Wellshire wellshire = wellshire();

    private static Wellshire wellshire() {
        bench.startAfresh();
        return Wellshire.in(bench);
    }

    @BeforeEach
    void onTheFirstDay() {
        bench.clock().set(TestClock.FIRST_DAY);
    }

    @Test
    void a_lead_gives_roles_in_its_organisation_and_an_officer_on_its_board() {
        assertThat(roles.places(wellshire.lead(Wellshire.COUNTY)))
                .containsExactly(new PlaceToGive(
                        HeldIn.organisation(Wellshire.COUNTY),
                        "Wellshire County Council",
                        List.of(Role.CONTRIBUTOR, Role.LEAD, Role.MEMBER)));
        assertThat(roles.places(wellshire.officer(Wellshire.BOARD)))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.where()).isEqualTo(HeldIn.board(Wellshire.BOARD));
                    assertThat(place.roles()).containsExactly(Role.BOARD_MEMBER);
                });
    }

    @Test
    void an_administrator_gives_every_role_within_reach_and_none_for_bodies_that_are_only_named() {
        List<HeldIn> ofPartnership = roles.places(wellshire.administratorOf(Wellshire.NORTHMOOR)).stream()
                .map(PlaceToGive::where)
                .toList();
        List<HeldIn> ofInstallation = roles.places(wellshire.administrator()).stream()
                .map(PlaceToGive::where)
                .toList();

        assertThat(ofPartnership)
                .containsExactly(
                        HeldIn.partnership(Wellshire.NORTHMOOR),
                        HeldIn.board(Wellshire.NORTHMOOR_BOARD),
                        HeldIn.organisation(Wellshire.NORTHMOOR_COUNCIL));
        assertThat(ofInstallation)
                .startsWith(HeldIn.EVERYWHERE)
                .contains(HeldIn.partnership(Wellshire.PARTNERSHIP), HeldIn.organisation(Wellshire.OPEN_DOOR))
                .doesNotContain(HeldIn.organisation(Wellshire.BAKERY));
    }

    @Test
    void where_roles_are_given_takes_a_handful_of_statements_however_many_organisations_there_are() {
        Actor administrator = wellshire.administrator();

        assertThat(bench.statements(() -> roles.places(administrator))).hasSize(3);
    }

    @Test
    void people_who_give_no_roles_see_nobody_s() {
        for (Actor actor : List.of(
                Actor.anyone(),
                wellshire.stranger(),
                wellshire.contributor(Wellshire.COUNTY),
                wellshire.lead(Wellshire.VALE),
                wellshire.officer(Wellshire.BOARD))) {
            assertThat(refusal(roles.holders(actor, HeldIn.organisation(Wellshire.COUNTY))))
                    .isInstanceOf(Refusal.NotPermitted.class);
        }
        assertThat(roles.places(wellshire.contributor(Wellshire.COUNTY))).isEmpty();
        assertThat(roles.places(Actor.anyone())).isEmpty();
        assertThat(refusal(roles.holders(wellshire.administrator(), HeldIn.organisation("nowhere"))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void a_lead_sees_who_holds_which_role_since_when_and_which_of_them_it_may_end() {
        Actor lead = wellshire.lead(Wellshire.HEALTHWATCH);
        Actor observer = wellshire.observer();
        bench.clock().set(TestClock.FIRST_DAY.plusDays(3));
        Actor contributor = wellshire.contributor(Wellshire.HEALTHWATCH);

        List<RoleHolder> holders =
                roles.holders(lead, HeldIn.organisation(Wellshire.HEALTHWATCH)).orThrow();

        assertThat(holders)
                .extracting(RoleHolder::person, RoleHolder::role, RoleHolder::since, RoleHolder::mayEnd)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                contributor.person(), Role.CONTRIBUTOR, TestClock.FIRST_DAY.plusDays(3), true),
                        org.assertj.core.groups.Tuple.tuple(lead.person(), Role.LEAD, TestClock.FIRST_DAY, true),
                        org.assertj.core.groups.Tuple.tuple(
                                observer.person(), Role.OBSERVER, TestClock.FIRST_DAY, false));
    }

    @Test
    void a_program_is_told_from_a_person_and_its_role_ends_like_theirs() {
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        UUID program = people.addProgram(lead, "The tracker", Role.CONTRIBUTOR, Wellshire.COUNTY)
                .orThrow();

        List<RoleHolder> programs = roles.holders(lead, HeldIn.organisation(Wellshire.COUNTY)).orThrow().stream()
                .filter(RoleHolder::program)
                .toList();

        assertThat(programs).extracting(RoleHolder::person).containsExactly(program);
        roles.end(lead, programs.getFirst().id()).orThrow();
        assertThat(people.actor(program).roles()).isEmpty();
    }

    @Test
    void a_role_that_a_lead_ends_holds_no_more_from_that_moment_and_the_history_says_so() {
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        Actor leaver = wellshire.contributor(Wellshire.COUNTY);

        assertThat(roles.end(lead, roleOf(leaver))).isEqualTo(Outcome.done(leaver.displayName()));

        assertThat(people.actor(leaver.signedInPerson()).roles()).isEmpty();
        assertThat(bench.door(History.class).of(leaver.signedInPerson()).getFirst())
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("roleEnded");
                    assertThat(entry.details())
                            .containsExactlyInAnyOrder(
                                    new HistoryRead.Detail("role", "contributor"),
                                    new HistoryRead.Detail("where", Wellshire.COUNTY));
                });
        LocalDate lastDay = bench.sql()
                .withHandle(handle -> handle.createQuery("select to_on from role_held where person_id = :person")
                        .bind("person", leaver.person())
                        .mapTo(LocalDate.class)
                        .one());
        assertThat(lastDay).isEqualTo(TestClock.FIRST_DAY);
    }

    @Test
    void whoever_lost_a_role_is_refused_what_it_allowed() {
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        String reference = wellshire
                .draft(Wellshire.COUNTY, Promises.aCommitment().build())
                .summary()
                .reference();
        roles.end(wellshire.administrator(), roleOf(lead)).orThrow();

        assertThat(refusal(bench.door(Commitments.class).agree(people.actor(lead.signedInPerson()), reference)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void a_role_that_ended_can_be_given_anew_the_same_day() {
        Actor leaver = wellshire.contributor(Wellshire.COUNTY);
        roles.end(wellshire.administrator(), roleOf(leaver)).orThrow();

        people.giveRole(
                        wellshire.administrator(),
                        new GiveRole(leaver.signedInPerson(), Role.CONTRIBUTOR, Wellshire.COUNTY, null, null))
                .orThrow();

        assertThat(people.actor(leaver.signedInPerson()).roles()).hasSize(1);
    }

    @Test
    void a_role_ends_once() {
        Actor leaver = wellshire.contributor(Wellshire.COUNTY);
        UUID role = roleOf(leaver);
        roles.end(wellshire.administrator(), role).orThrow();

        assertThat(refusal(roles.end(wellshire.administrator(), role))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void nobody_ends_a_role_that_they_could_not_give() {
        UUID observer = roleOf(wellshire.observer());

        assertThat(refusal(roles.end(wellshire.lead(Wellshire.HEALTHWATCH), observer)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(roles.end(wellshire.lead(Wellshire.COUNTY), observer)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(roles.end(Actor.anyone(), observer))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void anybody_lays_down_a_role_of_their_own() {
        Actor observer = wellshire.observer();

        roles.end(observer, roleOf(observer)).orThrow();

        assertThat(people.actor(observer.signedInPerson()).roles()).isEmpty();
    }

    @Test
    void whoever_goes_for_good_lays_down_every_role() {
        Actor busy = wellshire.lead(Wellshire.COUNTY);
        people.giveRole(
                        wellshire.administrator(),
                        new GiveRole(busy.signedInPerson(), Role.BOARD_MEMBER, null, Wellshire.BOARD, null))
                .orThrow();

        assertThat(roles.layDown(busy)).isEqualTo(Outcome.done(2));
        assertThat(people.actor(busy.signedInPerson()).roles()).isEmpty();
    }

    @Test
    void the_last_administrator_of_the_installation_stays() {
        Actor administrator = wellshire.administrator();
        wellshire.administratorOf(Wellshire.PARTNERSHIP);

        assertThat(refusal(roles.end(administrator, roleOf(administrator)))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(roles.layDown(administrator))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(people.hasAdministrator()).isTrue();
    }

    @Test
    void of_two_administrators_who_end_each_other_s_role_at_once_one_stays() throws Exception {
        Actor one = wellshire.administrator();
        Actor other = wellshire.holding(Role.ADMINISTRATOR, null, null, null);
        UUID ofOne = roleOf(one);
        UUID ofOther = roleOf(other);
        List<Callable<Outcome<String>>> both = List.of(() -> roles.end(one, ofOther), () -> roles.end(other, ofOne));

        int ended = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Outcome<String>> outcome : threads.invokeAll(both)) {
                ended += outcome.get() instanceof Outcome.Done ? 1 : 0;
            }
        }

        assertThat(ended).isEqualTo(1);
        assertThat(people.hasAdministrator()).isTrue();
    }

    private static UUID roleOf(Actor actor) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery(
                                "select id from role_held where person_id = :person and ended_at is null")
                        .bind("person", actor.person())
                        .mapTo(UUID.class)
                        .one());
    }
}
