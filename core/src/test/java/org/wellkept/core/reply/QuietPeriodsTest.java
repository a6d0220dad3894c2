package org.wellkept.core.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aThinCommitment;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.challenge.AskChallenge;
import org.wellkept.core.challenge.ChallengeRead;
import org.wellkept.core.challenge.ChallengeState;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.RecordCheck;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.mark.Publication;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class QuietPeriodsTest {

    private static final String WHY = "Local elections on 5 November 2026";
    private static final LocalDate TOMORROW = FIRST_DAY.plusDays(1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 5);

    /** The earliest day on which another can begin. */
    private static final LocalDate NEXT = LocalDate.of(2026, 11, 13);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final QuietPeriods quietPeriods = bench.door(QuietPeriods.class);
    private final Challenges challenges = bench.door(Challenges.class);
    private final Replies replies = bench.door(Replies.class);
    private Wellshire wellshire;
    private Actor officer;

    @BeforeEach
    void makeWellshire() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        officer = wellshire.officer(Wellshire.BOARD);
    }

    @Test
    void an_officer_sets_one_and_everybody_may_know() {
        QuietPeriodRead set = set(TOMORROW, LAST, "  " + WHY + " ").orThrow();

        assertThat(set.reason()).isEqualTo(WHY);
        assertThat(quietPeriods.ofBoard(Wellshire.BOARD).orThrow()).containsExactly(set);
        assertThat(quietPeriods.onBoard(Wellshire.BOARD)).as("it is to come").isEmpty();
        bench.clock().set(TOMORROW);
        assertThat(quietPeriods.onBoard(Wellshire.BOARD)).containsExactly(set);
        assertThat(quietPeriods.onPartnership(Wellshire.PARTNERSHIP)).containsExactly(set);
        assertThat(quietPeriods.onBoard(Wellshire.VALE_BOARD)).isEmpty();
        String promise = publicPromise(Wellshire.BOARD, Wellshire.VALE_BOARD);
        assertThat(quietPeriods.onPromise(promise)).containsExactly(set);
        assertThat(quietPeriods.onPartner(Wellshire.COUNTY)).containsExactly(set);
        assertThat(quietPeriods.onPartner(Wellshire.VALE)).isEmpty();
        bench.clock().set(LAST);
        assertThat(quietPeriods.onBoard(Wellshire.BOARD)).hasSize(1);
        bench.clock().set(LAST.plusDays(1));
        assertThat(quietPeriods.onBoard(Wellshire.BOARD)).isEmpty();
        assertThat(quietPeriods.onPromise(promise)).isEmpty();
        List<HistoryRead> history = bench.door(History.class).of(set.id());
        assertThat(history).extracting(HistoryRead::action).containsExactly("set");
        assertThat(refusal(quietPeriods.ofBoard("nowhere"))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void nobody_but_the_boards_officer_sets_or_ends_one() {
        UUID period = set(TOMORROW, LAST, WHY).orThrow().id();
        for (Actor other : List.of(
                wellshire.officer(Wellshire.VALE_BOARD),
                wellshire.boardMember(Wellshire.BOARD),
                wellshire.lead(Wellshire.COUNTY),
                wellshire.administrator(),
                Actor.anyone())) {
            assertThat(refusal(quietPeriods.set(
                            other, new SetQuietPeriod(Wellshire.BOARD, LAST.plusDays(1), LAST.plusDays(2), WHY))))
                    .isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(quietPeriods.end(other, Wellshire.BOARD, period)))
                    .isInstanceOf(Refusal.NotPermitted.class);
            assertThat(quietPeriods.maySet(other, Wellshire.BOARD)).isFalse();
        }
        assertThat(quietPeriods.maySet(officer, Wellshire.BOARD)).isTrue();
        assertThat(refusal(quietPeriods.set(officer, new SetQuietPeriod("nowhere", TOMORROW, LAST, WHY))))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(quietPeriods.end(officer, Wellshire.BOARD, UUID.randomUUID())))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void what_is_wrong_with_its_days_and_words_is_said_at_once() {
        assertThat(fieldsToMend(set(FIRST_DAY, FIRST_DAY.minusDays(1), "")))
                .containsExactlyInAnyOrder("from", "to", "reason");
        assertThat(fieldsToMend(set(TOMORROW, TOMORROW.plusWeeks(12).plusDays(1), WHY)))
                .containsExactly("to");
        assertThat(fieldsToMend(set(TOMORROW, LAST, "x".repeat(201)))).containsExactly("reason");
        assertThat(fieldsToMend(set(TOMORROW, LAST, null))).containsExactly("reason");
        set(TOMORROW, TOMORROW.plusWeeks(12), WHY).orThrow();
    }

    @Test
    void two_of_a_board_share_no_day_and_one_that_was_ended_gives_its_days_back() {
        UUID first = set(TOMORROW, LAST, WHY).orThrow().id();
        for (LocalDate[] days : new LocalDate[][] {
            {TOMORROW, LAST}, {LAST, LAST.plusDays(9)}, {TOMORROW.plusDays(2), TOMORROW.plusDays(3)},
        }) {
            assertThat(refusal(set(days[0], days[1], "Another")))
                    .isInstanceOfSatisfying(
                            Refusal.RuleBroken.class,
                            broken -> assertThat(broken.rule()).contains(WHY));
        }
        set(NEXT, NEXT.plusDays(9), "Another").orThrow();
        assertThat(quietPeriods
                        .set(
                                wellshire.officer(Wellshire.VALE_BOARD),
                                new SetQuietPeriod(Wellshire.VALE_BOARD, TOMORROW, LAST, WHY))
                        .orThrow()
                        .board()
                        .slug())
                .isEqualTo(Wellshire.VALE_BOARD);

        quietPeriods.end(officer, Wellshire.BOARD, first).orThrow();

        assertThat(refusal(quietPeriods.end(officer, Wellshire.BOARD, first))).isInstanceOf(Refusal.RuleBroken.class);
        bench.clock().set(TOMORROW);
        assertThat(quietPeriods.onBoard(Wellshire.BOARD)).isEmpty();
        set(TOMORROW.plusDays(1), LAST, "Once more").orThrow();
    }

    @Test
    void between_two_of_a_board_there_are_the_days_to_reply_and_a_day_on_which_it_is_public() {
        set(TOMORROW, LAST, WHY).orThrow();
        LocalDate end = NEXT.plusDays(9);
        for (LocalDate tooSoon : List.of(LAST.plusDays(1), NEXT.minusDays(1))) {
            assertThat(problem(set(tooSoon, end, "Another")))
                    .isEqualTo(new FieldProblem(
                            "from",
                            "It begins too soon after the quiet period to 5 November 2026: bodies have five working days to"
                                    + " reply, and then a day on which it is public",
                            "Give 13 November 2026 or a later day"));
        }
        set(NEXT, end, "Another").orThrow();

        LocalDate far = LocalDate.of(2027, 3, 1);
        set(far, far.plusDays(9), "Far").orThrow();
        assertThat(problem(set(far.minusDays(20), far.minusDays(1), "Before it")))
                .isEqualTo(new FieldProblem(
                        "to",
                        "It ends too soon before the quiet period from 1 March 2027: bodies have five working days to reply,"
                                + " and then a day on which it is public",
                        "Give 21 February 2027 or an earlier day"));
        set(far.minusDays(20), LocalDate.of(2027, 2, 21), "Before it").orThrow();
    }

    @Test
    void one_that_was_ended_early_keeps_the_next_away_as_well() {
        UUID first = set(TOMORROW, LAST, WHY).orThrow().id();
        LocalDate ended = TOMORROW.plusDays(7);
        bench.clock().set(ended);
        quietPeriods.end(officer, Wellshire.BOARD, first).orThrow();
        LocalDate earliest = WorkingDays.after(ended.minusDays(1), 5).plusDays(1);

        assertThat(fieldsToMend(set(ended.plusDays(1), LAST, "Another"))).containsExactly("from");
        assertThat(fieldsToMend(set(earliest.minusDays(1), LAST, "Another"))).containsExactly("from");
        set(earliest, LAST, "Another").orThrow();
    }

    @Test
    void what_waits_in_one_is_public_before_the_next_whenever_it_came_up() {
        String promise = publicPromise(Wellshire.BOARD);
        set(TOMORROW, LAST, WHY).orThrow();
        set(NEXT, NEXT.plusDays(60), "Another").orThrow();
        bench.clock().set(LAST);
        check(promise);

        bench.door(Telling.class).tell();

        bench.clock().set(NEXT.minusDays(1));
        assertThat(replies.ofRecord(Actor.anyone(), promise)).hasSize(1);
    }

    private static FieldProblem problem(Outcome<QuietPeriodRead> outcome) {
        assertThat(refusal(outcome)).isInstanceOf(Refusal.Invalid.class);
        List<FieldProblem> problems = ((Refusal.Invalid) refusal(outcome)).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    @Test
    void any_board_that_a_promise_is_made_to_holds_its_marks_back_everywhere() {
        String both = publicPromise(Wellshire.BOARD, Wellshire.VALE_BOARD);
        String other = publicPromise(Wellshire.BOARD);
        check(both);
        check(other);
        bench.door(Telling.class).tell();

        quietPeriods
                .set(
                        wellshire.officer(Wellshire.VALE_BOARD),
                        new SetQuietPeriod(Wellshire.VALE_BOARD, TOMORROW, LAST, WHY))
                .orThrow();

        bench.clock().set(WorkingDays.after(FIRST_DAY, 5));
        assertThat(replies.ofRecord(Actor.anyone(), other)).hasSize(1);
        assertThat(replies.ofRecord(Actor.anyone(), both)).isEmpty();
        assertThat(replies.ofRecord(wellshire.member(), both).getFirst().publication())
                .isEqualTo(new Publication.WaitingForQuietPeriod(LAST.plusDays(1)));
        bench.clock().set(LAST.plusDays(1));
        assertThat(replies.ofRecord(Actor.anyone(), both)).hasSize(1);
    }

    @Test
    void what_is_asked_in_it_is_seen_by_those_who_sign_in_and_by_anyone_after_it() {
        String promise = publicPromise(Wellshire.BOARD);
        ask(promise, "Asked before?");
        set(TOMORROW, LAST, WHY).orThrow();
        bench.clock().set(TOMORROW);
        UUID asked = ask(promise, "Asked meanwhile?");

        assertThat(questions(Actor.anyone(), promise)).containsExactly("Asked before?");
        assertThat(questions(wellshire.lead(Wellshire.NORTHMOOR_COUNCIL), promise))
                .containsExactly("Asked before?");
        assertThat(questions(wellshire.member(), promise)).containsExactly("Asked meanwhile?", "Asked before?");
        assertThat(refusal(challenges.find(Actor.anyone(), asked))).isInstanceOf(Refusal.NotFound.class);
        bench.clock().set(LAST.plusDays(1));
        assertThat(questions(Actor.anyone(), promise)).containsExactly("Asked meanwhile?", "Asked before?");
        assertThat(challenges.find(Actor.anyone(), asked).orThrow().state()).isEqualTo(ChallengeState.ASKED);
    }

    @Test
    void a_board_that_is_added_later_takes_back_no_question_and_holds_back_what_is_not_public_yet() {
        String promise = publicPromise(Wellshire.BOARD);
        LocalDate end = FIRST_DAY.plusDays(9);
        set(TOMORROW, end, WHY).orThrow();
        quietPeriods
                .set(
                        wellshire.officer(Wellshire.VALE_BOARD),
                        new SetQuietPeriod(Wellshire.VALE_BOARD, TOMORROW, LAST, WHY))
                .orThrow();
        ask(promise, "Asked before?");
        bench.clock().set(TOMORROW);
        ask(promise, "Asked meanwhile?");

        alsoMadeTo(promise, Wellshire.VALE_BOARD);
        bench.door(Telling.class).tell();

        assertThat(questions(Actor.anyone(), promise)).containsExactly("Asked before?");
        bench.clock().set(end.plusDays(1));
        bench.door(Telling.class).tell();
        assertThat(questions(Actor.anyone(), promise)).containsExactly("Asked before?");
        bench.clock().set(LAST.plusDays(1));
        assertThat(questions(Actor.anyone(), promise)).containsExactly("Asked meanwhile?", "Asked before?");
    }

    @Test
    void a_board_that_is_added_after_the_end_takes_back_nothing_that_was_asked_meanwhile() {
        String promise = publicPromise(Wellshire.BOARD);
        LocalDate end = FIRST_DAY.plusDays(9);
        set(TOMORROW, end, WHY).orThrow();
        quietPeriods
                .set(
                        wellshire.officer(Wellshire.VALE_BOARD),
                        new SetQuietPeriod(Wellshire.VALE_BOARD, TOMORROW, LAST, WHY))
                .orThrow();
        bench.clock().set(TOMORROW);
        ask(promise, "Asked meanwhile?");
        bench.clock().set(end.plusDays(1));
        assertThat(questions(Actor.anyone(), promise)).containsExactly("Asked meanwhile?");

        alsoMadeTo(promise, Wellshire.VALE_BOARD);
        bench.door(Telling.class).tell();

        assertThat(questions(Actor.anyone(), promise)).containsExactly("Asked meanwhile?");
    }

    @Test
    void what_was_asked_in_it_is_public_at_once_where_it_is_ended_early() {
        String promise = publicPromise(Wellshire.BOARD);
        UUID period = set(TOMORROW, LAST, WHY).orThrow().id();
        bench.clock().set(TOMORROW);
        ask(promise, "Asked meanwhile?");
        bench.clock().set(TOMORROW.plusDays(1));
        assertThat(questions(Actor.anyone(), promise)).isEmpty();

        quietPeriods.end(officer, Wellshire.BOARD, period).orThrow();

        assertThat(questions(Actor.anyone(), promise)).containsExactly("Asked meanwhile?");
    }

    @Test
    void that_an_answer_did_not_satisfy_is_public_after_it() {
        String promise = publicPromise(Wellshire.BOARD);
        Actor observer = wellshire.observer();
        UUID question = challenges
                .ask(observer, new AskChallenge(promise, "Why?", null, null))
                .orThrow()
                .id();
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        challenges.answer(lead, question, "Because.").orThrow();
        set(TOMORROW, LAST, WHY).orThrow();
        bench.clock().set(TOMORROW);

        challenges.notSatisfied(observer, question, "That is no reason.").orThrow();

        ChallengeRead inPublic = challenges.find(Actor.anyone(), question).orThrow();
        assertThat(inPublic.turns()).hasSize(1);
        assertThat(inPublic.state()).isEqualTo(ChallengeState.ANSWERED);
        assertThat(challenges.find(lead, question).orThrow().turns()).hasSize(2);
        bench.clock().set(LAST.plusDays(1));
        assertThat(challenges.find(Actor.anyone(), question).orThrow().turns()).hasSize(2);
    }

    @Test
    void whoever_sets_one_waits_for_whoever_tells_and_holds_nothing_meanwhile() throws Exception {
        try (ExecutorService apart = Executors.newSingleThreadExecutor();
                Handle tells = bench.sqlAsOwner().open()) {
            tells.begin();
            tells.createQuery("select pg_advisory_xact_lock(:lock)::text")
                    .bind("lock", Telling.LOCK)
                    .mapTo(String.class)
                    .one();
            Future<Outcome<QuietPeriodRead>> sets =
                    apart.submit(() -> bench.inTransaction(() -> set(TOMORROW, LAST, WHY)));

            while (!sets.isDone() && !waits(tells)) {
                Thread.sleep(10);
            }

            assertThat(sets.isDone()).isFalse();
            assertThat(tells.createQuery("select slug from board where slug = :board for update nowait")
                            .bind("board", Wellshire.BOARD)
                            .mapTo(String.class)
                            .list())
                    .containsExactly(Wellshire.BOARD);
            tells.commit();
            assertThat(sets.get().orThrow().reason()).isEqualTo(WHY);
        }
    }

    private static boolean waits(Handle handle) {
        return handle.createQuery("""
                        select exists (select 1 from pg_locks where locktype = 'advisory' and not granted
                          and database = (select oid from pg_database where datname = current_database()))""").mapTo(Boolean.class).one();
    }

    private Outcome<QuietPeriodRead> set(LocalDate from, LocalDate to, @Nullable String reason) {
        return quietPeriods.set(officer, new SetQuietPeriod(Wellshire.BOARD, from, to, reason));
    }

    private String publicPromise(String... boards) {
        return wellshire
                .published(
                        Wellshire.COUNTY,
                        aThinCommitment().boards(List.of(boards)).build())
                .summary()
                .reference();
    }

    private static void alsoMadeTo(String promise, String board) {
        bench.sqlAsOwner().useHandle(handle -> handle.execute("""
                        insert into undertaking_board (undertaking_id, board_id)
                        select u.id, b.id from undertaking u, board b where u.reference = ? and b.slug = ?""", promise, board));
    }

    private void check(String reference) {
        bench.door(Commitments.class)
                .recordCheck(
                        wellshire.observer(),
                        new RecordCheck(
                                reference, CheckAnswer.LIMITED, FIRST_DAY, null, null, false, null, null, List.of()))
                .orThrow();
    }

    private UUID ask(String promise, String question) {
        return challenges
                .ask(wellshire.observer(), new AskChallenge(promise, question, null, null))
                .orThrow()
                .id();
    }

    private List<String> questions(Actor reader, String promise) {
        return challenges.ofRecord(reader, promise).orThrow().stream()
                .map(question -> question.latest().words())
                .toList();
    }
}
