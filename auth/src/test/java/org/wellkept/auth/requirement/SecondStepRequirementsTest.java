package org.wellkept.auth.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.Post;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.factor.TestFactors;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.test.TestFactorKey;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.outbox.Letter;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class SecondStepRequirementsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(
            Accounts.class, Presences.class, SecondFactors.class, SecondStepRequirements.class, TestFactorKey.class);

    private static final UUID OPEN_DOOR = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final SecondStepRequirements requirements = bench.door(SecondStepRequirements.class);
    private final SecondFactors factors = bench.door(SecondFactors.class);
    private final TestPeople people = new TestPeople(bench);
    private final TestFactors test = new TestFactors(bench);
    private UUID lead = new UUID(0, 0);
    private UUID ann = new UUID(0, 0);

    @BeforeEach
    void afresh() {
        people.forgetEverybody();
        lead = people.leadWithAccount("lead@opendoor.example");
        ann = people.contributorWithAccount("ann@opendoor.example");
        new Post(bench).letters();
    }

    @Test
    void from_their_next_sign_in_on_contributors_and_leads_must_have_a_second_step() {
        Instant before = bench.clock().instant();
        pass(Duration.ofMinutes(1));
        ask(true);

        assertThat(factors.isMissing(actor(ann), before)).as("signed in before").isFalse();
        pass(Duration.ofMinutes(1));
        assertThat(factors.isMissing(actor(ann), bench.clock().instant())).isTrue();
        assertThat(factors.isMissing(actor(lead), bench.clock().instant())).isTrue();
        assertThat(factors.of(actor(ann)).askedBy()).containsExactly("Open Door");

        test.setUp(ann);
        assertThat(factors.isMissing(actor(ann), bench.clock().instant())).isFalse();
        assertThat(refusal(factors.removeAuthenticator(actor(ann), presence(ann))))
                .as("the last one stays")
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(requirements.of(actor(lead), "open-door").orThrow())
                .extracting(SecondStepRequirement::people, SecondStepRequirement::ready)
                .containsExactly(2, 1);
    }

    @Test
    void a_member_with_lived_experience_is_asked_only_if_they_are_something_else_there_too() {
        bench.sqlAsOwner()
                .useHandle(handle -> handle.execute("update role_held set role = 'member' where person_id = ?", ann));
        ask(true);

        assertThat(factors.isMissing(actor(ann), bench.clock().instant())).isFalse();
        people.contributorAgain(ann);
        assertThat(factors.isMissing(actor(ann), bench.clock().instant())).isTrue();
    }

    @Test
    void people_of_other_organisations_and_the_demonstrations_accounts_are_not_asked() {
        bench.sqlAsOwner()
                .useHandle(handle -> handle.execute("update account set shared = true where person_id = ?", ann));
        UUID admin = people.personWithAccount("admin@council.example");
        ask(true);

        assertThat(factors.isMissing(actor(ann), bench.clock().instant())).isFalse();
        assertThat(requirements.askedOf(actor(admin), bench.clock().instant())).isEmpty();
        assertThat(new Post(bench).letters()).extracting(Letter::recipient).containsExactly("lead@opendoor.example");
    }

    @Test
    void it_is_asked_no_more_once_it_is_switched_off() {
        ask(true);
        ask(false);

        assertThat(factors.isMissing(actor(ann), bench.clock().instant())).isFalse();
        assertThat(requirements.of(actor(lead), "open-door").orThrow().asked()).isFalse();
    }

    @Test
    void everybody_concerned_is_written_to_and_the_history_knows_who_did_it_and_twice_is_once() {
        ask(true);
        ask(true);

        assertThat(new Post(bench).letters())
                .hasSize(2)
                .allMatch(letter -> letter.text().contains("Open Door asks its people"))
                .extracting(Letter::recipient)
                .containsExactlyInAnyOrder("ann@opendoor.example", "lead@opendoor.example");
        ask(false);
        assertThat(new Post(bench).letters())
                .hasSize(2)
                .allMatch(letter -> letter.text().contains("no longer asks"));
        assertThat(bench.door(History.class).of(OPEN_DOOR))
                .extracting(HistoryRead::action)
                .startsWith("secondStepNoLongerAsked", "secondStepAsked");
    }

    @Test
    void only_who_gives_roles_there_and_has_proved_of_late_who_they_are_decides_it() {
        assertThat(refusal(requirements.ask(actor(ann), "open-door", true, presence(ann))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(requirements.of(actor(ann), "open-door"))).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(requirements.ask(actor(lead), "elsewhere", true, presence(lead))))
                .isInstanceOf(Refusal.NotFound.class);
        Presence here = presence(lead);
        pass(Presence.CONFIRMED_FOR);

        assertThat(refusal(requirements.ask(actor(lead), "open-door", true, here)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(requirements.of(actor(lead), "open-door").orThrow().asked()).isFalse();
    }

    private void ask(boolean asked) {
        requirements.ask(actor(lead), "open-door", asked, presence(lead)).orThrow();
    }

    private Actor actor(UUID person) {
        return bench.door(Accounts.class).actor(person).orElseThrow();
    }

    private static Presence presence(UUID person) {
        return bench.door(Presences.class).begin(UUID.randomUUID().toString(), person, "Firefox on Android");
    }

    private static void pass(Duration time) {
        bench.clock().set(bench.clock().instant().plus(time));
    }
}
