package org.wellkept.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.ReportTo;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.EndorsementRead;

class DecisionsTest {

    private static final LocalDate LATER = FIRST_DAY.plusDays(60);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Meetings meetings = bench.door(Meetings.class);
    private final Decisions decisions = bench.door(Decisions.class);
    private final Commitments commitments = bench.door(Commitments.class);
    private Wellshire wellshire;
    private ABoard board;
    private ABoard vale;

    @BeforeEach
    void makeWellshire() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        board = new ABoard(bench, Wellshire.BOARD, wellshire.officer(Wellshire.BOARD));
        vale = new ABoard(bench, Wellshire.VALE_BOARD, wellshire.officer(Wellshire.VALE_BOARD));
    }

    @Test
    void a_decision_gets_a_reference_of_its_board_is_public_at_once_and_says_that_the_meeting_was_held() {
        MeetingRead meeting = board.plan(FIRST_DAY);
        AgendaItemRead item = board.item(meeting, ABoard.HALL);

        DecisionRead first = board.record(item, toDo(Wellshire.COUNTY, "March 2027"));

        assertThat(first.reference()).isEqualTo("WELLSHIRE-D001");
        assertThat(decisions.find(Actor.anyone(), "wellshire-d001").orThrow()).isEqualTo(first);
        assertThat(first.state()).isEqualTo(DecisionState.OPEN);
        assertThat(first.item().title()).isEqualTo("The old hall");
        MeetingRead held = meetings.find(Actor.anyone(), meeting.id()).orThrow();
        assertThat(held.state()).isEqualTo(MeetingState.HELD);
        assertThat(held.decisions()).containsExactly(first);
        assertThat(vale.decide(noted()).reference()).isEqualTo("VALE-D001");
        assertThat(board.decide(FIRST_DAY.plusDays(1), noted()).reference()).isEqualTo("WELLSHIRE-D002");
    }

    @Test
    void nothing_is_decided_before_a_meeting_in_a_draft_or_at_a_cancelled_one() {
        AgendaItemRead early = board.item(board.plan(LATER), ABoard.HALL);
        AgendaItemRead hidden = board.item(board.plan(FIRST_DAY, MeetingState.DRAFT), ABoard.HALL);
        MeetingRead cancelled = board.plan(LATER.plusDays(1));
        AgendaItemRead dropped = board.item(cancelled, ABoard.HALL);
        meetings.cancel(board.officer(), cancelled.id(), "Snow.").orThrow();

        for (AgendaItemRead item : List.of(early, hidden, dropped)) {
            assertThat(refusal(
                            decisions.record(board.officer(), new RecordDecision(item.id(), item.version(), noted()))))
                    .isInstanceOf(Refusal.RuleBroken.class);
        }
    }

    @Test
    void everything_that_is_wrong_with_a_decision_is_told_at_once() {
        AgendaItemRead item = board.item(board.plan(FIRST_DAY), ABoard.HALL);

        assertThat(fieldsToMend(decisions.record(
                        board.officer(),
                        new RecordDecision(
                                item.id(),
                                item.version(),
                                new DecisionTerms(
                                        null, " ", "nobody", "x".repeat(201), "March 2020", List.of("WV-999"))))))
                .containsExactlyInAnyOrder("kind", "resolved", "ownerRole", "due", "promises[0]", "owner");
        assertThat(fieldsToMend(decisions.record(
                        board.officer(),
                        new RecordDecision(
                                item.id(),
                                item.version(),
                                new DecisionTerms(
                                        DecisionKind.APPROVED,
                                        "the hall is opened.",
                                        Wellshire.NORTHMOOR_COUNCIL,
                                        null,
                                        null,
                                        List.of())))))
                .containsExactly("owner");
        assertThat(fieldsToMend(decisions.record(
                        board.officer(),
                        new RecordDecision(
                                item.id(),
                                item.version(),
                                new DecisionTerms(
                                        DecisionKind.APPROVED,
                                        "the hall is opened.",
                                        null,
                                        "Head of Estates",
                                        "2027",
                                        List.of())))))
                .containsExactly("owner", "owner");
        assertThat(decisions
                        .count(Actor.anyone(), Wellshire.BOARD, DecisionFilter.ALL)
                        .orThrow())
                .isZero();
    }

    @Test
    void an_endorsement_is_set_beside_each_promise_in_the_same_breath() {
        String one = agreed(Wellshire.COUNTY);
        String other = agreed(Wellshire.ICB);

        DecisionRead endorsed = board.decide(
                new DecisionTerms(DecisionKind.ENDORSED, "both are endorsed.", null, null, null, List.of(one, other)));

        assertThat(endorsed.promises()).extracting(PromiseRef::reference).containsExactly(one, other);
        assertThat(endorsed.state()).isEqualTo(DecisionState.SETTLED);
        for (String reference : List.of(one, other)) {
            assertThat(commitments.find(board.officer(), reference).orThrow().endorsements())
                    .extracting(EndorsementRead::on)
                    .containsExactly(FIRST_DAY);
            assertThat(decisions.ofPromise(board.officer(), reference))
                    .extracting(DecisionRead::reference)
                    .containsExactly("WELLSHIRE-D001");
        }
        assertThat(decisions.ofPromise(Actor.anyone(), one)).isEmpty();
        assertThat(decisions.find(Actor.anyone(), "WELLSHIRE-D001").orThrow().promises())
                .isEmpty();
    }

    @Test
    void a_draft_and_a_promise_to_another_board_are_not_endorsed_and_then_none_is() {
        String good = agreed(Wellshire.COUNTY);
        String draft = wellshire
                .draft(Wellshire.COUNTY, aCommitment().build())
                .summary()
                .reference();
        String elsewhere = wellshire
                .agreed(
                        Wellshire.VALE,
                        aCommitment().boards(List.of(Wellshire.VALE_BOARD)).build())
                .summary()
                .reference();
        AgendaItemRead item = board.item(board.plan(FIRST_DAY), ABoard.HALL);

        assertThat(fieldsToMend(decisions.record(
                        board.officer(),
                        new RecordDecision(
                                item.id(),
                                item.version(),
                                new DecisionTerms(
                                        DecisionKind.ENDORSED,
                                        "all are endorsed.",
                                        null,
                                        null,
                                        null,
                                        List.of("WV-999", good, draft, elsewhere))))))
                .containsExactly("promises[0]", "promises[2]", "promises[3]");
        assertThat(commitments.find(board.officer(), good).orThrow().endorsements())
                .isEmpty();
    }

    @Test
    void what_was_endorsed_before_can_be_named_again() {
        String promise = agreed(Wellshire.COUNTY);
        DecisionTerms endorsing =
                new DecisionTerms(DecisionKind.ENDORSED, "it is endorsed.", null, null, null, List.of(promise));
        board.decide(endorsing);

        assertThat(board.decide(FIRST_DAY.plusDays(1), endorsing).promises()).hasSize(1);
        assertThat(commitments.find(board.officer(), promise).orThrow().endorsements())
                .extracting(EndorsementRead::on)
                .containsExactly(FIRST_DAY);
    }

    @Test
    void two_officers_who_record_one_item_at_once_each_learn_of_the_others_words() throws Exception {
        AgendaItemRead item = board.item(board.plan(FIRST_DAY), ABoard.HALL);
        Actor second = wellshire.officer(Wellshire.BOARD);
        List<Callable<Outcome<DecisionRead>>> both = List.of(
                () -> decisions.record(board.officer(), new RecordDecision(item.id(), item.version(), noted())),
                () -> decisions.record(
                        second, new RecordDecision(item.id(), item.version(), toDo(Wellshire.COUNTY, null))));
        List<Outcome<DecisionRead>> outcomes = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(2)) {
            for (Future<Outcome<DecisionRead>> done : together.invokeAll(both)) {
                outcomes.add(done.get());
            }
        }

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(refused -> assertThat(refusal(refused)).isInstanceOf(Refusal.Stale.class));

        AgendaItemRead now = meetings.on(second, Wellshire.BOARD, FIRST_DAY)
                .orThrow()
                .items()
                .getFirst();
        decisions
                .record(second, new RecordDecision(now.id(), now.version(), toDo(Wellshire.COUNTY, null)))
                .orThrow();
        assertThat(meetings.on(second, Wellshire.BOARD, FIRST_DAY).orThrow().decisions())
                .hasSize(2);
    }

    @Test
    void what_needs_doing_is_open_late_past_its_day_and_done_when_its_owner_says_so() {
        DecisionRead decision = board.decide(toDo(Wellshire.COUNTY, "31 October 2026"));
        String reference = decision.reference();
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        assertThat(decisions.owned(lead)).extracting(DecisionRead::state).containsExactly(DecisionState.OPEN);
        assertThat(decisions.owned(wellshire.lead(Wellshire.ICB))).isEmpty();
        assertThat(decisions.rights(lead, decision)).isEqualTo(new DecisionRights(false, true, false));

        bench.clock().set(LATER);
        assertThat(board.read(reference).state()).isEqualTo(DecisionState.LATE);
        assertThat(refusal(decisions.tell(
                        wellshire.lead(Wellshire.ICB), new TellOutcome(reference, true, "It is open.", LATER))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(fieldsToMend(decisions.tell(lead, new TellOutcome(reference, null, " ", FIRST_DAY.minusDays(1)))))
                .containsExactlyInAnyOrder("done", "words", "on");
        decisions
                .tell(lead, new TellOutcome(reference, false, "The roof leaks.", LATER))
                .orThrow();
        assertThat(board.read(reference).state()).isEqualTo(DecisionState.NOT_DONE);

        DecisionRead done = decisions
                .tell(board.officer(), new TellOutcome(reference, true, " It is open. ", LATER))
                .orThrow();

        assertThat(done.state()).isEqualTo(DecisionState.DONE);
        assertThat(done.outcome()).isEqualTo(new DecisionRead.Result(true, "It is open.", LATER));
        assertThat(refusal(decisions.tell(lead, new TellOutcome(reference, false, "It closed.", LATER))))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(decisions.owned(lead)).isEmpty();
        assertThat(decisions.history(lead, reference).orThrow())
                .extracting(HistoryRead::action)
                .containsExactly("done", "not done", "recorded");
    }

    @Test
    void what_was_deferred_comes_back_until_the_board_decides_about_it() {
        DecisionRead deferred = board.decide(new DecisionTerms(DecisionKind.DEFERRED, "costs are needed first."));
        MeetingRead next = board.plan(LATER);
        assertThat(meetings.offered(board.officer(), next.id()).orThrow())
                .extracting(DecisionRead::reference)
                .containsExactly(deferred.reference());

        AgendaItemRead item = board.item(next, board.bringingBack(deferred.reference()));
        assertThat(meetings.offered(board.officer(), next.id()).orThrow()).isEmpty();
        assertThat(board.read(deferred.reference()).chain().comesUpAt())
                .containsExactly(new MeetingRef(next.id(), next.board(), next.on()));
        assertThat(board.read(deferred.reference()).state()).isEqualTo(DecisionState.OPEN);

        bench.clock().set(LATER);
        DecisionRead second = board.record(item, toDo(Wellshire.COUNTY, null));

        DecisionRead first = board.read(deferred.reference());
        assertThat(first.state()).isEqualTo(DecisionState.SETTLED);
        assertThat(first.chain().followedBy())
                .containsExactly(
                        new DecisionRead.Link(second.reference(), second.board(), DecisionKind.APPROVED, LATER));
        assertThat(second.chain().follows())
                .isEqualTo(new DecisionRead.Link(first.reference(), first.board(), DecisionKind.DEFERRED, FIRST_DAY));
        AgendaItemRead decided =
                meetings.find(board.officer(), next.id()).orThrow().items().getFirst();
        assertThat(fieldsToMend(meetings.changeItem(board.officer(), decided.id(), decided.version(), ABoard.HALL)))
                .containsExactly("bringsBack");
        assertThat(refusal(meetings.removeItem(board.officer(), decided.id(), decided.version())))
                .isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void a_deferred_decision_of_a_cancelled_meeting_is_offered_again() {
        DecisionRead deferred = board.decide(new DecisionTerms(DecisionKind.DEFERRED, "costs are needed first."));
        MeetingRead dropped = board.plan(LATER);
        board.item(dropped, board.bringingBack(deferred.reference()));
        meetings.cancel(board.officer(), dropped.id(), "Snow.").orThrow();

        MeetingRead next = board.plan(LATER.plusDays(7));

        assertThat(meetings.offered(board.officer(), next.id()).orThrow()).hasSize(1);
        assertThat(board.read(deferred.reference()).chain().comesUpAt()).isEmpty();
    }

    @Test
    void only_what_is_open_and_of_this_board_or_escalated_to_it_is_brought_back() {
        DecisionRead settled = board.decide(noted());
        DecisionRead elsewhere = vale.decide(toDo(Wellshire.VALE, null));
        MeetingRead next = board.plan(LATER);

        for (DecisionRead decision : List.of(settled, elsewhere)) {
            assertThat(fieldsToMend(
                            meetings.addItem(board.officer(), next.id(), board.bringingBack(decision.reference()))))
                    .containsExactly("bringsBack");
        }
    }

    @Test
    void what_is_escalated_waits_for_the_board_above_until_it_answers() {
        reportUp();
        DecisionRead escalated = vale.decide(toEscalate());
        assertThat(escalated.chain().escalatedTo()).isEqualTo(board.plan(LATER).board());
        assertThat(open(Wellshire.BOARD)).containsExactly(escalated.reference());
        assertThat(open(Wellshire.VALE_BOARD)).containsExactly(escalated.reference());
        assertThat(decisions.escalated(board.officer())).hasSize(1);
        assertThat(decisions.escalated(vale.officer())).isEmpty();
        assertThat(decisions.rights(board.officer(), escalated)).isEqualTo(new DecisionRights(false, false, true));
        assertThat(refusal(decisions.tell(
                        vale.officer(), new TellOutcome(escalated.reference(), true, "Done.", FIRST_DAY))))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(decisions.answer(vale.officer(), new AnswerEscalated(escalated.reference(), "Yes."))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(fieldsToMend(decisions.answer(board.officer(), new AnswerEscalated(escalated.reference(), " "))))
                .containsExactly("words");

        DecisionRead answered = decisions
                .answer(board.officer(), new AnswerEscalated(escalated.reference(), "The county pays half."))
                .orThrow();

        assertThat(answered.chain().answer()).isEqualTo(new DecisionRead.Answer("The county pays half.", FIRST_DAY));
        assertThat(answered.state()).isEqualTo(DecisionState.SETTLED);
        assertThat(open(Wellshire.BOARD)).isEmpty();
        assertThat(refusal(decisions.answer(board.officer(), new AnswerEscalated(escalated.reference(), "Again."))))
                .isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void the_board_above_can_put_what_was_escalated_on_an_agenda_and_the_chain_shows_on_both() {
        reportUp();
        DecisionRead escalated = vale.decide(toEscalate());
        AgendaItemRead again = vale.item(vale.plan(LATER), vale.bringingBack(escalated.reference()));
        AgendaItemRead above = board.item(board.plan(LATER), board.bringingBack(escalated.reference()));
        bench.clock().set(LATER);
        vale.record(again, noted());
        assertThat(vale.read(escalated.reference()).state()).isEqualTo(DecisionState.OPEN);

        DecisionRead decided = board.record(above, toDo(Wellshire.COUNTY, null));

        DecisionRead below = vale.read(escalated.reference());
        assertThat(below.state()).isEqualTo(DecisionState.SETTLED);
        assertThat(below.chain().followedBy())
                .extracting(link -> link.board().slug())
                .containsExactlyInAnyOrder(Wellshire.VALE_BOARD, Wellshire.BOARD);
        assertThat(decided.chain().follows())
                .isEqualTo(new DecisionRead.Link(
                        escalated.reference(), escalated.board(), DecisionKind.ESCALATED, FIRST_DAY));
    }

    @Test
    void a_correction_leaves_what_was_escalated_with_the_board_that_it_went_to() {
        reportUp();
        DecisionRead escalated = vale.decide(toEscalate());
        bench.door(Boards.class)
                .reportTo(vale.officer(), new ReportTo(Wellshire.VALE_BOARD, null))
                .orThrow();

        DecisionRead corrected = decisions
                .correct(
                        vale.officer(),
                        new CorrectDecision(
                                escalated.reference(),
                                escalated.version(),
                                new DecisionTerms(DecisionKind.ESCALATED, "the county is asked to pay a half."),
                                "A slip of the pen."))
                .orThrow();

        assertThat(corrected.chain().escalatedTo()).isEqualTo(escalated.chain().escalatedTo());
        assertThat(open(Wellshire.BOARD)).containsExactly(escalated.reference());
    }

    @Test
    void nothing_is_escalated_where_there_is_no_board_above() {
        AgendaItemRead item = vale.item(vale.plan(FIRST_DAY), ABoard.HALL);

        assertThat(fieldsToMend(
                        decisions.record(vale.officer(), new RecordDecision(item.id(), item.version(), toEscalate()))))
                .containsExactly("kind");
    }

    @Test
    void open_decisions_come_late_first_then_by_their_last_day() {
        DecisionRead undated = board.decide(FIRST_DAY, toDo(Wellshire.COUNTY, null));
        DecisionRead soon = board.decide(FIRST_DAY.plusDays(1), toDo(Wellshire.COUNTY, "1 January 2027"));
        DecisionRead late = board.decide(FIRST_DAY.plusDays(2), toDo(Wellshire.COUNTY, "November 2026"));
        board.decide(FIRST_DAY.plusDays(3), noted());
        bench.clock().set(LATER);

        assertThat(open(Wellshire.BOARD)).containsExactly(late.reference(), soon.reference(), undated.reference());
    }

    @Test
    void a_correction_leaves_what_was_said_before_beside_it_with_the_reason() {
        DecisionRead recorded = board.decide(noted());
        assertThat(fieldsToMend(decisions.correct(
                        board.officer(), new CorrectDecision(recorded.reference(), recorded.version(), noted(), " "))))
                .containsExactly("because");

        DecisionRead corrected = decisions
                .correct(
                        board.officer(),
                        new CorrectDecision(
                                recorded.reference(),
                                recorded.version(),
                                toDo(Wellshire.COUNTY, "2027"),
                                "The council's part was left out."))
                .orThrow();

        assertThat(corrected.kind()).isEqualTo(DecisionKind.APPROVED);
        assertThat(corrected.state()).isEqualTo(DecisionState.OPEN);
        assertThat(corrected.corrections())
                .containsExactly(new DecisionRead.Correction(
                        FIRST_DAY, "The council's part was left out.", DecisionKind.NOTED, "the report is noted."));
        assertThat(refusal(decisions.correct(
                        board.officer(),
                        new CorrectDecision(recorded.reference(), recorded.version(), noted(), "A slip."))))
                .isEqualTo(new Refusal.Stale(corrected.version()));
        HistoryRead entry = decisions
                .history(board.officer(), recorded.reference())
                .orThrow()
                .getFirst();
        assertThat(entry.details())
                .contains(
                        new HistoryRead.Detail("because", "The council's part was left out."),
                        new HistoryRead.Detail("resolvedBefore", "the report is noted."));
    }

    @Test
    void a_correction_can_add_an_endorsement_and_takes_none_back() {
        String promise = agreed(Wellshire.COUNTY);
        DecisionRead recorded = board.decide(noted());
        DecisionTerms endorsing =
                new DecisionTerms(DecisionKind.ENDORSED, "it is endorsed.", null, null, null, List.of(promise));

        DecisionRead corrected = decisions
                .correct(
                        board.officer(),
                        new CorrectDecision(recorded.reference(), recorded.version(), endorsing, "It was endorsed."))
                .orThrow();

        assertThat(commitments.find(board.officer(), promise).orThrow().endorsements())
                .hasSize(1);
        assertThat(fieldsToMend(decisions.correct(
                        board.officer(),
                        new CorrectDecision(recorded.reference(), corrected.version(), noted(), "A slip."))))
                .containsExactly("kind", "promises");
    }

    @Test
    void the_log_is_found_by_kind_by_state_and_by_words_and_paged_latest_first() {
        board.decide(FIRST_DAY, noted());
        board.decide(FIRST_DAY.plusDays(1), toDo(Wellshire.COUNTY, "November 2026"));
        board.decide(FIRST_DAY.plusDays(2), toDo(Wellshire.COUNTY, "2030"));
        bench.clock().set(LATER);

        assertThat(log(new DecisionFilter(DecisionKind.NOTED, Set.of(), null), null))
                .containsExactly("WELLSHIRE-D001");
        assertThat(log(new DecisionFilter(null, Set.of(DecisionState.LATE), null), null))
                .containsExactly("WELLSHIRE-D002");
        assertThat(log(new DecisionFilter(null, Set.of(DecisionState.OPEN, DecisionState.LATE), "opening halls"), null))
                .containsExactly("WELLSHIRE-D003", "WELLSHIRE-D002");
        assertThat(log(new DecisionFilter(null, Set.of(), "wellshire-d003"), null))
                .containsExactly("WELLSHIRE-D003");
        Page<DecisionRead> page = decisions
                .ofBoard(Actor.anyone(), Wellshire.BOARD, DecisionFilter.ALL, null, 2)
                .orThrow();
        assertThat(page.items()).hasSize(2);
        assertThat(log(DecisionFilter.ALL, page.next())).containsExactly("WELLSHIRE-D001");
        assertThat(fieldsToMend(decisions.ofBoard(Actor.anyone(), Wellshire.BOARD, DecisionFilter.ALL, "nowhere", 2)))
                .containsExactly("cursor");
        List<String> all = new ArrayList<>();
        decisions.each(Actor.anyone(), null, decision -> all.add(decision.reference()));
        decisions.each(Actor.anyone(), Wellshire.VALE_BOARD, decision -> all.add(decision.reference()));
        assertThat(all).containsExactly("WELLSHIRE-D001", "WELLSHIRE-D002", "WELLSHIRE-D003");
    }

    @Test
    void a_page_of_the_log_costs_the_same_however_many_decisions_it_holds() {
        board.decide(FIRST_DAY, noted());
        Runnable reading = () -> decisions
                .ofBoard(Actor.anyone(), Wellshire.BOARD, DecisionFilter.ALL, null, 50)
                .orThrow();
        int one = bench.statements(reading).size();
        for (int i = 1; i < 6; i++) {
            board.decide(FIRST_DAY.plusDays(i), noted());
        }

        assertThat(bench.statements(reading)).hasSize(one);
    }

    private List<String> log(DecisionFilter filter, @Nullable String cursor) {
        return decisions.ofBoard(Actor.anyone(), Wellshire.BOARD, filter, cursor, 50).orThrow().items().stream()
                .map(DecisionRead::reference)
                .toList();
    }

    private List<String> open(String slug) {
        return meetings.openDecisions(Actor.anyone(), slug).orThrow().stream()
                .map(DecisionRead::reference)
                .toList();
    }

    private void reportUp() {
        bench.door(Boards.class)
                .reportTo(vale.officer(), new ReportTo(Wellshire.VALE_BOARD, Wellshire.BOARD))
                .orThrow();
    }

    private String agreed(String organisation) {
        return wellshire.agreed(organisation, aCommitment().build()).summary().reference();
    }

    private static DecisionTerms noted() {
        return new DecisionTerms(DecisionKind.NOTED, "the report is noted.");
    }

    private static DecisionTerms toEscalate() {
        return new DecisionTerms(DecisionKind.ESCALATED, "the county is asked to pay half.");
    }

    private static DecisionTerms toDo(String owner, @Nullable String due) {
        return new DecisionTerms(
                DecisionKind.APPROVED, "the hall is opened.", owner, "Head of Estates", due, List.of());
    }
}
