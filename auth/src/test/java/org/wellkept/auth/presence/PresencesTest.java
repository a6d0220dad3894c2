package org.wellkept.auth.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.auth.account.TestPeople.PASSWORD;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.ChangePassword;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.People;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class PresencesTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, Presences.class);

    private static final ClientAddress OFFICE = new ClientAddress("192.0.2.1");
    private static final String PHONE = "Firefox on Android";
    private static final String DESK = "Edge on Windows";

    private final Presences presences = bench.door(Presences.class);
    private final TestPeople people = new TestPeople(bench);

    @BeforeEach
    void afresh() {
        people.forgetEverybody();
    }

    @Test
    void a_presence_is_found_by_its_session_and_by_no_other() {
        UUID ann = people.contributorWithAccount("ann@council.example");
        Presence begun = presences.begin("one", ann, PHONE);

        assertThat(presences.find("one")).hasValue(begun);
        assertThat(presences.find("two")).isEmpty();
        assertThat(begun.device()).isEqualTo(PHONE);
        assertThat(begun.since()).isEqualTo(bench.clock().instant());
    }

    @Test
    void neither_the_sessions_id_nor_an_address_is_kept() {
        presences.begin("one-very-secret-id", people.contributorWithAccount("ann@council.example"), PHONE);

        String row = bench.sqlAsOwner()
                .withHandle(handle -> handle.createQuery("select p::text from presence p")
                        .mapTo(String.class)
                        .one());

        assertThat(row).contains(PHONE).doesNotContain("one-very-secret-id").doesNotContain("192.");
    }

    @Test
    void people_see_where_they_are_signed_in_and_nobody_elses() {
        UUID ann = people.contributorWithAccount("ann@council.example");
        UUID bob = people.contributorWithAccount("bob@council.example");
        presences.begin("phone", ann, PHONE);
        pass(Duration.ofMinutes(1));
        presences.begin("desk", ann, DESK);
        presences.begin("bobs", bob, DESK);

        assertThat(presences.of(actor(ann))).extracting(Presence::device).containsExactly(DESK, PHONE);
        assertThat(presences.of(actor(bob))).hasSize(1);
    }

    @Test
    void what_lapsed_is_no_longer_listed_and_officers_and_administrators_lapse_sooner() {
        UUID ann = people.contributorWithAccount("ann@council.example");
        UUID admin = people.personWithAccount("admin@council.example");
        presences.begin("anns", ann, PHONE);
        presences.begin("admins", admin, PHONE);

        pass(Duration.ofMinutes(15));
        assertThat(presences.of(actor(ann))).hasSize(1);
        assertThat(presences.of(actor(admin))).isEmpty();

        pass(Duration.ofMinutes(15));
        assertThat(presences.of(actor(ann))).isEmpty();
    }

    @Test
    void one_signed_out_from_another_browser_is_found_no_more_and_the_rest_goes_on() {
        UUID ann = people.contributorWithAccount("ann@council.example");
        Presence lost = presences.begin("lost", ann, PHONE);
        presences.begin("here", ann, DESK);

        presences.signOut(actor(ann), lost.id()).orThrow();

        assertThat(presences.find("lost")).isEmpty();
        assertThat(presences.find("here")).isPresent();
        assertThat(latest(ann).action()).isEqualTo("signedOut");
        assertThat(latest(ann).details()).containsExactly(new HistoryRead.Detail("device", PHONE));
    }

    @Test
    void nobody_signs_somebody_else_out() {
        UUID ann = people.contributorWithAccount("ann@council.example");
        UUID bob = people.contributorWithAccount("bob@council.example");
        Presence anns = presences.begin("anns", ann, PHONE);

        Outcome<Presence> outcome = presences.signOut(actor(bob), anns.id());

        assertThat(outcome).isEqualTo(Outcome.refused(new Refusal.NotFound("session")));
        assertThat(presences.find("anns")).isPresent();
    }

    @Test
    void signing_out_everywhere_leaves_no_browser_in_and_is_remembered() {
        UUID ann = people.contributorWithAccount("ann@council.example");
        UUID bob = people.contributorWithAccount("bob@council.example");
        for (String session : List.of("one", "two", "three")) {
            presences.begin(session, ann, PHONE);
        }
        presences.begin("bobs", bob, PHONE);

        assertThat(presences.signOutEverywhere(actor(ann))).isEqualTo(3);

        assertThat(presences.of(actor(ann))).isEmpty();
        assertThat(presences.find("two")).isEmpty();
        assertThat(presences.find("bobs")).isPresent();
        assertThat(latest(ann).action()).isEqualTo("signedOutEverywhere");
        assertThat(latest(ann).details()).containsExactly(new HistoryRead.Detail("browsers", "3"));
    }

    @Test
    void a_changed_password_signs_out_everywhere_but_here() {
        UUID ann = people.contributorWithAccount("ann@council.example");
        presences.begin("thiefs", ann, PHONE);
        Presence here = presences.begin("here", ann, DESK);

        bench.door(Accounts.class)
                .changePassword(new ChangePassword(ann, PASSWORD, "lantern gravel tulip", here.id()), OFFICE)
                .orThrow();

        assertThat(presences.find("thiefs")).isEmpty();
        assertThat(presences.find("here")).hasValue(here);
    }

    @Test
    void a_password_that_was_not_changed_signs_nobody_out() {
        UUID ann = people.contributorWithAccount("ann@council.example");
        presences.begin("there", ann, PHONE);

        bench.door(Accounts.class)
                .changePassword(new ChangePassword(ann, "wrong", "lantern gravel tulip", null), OFFICE);

        assertThat(presences.find("there")).isPresent();
    }

    @Test
    void doing_something_is_noted_every_half_minute_and_a_proof_at_once() {
        UUID ann = people.contributorWithAccount("ann@council.example");
        Presence begun = presences.begin("one", ann, PHONE);
        Instant start = bench.clock().instant();

        pass(Duration.ofSeconds(29));
        assertThat(bench.statements(() -> presences.touch(begun))).isEmpty();
        pass(Duration.ofSeconds(1));
        presences.touch(begun);
        assertThat(presences.find("one").orElseThrow().lastSeen()).isEqualTo(start.plusSeconds(30));

        pass(Duration.ofMinutes(10));
        assertThat(presences.find("one").orElseThrow().isConfirmed(bench.clock().instant()))
                .isFalse();
        presences.confirm(begun);
        assertThat(presences.find("one").orElseThrow().isConfirmed(bench.clock().instant()))
                .isTrue();
    }

    @Test
    void what_ended_long_ago_is_removed_when_somebody_signs_in() {
        UUID ann = people.contributorWithAccount("ann@council.example");
        presences.begin("old", ann, PHONE);
        pass(Duration.ofDays(3));
        presences.begin("new", ann, PHONE);

        Integer rows = bench.sql()
                .withHandle(handle -> handle.createQuery("select count(*) from presence")
                        .mapTo(Integer.class)
                        .one());

        assertThat(rows).isEqualTo(1);
    }

    private static HistoryRead latest(UUID person) {
        return bench.door(History.class).of(person).getFirst();
    }

    private static Actor actor(UUID person) {
        return bench.door(People.class).actor(person);
    }

    private static void pass(Duration time) {
        bench.clock().set(bench.clock().instant().plus(time));
    }
}
