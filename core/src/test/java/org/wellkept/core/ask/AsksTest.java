package org.wellkept.core.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.aThinCommitment;
import static org.wellkept.core.test.Promises.anAsk;
import static org.wellkept.core.test.Promises.anUpdate;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.accountability.BoardOverview;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.update.Rating;

class AsksTest {

    private static final String ROOM = "A room on Mondays.";

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Asks asks = bench.door(Asks.class);
    private final Commitments commitments = bench.door(Commitments.class);
    private Wellshire wellshire;
    private Actor officer;
    private Actor lead;

    @BeforeEach
    void makeWellshire() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        officer = wellshire.officer(Wellshire.BOARD);
        lead = wellshire.lead(Wellshire.COUNTY);
    }

    @Test
    void what_an_update_asks_is_asked_of_every_board_that_the_promise_is_made_to() {
        String promise = agreed(aCommitment()
                .boards(List.of(Wellshire.BOARD, Wellshire.VALE_BOARD))
                .build());

        ask(promise, "  " + ROOM + "\n");

        AskRead one = onlyAsk(Wellshire.BOARD);
        AskRead other = onlyAsk(Wellshire.VALE_BOARD);
        assertThat(one.words()).isEqualTo(ROOM);
        assertThat(one.reference()).isEqualTo(promise);
        assertThat(one.organisation().slug()).isEqualTo(Wellshire.COUNTY);
        assertThat(one.askedOn()).isEqualTo(FIRST_DAY);
        assertThat(one.dueOn()).isEqualTo(WorkingDays.after(FIRST_DAY, 20));
        assertThat(one.waits()).isTrue();
        assertThat(other.board().slug()).isEqualTo(Wellshire.VALE_BOARD);
        answer(one.id(), AskAnswer.DONE);
        assertThat(onlyAsk(Wellshire.VALE_BOARD).waits()).isTrue();
    }

    @Test
    void an_update_that_asks_nothing_and_a_promise_to_no_board_ask_nobody() {
        String promise = agreed(aCommitment().build());
        commitments.postUpdate(lead, anUpdate(promise, Rating.GREEN)).orThrow();
        ask(promise, "   ");
        ask(agreed(aThinCommitment().build()), ROOM);

        assertThat(asks.ofBoard(lead, Wellshire.BOARD).orThrow()).isEmpty();
        assertThat(asks.standing(lead, Wellshire.BOARD).orThrow()).isEqualTo(new AskStanding(0, 0, 0));
    }

    @Test
    void the_same_words_said_again_do_not_start_a_second_clock_before_or_after_the_answer() {
        String promise = agreed(aCommitment().build());
        ask(promise, ROOM);
        bench.clock().set(FIRST_DAY.plusMonths(3));
        ask(promise, ROOM + " ");
        assertThat(onlyAsk(Wellshire.BOARD).askedOn()).isEqualTo(FIRST_DAY);

        answer(onlyAsk(Wellshire.BOARD).id(), AskAnswer.DECLINED);
        ask(promise, ROOM);
        assertThat(onlyAsk(Wellshire.BOARD).waits()).isFalse();

        ask(promise, "A room on Tuesdays.");
        assertThat(asks.ofBoard(lead, Wellshire.BOARD).orThrow())
                .extracting(AskRead::words)
                .containsExactly("A room on Tuesdays.", ROOM);
    }

    @Test
    void what_was_taken_back_can_be_asked_anew() {
        String promise = agreed(aCommitment().build());
        ask(promise, ROOM);
        UUID first = onlyAsk(Wellshire.BOARD).id();
        assertThat(asks.withdraw(lead, first).orThrow().withdrawnOn()).isEqualTo(FIRST_DAY);
        assertThat(asks.standing(lead, Wellshire.BOARD).orThrow().asked()).isZero();

        bench.clock().set(FIRST_DAY.plusDays(1));
        ask(promise, ROOM);

        assertThat(asks.ofBoard(lead, Wellshire.BOARD).orThrow())
                .filteredOn(AskRead::waits)
                .extracting(AskRead::askedOn)
                .containsExactly(FIRST_DAY.plusDays(1));
    }

    @Test
    void the_officer_answers_and_the_asker_sees_it_on_the_promise_on_today_and_in_its_history() {
        String promise = agreed(aCommitment().build());
        ask(promise, ROOM);
        assertThat(asks.waitingFor(officer)).extracting(AskRead::words).containsExactly(ROOM);
        assertThat(asks.answeredTo(lead)).isEmpty();

        AskRead answered = asks.answer(
                        officer, new AnswerAsk(onlyAsk(Wellshire.BOARD).id(), AskAnswer.AGREED, " From May on. "))
                .orThrow();

        assertThat(answered.reply()).isEqualTo(new AskRead.Reply(AskAnswer.AGREED, "From May on.", FIRST_DAY));
        assertThat(asks.waitingFor(officer)).isEmpty();
        assertThat(asks.answeredTo(lead)).extracting(AskRead::id).containsExactly(answered.id());
        assertThat(asks.answeredTo(wellshire.lead(Wellshire.VALE))).isEmpty();
        assertThat(asks.ofPromise(lead, promise)).extracting(AskRead::reply).containsExactly(answered.reply());
        HistoryRead entry = commitments.history(lead, promise).orThrow().getFirst();
        assertThat(entry.action()).isEqualTo("asked of the board: answered");
        assertThat(entry.details()).contains(new HistoryRead.Detail("words", "From May on."));
        bench.clock().set(FIRST_DAY.plusDays(31));
        assertThat(asks.answeredTo(lead)).isEmpty();
    }

    @Test
    void an_ask_is_answered_once_and_what_was_said_stays() {
        String promise = agreed(aCommitment().build());
        ask(promise, ROOM);
        UUID ask = onlyAsk(Wellshire.BOARD).id();
        asks.answer(officer, new AnswerAsk(ask, AskAnswer.DONE, "It is yours.")).orThrow();

        Refusal second = refusal(asks.answer(officer, new AnswerAsk(ask, AskAnswer.DECLINED, "No room.")));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        broken -> assertThat(broken.rule()).contains("It is yours."));
        assertThat(refusal(asks.withdraw(lead, ask))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(onlyAsk(Wellshire.BOARD).reply())
                .isEqualTo(new AskRead.Reply(AskAnswer.DONE, "It is yours.", FIRST_DAY));
    }

    @Test
    void of_two_answers_at_once_one_is_kept_and_the_other_is_told_so() throws Exception {
        String promise = agreed(aCommitment().build());
        ask(promise, ROOM);
        UUID ask = onlyAsk(Wellshire.BOARD).id();
        Callable<Outcome<AskRead>> yes =
                () -> bench.inTransaction(() -> asks.answer(officer, new AnswerAsk(ask, AskAnswer.AGREED, "Yes.")));
        Callable<Outcome<AskRead>> no =
                () -> bench.inTransaction(() -> asks.answer(officer, new AnswerAsk(ask, AskAnswer.DECLINED, "No.")));

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Outcome<AskRead>> outcomes = both.invokeAll(List.of(yes, no)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Outcome.Refused.class::isInstance)
                    .singleElement()
                    .satisfies(refused -> assertThat(refusal(refused)).isInstanceOf(Refusal.RuleBroken.class));
        }
    }

    @Test
    void an_answer_says_which_it_is_in_1_to_2000_characters() {
        String promise = agreed(aCommitment().build());
        ask(promise, ROOM);
        UUID ask = onlyAsk(Wellshire.BOARD).id();

        assertThat(fieldsToMend(asks.answer(officer, new AnswerAsk(ask, null, " "))))
                .containsExactly("answer", "words");
        assertThat(fieldsToMend(asks.answer(officer, new AnswerAsk(ask, AskAnswer.DONE, null))))
                .containsExactly("words");
        assertThat(fieldsToMend(asks.answer(officer, new AnswerAsk(ask, AskAnswer.DONE, "x".repeat(2_001)))))
                .containsExactly("words");
        assertThat(onlyAsk(Wellshire.BOARD).waits()).isTrue();
        asks.answer(officer, new AnswerAsk(ask, AskAnswer.DONE, "x".repeat(2_000)))
                .orThrow();
    }

    @Test
    void somebody_who_is_the_officer_no_longer_cannot_answer() {
        String promise = agreed(aCommitment().build());
        ask(promise, ROOM);
        UUID ask = onlyAsk(Wellshire.BOARD).id();
        Actor was = new Actor(officer.person(), officer.displayName(), List.of());

        assertThat(refusal(asks.answer(was, new AnswerAsk(ask, AskAnswer.DONE, "Done."))))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(asks.answer(
                        wellshire.officer(Wellshire.VALE_BOARD), new AnswerAsk(ask, AskAnswer.DONE, "Done."))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(asks.answer(officer, new AnswerAsk(UUID.randomUUID(), AskAnswer.DONE, "Done."))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void the_public_reads_the_asks_of_published_updates_alone() {
        String promise = wellshire
                .published(Wellshire.COUNTY, aCommitment().build())
                .summary()
                .reference();
        ask(promise, ROOM);
        assertThat(asks.ofBoard(Actor.anyone(), Wellshire.BOARD).orThrow()).isEmpty();
        assertThat(asks.standing(Actor.anyone(), Wellshire.BOARD).orThrow().asked())
                .isZero();
        assertThat(asks.ofBoard(wellshire.lead(Wellshire.NORTHMOOR_COUNCIL), Wellshire.BOARD)
                        .orThrow())
                .isEmpty();
        assertThat(onlyAsk(Wellshire.BOARD).visibility()).isEqualTo(Visibility.SHARED);

        CommitmentDetails said =
                commitments.postUpdate(lead, anAsk(promise, ROOM)).orThrow();
        commitments.publishUpdate(lead, promise, said.updates().getFirst().id()).orThrow();

        assertThat(asks.ofPromise(Actor.anyone(), promise)).singleElement().satisfies(ask -> {
            assertThat(ask.visibility()).isEqualTo(Visibility.PUBLIC);
            assertThat(ask.mayAnswer()).isFalse();
            assertThat(ask.mayWithdraw()).isFalse();
        });
        assertThat(asks.standing(Actor.anyone(), Wellshire.BOARD).orThrow()).isEqualTo(new AskStanding(1, 0, 0));
        assertThat(said.updates().getFirst().visibility()).isEqualTo(Visibility.SHARED);
    }

    @Test
    void past_its_twenty_working_days_an_ask_is_late_until_it_is_answered() {
        String promise = agreed(aCommitment().build());
        ask(promise, ROOM);
        ask(promise, "A second trainer.");
        answer(asks.ofPromise(lead, promise).getFirst().id(), AskAnswer.NOT_OURS);
        bench.clock().set(WorkingDays.after(FIRST_DAY, 20));
        assertThat(asks.standing(lead, Wellshire.BOARD).orThrow()).isEqualTo(new AskStanding(2, 1, 0));

        bench.clock().set(WorkingDays.after(FIRST_DAY, 21));

        assertThat(asks.standing(lead, Wellshire.BOARD).orThrow()).isEqualTo(new AskStanding(2, 1, 1));
        AskRead late = asks.waitingFor(officer).getFirst();
        assertThat(late.late()).isTrue();
        BoardOverview overview = bench.door(Accountability.class)
                .overview(wellshire.boardMember(Wellshire.BOARD), Wellshire.BOARD)
                .orThrow();
        assertThat(overview.standing().sentence()).isEqualTo("The board answered 1 of 2 asks; 1 is past its date.");
        assertThat(overview.asks()).extracting(AskRead::id).containsExactly(late.id());
        answer(late.id(), AskAnswer.DONE);
        assertThat(asks.standing(lead, Wellshire.BOARD).orThrow()).isEqualTo(new AskStanding(2, 2, 0));
    }

    @Test
    void a_board_that_nobody_knows_is_not_found() {
        assertThat(refusal(asks.ofBoard(lead, "nowhere"))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(asks.standing(lead, "nowhere"))).isInstanceOf(Refusal.NotFound.class);
    }

    private String agreed(Terms terms) {
        return wellshire.agreed(Wellshire.COUNTY, terms).summary().reference();
    }

    private void ask(String promise, String words) {
        commitments.postUpdate(lead, anAsk(promise, words)).orThrow();
    }

    private void answer(UUID ask, AskAnswer answer) {
        asks.answer(officer, new AnswerAsk(ask, answer, "We looked at it.")).orThrow();
    }

    private AskRead onlyAsk(String board) {
        List<AskRead> all = asks.ofBoard(lead, board).orThrow();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
