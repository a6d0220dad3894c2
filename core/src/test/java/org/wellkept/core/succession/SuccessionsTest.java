package org.wellkept.core.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class SuccessionsTest {

    private static final LocalDate DAY = TestClock.FIRST_DAY;

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Successions successions = bench.door(Successions.class);
    private final Directory directory = bench.door(Directory.class);
    private Wellshire wellshire;
    private Actor administrator;

    @BeforeEach
    void begin() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        administrator = wellshire.administrator();
    }

    @Test
    void a_body_ends_the_day_before_and_its_successor_is_a_partner_in_its_place() {
        bench.clock().set(DAY.plusDays(10));
        List<SuccessionRead> recorded = successions
                .record(
                        administrator,
                        new RecordSuccession(
                                Wellshire.NORTHMOOR_COUNCIL,
                                List.of(Wellshire.OPEN_DOOR),
                                DAY.plusDays(5),
                                SuccessionKind.ACQUISITION))
                .orThrow();

        assertThat(recorded).singleElement().satisfies(one -> {
            assertThat(one.predecessor().slug()).isEqualTo(Wellshire.OPEN_DOOR);
            assertThat(one.on()).isEqualTo(DAY.plusDays(5));
        });
        assertThat(successions.of(Wellshire.OPEN_DOOR).orThrow()).isEqualTo(recorded);
        assertThat(isPartner(Wellshire.OPEN_DOOR, DAY.plusDays(4))).isTrue();
        assertThat(isPartner(Wellshire.OPEN_DOOR, DAY.plusDays(5))).isFalse();
        assertThat(isPartner(Wellshire.NORTHMOOR_COUNCIL, DAY.plusDays(4))).isFalse();
        assertThat(isPartner(Wellshire.NORTHMOOR_COUNCIL, DAY.plusDays(5))).isTrue();
    }

    @Test
    void only_an_administrator_of_all_their_partnerships_records_it() {
        RecordSuccession within = of(Wellshire.COUNTY, Wellshire.VALE);
        assertThat(refusal(successions.record(wellshire.lead(Wellshire.COUNTY), within)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(successions.record(Actor.anyone(), within))).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(successions.record(
                        wellshire.administratorOf(Wellshire.NORTHMOOR),
                        of(Wellshire.NORTHMOOR_COUNCIL, Wellshire.VALE))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(successions
                        .record(wellshire.administratorOf(Wellshire.PARTNERSHIP), within)
                        .orThrow())
                .hasSize(1);
    }

    @Test
    void what_makes_no_sense_is_said_all_at_once() {
        assertThat(fieldsToMend(successions.record(
                        administrator,
                        new RecordSuccession(
                                Wellshire.COUNTY,
                                List.of(Wellshire.COUNTY, "nobody", Wellshire.VALE, Wellshire.VALE),
                                DAY.plusYears(6),
                                SuccessionKind.MERGER))))
                .containsExactly("predecessors[0]", "predecessors[1]", "predecessors[3]", "on");
        assertThat(fieldsToMend(successions.record(
                        administrator, new RecordSuccession(Wellshire.COUNTY, List.of(), DAY, SuccessionKind.MERGER))))
                .containsExactly("predecessors");
        assertThat(refusal(successions.record(administrator, of("nobody", Wellshire.VALE))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void nobody_takes_over_twice_or_from_what_came_of_itself() {
        successions.record(administrator, of(Wellshire.VALE, Wellshire.VOICES)).orThrow();

        assertThat(fieldsToMend(successions.record(administrator, of(Wellshire.VALE, Wellshire.VOICES))))
                .containsExactly("predecessors[0]");
        assertThat(fieldsToMend(successions.record(administrator, of(Wellshire.COUNTY, Wellshire.VOICES))))
                .containsExactly("predecessors[0]");
        bench.clock().set(DAY.plusDays(2));
        successions
                .record(
                        administrator,
                        new RecordSuccession(
                                Wellshire.COUNTY, List.of(Wellshire.VALE), DAY.plusDays(1), SuccessionKind.MERGER))
                .orThrow();
        assertThat(refusal(successions.record(administrator, of(Wellshire.VOICES, Wellshire.COUNTY))))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void a_circle_is_refused_even_on_one_day() {
        successions.record(administrator, of(Wellshire.VALE, Wellshire.VOICES)).orThrow();
        bench.sql()
                .useHandle(handle ->
                        handle.execute("update partnership_organisation set to_on = null where to_on is not null"));

        assertThat(fieldsToMend(successions.record(administrator, of(Wellshire.VOICES, Wellshire.VALE))))
                .contains("predecessors[0]");
    }

    @Test
    void nobody_takes_over_from_what_did_not_exist_yet() {
        bench.sql()
                .useHandle(handle -> handle.createUpdate("update organisation set valid_from = :day where slug = :slug")
                        .bind("day", DAY)
                        .bind("slug", Wellshire.VOICES)
                        .execute());
        bench.clock().set(DAY.plusDays(1));

        assertThat(fieldsToMend(successions.record(administrator, of(Wellshire.VALE, Wellshire.VOICES))))
                .containsExactly("predecessors[0]");
    }

    @Test
    void whoever_acts_for_itself_is_followed_by_one_that_does() {
        assertThat(fieldsToMend(successions.record(administrator, of(Wellshire.BAKERY, Wellshire.VOICES))))
                .containsExactly("predecessors[0]");
    }

    @Test
    void what_is_split_has_several_successors_on_one_day() {
        RecordSuccession first =
                new RecordSuccession(Wellshire.VALE, List.of(Wellshire.VOICES), DAY, SuccessionKind.SPLIT);
        successions.record(administrator, first).orThrow();
        successions
                .record(
                        administrator,
                        new RecordSuccession(Wellshire.COUNTY, List.of(Wellshire.VOICES), DAY, SuccessionKind.SPLIT))
                .orThrow();

        assertThat(successions.of(Wellshire.VOICES).orThrow())
                .extracting(one -> one.successor().slug())
                .containsExactly(Wellshire.VALE, Wellshire.COUNTY);
    }

    private static RecordSuccession of(String successor, String predecessor) {
        return new RecordSuccession(successor, List.of(predecessor), DAY, SuccessionKind.MERGER);
    }

    private boolean isPartner(String organisation, LocalDate on) {
        return directory.isIn(
                directory.organisation(organisation).orElseThrow().id(),
                directory.partnership(Wellshire.PARTNERSHIP).orElseThrow().id(),
                on);
    }
}
