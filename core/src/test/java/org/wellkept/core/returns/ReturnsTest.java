package org.wellkept.core.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.aThinCommitment;
import static org.wellkept.core.test.Promises.anUpdate;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.returns.AnswerField.FigureOf;
import org.wellkept.core.returns.AnswerField.Told;
import org.wellkept.core.returns.ReturnDetails.Standing;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.RoundQuestion;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.snapshot.Snapshot;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.PauseRead;
import org.wellkept.core.undertaking.PauseUndertaking;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Rating;

class ReturnsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Returns returns = bench.door(Returns.class);
    private Wellshire wellshire;
    private Actor lead;
    private Actor contributor;
    private Actor officer;
    private String training;
    private String loneliness;

    @BeforeEach
    void askTheCouncil() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        lead = wellshire.lead(Wellshire.COUNTY);
        contributor = wellshire.contributor(Wellshire.COUNTY);
        officer = wellshire.officer(Wellshire.BOARD);
        training = reference(wellshire.published(Wellshire.COUNTY, aCommitment().build()));
        loneliness = reference(wellshire.agreed(
                Wellshire.COUNTY,
                aThinCommitment()
                        .boards(List.of(Wellshire.BOARD, Wellshire.VALE_BOARD))
                        .build()));
    }

    @Test
    void a_return_holds_all_promises_that_any_board_asks_about_once() {
        open(Wellshire.BOARD);
        open(Wellshire.VALE_BOARD);

        ReturnDetails found = found(contributor);

        assertThat(found.asking())
                .extracting(ReturnDetails.Asking::board)
                .containsExactly(Wellshire.VALE_BOARD, Wellshire.BOARD);
        assertThat(found.rows()).extracting(ReturnRow::reference).containsExactly(training, loneliness);
        assertThat(row(loneliness).boards()).hasSize(2);
        assertThat(found.answered()).isZero();
        assertThat(found.maySend()).isFalse();
        assertThat(found(lead).maySend()).isTrue();
    }

    @Test
    void nobody_but_its_people_and_the_officers_of_the_boards_that_ask_reads_a_return() {
        open(Wellshire.BOARD);

        assertThat(found(officer).rows()).hasSize(2);
        for (Actor actor : List.of(
                Actor.anyone(),
                wellshire.lead(Wellshire.ICB),
                wellshire.boardMember(Wellshire.BOARD),
                wellshire.officer(Wellshire.VALE_BOARD),
                wellshire.observer(),
                wellshire.administrator())) {
            assertThat(refusal(returns.find(actor, Wellshire.COUNTY))).isInstanceOf(Refusal.NotPermitted.class);
        }
        assertThat(refusal(returns.find(lead, "nowhere"))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void an_officer_answers_only_what_the_own_board_asks() {
        open(Wellshire.VALE_BOARD);

        assertThat(found(wellshire.officer(Wellshire.VALE_BOARD)).rows())
                .extracting(ReturnRow::reference)
                .containsExactly(loneliness);
    }

    @Test
    void each_field_is_kept_by_itself() {
        open(Wellshire.BOARD);

        kept(contributor, training, Told.DONE, null, "We ran three courses.");
        kept(lead, training, Told.RATING, null, "green");

        ReturnRow row = row(training);
        assertThat(row.answer().done()).isEqualTo("We ran three courses.");
        assertThat(row.answer().rating()).isEqualTo(Rating.GREEN);
        assertThat(row.standing()).isEqualTo(Standing.WRITTEN);
        assertThat(row(loneliness).standing()).isEqualTo(Standing.WAITING);
        assertThat(found(lead).answered()).isEqualTo(1);
    }

    @Test
    void two_people_in_one_field_lose_neither_text() {
        open(Wellshire.BOARD);
        kept(contributor, training, Told.DONE, null, "Hers.");

        Saving saving = save(lead, training, Told.DONE, null, "His.").orThrow();

        assertThat(saving).isEqualTo(new Saving.Clash("Hers."));
        assertThat(row(training).answer().done()).isEqualTo("Hers.");
        kept(lead, training, Told.DONE, "Hers.", "Hers. His.");
        assertThat(row(training).answer().done()).isEqualTo("Hers. His.");
    }

    @Test
    void writing_the_same_again_is_no_clash() {
        open(Wellshire.BOARD);
        kept(contributor, training, Told.DONE, null, "Three courses.");

        kept(lead, training, Told.DONE, null, "Three courses.");
    }

    @Test
    void several_fields_are_kept_together() {
        open(Wellshire.BOARD);

        assertThat(together(contributor, told(Told.DONE, null, "Three courses."), told(Told.RATING, null, "green")))
                .isEmpty();

        assertThat(row(training).answer().done()).isEqualTo("Three courses.");
        assertThat(row(training).answer().rating()).isEqualTo(Rating.GREEN);
    }

    @Test
    void of_several_fields_none_is_kept_where_one_clashes_or_needs_mending() {
        open(Wellshire.BOARD);
        kept(contributor, training, Told.DONE, null, "Hers.");

        assertThat(together(lead, told(Told.RATING, null, "green"), told(Told.DONE, null, "His.")))
                .isEqualTo(Map.of(Told.DONE, new Saving.Clash("Hers.")));
        assertThat(fieldsToMend(returns.saveTogether(
                        lead, List.of(told(Told.DONE, "Hers.", "His."), told(Told.RATING, null, "purple")))))
                .containsExactly("rating");

        assertThat(row(training).answer().rating()).isNull();
        assertThat(row(training).answer().done()).isEqualTo("Hers.");
    }

    @Test
    void what_figures_show_follows_a_figure_before_the_rating_is_chosen() {
        open(Wellshire.BOARD);
        assertThat(row(training).shown().answer()).isEqualTo(ShownAnswer.CANNOT_TELL);

        ReturnRow row = kept(contributor, training, people(), null, "20").row();

        assertThat(row.shown().answer()).isEqualTo(ShownAnswer.BEHIND);
        assertThat(row.measures().getFirst().now()).isEqualByComparingTo("20");
        assertThat(row.measures().getFirst().nowOn()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(answers(training).shown().answer())
                .as("nothing is posted yet")
                .isEqualTo(ShownAnswer.CANNOT_TELL);
    }

    @Test
    void a_clash_of_figures_is_noticed_whatever_their_zeros() {
        open(Wellshire.BOARD);
        kept(contributor, training, people(), null, "150");

        kept(lead, training, people(), "150.0", "160");
        assertThat(save(lead, training, people(), null, "170").orThrow()).isEqualTo(new Saving.Clash("160"));
    }

    @Test
    void what_is_no_answer_is_told_and_changes_nothing() {
        open(Wellshire.BOARD);

        assertThat(fieldsToMend(save(lead, training, Told.RATING, null, "purple")))
                .containsExactly("rating");
        assertThat(fieldsToMend(save(lead, training, Told.DONE, null, "x".repeat(5_001))))
                .containsExactly("done");
        assertThat(fieldsToMend(save(lead, training, people(), null, "many"))).containsExactly(people().code());
        assertThat(fieldsToMend(save(lead, training, new FigureOf(UUID.randomUUID()), null, "1")))
                .hasSize(1);
        assertThat(row(training).answer().savedAt()).isNull();
    }

    @Test
    void what_no_board_asks_about_has_no_place_in_a_return() {
        assertThat(refusal(save(lead, training, Told.DONE, null, "Done."))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(save(lead, "WV-999", Told.DONE, null, "Done."))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void sending_posts_one_update_for_each_promise_which_answers_every_board() {
        RoundSummary wellshireRound = open(Wellshire.BOARD);
        RoundSummary valeRound = open(Wellshire.VALE_BOARD);
        kept(lead, training, Told.RATING, null, "green");
        kept(lead, training, people(), null, "150");
        kept(lead, loneliness, Told.RATING, null, "amber");
        kept(lead, loneliness, Told.REASON, null, "No room.");

        ReturnSent sent =
                returns.send(lead, new SendReturn(Wellshire.COUNTY, 45, true)).orThrow();

        assertThat(sent).isEqualTo(new ReturnSent(List.of(training, loneliness), 0, false));
        assertThat(answers(training).said()).isEqualTo(Said.GREEN);
        assertThat(commitment(training).updates())
                .singleElement()
                .satisfies(update -> assertThat(update.visibility()).isEqualTo(Visibility.PUBLIC));
        assertThat(commitment(loneliness).updates())
                .as("the promise itself is not public")
                .singleElement()
                .satisfies(update -> assertThat(update.visibility()).isEqualTo(Visibility.SHARED));
        assertThat(found(lead).rows()).extracting(ReturnRow::standing).containsOnly(Standing.SENT);
        for (RoundSummary round : List.of(wellshireRound, valeRound)) {
            assertThat(returns.standings(officer, round.board(), round.id()).orThrow())
                    .singleElement()
                    .satisfies(standing -> {
                        assertThat(standing.answered()).isEqualTo(standing.asked());
                        assertThat(standing.sentOn()).isEqualTo(FIRST_DAY);
                        assertThat(standing.late()).isFalse();
                        assertThat(standing.onBehalf()).isFalse();
                    });
        }
        assertThat(taken(Wellshire.BOARD) + taken(Wellshire.VALE_BOARD))
                .as("the same minutes are told once")
                .isEqualTo(45);
    }

    @RepeatedTest(5)
    void a_return_that_is_sent_while_its_round_closes_counts_in_it_or_is_refused() throws Exception {
        RoundSummary round = open(Wellshire.BOARD);
        kept(lead, training, Told.RATING, null, "green");
        Rounds rounds = bench.door(Rounds.class);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Outcome<ReturnSent>> sending = both.submit(() -> {
                together.await();
                return returns.send(lead, new SendReturn(Wellshire.COUNTY, null, false));
            });
            Future<Outcome<RoundSummary>> closing = both.submit(() -> {
                together.await();
                return rounds.close(officer, round.id());
            });

            closing.get().orThrow();
            boolean sent = sending.get() instanceof Outcome.Done;
            Snapshot found = bench.door(Snapshots.class)
                    .find(officer, Wellshire.BOARD, round.id(), null)
                    .orThrow();
            assertThat(found.organisations().getFirst().answer().sentOn() != null)
                    .isEqualTo(sent);
            assertThat(returns.standings(officer, Wellshire.BOARD, round.id())
                            .orThrow()
                            .getFirst()
                            .sentOn())
                    .isEqualTo(sent ? FIRST_DAY : null);
        }
    }

    @Test
    void all_of_a_return_is_sent_or_nothing() {
        open(Wellshire.BOARD);
        kept(lead, training, Told.RATING, null, "green");
        kept(lead, loneliness, Told.RATING, null, "red");

        assertThat(fieldsToMend(returns.send(lead, new SendReturn(Wellshire.COUNTY, 0, false))))
                .containsExactly("minutes", "answers[" + loneliness + "].reason");

        assertThat(commitment(training).updates()).isEmpty();
        assertThat(row(training).standing()).isEqualTo(Standing.WRITTEN);
    }

    @Test
    void words_without_a_rating_are_not_sent_and_not_lost() {
        open(Wellshire.BOARD);
        kept(lead, training, Told.DONE, null, "Three courses.");

        assertThat(fieldsToMend(returns.send(lead, new SendReturn(Wellshire.COUNTY, null, false))))
                .containsExactly("answers[" + training + "].rating");
        assertThat(row(training).answer().done()).isEqualTo("Three courses.");
    }

    @Test
    void part_of_a_return_can_be_sent_and_the_rest_can_follow_late() {
        RoundSummary round = open(Wellshire.BOARD);
        kept(lead, training, Told.RATING, null, "green");
        assertThat(returns.send(lead, new SendReturn(Wellshire.COUNTY, null, false))
                        .orThrow()
                        .unanswered())
                .isEqualTo(1);

        bench.clock().set(round.dueOn().plusDays(1));
        assertThat(answers(loneliness).said()).isEqualTo(Said.NO_RETURN);
        kept(lead, loneliness, Told.RATING, null, "green");
        ReturnSent rest = returns.send(lead, new SendReturn(Wellshire.COUNTY, null, false))
                .orThrow();

        assertThat(rest).isEqualTo(new ReturnSent(List.of(loneliness), 0, true));
        assertThat(answers(loneliness).said()).isEqualTo(Said.GREEN);
        assertThat(returns.standings(officer, Wellshire.BOARD, round.id())
                        .orThrow()
                        .getFirst()
                        .late())
                .as("the first answer was in time")
                .isFalse();
    }

    @Test
    void an_empty_return_is_not_sent() {
        open(Wellshire.BOARD);

        assertThat(refusal(returns.send(lead, new SendReturn(Wellshire.COUNTY, null, false))))
                .isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void a_contributor_writes_and_the_lead_sends() {
        open(Wellshire.BOARD);
        kept(contributor, training, Told.RATING, null, "green");

        assertThat(refusal(returns.send(contributor, new SendReturn(Wellshire.COUNTY, null, false))))
                .isInstanceOf(Refusal.NotPermitted.class);
        returns.send(lead, new SendReturn(Wellshire.COUNTY, null, false)).orThrow();
    }

    @Test
    void what_an_officer_sends_for_a_partner_is_marked() {
        RoundSummary round = open(Wellshire.BOARD);
        kept(officer, training, Told.RATING, null, "green");

        returns.send(officer, new SendReturn(Wellshire.COUNTY, null, true)).orThrow();

        assertThat(commitment(training).updates()).singleElement().satisfies(update -> {
            assertThat(update.onBehalf()).isTrue();
            assertThat(update.visibility())
                    .as("an officer publishes nothing of a partner's")
                    .isEqualTo(Visibility.SHARED);
        });
        assertThat(returns.standings(lead, Wellshire.BOARD, round.id())
                        .orThrow()
                        .getFirst()
                        .onBehalf())
                .isTrue();
    }

    @Test
    void what_has_not_changed_is_carried_forward_and_marked_until_it_is_changed() {
        bench.door(Commitments.class)
                .postUpdate(lead, anUpdate(training, Rating.AMBER))
                .orThrow();
        bench.clock().set(FIRST_DAY.plusDays(1));
        open(Wellshire.BOARD);

        assertThat(returns.carryForward(lead, Wellshire.COUNTY).orThrow()).containsExactly(training);
        assertThat(row(training).answer()).satisfies(answer -> {
            assertThat(answer.carriedForward()).isTrue();
            assertThat(answer.rating()).isEqualTo(Rating.AMBER);
            assertThat(answer.reason()).isEqualTo("Two trainers left.");
        });
        returns.send(lead, new SendReturn(Wellshire.COUNTY, null, false)).orThrow();
        assertThat(commitment(training).updates().getFirst().carriedForward()).isTrue();
    }

    @Test
    void what_was_carried_forward_and_then_changed_is_not_marked() {
        bench.door(Commitments.class)
                .postUpdate(lead, anUpdate(training, Rating.GREEN))
                .orThrow();
        bench.clock().set(FIRST_DAY.plusDays(1));
        open(Wellshire.BOARD);
        returns.carryForward(lead, Wellshire.COUNTY).orThrow();

        kept(lead, training, Told.DONE, "We ran three courses.", "We ran four courses.");

        assertThat(row(training).answer().carriedForward()).isFalse();
    }

    @Test
    void carrying_forward_leaves_alone_what_somebody_has_begun() {
        bench.door(Commitments.class)
                .postUpdate(lead, anUpdate(training, Rating.GREEN))
                .orThrow();
        bench.clock().set(FIRST_DAY.plusDays(1));
        open(Wellshire.BOARD);
        kept(contributor, training, Told.DONE, null, "New.");

        assertThat(returns.carryForward(lead, Wellshire.COUNTY).orThrow()).isEmpty();
        assertThat(row(training).answer().done()).isEqualTo("New.");
    }

    @Test
    void what_was_begun_and_emptied_again_can_be_carried_forward() {
        bench.door(Commitments.class)
                .postUpdate(lead, anUpdate(training, Rating.GREEN))
                .orThrow();
        bench.clock().set(FIRST_DAY.plusDays(1));
        open(Wellshire.BOARD);
        kept(contributor, training, Told.DONE, null, "New.");
        kept(contributor, training, Told.DONE, "New.", null);

        assertThat(returns.carryForward(lead, Wellshire.COUNTY).orThrow()).containsExactly(training);
    }

    @Test
    void paused_as_agreed_is_an_answer_and_no_silence() {
        RoundSummary round = open(Wellshire.BOARD);

        returns.pause(lead, pause(training, round.dueOn().plusMonths(2))).orThrow();

        assertThat(row(training).standing()).isEqualTo(Standing.PAUSED);
        bench.clock().set(round.dueOn().plusDays(1));
        assertThat(answers(training).said()).isEqualTo(Said.NOT_ASKED);
        assertThat(answers(loneliness).said()).isEqualTo(Said.NO_RETURN);
        assertThat(returns.standings(officer, Wellshire.BOARD, round.id())
                        .orThrow()
                        .getFirst()
                        .paused())
                .isEqualTo(1);
    }

    @Test
    void a_pause_that_is_ended_is_asked_about_again() {
        RoundSummary round = open(Wellshire.BOARD);
        returns.pause(lead, pause(training, round.dueOn().plusMonths(2))).orThrow();

        bench.clock().set(FIRST_DAY.plusDays(3));
        returns.resume(lead, training).orThrow();

        assertThat(row(training).standing()).isEqualTo(Standing.WAITING);
        assertThat(refusal(returns.resume(lead, training))).isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void a_promise_rests_and_is_taken_up_again_also_while_no_board_asks() {
        returns.pause(lead, pause(training, FIRST_DAY.plusMonths(3))).orThrow();

        open(Wellshire.BOARD);
        assertThat(row(training).standing()).isEqualTo(Standing.PAUSED);
        returns.resume(officer, training).orThrow();
        assertThat(row(training).standing()).isEqualTo(Standing.WAITING);
    }

    @Test
    void what_was_written_down_of_a_promise_that_is_paused_is_not_sent() {
        open(Wellshire.BOARD);
        kept(lead, training, Told.RATING, null, "green");

        returns.pause(lead, pause(training, FIRST_DAY.plusMonths(3))).orThrow();

        assertThat(row(training).answer().savedAt()).isNull();
        assertThat(row(training).standing()).isEqualTo(Standing.PAUSED);
    }

    @Test
    void a_paused_promise_says_until_when_why_and_with_whom_it_was_agreed() {
        returns.pause(lead, pause(training, FIRST_DAY.plusMonths(3))).orThrow();

        assertThat(commitment(training).paused())
                .isEqualTo(new PauseRead(
                        FIRST_DAY.plusMonths(3), "The trainer is on parental leave.", "The board's officer"));
        bench.clock().set(FIRST_DAY.plusMonths(3).plusDays(1));
        assertThat(commitment(training).paused()).isNull();
    }

    @Test
    void a_board_tells_of_its_own_rounds_alone() {
        RoundSummary round = open(Wellshire.BOARD);

        assertThat(refusal(returns.standings(officer, Wellshire.VALE_BOARD, round.id())))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void a_pause_needs_its_reason_an_end_within_a_year_and_who_agreed() {
        open(Wellshire.BOARD);

        assertThat(fieldsToMend(returns.pause(
                        lead,
                        new PauseUndertaking(training, FIRST_DAY.plusYears(1).plusDays(1), " ", ""))))
                .containsExactly("until", "reason", "agreedWith");
        assertThat(fieldsToMend(returns.pause(
                        lead, new PauseUndertaking(training, FIRST_DAY.minusDays(1), "Why", "The officer"))))
                .containsExactly("until");
        assertThat(refusal(returns.pause(contributor, pause(training, FIRST_DAY.plusMonths(3)))))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void a_small_organisation_is_asked_four_questions_whatever_the_round_asks() {
        String small =
                reference(wellshire.agreed(Wellshire.OPEN_DOOR, aCommitment().build()));
        open(Wellshire.BOARD);

        ReturnDetails found = returns.find(wellshire.lead(Wellshire.OPEN_DOOR), Wellshire.OPEN_DOOR)
                .orThrow();
        assertThat(found.rows()).singleElement().satisfies(row -> {
            assertThat(row.reference()).isEqualTo(small);
            assertThat(row.questions()).isEqualTo(RoundQuestion.OF_A_SMALL_ORGANISATION);
        });
        assertThat(found.minutesAsked()).isLessThan(found(lead).minutesAsked());
    }

    @Test
    void history_remembers_that_a_return_was_sent_and_how_far_it_went() {
        RoundSummary round = open(Wellshire.BOARD);
        kept(lead, training, Told.RATING, null, "green");
        returns.send(lead, new SendReturn(Wellshire.COUNTY, null, false)).orThrow();

        assertThat(bench.door(History.class).of(round.id()).getFirst()).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("return sent");
            assertThat(entry.details())
                    .contains(
                            new HistoryRead.Detail("organisation", Wellshire.COUNTY),
                            new HistoryRead.Detail("answered", "1 of 2"));
        });
    }

    @Test
    void a_lead_who_lost_the_role_sends_nothing() {
        open(Wellshire.BOARD);
        kept(lead, training, Told.RATING, null, "green");
        Actor leaver = new Actor(lead.person(), lead.displayName(), List.of());

        assertThat(refusal(returns.send(leaver, new SendReturn(Wellshire.COUNTY, null, false))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(row(training).answer().rating()).as("nothing is lost").isEqualTo(Rating.GREEN);
    }

    @Test
    void a_return_of_many_promises_is_read_with_a_handful_of_statements() {
        open(Wellshire.BOARD);
        int few = bench.statements(() -> found(lead)).size();
        for (int i = 0; i < 10; i++) {
            wellshire.agreed(
                    Wellshire.COUNTY, aCommitment().title("Promise " + i).build());
        }

        assertThat(bench.statements(() -> found(lead))).hasSize(few);
    }

    private RoundSummary open(String board) {
        LocalDate today = bench.clock().today();
        return bench.door(Rounds.class)
                .open(
                        wellshire.officer(board),
                        new OpenRound(
                                board,
                                "Quarter 2 of 2026/27",
                                LocalDate.of(2026, 7, 1),
                                LocalDate.of(2026, 9, 30),
                                today,
                                today.plusDays(board.equals(Wellshire.BOARD) ? 28 : 21),
                                List.of()))
                .orThrow();
    }

    private int taken(String board) {
        return bench.door(Rounds.class)
                .ofBoard(board)
                .orThrow()
                .getFirst()
                .burden()
                .taken();
    }

    private Outcome<Saving> save(
            Actor actor, String reference, AnswerField field, @Nullable String was, @Nullable String now) {
        return returns.save(actor, new SaveAnswer(reference, field, was, now, CameBy.SCREEN));
    }

    private Saving.Kept kept(
            Actor actor, String reference, AnswerField field, @Nullable String was, @Nullable String now) {
        return (Saving.Kept) save(actor, reference, field, was, now).orThrow();
    }

    private Map<AnswerField, Saving.Clash> together(Actor actor, SaveAnswer... fields) {
        return returns.saveTogether(actor, List.of(fields)).orThrow();
    }

    private SaveAnswer told(Told field, @Nullable String was, @Nullable String now) {
        return new SaveAnswer(training, field, was, now, CameBy.SCREEN);
    }

    private FigureOf people() {
        UUID measure = commitment(training).measures().getFirst().terms().id();
        return new FigureOf(measure == null ? new UUID(0, 0) : measure);
    }

    private static PauseUndertaking pause(String reference, LocalDate until) {
        return new PauseUndertaking(reference, until, "The trainer is on parental leave.", "The board's officer");
    }

    private ReturnDetails found(Actor actor) {
        return returns.find(actor, Wellshire.COUNTY).orThrow();
    }

    private ReturnRow row(String reference) {
        return found(lead).rows().stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private CommitmentDetails commitment(String reference) {
        return bench.door(Commitments.class).find(lead, reference).orThrow();
    }

    private Answers answers(String reference) {
        return Objects.requireNonNull(commitment(reference).summary().answers());
    }

    private static String reference(CommitmentDetails details) {
        return details.summary().reference();
    }
}
