package org.wellkept.core.pledging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.commitment.DraftCommitment;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.GiveRole;
import org.wellkept.core.partnership.People;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.CloseUndertaking;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.EndorsementRead;
import org.wellkept.core.undertaking.State;

class CommitmentRoundsTest {

    private static final String QUESTION = "What can you promise until 2029?";
    private static final LocalDate DUE = FIRST_DAY.plusDays(30);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final CommitmentRounds rounds = bench.door(CommitmentRounds.class);
    private final Pledges pledges = bench.door(Pledges.class);
    private final Sittings sittings = bench.door(Sittings.class);
    private final Commitments commitments = bench.door(Commitments.class);
    private Wellshire wellshire;
    private Actor officer;
    private Actor boardMember;
    private Actor lead;
    private Actor contributor;

    @BeforeEach
    void makeWellshire() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        officer = wellshire.officer(Wellshire.BOARD);
        boardMember = wellshire.boardMember(Wellshire.BOARD);
        lead = wellshire.lead(Wellshire.OPEN_DOOR);
        contributor = wellshire.contributor(Wellshire.OPEN_DOOR);
    }

    @Test
    void every_organisation_that_has_joined_is_asked_unless_some_are_named() {
        CommitmentRoundSummary round = open().orThrow();

        assertThat(round.asked()).isEqualTo(6);
        assertThat(round.answered()).isZero();
        assertThat(round.question()).isEqualTo(QUESTION);
        assertThat(rounds.answers(officer, round.id()).orThrow())
                .extracting(pledge -> pledge.organisation().slug())
                .contains(Wellshire.OPEN_DOOR, Wellshire.COUNTY)
                .doesNotContain(Wellshire.BAKERY, Wellshire.NORTHMOOR_COUNCIL);

        rounds.close(officer, round.id()).orThrow();
        assertThat(open(Wellshire.OPEN_DOOR).orThrow().asked()).isEqualTo(1);
    }

    @Test
    void a_commitment_round_runs_beside_a_monitoring_round_but_not_beside_another() {
        wellshire.agreed(Wellshire.COUNTY, aCommitment().build());
        bench.door(Rounds.class)
                .open(
                        officer,
                        new OpenRound(
                                Wellshire.BOARD,
                                "Quarter 2",
                                LocalDate.of(2026, 7, 1),
                                LocalDate.of(2026, 9, 30),
                                FIRST_DAY,
                                DUE,
                                List.of()))
                .orThrow();

        open().orThrow();

        assertThat(refusal(open())).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(rounds.ofBoard(officer, Wellshire.BOARD).orThrow()).hasSize(1);
    }

    @Test
    void of_two_officers_who_open_at_once_one_is_told_that_it_is_open() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Outcome<CommitmentRoundSummary>> opening = () -> {
            together.await();
            return open();
        };
        try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
            List<Future<Outcome<CommitmentRoundSummary>>> both =
                    List.of(officers.submit(opening), officers.submit(opening));
            assertThat(both.stream().map(CommitmentRoundsTest::result).filter(Outcome.Done.class::isInstance))
                    .hasSize(1);
        }
    }

    @Test
    void everything_that_is_wrong_with_a_round_is_said_at_once() {
        OpenCommitmentRound muddled = new OpenCommitmentRound(
                Wellshire.BOARD,
                " ",
                FIRST_DAY,
                FIRST_DAY.minusDays(1),
                FIRST_DAY.minusDays(1),
                "",
                List.of("nowhere", Wellshire.BAKERY, Wellshire.NORTHMOOR_COUNCIL));

        assertThat(fieldsToMend(rounds.open(officer, muddled)))
                .containsExactly("name", "question", "periodTo", "dueOn", "asked[0]", "asked[1]", "asked[2]");
        assertThat(fieldsToMend(rounds.open(
                        officer,
                        new OpenCommitmentRound(
                                Wellshire.BOARD, "2027 to 2029", null, null, null, QUESTION, List.of()))))
                .containsExactly("periodFrom", "periodTo", "dueOn");
    }

    @Test
    void only_the_board_s_officer_opens_and_closes() {
        OpenCommitmentRound command = command(List.of());
        for (Actor other : List.of(lead, boardMember, wellshire.officer(Wellshire.VALE_BOARD))) {
            assertThat(refusal(rounds.open(other, command))).isInstanceOf(Refusal.NotPermitted.class);
        }
        UUID round = open().orThrow().id();
        assertThat(refusal(rounds.close(lead, round))).isInstanceOf(Refusal.NotPermitted.class);

        assertThat(rounds.close(officer, round).orThrow().closedOn()).isEqualTo(FIRST_DAY);
        assertThat(refusal(rounds.close(officer, round))).isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void whoever_is_asked_finds_it_on_today_until_they_have_answered() {
        UUID round = open().orThrow().id();
        assertThat(rounds.asking(contributor))
                .extracting(
                        asked -> asked.round().id(),
                        asked -> asked.pledge().organisation().slug())
                .containsExactly(tuple(round, Wellshire.OPEN_DOOR));
        assertThat(rounds.asking(officer)).isEmpty();

        pledges.decline(lead, round, Wellshire.OPEN_DOOR, "We have one member of staff.")
                .orThrow();

        assertThat(rounds.asking(contributor)).isEmpty();
    }

    @Test
    void an_answer_holds_new_promises_ones_that_are_carried_on_and_ones_that_are_closed() {
        String old = agreed();
        String ended = agreed();
        UUID round = open().orThrow().id();

        String drafted = pledges.draft(contributor, round, newPromise()).orThrow();
        String following =
                pledges.carryOn(contributor, round, Wellshire.OPEN_DOOR, old).orThrow();
        commitments
                .close(lead, new CloseUndertaking(ended, ClosedAs.COMPLETED, "All 300 people are trained."))
                .orThrow();
        PledgeDetails sent = pledges.send(lead, round, Wellshire.OPEN_DOOR).orThrow();

        assertThat(sent.pledge().sentence()).isEqualTo("1 promise, 1 carried on, 1 closed");
        assertThat(sent.pledge().answeredOn()).isEqualTo(FIRST_DAY);
        assertThat(sent.pledge().late()).isFalse();
        assertThat(sent.pledge().onBehalf()).isFalse();
        assertThat(sent.promises())
                .extracting(PledgedPromise::reference, PledgedPromise::follows, PledgedPromise::state)
                .containsExactly(tuple(drafted, null, State.DRAFT), tuple(following, old, State.DRAFT));
        assertThat(rounds.find(officer, round).orThrow().answered()).isEqualTo(1);
    }

    @Test
    void what_follows_an_earlier_promise_says_the_same_without_its_dates_and_remembers_it() {
        String old = agreed();
        UUID round = open().orThrow().id();

        String following =
                pledges.carryOn(contributor, round, Wellshire.OPEN_DOOR, old).orThrow();

        CommitmentDetails before = commitments.find(lead, old).orThrow();
        CommitmentDetails draft = commitments.find(lead, following).orThrow();
        assertThat(draft.terms().title()).isEqualTo(before.terms().title());
        assertThat(draft.terms().statement()).isEqualTo(before.terms().statement());
        assertThat(draft.terms().due()).isNull();
        assertThat(draft.terms().start()).isNull();
        assertThat(draft.terms().measures()).hasSameSizeAs(before.terms().measures());
        assertThat(draft.measures()).doesNotContainAnyElementsOf(before.measures());
        assertThat(before.summary().state()).isEqualTo(State.AGREED);
        assertThat(commitments.history(lead, following).orThrow())
                .extracting(HistoryRead::action)
                .contains("carriedOn");
        assertThat(refusal(pledges.carryOn(contributor, round, Wellshire.OPEN_DOOR, old)))
                .isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void a_new_promise_is_made_to_the_board_that_asks() {
        UUID round = open().orThrow().id();

        String drafted = pledges.draft(contributor, round, newPromise()).orThrow();

        assertThat(commitments.find(lead, drafted).orThrow().terms().boards()).containsExactly(Wellshire.BOARD);
    }

    @Test
    void what_is_written_already_is_put_forward_and_taken_out_again() {
        String agreed = agreed();
        UUID round = open().orThrow().id();

        PledgeDetails put = pledges.putForward(contributor, round, Wellshire.OPEN_DOOR, agreed)
                .orThrow();
        assertThat(put.pledge().promises()).isEqualTo(1);
        assertThat(put.others()).isEmpty();
        assertThat(refusal(pledges.putForward(contributor, round, Wellshire.OPEN_DOOR, agreed)))
                .isInstanceOf(Refusal.RuleBroken.class);

        PledgeDetails out =
                pledges.takeOut(contributor, round, Wellshire.OPEN_DOOR, agreed).orThrow();
        assertThat(out.promises()).isEmpty();
        assertThat(out.others()).extracting(PledgeDetails.Other::reference).containsExactly(agreed);
        assertThat(refusal(pledges.takeOut(contributor, round, Wellshire.OPEN_DOOR, agreed)))
                .isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void nobody_puts_forward_another_s_promise_one_to_another_board_or_one_that_is_closed() {
        String others = wellshire
                .agreed(Wellshire.COUNTY, aCommitment().build())
                .summary()
                .reference();
        String toVale = wellshire
                .agreed(
                        Wellshire.OPEN_DOOR,
                        aCommitment().boards(List.of(Wellshire.VALE_BOARD)).build())
                .summary()
                .reference();
        String closed = agreed();
        commitments
                .close(lead, new CloseUndertaking(closed, ClosedAs.COMPLETED, "Done."))
                .orThrow();
        UUID round = open().orThrow().id();

        assertThat(fieldsToMend(pledges.putForward(contributor, round, Wellshire.OPEN_DOOR, others)))
                .containsExactly("reference");
        assertThat(refusal(pledges.putForward(contributor, round, Wellshire.OPEN_DOOR, toVale)))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(pledges.putForward(contributor, round, Wellshire.OPEN_DOOR, closed)))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(pledges.carryOn(contributor, round, Wellshire.OPEN_DOOR, closed)))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(pledges.putForward(contributor, round, Wellshire.OPEN_DOOR, "WV-999")))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void what_was_sent_is_changed_by_whoever_may_send_it_alone_and_marked_as_theirs() {
        String first = agreed();
        String second = agreed();
        UUID round = open().orThrow().id();
        pledges.putForward(contributor, round, Wellshire.OPEN_DOOR, first).orThrow();
        pledges.send(lead, round, Wellshire.OPEN_DOOR).orThrow();

        assertThat(refusal(pledges.putForward(contributor, round, Wellshire.OPEN_DOOR, second)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(pledges.takeOut(contributor, round, Wellshire.OPEN_DOOR, first)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(pledges.takeOut(lead, round, Wellshire.OPEN_DOOR, first)))
                .as("the last that it holds")
                .isInstanceOf(Refusal.RuleBroken.class);
        PledgeDetails changed =
                pledges.putForward(officer, round, Wellshire.OPEN_DOOR, second).orThrow();

        assertThat(changed.pledge().onBehalf()).isTrue();
        assertThat(commitments.history(lead, second).orThrow())
                .extracting(HistoryRead::action)
                .contains("putForward");
        assertThat(pledges.takeOut(lead, round, Wellshire.OPEN_DOOR, second)
                        .orThrow()
                        .pledge()
                        .onBehalf())
                .isFalse();
    }

    @Test
    void nothing_is_no_answer_and_neither_is_a_decline_without_a_reason() {
        UUID round = open().orThrow().id();

        assertThat(refusal(pledges.send(lead, round, Wellshire.OPEN_DOOR))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(fieldsToMend(pledges.decline(lead, round, Wellshire.OPEN_DOOR, " ")))
                .containsExactly("because");
        assertThat(fieldsToMend(pledges.decline(lead, round, Wellshire.OPEN_DOOR, null)))
                .containsExactly("because");
        assertThat(rounds.find(officer, round).orThrow().answered()).isZero();
    }

    @Test
    void whoever_declined_can_still_promise_something_until_the_round_closes() {
        UUID round = open().orThrow().id();
        PledgeDetails declined = pledges.decline(lead, round, Wellshire.OPEN_DOOR, "We have one member of staff.")
                .orThrow();
        assertThat(declined.pledge().declinedBecause()).isEqualTo("We have one member of staff.");
        assertThat(rounds.find(officer, round).orThrow())
                .extracting(CommitmentRoundSummary::answered, CommitmentRoundSummary::declined)
                .containsExactly(1, 1);

        bench.clock().set(DUE.plusDays(1));
        pledges.draft(contributor, round, newPromise()).orThrow();
        PledgeDetails sent = pledges.send(lead, round, Wellshire.OPEN_DOOR).orThrow();

        assertThat(sent.pledge().declinedBecause()).isNull();
        assertThat(sent.pledge().late()).as("the first answer was in time").isFalse();
    }

    @Test
    void a_late_answer_is_taken_and_marked_until_the_close_and_none_after_it() {
        UUID round = open().orThrow().id();
        bench.clock().set(DUE.plusDays(1));
        pledges.draft(contributor, round, newPromise()).orThrow();

        assertThat(pledges.send(lead, round, Wellshire.OPEN_DOOR)
                        .orThrow()
                        .pledge()
                        .late())
                .isTrue();

        rounds.close(officer, round).orThrow();
        assertThat(refusal(pledges.send(lead, round, Wellshire.OPEN_DOOR))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(pledges.draft(contributor, round, newPromise()))).isInstanceOf(Refusal.RuleBroken.class);
        PledgeDetails closed = pledges.find(lead, round, Wellshire.OPEN_DOOR).orThrow();
        assertThat(closed.maySend() || closed.mayDraft() || closed.mayPrepare()).isFalse();
    }

    @Test
    void the_officer_answers_for_an_organisation_with_what_it_wrote_and_it_is_marked() {
        String agreed = agreed();
        UUID round = open().orThrow().id();

        assertThat(refusal(pledges.draft(officer, round, newPromise()))).isInstanceOf(Refusal.NotPermitted.class);
        pledges.putForward(officer, round, Wellshire.OPEN_DOOR, agreed).orThrow();
        PledgeDetails sent = pledges.send(officer, round, Wellshire.OPEN_DOOR).orThrow();

        assertThat(sent.pledge().onBehalf()).isTrue();
        assertThat(sent.forAnother()).isTrue();
        assertThat(pledges.decline(officer, round, Wellshire.ICB, "They said so by telephone.")
                        .orThrow()
                        .pledge()
                        .onBehalf())
                .isTrue();
    }

    @Test
    void a_contributor_prepares_and_does_not_send() {
        UUID round = open().orThrow().id();
        pledges.draft(contributor, round, newPromise()).orThrow();

        assertThat(refusal(pledges.send(contributor, round, Wellshire.OPEN_DOOR)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(pledges.decline(contributor, round, Wellshire.OPEN_DOOR, "No time.")))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(pledges.draft(wellshire.contributor(Wellshire.COUNTY), round, newPromise())))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void an_answer_is_read_by_its_own_people_and_the_board_s_and_drafts_by_neither_member_nor_outsider() {
        UUID round = open().orThrow().id();
        pledges.draft(contributor, round, newPromise()).orThrow();

        assertThat(pledges.find(contributor, round, Wellshire.OPEN_DOOR)
                        .orThrow()
                        .promises())
                .hasSize(1);
        assertThat(pledges.find(officer, round, Wellshire.OPEN_DOOR).orThrow().promises())
                .hasSize(1);
        assertThat(pledges.find(boardMember, round, Wellshire.OPEN_DOOR)
                        .orThrow()
                        .promises())
                .isEmpty();
        for (Actor other :
                List.of(wellshire.lead(Wellshire.COUNTY), wellshire.observer(), wellshire.member(), Actor.anyone())) {
            assertThat(refusal(pledges.find(other, round, Wellshire.OPEN_DOOR)))
                    .isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(rounds.answers(other, round))).isInstanceOf(Refusal.NotPermitted.class);
        }
        assertThat(refusal(rounds.ofBoard(Actor.anyone(), Wellshire.BOARD))).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(rounds.ofBoard(wellshire.observer(), Wellshire.BOARD).orThrow())
                .hasSize(1);
        assertThat(refusal(pledges.find(officer, round, Wellshire.BAKERY))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void the_board_endorses_some_in_one_sitting_and_says_why_the_others_stay_open() {
        String first = agreed();
        String second = agreed();
        UUID round = open().orThrow().id();
        pledges.putForward(lead, round, Wellshire.OPEN_DOOR, first).orThrow();
        pledges.putForward(lead, round, Wellshire.OPEN_DOOR, second).orThrow();
        String draft = pledges.draft(lead, round, newPromise()).orThrow();
        assertThat(sittings.find(officer, round).orThrow().toEndorse())
                .as("nothing is before the board until it is sent")
                .isEmpty();
        pledges.send(lead, round, Wellshire.OPEN_DOOR).orThrow();
        Sitting before = sittings.find(officer, round).orThrow();
        assertThat(before.toEndorse()).extracting(PledgedPromise::reference).containsExactly(first, second);
        assertThat(before.drafts()).extracting(PledgedPromise::reference).containsExactly(draft);

        assertThat(fieldsToMend(sittings.endorse(
                        officer,
                        new EndorsePledges(round, Set.of(first, draft), Set.of(second), FIRST_DAY.plusDays(1), " "))))
                .containsExactly("promises", "meetingOn", "note");
        Sitting after = sittings.endorse(
                        officer,
                        new EndorsePledges(
                                round,
                                Set.of(first),
                                Set.of(second),
                                FIRST_DAY,
                                "Tell us first how many people it reaches."))
                .orThrow();

        assertThat(after.endorsed()).extracting(PledgedPromise::reference).containsExactly(first);
        assertThat(after.toEndorse()).extracting(PledgedPromise::reference).containsExactly(second);
        assertThat(commitments.find(lead, first).orThrow().endorsements())
                .extracting(EndorsementRead::on)
                .containsExactly(FIRST_DAY);
        assertThat(commitments.find(lead, second).orThrow().endorsements()).isEmpty();
        assertThat(commitments.find(lead, second).orThrow().summary().state()).isEqualTo(State.AGREED);
        assertThat(pledges.find(contributor, round, Wellshire.OPEN_DOOR)
                        .orThrow()
                        .promises())
                .filteredOn(promise -> promise.reference().equals(second))
                .extracting(PledgedPromise::note)
                .containsExactly("Tell us first how many people it reaches.");
        assertThat(commitments.history(lead, first).orThrow())
                .extracting(HistoryRead::action)
                .contains("endorsed");
        assertThat(fieldsToMend(
                        sittings.endorse(officer, new EndorsePledges(round, Set.of(first), Set.of(), FIRST_DAY, null))))
                .as("what is endorsed is not endorsed twice")
                .containsExactly("promises");
    }

    @Test
    void what_was_agreed_can_be_endorsed_after_the_round_closed_by_its_officer_alone() {
        String promise = agreed();
        UUID round = open().orThrow().id();
        pledges.putForward(lead, round, Wellshire.OPEN_DOOR, promise).orThrow();
        pledges.send(lead, round, Wellshire.OPEN_DOOR).orThrow();
        rounds.close(officer, round).orThrow();
        EndorsePledges all = new EndorsePledges(round, Set.of(promise), Set.of(), FIRST_DAY, null);
        for (Actor other : List.of(lead, boardMember, wellshire.officer(Wellshire.VALE_BOARD))) {
            assertThat(refusal(sittings.endorse(other, all))).isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(sittings.find(other, round))).isInstanceOf(Refusal.NotPermitted.class);
        }

        assertThat(sittings.endorse(officer, all).orThrow().toEndorse()).isEmpty();
    }

    @Test
    void somebody_with_both_hats_answers_as_the_organisation_s_own() {
        UUID round = open().orThrow().id();
        bench.door(People.class)
                .giveRole(
                        wellshire.administrator(),
                        new GiveRole(lead.signedInPerson(), Role.OFFICER, null, Wellshire.BOARD, null))
                .orThrow();
        Actor both = bench.door(People.class).actor(lead.signedInPerson());

        assertThat(pledges.decline(both, round, Wellshire.OPEN_DOOR, "We have one member of staff.")
                        .orThrow()
                        .pledge()
                        .onBehalf())
                .isFalse();
    }

    private String agreed() {
        return wellshire
                .agreed(Wellshire.OPEN_DOOR, aCommitment().build())
                .summary()
                .reference();
    }

    private static DraftCommitment newPromise() {
        return new DraftCommitment(
                Wellshire.PARTNERSHIP, Wellshire.OPEN_DOOR, Terms.titled("Open on Saturday mornings"));
    }

    private Outcome<CommitmentRoundSummary> open(String... asked) {
        return rounds.open(officer, command(List.of(asked)));
    }

    private static OpenCommitmentRound command(List<String> asked) {
        return new OpenCommitmentRound(
                Wellshire.BOARD,
                "What we promise for 2027 to 2029",
                LocalDate.of(2027, 4, 1),
                LocalDate.of(2029, 3, 31),
                DUE,
                QUESTION,
                asked);
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
