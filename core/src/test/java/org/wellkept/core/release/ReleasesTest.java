package org.wellkept.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.CoProduction.cafe;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.GroupCount;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.reply.QuietPeriods;
import org.wellkept.core.reply.SetQuietPeriod;
import org.wellkept.core.test.CoProduction;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.voice.AccountJudged;
import org.wellkept.core.voice.Again;
import org.wellkept.core.voice.HeardBack;
import org.wellkept.core.voice.Spoken;
import org.wellkept.core.voice.VoiceStanding;
import org.wellkept.core.voice.Voices;
import org.wellkept.core.voice.WordsToLookAt;

@Tag("database")
class ReleasesTest {

    private static final LocalDate CLOSES = TestClock.FIRST_DAY.plusDays(14);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private Wellshire wellshire;
    private CoProduction coProduction;
    private Releases releases;
    private Voices voices;

    @BeforeEach
    void start() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        coProduction = new CoProduction(bench, wellshire);
        releases = bench.door(Releases.class);
        voices = bench.door(Voices.class);
    }

    private void release(LocalDate day) {
        bench.clock().set(day);
        assertThat(releases.makeDue()).isTrue();
    }

    private Optional<Released> publicly(String reference) {
        return releases.of(Actor.anyone(), reference).orThrow();
    }

    private Released told(String reference) {
        return publicly(reference).orElseThrow();
    }

    @Test
    void there_is_one_release_a_month_and_nothing_moves_between() {
        String cafe = coProduction.published(cafe(12)).reference();
        assertThat(publicly(cafe)).isEmpty();

        release(NOVEMBER.plusDays(2));

        assertThat(told(cafe).people()).isEqualTo(new ReleasedCount.Exactly(12));
        bench.clock().set(NOVEMBER.plusDays(20));
        assertThat(releases.makeDue()).isFalse();
        edit(cafe, 40);
        assertThat(told(cafe).people()).isEqualTo(new ReleasedCount.Exactly(12));
        release(DECEMBER);
        assertThat(told(cafe).people()).isEqualTo(new ReleasedCount.Exactly(40));
    }

    private void edit(String reference, int people) {
        Actor lead = wellshire.lead(Wellshire.OPEN_DOOR);
        Activities activities = bench.door(Activities.class);
        ActivityDetails found = activities.find(lead, reference).orThrow();
        activities.edit(lead, reference, found.version(), cafe(people)).orThrow();
    }

    @Test
    void small_groups_are_told_as_fewer_than_five_and_another_is_kept_back() {
        String cafe = coProduction
                .published(cafe(30, new GroupCount("carers", 3), new GroupCount("young-carers", 7)))
                .reference();

        release(NOVEMBER);

        assertThat(told(cafe).groups())
                .containsEntry("carers", new ReleasedCount.FewerThanFive())
                .containsEntry("young-carers", new ReleasedCount.KeptBack());
    }

    @ParameterizedTest
    @CsvSource({"4,12,false", "5,12,true", "9,12,true", "12,12,false", "10,10,false", "5,5,false"})
    void what_people_felt_comes_out_from_five_on_and_never_of_all_who_were_there(
            int spoke, int people, boolean comesOut) {
        String cafe = coProduction.published(cafe(people)).reference();
        List<String> codes = coProduction.codes(cafe, 12, CLOSES);
        Rung[] felt = new Rung[spoke];
        Arrays.fill(felt, Rung.ENGAGEMENT);
        List<String> receipts = coProduction.speak(codes, felt);

        release(NOVEMBER);

        assertThat(Optional.ofNullable(told(cafe).felt()).map(Felt::rung))
                .isEqualTo(comesOut ? Optional.of(Rung.ENGAGEMENT) : Optional.empty());
        assertThat(told(cafe).spoke() != null).isEqualTo(comesOut);
        assertThat(voices.read(Actor.anyone(), receipts.getFirst()).orThrow().standing())
                .isEqualTo(
                        comesOut
                                ? VoiceStanding.RELEASED
                                : spoke < 5 ? VoiceStanding.TOO_FEW : VoiceStanding.EVERYBODY);
    }

    @Test
    void nothing_comes_out_while_people_can_still_speak() {
        String cafe = coProduction.published(cafe(20)).reference();
        List<String> codes = coProduction.codes(cafe, 20, NOVEMBER);
        coProduction.speak(codes, Rung.ENGAGEMENT, Rung.ENGAGEMENT, Rung.CO_DESIGN, Rung.CO_DESIGN, Rung.CO_DESIGN);

        release(NOVEMBER);
        assertThat(told(cafe).felt()).isNull();
        assertThat(told(cafe).spoke()).isNull();

        release(DECEMBER);
        assertThat(felt(cafe).rung()).isEqualTo(Rung.CO_DESIGN);
    }

    private Felt felt(String reference) {
        return Optional.ofNullable(told(reference).felt()).orElseThrow();
    }

    @Test
    void shares_are_told_in_words_and_all_are_told_as_most() {
        String cafe = coProduction.published(cafe(20)).reference();
        List<String> codes = coProduction.codes(cafe, 20, CLOSES);
        for (int i = 0; i < 6; i++) {
            voices.speak(
                            Actor.anyone(),
                            codes.get(i),
                            new Spoken(
                                    Rung.CO_DESIGN,
                                    AccountJudged.RIGHT,
                                    i < 3 ? HeardBack.YES : HeardBack.NO,
                                    i < 4 ? Again.NO : null,
                                    null,
                                    null,
                                    null))
                    .orThrow();
        }

        release(NOVEMBER);

        assertThat(felt(cafe).account()).isEqualTo(Part.MOST);
        assertThat(felt(cafe).heardBack()).isEqualTo(Part.SOME);
        assertThat(felt(cafe).again()).as("four answers are too few to tell").isNull();
    }

    @Test
    void words_come_out_once_somebody_independent_let_them_through_and_go_when_they_are_taken_back() {
        String cafe = coProduction.published(cafe(20)).reference();
        List<String> codes = coProduction.codes(cafe, 20, CLOSES);
        List<String> receipts = coProduction.speak(
                codes, Rung.CO_DESIGN, Rung.CO_DESIGN, Rung.CO_DESIGN, Rung.CO_DESIGN, Rung.CO_DESIGN);
        String spoken = voices.speak(
                        Actor.anyone(),
                        codes.get(10),
                        new Spoken(Rung.CO_DESIGN, null, null, null, "The tea was real", "The survey", null))
                .orThrow();
        release(NOVEMBER);
        assertThat(felt(cafe).feltReal()).isEmpty();

        Actor issuer = wellshire.lead(Wellshire.VOICES);
        Set<UUID> all = voices.words(issuer, cafe).orThrow().stream()
                .map(WordsToLookAt::id)
                .collect(Collectors.toSet());
        voices.show(issuer, cafe, all).orThrow();
        assertThat(felt(cafe).feltReal()).containsExactly("The tea was real");
        assertThat(felt(cafe).notReal()).containsExactly("The survey");

        voices.withdraw(Actor.anyone(), spoken).orThrow();
        assertThat(felt(cafe).feltReal()).isEmpty();
        assertThat(told(cafe).spoke())
                .as("the count does not tell that one went")
                .isEqualTo(new ReleasedCount.Exactly(6));

        voices.withdraw(Actor.anyone(), receipts.getFirst()).orThrow();
        release(DECEMBER);
        assertThat(told(cafe).spoke()).isEqualTo(new ReleasedCount.Exactly(6));
        assertThat(felt(cafe).rung()).isEqualTo(Rung.CO_DESIGN);
    }

    @Test
    void a_gap_of_two_rungs_is_told_to_the_organisation_first_and_is_public_with_its_reply() {
        String cafe = coProduction.published(cafe(20)).reference();
        List<String> codes = coProduction.codes(cafe, 20, CLOSES);
        coProduction.speak(
                codes, Rung.CONSULTATION, Rung.CONSULTATION, Rung.INFORMING, Rung.CO_DESIGN, Rung.CONSULTATION);
        release(LocalDate.of(2026, 11, 2));

        assertThat(told(cafe).felt()).as("five working days to reply").isNull();
        Actor lead = wellshire.lead(Wellshire.OPEN_DOOR);
        Felt inside = Optional.ofNullable(
                        releases.of(lead, cafe).orThrow().orElseThrow().felt())
                .orElseThrow();
        assertThat(inside.gap())
                .isEqualTo(new Felt.Gap(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 9), null, true));
        assertThat(refusal(releases.reply(wellshire.lead(Wellshire.COUNTY), cafe, "We listened.")))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(fieldsToMend(releases.reply(lead, cafe, "word ".repeat(101))))
                .containsExactly("words");
        releases.reply(lead, cafe, "We chose the hours too early.").orThrow();

        bench.clock().set(LocalDate.of(2026, 11, 8));
        assertThat(told(cafe).felt()).isNull();
        bench.clock().set(LocalDate.of(2026, 11, 9));
        assertThat(Optional.ofNullable(felt(cafe).gap()).map(Felt.Gap::reply))
                .contains("We chose the hours too early.");
    }

    @Test
    void a_gap_waits_for_the_end_of_a_quiet_period_of_a_board_that_hears_of_it() {
        String cafe = coProduction.published(cafe(20)).reference();
        List<String> codes = coProduction.codes(cafe, 20, CLOSES);
        coProduction.speak(
                codes, Rung.CONSULTATION, Rung.CONSULTATION, Rung.INFORMING, Rung.INFORMING, Rung.CONSULTATION);
        bench.door(QuietPeriods.class)
                .set(
                        wellshire.officer(Wellshire.BOARD),
                        new SetQuietPeriod(
                                Wellshire.BOARD, LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 20), "An election"))
                .orThrow();

        release(LocalDate.of(2026, 11, 2));

        bench.clock().set(LocalDate.of(2026, 11, 20));
        assertThat(told(cafe).felt()).isNull();
        bench.clock().set(LocalDate.of(2026, 11, 21));
        assertThat(felt(cafe).rung()).isEqualTo(Rung.CONSULTATION);
    }

    /** Activities whose counts and voices move from month to month, as they would when people come and go. */
    @Test
    void over_two_years_no_figure_of_any_release_differs_from_the_last_by_one_to_four() {
        Random random = new Random(7);
        List<String> cafes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            cafes.add(coProduction.published(cafe(random.nextInt(30))).reference());
        }
        LocalDate month = NOVEMBER;
        for (int release = 0; release < 24; release++) {
            for (String cafe : cafes) {
                bench.clock().set(month.minusDays(1));
                edit(cafe, random.nextInt(12) + 3);
            }
            release(month);
            month = month.plusMonths(1);
        }

        List<String> steps = bench.sqlAsOwner()
                .withHandle(
                        handle -> handle.createQuery("""
                                select now.activity_id || ' ' || now.release || ': ' || was.value || ' to ' || now.value
                                from people_release_cell now join people_release_cell was on was.activity_id = now.activity_id
                                  and was.what = now.what and was.theme_id is not distinct from now.theme_id and was.release = now.release - 1
                                where abs(now.value - was.value) between 1 and 4""").mapTo(String.class).list());
        assertThat(steps).isEmpty();
        int cells = bench.sqlAsOwner()
                .withHandle(handle -> handle.createQuery("select count(*) from people_release_cell")
                        .mapTo(Integer.class)
                        .one());
        assertThat(cells).as("there was something to compare").isEqualTo(24 * 6);
    }
}
