package org.wellkept.core.reply;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.aMeasure;
import static org.wellkept.core.test.Promises.aThinCommitment;
import static org.wellkept.core.test.Promises.anUpdate;
import static org.wellkept.core.test.Promises.day;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.changed.ChangeReason;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.RecordCheck;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.commitment.EditCommitment;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.mark.Publication;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.MarkedPromises;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.CloseUndertaking;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.update.Rating;

@Tag("database")
class TellingTest {

    private static final LocalDate PUBLIC = WorkingDays.after(FIRST_DAY, 5);
    private static final LocalDate LAST_QUIET = LocalDate.of(2026, 11, 5);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Telling telling = bench.door(Telling.class);
    private final Replies replies = bench.door(Replies.class);
    private final Commitments commitments = bench.door(Commitments.class);
    private Wellshire wellshire;
    private MarkedPromises promises;
    private Actor lead;

    @BeforeEach
    void makeWellshire() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        promises = MarkedPromises.none(bench, wellshire);
        lead = wellshire.lead(Wellshire.COUNTY);
    }

    @Test
    void a_body_is_told_once_of_what_came_up_however_often_it_is_looked() {
        promises = MarkedPromises.in(bench, wellshire);

        assertThat(telling.tell()).isEqualTo(Mark.values().length);
        assertThat(telling.tell()).isZero();
        bench.clock().set(MarkedPromises.ALL_MARKED.plusDays(1));
        assertThat(telling.tell()).isZero();

        for (Mark mark : Mark.values()) {
            assertThat(replies.ofRecord(wellshire.member(), promises.of(mark)))
                    .singleElement()
                    .satisfies(read -> {
                        assertThat(read.mark()).isEqualTo(mark);
                        assertThat(read.toldOn()).isEqualTo(MarkedPromises.ALL_MARKED);
                        assertThat(read.isPublic()).isFalse();
                    });
        }
    }

    @Test
    void what_comes_up_after_a_body_was_told_on_a_day_is_told_and_counts_from_the_next() {
        String first = overdueFrom(FIRST_DAY);
        assertThat(telling.tell()).isEqualTo(1);
        check(first, CheckAnswer.NO_EVIDENCE);

        assertThat(telling.tell()).isZero();
        assertThat(checked(first)).as("nobody was told of it yet").isEmpty();
        bench.clock().set(FIRST_DAY.plusDays(1));
        assertThat(telling.tell()).isEqualTo(1);

        bench.clock().set(PUBLIC);
        assertThat(marks(Actor.anyone(), first)).containsExactly(Mark.OVERDUE);
        bench.clock().set(WorkingDays.after(FIRST_DAY.plusDays(1), 5));
        assertThat(marks(Actor.anyone(), first)).containsExactlyInAnyOrder(Mark.OVERDUE, Mark.CHECK);
        assertThat(checked(first)).hasSize(1);
    }

    @Test
    void what_is_put_right_in_time_is_never_public_and_what_comes_up_later_is_told_anew() {
        String reference = gap();
        telling.tell();
        bench.clock().set(FIRST_DAY.plusDays(1));
        promises.say(reference, Rating.AMBER, List.of());
        telling.tell();
        bench.clock().set(PUBLIC);
        assertThat(marks(Actor.anyone(), reference)).isEmpty();
        assertThat(marks(lead, reference)).isEmpty();

        bench.clock().set(FIRST_DAY.plusDays(30));
        promises.say(reference, Rating.GREEN, List.of());
        assertThat(telling.tell()).isEqualTo(1);

        assertThat(marks(lead, reference)).containsExactly(Mark.EVIDENCE_GAP);
        assertThat(marks(Actor.anyone(), reference)).isEmpty();
        bench.clock().set(WorkingDays.after(FIRST_DAY.plusDays(30), 5));
        assertThat(marks(Actor.anyone(), reference)).containsExactly(Mark.EVIDENCE_GAP);
    }

    @Test
    void nobody_gains_time_by_saying_one_thing_today_and_another_tomorrow() {
        String reference = gap();
        telling.tell();
        bench.clock().set(FIRST_DAY.plusDays(1));
        promises.say(reference, Rating.AMBER, List.of());
        telling.tell();
        bench.clock().set(FIRST_DAY.plusDays(2));
        promises.say(reference, Rating.GREEN, List.of());

        assertThat(telling.tell()).isZero();

        assertThat(replies.ofRecord(lead, reference))
                .singleElement()
                .satisfies(read -> assertThat(read.toldOn()).isEqualTo(FIRST_DAY));
        bench.clock().set(PUBLIC);
        assertThat(marks(Actor.anyone(), reference)).containsExactly(Mark.EVIDENCE_GAP);
    }

    @Test
    void one_whose_public_day_went_by_while_it_was_put_right_is_public_on_the_day_after_it_is_back() {
        String reference = gap();
        telling.tell();
        bench.clock().set(PUBLIC.minusDays(1));
        promises.say(reference, Rating.AMBER, List.of());
        telling.tell();
        LocalDate back = PUBLIC.plusDays(1);
        bench.clock().set(back);
        promises.say(reference, Rating.GREEN, List.of());

        assertThat(telling.tell()).isZero();

        assertThat(replies.ofRecord(lead, reference)).singleElement().satisfies(read -> {
            assertThat(read.toldOn()).isEqualTo(FIRST_DAY);
            assertThat(read.publication()).isEqualTo(new Publication.WaitingForReply(back.plusDays(1)));
        });
        assertThat(marks(Actor.anyone(), reference)).isEmpty();
        bench.clock().set(back.plusDays(1));
        assertThat(marks(Actor.anyone(), reference)).containsExactly(Mark.EVIDENCE_GAP);
        assertThat(answers(reference).evidenceGap()).isTrue();
    }

    @Test
    void whoever_switches_the_rating_once_a_week_keeps_nothing_private() {
        String reference = gap();
        telling.tell();
        bench.clock().set(PUBLIC);
        promises.say(reference, Rating.AMBER, List.of());
        telling.tell();
        bench.clock().set(PUBLIC.plusDays(7));
        promises.say(reference, Rating.GREEN, List.of());

        assertThat(telling.tell()).isZero();

        bench.clock().set(PUBLIC.plusDays(8));
        assertThat(marks(Actor.anyone(), reference)).containsExactly(Mark.EVIDENCE_GAP);
    }

    @Test
    void one_that_is_back_in_a_quiet_period_is_public_after_it() {
        String reference = gap();
        telling.tell();
        quietFrom(PUBLIC.plusDays(1));
        bench.clock().set(PUBLIC.minusDays(1));
        promises.say(reference, Rating.AMBER, List.of());
        telling.tell();
        bench.clock().set(PUBLIC.plusDays(2));
        promises.say(reference, Rating.GREEN, List.of());

        assertThat(telling.tell()).isZero();
        bench.clock().set(LAST_QUIET);
        assertThat(telling.tell()).isZero();

        assertThat(replies.ofRecord(lead, reference))
                .singleElement()
                .satisfies(read -> assertThat(read.publication())
                        .isEqualTo(new Publication.WaitingForQuietPeriod(LAST_QUIET.plusDays(1))));
        assertThat(marks(Actor.anyone(), reference)).isEmpty();
        bench.clock().set(LAST_QUIET.plusDays(1));
        assertThat(marks(Actor.anyone(), reference)).containsExactly(Mark.EVIDENCE_GAP);
    }

    @Test
    void one_that_was_public_and_is_back_is_public_at_once_with_its_day() {
        String reference = gap();
        telling.tell();
        bench.clock().set(PUBLIC.plusDays(1));
        promises.say(reference, Rating.AMBER, List.of());
        telling.tell();
        bench.clock().set(PUBLIC.plusDays(2));
        promises.say(reference, Rating.GREEN, List.of());

        assertThat(telling.tell()).isZero();

        assertThat(replies.ofRecord(Actor.anyone(), reference))
                .singleElement()
                .satisfies(read -> assertThat(read.publication()).isEqualTo(new Publication.Public(PUBLIC)));
    }

    @Test
    void one_that_was_public_and_is_back_in_a_quiet_period_is_told_anew() {
        String reference = gap();
        telling.tell();
        quietFrom(PUBLIC.plusDays(1));
        bench.clock().set(PUBLIC.plusDays(1));
        promises.say(reference, Rating.AMBER, List.of());
        telling.tell();
        bench.clock().set(PUBLIC.plusDays(2));
        promises.say(reference, Rating.GREEN, List.of());

        assertThat(telling.tell()).isEqualTo(1);

        assertThat(marks(Actor.anyone(), reference)).isEmpty();
        bench.clock().set(LAST_QUIET.plusDays(1));
        assertThat(marks(Actor.anyone(), reference)).containsExactly(Mark.EVIDENCE_GAP);
    }

    @Test
    void what_was_put_right_in_time_is_not_public_even_where_nobody_looked_since() {
        promises = MarkedPromises.in(bench, wellshire);
        telling.tell();
        bench.clock().set(MarkedPromises.ALL_MARKED.plusDays(1));
        promises.say(promises.of(Mark.EVIDENCE_GAP), Rating.AMBER, List.of());
        commitments
                .close(lead, new CloseUndertaking(promises.of(Mark.OVERDUE), ClosedAs.WITHDRAWN, "No money."))
                .orThrow();
        commitments
                .postUpdate(wellshire.lead(Wellshire.ICB), anUpdate(promises.of(Mark.SILENCE), Rating.GREEN))
                .orThrow();
        Challenges challenges = bench.door(Challenges.class);
        Actor asked = wellshire.lead(Wellshire.VOICES);
        challenges
                .answer(
                        asked,
                        challenges
                                .ofRecord(asked, promises.of(Mark.LATE_ANSWER))
                                .orThrow()
                                .getFirst()
                                .id(),
                        "They were ill.")
                .orThrow();

        bench.clock().set(WorkingDays.after(MarkedPromises.ALL_MARKED, 5));

        for (Mark mark : Mark.values()) {
            List<Mark> left = mark == Mark.CHECK ? List.of(mark) : List.of();
            assertThat(marks(Actor.anyone(), promises.of(mark)))
                    .as("anyone, %s", mark)
                    .isEqualTo(left);
            assertThat(marks(wellshire.member(), promises.of(mark)))
                    .as("a member, %s", mark)
                    .isEqualTo(left);
        }
    }

    @Test
    void figures_that_were_public_before_somebody_said_green_stay_and_only_the_gap_waits() {
        CommitmentDetails promise =
                wellshire.published(Wellshire.COUNTY, aCommitment().build());
        String reference = promises.behind(promise, Rating.AMBER);
        assertThat(answers(reference).shown().answer()).isEqualTo(ShownAnswer.BEHIND);
        bench.clock().set(FIRST_DAY.plusDays(1));

        promises.say(reference, Rating.GREEN, List.of());

        assertThat(answers(reference).shown().answer()).isEqualTo(ShownAnswer.BEHIND);
        assertThat(answers(reference).evidenceGap()).isFalse();
        telling.tell();
        bench.clock().set(WorkingDays.after(FIRST_DAY.plusDays(1), 5));
        assertThat(answers(reference).evidenceGap()).isTrue();
    }

    @Test
    void saying_green_again_makes_nothing_public_sooner() {
        String reference = gap();
        telling.tell();
        bench.clock().set(FIRST_DAY.plusDays(1));

        promises.say(reference, Rating.GREEN, List.of());

        assertThat(answers(reference).shown().answer()).isEqualTo(ShownAnswer.WAITING);
        bench.clock().set(PUBLIC);
        assertThat(answers(reference).shown().answer()).isEqualTo(ShownAnswer.BEHIND);
        assertThat(answers(reference).evidenceGap()).isTrue();
    }

    @Test
    void figures_that_came_after_the_first_green_wait_whatever_is_said_then() {
        CommitmentDetails promise =
                wellshire.published(Wellshire.COUNTY, aCommitment().build());
        String reference = promise.summary().reference();
        promises.say(reference, Rating.AMBER, List.of());
        bench.clock().set(FIRST_DAY.plusDays(1));
        promises.say(reference, Rating.GREEN, List.of());
        bench.clock().set(FIRST_DAY.plusDays(2));
        promises.behind(promise, Rating.GREEN);
        bench.clock().set(FIRST_DAY.plusDays(3));

        promises.say(reference, Rating.GREEN, List.of());

        assertThat(answers(reference).shown().answer()).isEqualTo(ShownAnswer.WAITING);
    }

    @Test
    void what_a_change_of_the_promise_makes_of_earlier_figures_waits() {
        MeasureTerms easy = aMeasure().towards(BigDecimal.ZERO, BigDecimal.valueOf(100), "people", Pace.EVEN);
        CommitmentDetails promise = wellshire.published(
                Wellshire.COUNTY, aCommitment().measures(List.of(easy)).build());
        String reference = promises.behind(promise, Rating.AMBER);
        assertThat(answers(reference).shown().answer()).isEqualTo(ShownAnswer.ON_TRACK);
        bench.clock().set(FIRST_DAY.plusDays(1));
        promises.say(reference, Rating.GREEN, List.of());
        bench.clock().set(FIRST_DAY.plusDays(2));
        CommitmentDetails read = commitments.find(lead, reference).orThrow();
        MeasureTerms hard = read.measures()
                .getFirst()
                .terms()
                .towards(BigDecimal.ZERO, BigDecimal.valueOf(300), "people", Pace.EVEN);

        commitments
                .edit(
                        lead,
                        new EditCommitment(
                                reference,
                                read.version(),
                                read.terms().toBuilder().measures(List.of(hard)).build(),
                                new ChangeReason("More people came.", Effect.HARDER, false)))
                .orThrow();

        assertThat(answers(reference).shown().answer()).isEqualTo(ShownAnswer.WAITING);
        telling.tell();
        bench.clock().set(WorkingDays.after(FIRST_DAY.plusDays(2), 5));
        assertThat(answers(reference).shown().answer()).isEqualTo(ShownAnswer.BEHIND);
    }

    @Test
    void figures_wait_on_where_the_day_of_a_round_goes_by_before_the_gap_is_public() {
        String reference = gap();
        telling.tell();
        bench.clock().set(FIRST_DAY.plusDays(1));
        roundDueBy(FIRST_DAY.plusDays(2));
        LocalDate silent = FIRST_DAY.plusDays(3);
        bench.clock().set(silent);
        telling.tell();

        assertThat(answers(reference).said()).isEqualTo(Said.WAITING);
        assertThat(answers(reference).shown().answer()).isEqualTo(ShownAnswer.WAITING);
        bench.clock().set(PUBLIC);
        assertThat(answers(reference).shown().answer()).isEqualTo(ShownAnswer.WAITING);
        bench.clock().set(WorkingDays.after(silent, 5));
        assertThat(answers(reference).said()).isEqualTo(Said.NO_RETURN);
        assertThat(answers(reference).shown().answer()).isEqualTo(ShownAnswer.BEHIND);
    }

    @Test
    void figures_that_were_public_stay_where_the_day_of_a_round_goes_by() {
        String reference = gap();
        telling.tell();
        bench.clock().set(PUBLIC);
        roundDueBy(PUBLIC.plusDays(1));
        bench.clock().set(PUBLIC.plusDays(2));
        telling.tell();

        assertThat(answers(reference).said()).isEqualTo(Said.WAITING);
        assertThat(answers(reference).shown().answer()).isEqualTo(ShownAnswer.BEHIND);
    }

    @Test
    void a_check_that_was_public_stays_when_a_worse_one_waits() {
        String reference = publicPromise();
        check(reference, CheckAnswer.LIMITED);
        telling.tell();
        bench.clock().set(PUBLIC);
        check(reference, CheckAnswer.NO_EVIDENCE);

        Answers answers = answers(reference);

        assertThat(requireNonNull(answers.checked()).answer()).isEqualTo(CheckAnswer.LIMITED);
        assertThat(answers.checkWaits()).isFalse();
        bench.clock().set(PUBLIC.plusDays(1));
        check(reference, CheckAnswer.SUBSTANTIAL);
        assertThat(requireNonNull(answers(reference).checked()).answer())
                .as("a favourable one is public at once")
                .isEqualTo(CheckAnswer.SUBSTANTIAL);
    }

    @Test
    void a_worse_check_than_the_one_that_is_public_waits_as_a_part_of_its_own() {
        String reference = publicPromise();
        check(reference, CheckAnswer.SUBSTANTIAL);
        assertThat(requireNonNull(answers(reference).checked()).answer()).isEqualTo(CheckAnswer.SUBSTANTIAL);

        bench.clock().set(FIRST_DAY.plusDays(1));
        check(reference, CheckAnswer.LIMITED);

        assertThat(answers(reference).checked()).isNull();
        assertThat(answers(reference).checkWaits()).isTrue();
    }

    @Test
    void bodies_that_have_not_joined_and_promises_that_are_not_public_have_no_marks() {
        String shared = wellshire
                .agreed(
                        Wellshire.COUNTY,
                        aThinCommitment()
                                .boards(List.of(Wellshire.BOARD))
                                .due(day(2026, 10, 1))
                                .build())
                .summary()
                .reference();
        String left = overdueFrom(FIRST_DAY);
        bench.sqlAsOwner()
                .useHandle(handle ->
                        handle.execute("update organisation set joined_on = null where slug = ?", Wellshire.COUNTY));

        assertThat(telling.tell()).isZero();
        assertThat(marks(wellshire.member(), left)).isEmpty();

        bench.sqlAsOwner()
                .useHandle(handle -> handle.execute(
                        "update organisation set joined_on = ? where slug = ?",
                        FIRST_DAY.minusYears(1),
                        Wellshire.COUNTY));
        assertThat(telling.tell()).isEqualTo(1);
        assertThat(marks(wellshire.member(), shared)).isEmpty();
        bench.clock().set(FIRST_DAY.plusDays(1));
        commitments.publish(wellshire.lead(Wellshire.COUNTY), shared).orThrow();
        assertThat(telling.tell()).as("once it can be public, its body is told").isEqualTo(1);
    }

    private String publicPromise() {
        return wellshire
                .published(
                        Wellshire.VALE,
                        aThinCommitment().boards(List.of(Wellshire.BOARD)).build())
                .summary()
                .reference();
    }

    private String overdueFrom(LocalDate day) {
        LocalDate due = day.minusDays(1);
        return wellshire
                .published(
                        Wellshire.COUNTY,
                        aThinCommitment()
                                .boards(List.of(Wellshire.BOARD))
                                .due(day(due.getYear(), due.getMonthValue(), due.getDayOfMonth()))
                                .build())
                .summary()
                .reference();
    }

    private void roundDueBy(LocalDate due) {
        bench.door(Rounds.class)
                .open(
                        wellshire.officer(Wellshire.BOARD),
                        new OpenRound(
                                Wellshire.BOARD,
                                "Quarter 2",
                                FIRST_DAY.minusMonths(3),
                                FIRST_DAY.minusDays(1),
                                LocalDate.now(bench.clock()),
                                due,
                                List.of(Wellshire.COUNTY)))
                .orThrow();
    }

    private void quietFrom(LocalDate first) {
        bench.door(QuietPeriods.class)
                .set(
                        wellshire.officer(Wellshire.BOARD),
                        new SetQuietPeriod(Wellshire.BOARD, first, LAST_QUIET, "Local elections on 5 November 2026"))
                .orThrow();
    }

    private String gap() {
        return promises.behind(
                wellshire.published(Wellshire.COUNTY, aCommitment().build()), Rating.GREEN);
    }

    private void check(String reference, CheckAnswer answer) {
        commitments
                .recordCheck(
                        wellshire.observer(),
                        new RecordCheck(
                                reference,
                                answer,
                                LocalDate.now(bench.clock()),
                                null,
                                null,
                                false,
                                null,
                                null,
                                List.of()))
                .orThrow();
    }

    private List<?> checked(String reference) {
        return commitments.find(Actor.anyone(), reference).orThrow().checks();
    }

    private Answers answers(String reference) {
        return requireNonNull(
                commitments.find(Actor.anyone(), reference).orThrow().summary().answers());
    }

    private List<Mark> marks(Actor reader, String reference) {
        return replies.ofRecord(reader, reference).stream().map(MarkRead::mark).toList();
    }
}
