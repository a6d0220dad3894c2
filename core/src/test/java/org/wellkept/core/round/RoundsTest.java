package org.wellkept.core.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.aThinCommitment;
import static org.wellkept.core.test.Promises.anUpdate;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.returns.Returns;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.update.Rating;

class RoundsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Rounds rounds = bench.door(Rounds.class);
    private Wellshire wellshire;

    @BeforeEach
    void makeWellshire() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
    }

    @Test
    void a_round_asks_every_joined_organisation_with_an_agreed_promise_to_the_board() {
        wellshire.agreed(Wellshire.COUNTY, aCommitment().build());
        wellshire.agreed(Wellshire.COUNTY, aCommitment().title("Another").build());
        wellshire.published(Wellshire.OPEN_DOOR, aCommitment().build());
        wellshire.draft(Wellshire.ICB, aCommitment().build());
        wellshire.agreed(
                Wellshire.VALE,
                aThinCommitment().boards(List.of(Wellshire.VALE_BOARD)).build());

        RoundSummary round = open().orThrow();

        assertThat(round.asked()).isEqualTo(2);
        assertThat(round.answered()).isZero();
        assertThat(round.board()).isEqualTo(Wellshire.BOARD);
        assertThat(round.closedOn()).isNull();
        assertThat(asks(wellshire.lead(Wellshire.COUNTY))).isTrue();
        assertThat(asks(wellshire.lead(Wellshire.OPEN_DOOR))).isTrue();
        assertThat(asks(wellshire.lead(Wellshire.ICB))).isFalse();
        assertThat(asks(wellshire.lead(Wellshire.VALE))).isFalse();
    }

    @Test
    void a_round_asks_those_who_are_named() {
        RoundSummary round = open(Wellshire.VALE, Wellshire.ICB, Wellshire.VALE).orThrow();

        assertThat(round.asked()).isEqualTo(2);
        assertThat(asks(wellshire.lead(Wellshire.VALE))).isTrue();
    }

    @Test
    void a_round_asks_nobody_who_has_not_joined_or_is_not_of_the_boards_partnership() {
        assertThat(fieldsToMend(open(Wellshire.BAKERY, Wellshire.NORTHMOOR_COUNCIL, "nowhere", Wellshire.ICB)))
                .containsExactly("asked[0]", "asked[1]", "asked[2]");
    }

    @Test
    void a_round_with_nobody_to_ask_is_not_opened() {
        assertThat(refusal(open())).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(rounds.ofBoard(Wellshire.BOARD).orThrow()).isEmpty();
    }

    @Test
    void only_the_boards_officer_opens_and_closes_its_rounds() {
        RoundSummary round = open(Wellshire.ICB).orThrow();
        for (Actor actor : List.of(
                Actor.anyone(),
                wellshire.lead(Wellshire.ICB),
                wellshire.boardMember(Wellshire.BOARD),
                wellshire.officer(Wellshire.VALE_BOARD),
                wellshire.observer(),
                wellshire.administrator())) {
            assertThat(refusal(rounds.open(actor, round(List.of(Wellshire.ICB)))))
                    .isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(rounds.close(actor, round.id()))).isInstanceOf(Refusal.NotPermitted.class);
        }
    }

    @Test
    void a_board_has_one_open_round_at_a_time() {
        RoundSummary first = open(Wellshire.ICB).orThrow();
        assertThat(refusal(open(Wellshire.ICB))).isInstanceOf(Refusal.RuleBroken.class);

        rounds.close(wellshire.officer(Wellshire.BOARD), first.id()).orThrow();

        RoundSummary second = rounds.open(
                        wellshire.officer(Wellshire.BOARD), quarter(LocalDate.of(2026, 10, 1), Wellshire.ICB))
                .orThrow();
        assertThat(rounds.ofBoard(Wellshire.BOARD).orThrow())
                .extracting(RoundSummary::id)
                .containsExactly(second.id(), first.id());
    }

    @Test
    void a_round_closes_once_and_not_before_it_opens() {
        Actor officer = wellshire.officer(Wellshire.BOARD);
        OpenRound later = new OpenRound(
                Wellshire.BOARD,
                "Later",
                FIRST_DAY,
                FIRST_DAY.plusMonths(3),
                FIRST_DAY.plusDays(10),
                FIRST_DAY.plusDays(20),
                List.of(Wellshire.ICB));
        UUID round = rounds.open(officer, later).orThrow().id();
        assertThat(refusal(rounds.close(officer, round))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(rounds.asking(wellshire.lead(Wellshire.ICB))).isEmpty();

        bench.clock().set(FIRST_DAY.plusDays(10));
        assertThat(rounds.close(officer, round).orThrow().closedOn()).isEqualTo(FIRST_DAY.plusDays(10));
        assertThat(refusal(rounds.close(officer, round))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(rounds.close(officer, UUID.randomUUID()))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void a_closed_round_is_reopened_once_with_a_reason_and_what_then_comes_is_late() {
        String reference = wellshire
                .agreed(Wellshire.COUNTY, aCommitment().build())
                .summary()
                .reference();
        Actor officer = wellshire.officer(Wellshire.BOARD);
        UUID round = open().orThrow().id();
        assertThat(refusal(rounds.reopen(officer, new ReopenRound(round, "Too early."))))
                .as("while it is open")
                .isInstanceOf(Refusal.RuleBroken.class);
        rounds.close(officer, round).orThrow();
        assertThat(fieldsToMend(rounds.reopen(officer, new ReopenRound(round, " "))))
                .containsExactly("reason");
        assertThat(fieldsToMend(rounds.reopen(officer, new ReopenRound(round, "x".repeat(501)))))
                .containsExactly("reason");
        assertThat(refusal(rounds.reopen(wellshire.boardMember(Wellshire.BOARD), new ReopenRound(round, "Why not."))))
                .isInstanceOf(Refusal.NotPermitted.class);

        RoundSummary reopened = rounds.reopen(officer, new ReopenRound(round, "The hospital's figures were wrong."))
                .orThrow();

        assertThat(reopened.closedOn()).isNull();
        assertThat(reopened.reopened())
                .isEqualTo(new RoundSummary.Reopened(FIRST_DAY, "The hospital's figures were wrong."));
        assertThat(asks(wellshire.lead(Wellshire.COUNTY))).isTrue();
        post(Wellshire.COUNTY, reference);
        assertThat(bench.door(Returns.class)
                        .standings(officer, Wellshire.BOARD, round)
                        .orThrow())
                .singleElement()
                .satisfies(standing -> assertThat(standing.late())
                        .as("before the day on which it is due")
                        .isTrue());
        rounds.close(officer, round).orThrow();
        assertThat(refusal(rounds.reopen(officer, new ReopenRound(round, "Once more."))))
                .isEqualTo(new Refusal.RuleBroken(
                        "This round was reopened once already, and a round can be reopened once.",
                        "Ask about what is missing in the next round."));
        assertThat(latest().reopened()).as("it stays known").isNotNull();
    }

    @Test
    void only_the_boards_latest_round_is_reopened_and_not_while_another_is_open() {
        Actor officer = wellshire.officer(Wellshire.BOARD);
        UUID first = open(Wellshire.ICB).orThrow().id();
        rounds.close(officer, first).orThrow();
        UUID second = rounds.open(officer, quarter(LocalDate.of(2026, 10, 1), Wellshire.ICB))
                .orThrow()
                .id();

        assertThat(refusal(rounds.reopen(officer, new ReopenRound(first, "One was missing."))))
                .isInstanceOf(Refusal.RuleBroken.class);
        rounds.close(officer, second).orThrow();
        assertThat(refusal(rounds.reopen(officer, new ReopenRound(first, "One was missing."))))
                .isEqualTo(new Refusal.RuleBroken(
                        "The board has asked again since this round closed.",
                        "Only its latest round can be reopened."));
        assertThat(rounds.reopen(officer, new ReopenRound(second, "One was missing."))
                        .orThrow()
                        .closedOn())
                .isNull();
    }

    @Test
    void an_organisation_has_answered_with_one_update_since_the_round_opened() {
        String before = wellshire
                .agreed(Wellshire.COUNTY, aCommitment().build())
                .summary()
                .reference();
        String other = wellshire
                .agreed(Wellshire.COUNTY, aCommitment().title("Another").build())
                .summary()
                .reference();
        wellshire.agreed(Wellshire.ICB, aCommitment().build());
        post(Wellshire.COUNTY, before);
        bench.clock().set(FIRST_DAY.plusDays(1));
        open().orThrow();
        assertThat(latest().answered()).isZero();

        post(Wellshire.COUNTY, other);

        assertThat(latest().answered()).isEqualTo(1);
        assertThat(rounds.asking(wellshire.contributor(Wellshire.COUNTY)))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.boardName()).isEqualTo("Wellshire Health and Wellbeing Board");
                    assertThat(asked.organisation())
                            .isEqualTo(new OrganisationRef(Wellshire.COUNTY, "Wellshire County Council", true));
                    assertThat(asked.round()).isEqualTo(latest());
                    assertThat(asked.waiting())
                            .containsExactly(new Rounds.Waiting(
                                    before, aCommitment().build().title()));
                });
    }

    @Test
    void what_is_said_after_a_round_closed_does_not_answer_it() {
        String reference = wellshire
                .agreed(Wellshire.COUNTY, aCommitment().build())
                .summary()
                .reference();
        UUID round = open().orThrow().id();
        rounds.close(wellshire.officer(Wellshire.BOARD), round).orThrow();

        bench.clock().set(FIRST_DAY.plusDays(1));
        post(Wellshire.COUNTY, reference);

        assertThat(latest().answered()).isZero();
        assertThat(rounds.asking(wellshire.lead(Wellshire.COUNTY))).isEmpty();
    }

    @Test
    void a_round_waits_for_promises_made_to_its_own_board_alone() {
        wellshire.agreed(Wellshire.COUNTY, aCommitment().build());
        wellshire.agreed(Wellshire.COUNTY, aThinCommitment().build());
        wellshire.agreed(
                Wellshire.COUNTY,
                aThinCommitment().boards(List.of(Wellshire.VALE_BOARD)).build());
        open().orThrow();

        assertThat(rounds.asking(wellshire.lead(Wellshire.COUNTY)))
                .singleElement()
                .satisfies(asked -> assertThat(asked.waiting()).hasSize(1));
    }

    @Test
    void only_who_acts_for_an_organisation_is_asked() {
        open(Wellshire.VOICES, Wellshire.HEALTHWATCH).orThrow();

        assertThat(rounds.asking(wellshire.lead(Wellshire.VOICES))).hasSize(1);
        assertThat(rounds.asking(wellshire.member())).isEmpty();
        assertThat(rounds.asking(wellshire.observer())).isEmpty();
        assertThat(rounds.asking(Actor.anyone())).isEmpty();
    }

    @Test
    void what_waits_is_found_with_two_statements_however_much_it_is() {
        for (int i = 0; i < 5; i++) {
            wellshire.agreed(
                    Wellshire.COUNTY, aCommitment().title("Promise " + i).build());
        }
        open().orThrow();
        Actor lead = wellshire.lead(Wellshire.COUNTY);

        assertThat(bench.statements(() -> rounds.asking(lead))).hasSize(2);
        assertThat(rounds.asking(lead).getFirst().waiting()).hasSize(5);
    }

    @Test
    void a_round_hears_of_everything_that_needs_mending_at_once() {
        LocalDate day = FIRST_DAY;
        OpenRound muddled =
                new OpenRound(Wellshire.BOARD, " ", day, day.minusDays(1), day, day.minusDays(1), List.of("nowhere"));

        assertThat(fieldsToMend(rounds.open(wellshire.officer(Wellshire.BOARD), muddled)))
                .containsExactly("name", "periodTo", "opensOn", "dueOn", "asked[0]");
    }

    @Test
    void a_board_that_is_not_there_has_no_rounds() {
        assertThat(refusal(rounds.ofBoard("nowhere"))).isInstanceOf(Refusal.NotFound.class);
        OpenRound nowhere = new OpenRound(
                "nowhere", "Round", FIRST_DAY, FIRST_DAY, FIRST_DAY.plusDays(1), FIRST_DAY.plusDays(1), List.of());
        assertThat(refusal(rounds.open(wellshire.officer(Wellshire.BOARD), nowhere)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void history_remembers_that_a_round_opened_whom_it_asked_and_that_it_closed() {
        UUID round = open(Wellshire.VALE, Wellshire.ICB).orThrow().id();
        rounds.close(wellshire.officer(Wellshire.BOARD), round).orThrow();

        List<HistoryRead> history = bench.door(History.class).of(round);
        assertThat(history).extracting(HistoryRead::action).containsExactly("snapshot taken", "closed", "opened");
        assertThat(history.getLast().details())
                .contains(new HistoryRead.Detail("asked", Wellshire.ICB + ", " + Wellshire.VALE));
    }

    @Test
    void nobody_is_asked_twice_about_the_same_days() {
        Actor officer = wellshire.officer(Wellshire.BOARD);
        RoundSummary first = open(Wellshire.ICB).orThrow();
        rounds.close(officer, first.id()).orThrow();

        assertThat(refusal(rounds.open(officer, quarter(LocalDate.of(2026, 9, 30), Wellshire.ICB))))
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        rule -> assertThat(rule.rule()).contains(first.name()));
        rounds.open(officer, quarter(LocalDate.of(2026, 10, 1), Wellshire.ICB)).orThrow();
    }

    @Test
    void a_round_that_is_due_in_the_past_is_not_opened() {
        OpenRound past = new OpenRound(
                Wellshire.BOARD,
                "Quarter 1",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 6, 30),
                LocalDate.of(2026, 7, 1),
                FIRST_DAY.minusDays(1),
                List.of(Wellshire.ICB));

        assertThat(fieldsToMend(rounds.open(wellshire.officer(Wellshire.BOARD), past)))
                .containsExactly("dueOn");
    }

    @Test
    void answers_are_due_before_the_paper_of_their_meeting_has_to_be_public() {
        LocalDate meeting = LocalDate.of(2026, 11, 27);
        LocalDate publishOn = RoundCalendar.before(meeting).publishOn();
        Actor officer = wellshire.officer(Wellshire.BOARD);

        assertThat(fieldsToMend(rounds.open(officer, towards(meeting, publishOn))))
                .containsExactly("dueOn");
        assertThat(rounds.open(officer, towards(meeting, publishOn.minusDays(1)))
                        .orThrow()
                        .meetingOn())
                .isEqualTo(meeting);
    }

    @Test
    void a_round_tells_how_many_minutes_it_asks_for() {
        wellshire.agreed(Wellshire.COUNTY, aCommitment().build());
        wellshire.agreed(Wellshire.COUNTY, aCommitment().title("Another").build());
        wellshire.agreed(Wellshire.OPEN_DOOR, aCommitment().build());

        int everything = RoundQuestion.minutes(EnumSet.allOf(RoundQuestion.class), 2);
        int ofTheSmall = RoundQuestion.minutes(RoundQuestion.OF_A_SMALL_ORGANISATION, 1);
        assertThat(open().orThrow().burden()).isEqualTo(new RoundSummary.Burden(everything + ofTheSmall, 0, 0));
    }

    private static OpenRound towards(LocalDate meeting, LocalDate dueOn) {
        return new OpenRound(
                Wellshire.BOARD,
                "Quarter 2",
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 9, 30),
                FIRST_DAY,
                dueOn,
                meeting,
                EnumSet.of(RoundQuestion.RATING),
                List.of(Wellshire.ICB));
    }

    private static OpenRound quarter(LocalDate from, String asked) {
        return new OpenRound(
                Wellshire.BOARD,
                "Quarter 3 of 2026/27",
                from,
                LocalDate.of(2026, 12, 31),
                FIRST_DAY,
                FIRST_DAY.plusDays(28),
                List.of(asked));
    }

    private Outcome<RoundSummary> open(String... asked) {
        return rounds.open(wellshire.officer(Wellshire.BOARD), round(List.of(asked)));
    }

    private OpenRound round(List<String> asked) {
        LocalDate today = bench.clock().today();
        return new OpenRound(
                Wellshire.BOARD,
                "Quarter 2 of 2026/27",
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 9, 30),
                today,
                today.plusDays(28),
                asked);
    }

    private RoundSummary latest() {
        return rounds.ofBoard(Wellshire.BOARD).orThrow().getFirst();
    }

    private boolean asks(Actor actor) {
        return !rounds.asking(actor).isEmpty();
    }

    private void post(String organisation, String reference) {
        bench.door(Commitments.class)
                .postUpdate(wellshire.contributor(organisation), anUpdate(reference, Rating.GREEN))
                .orThrow();
    }
}
