package org.wellkept.core.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.anAsk;
import static org.wellkept.core.test.Promises.anUpdate;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.PlainDay;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.ask.AnswerAsk;
import org.wellkept.core.ask.AskAnswer;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.commitment.DraftCommitment;
import org.wellkept.core.commitment.EditCommitment;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.meeting.AgendaItemRead;
import org.wellkept.core.meeting.AgendaItemTerms;
import org.wellkept.core.meeting.AskedOfBoard;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.DecisionTerms;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.MeetingTerms;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.meeting.PlanMeeting;
import org.wellkept.core.meeting.RecordDecision;
import org.wellkept.core.meeting.TellOutcome;
import org.wellkept.core.partnership.AddBoard;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardKind;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.CalledBefore;
import org.wellkept.core.partnership.GiveRole;
import org.wellkept.core.partnership.People;
import org.wellkept.core.partnership.RenameBoard;
import org.wellkept.core.partnership.ReportTo;
import org.wellkept.core.pledging.CommitmentRounds;
import org.wellkept.core.pledging.OpenCommitmentRound;
import org.wellkept.core.report.DraftReport;
import org.wellkept.core.report.Reports;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.snapshot.SnapshotPromise;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.CloseUndertaking;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.update.Rating;

@Tag("database")
class BoardSuccessionsTest {

    private static final LocalDate DAY = TestClock.FIRST_DAY;
    private static final LocalDate REFORM = DAY.plusDays(40);
    private static final String JOINT = "joint";

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final BoardSuccessions successions = bench.door(BoardSuccessions.class);
    private final Boards boards = bench.door(Boards.class);
    private final Commitments commitments = bench.door(Commitments.class);
    private final Rounds rounds = bench.door(Rounds.class);
    private final Asks asks = bench.door(Asks.class);
    private final Meetings meetings = bench.door(Meetings.class);
    private final Decisions decisions = bench.door(Decisions.class);
    private Wellshire wellshire;
    private Actor administrator;

    @BeforeEach
    void begin() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        administrator = wellshire.administrator();
        wellshire.board(Wellshire.PARTNERSHIP, JOINT, "Joint Health and Wellbeing Board", "Wellshire and Vale");
    }

    @Test
    void what_is_open_is_looked_after_by_the_successor_and_what_has_closed_stays_where_it_was_promised() {
        String open = published(Wellshire.COUNTY, Wellshire.BOARD);
        String draft =
                wellshire.draft(Wellshire.ICB, to(Wellshire.BOARD)).summary().reference();
        String kept = published(Wellshire.VALE, Wellshire.BOARD);
        close(Wellshire.VALE, kept);
        bench.clock().set(REFORM);
        CommitmentDetails before = read(open);

        BoardDetails joint = succeed(REFORM, Wellshire.BOARD);

        assertThat(joint.predecessors()).containsExactly(new BoardRef(Wellshire.BOARD, name(Wellshire.BOARD)));
        assertThat(boardsOf(open)).containsExactly(JOINT);
        assertThat(boardsOf(draft)).containsExactly(JOINT);
        assertThat(boardsOf(kept)).containsExactly(Wellshire.BOARD);
        BoardDetails ended = board(Wellshire.BOARD);
        assertThat(ended.endedOn()).isEqualTo(REFORM.minusDays(1));
        assertThat(ended.successor()).isEqualTo(joint.ref());
        assertThat(boards.current()).extracting(BoardDetails::slug).doesNotContain(Wellshire.BOARD);
        assertThat(passage(open).boards()).containsExactly(new Passage.BoardBefore(ended.ref(), REFORM, joint.ref()));
        assertThat(passage(kept).boards())
                .as("closed while the board was there: nobody looks after it")
                .containsExactly(new Passage.BoardBefore(ended.ref(), REFORM, null));
        assertThat(read(open).version()).isNotEqualTo(before.version());
        assertThat(history(open))
                .first()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("looked after by another board"));
        assertThat(bench.door(History.class).of(ended.id()))
                .extracting(HistoryRead::action)
                .contains("succession recorded");
    }

    @Test
    void whoever_writes_over_the_version_of_before_is_told_and_may_go_on_with_the_successor() {
        CommitmentDetails read = wellshire.draft(Wellshire.COUNTY, to(Wellshire.BOARD));
        succeed(DAY, Wellshire.BOARD);
        Actor lead = wellshire.lead(Wellshire.COUNTY);

        assertThat(refusal(commitments.edit(lead, edit(read, to(Wellshire.BOARD)))))
                .isInstanceOf(Refusal.Stale.class);

        CommitmentDetails now = read(read.summary().reference());
        assertThat(problem(commitments.edit(lead, edit(now, to(Wellshire.BOARD)))))
                .isEqualTo(new FieldProblem(
                        "boards[0]",
                        name(Wellshire.BOARD) + " ended on " + PlainDay.of(DAY.minusDays(1)),
                        "Choose its successor, Joint Health and Wellbeing Board"));
        commitments.edit(lead, edit(now, to(JOINT))).orThrow();
        assertThat(passage(read.summary().reference()).boards())
                .as("an edit forgets nothing")
                .hasSize(1);
    }

    /** Promises to one board, to the other, to both, and to the successor already, in every state. */
    @Test
    void totals_after_are_the_sums_of_before_on_every_seed_and_days_of_before_stay_as_they_were() {
        for (int seed = 1; seed <= 3; seed++) {
            begin();
            Random random = new Random(seed);
            for (int i = 0; i < 14; i++) {
                List<String> made = new ArrayList<>();
                for (String board : List.of(Wellshire.BOARD, Wellshire.VALE_BOARD, JOINT)) {
                    if (random.nextInt(5) < 2) {
                        made.add(board);
                    }
                }
                String organisation = List.of(Wellshire.COUNTY, Wellshire.ICB, Wellshire.OPEN_DOOR)
                        .get(random.nextInt(3));
                String reference = wellshire
                        .published(organisation, to(made.isEmpty() ? List.of(Wellshire.BOARD) : made))
                        .summary()
                        .reference();
                if (random.nextInt(3) == 0) {
                    commitments
                            .postUpdate(wellshire.lead(organisation), anUpdate(reference, Rating.AMBER))
                            .orThrow();
                }
                if (random.nextInt(5) == 0) {
                    close(organisation, reference);
                }
            }
            UUID round = open(Wellshire.BOARD, DAY);
            bench.clock().set(DAY.plusDays(25));
            rounds.close(wellshire.officer(Wellshire.BOARD), round).orThrow();
            bench.clock().set(REFORM);
            Rollup firstBefore = rollup(Wellshire.BOARD, null);
            Rollup secondBefore = rollup(Wellshire.VALE_BOARD, null);
            Rollup jointBefore = rollup(JOINT, null);
            List<CommitmentSummary> all = everything();
            int distinct = distinct(Wellshire.BOARD, Wellshire.VALE_BOARD, JOINT);

            succeed(REFORM, Wellshire.BOARD, Wellshire.VALE_BOARD);

            Rollup first = rollup(Wellshire.BOARD, null);
            Rollup second = rollup(Wellshire.VALE_BOARD, null);
            Rollup joint = rollup(JOINT, null);
            assertThat(everything()).as("the partnership's, seed %d", seed).isEqualTo(all);
            assertThat(distinct(Wellshire.BOARD, Wellshire.VALE_BOARD, JOINT))
                    .as("each once, seed %d", seed)
                    .isEqualTo(distinct);
            assertThat(open(Wellshire.BOARD) + open(Wellshire.VALE_BOARD))
                    .as("nothing open is left, seed %d", seed)
                    .isZero();
            assertThat(joint.said().get(Said.NO_RETURN))
                    .as("silence is not forgotten, seed %d", seed)
                    .isGreaterThanOrEqualTo(openSilent(firstBefore, first));
            LocalDate before = REFORM.minusDays(1);
            assertThat(List.of(
                            rollup(Wellshire.BOARD, before).commitments(),
                            rollup(Wellshire.VALE_BOARD, before).commitments(),
                            rollup(JOINT, before).commitments()))
                    .as("the day before, seen from after, seed %d", seed)
                    .containsExactly(firstBefore.commitments(), secondBefore.commitments(), jointBefore.commitments());
            assertThat(rollup(Wellshire.BOARD, before).said())
                    .as("said the day before, seed %d", seed)
                    .isEqualTo(firstBefore.said());
            assertThat(first.commitments() + second.commitments() + joint.commitments())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(
                            firstBefore.commitments() + secondBefore.commitments() + jointBefore.commitments());
        }
    }

    private static int openSilent(Rollup before, Rollup after) {
        return before.said().getOrDefault(Said.NO_RETURN, 0) - after.said().getOrDefault(Said.NO_RETURN, 0);
    }

    @Test
    void a_promise_to_both_counts_once() {
        String both = wellshire
                .published(Wellshire.COUNTY, to(List.of(Wellshire.BOARD, Wellshire.VALE_BOARD, JOINT)))
                .summary()
                .reference();

        assertThat(preview(DAY, Wellshire.BOARD, Wellshire.VALE_BOARD)).allSatisfy(passing -> {
            assertThat(passing.promises()).isEqualTo(1);
            assertThat(passing.toBoth()).isEqualTo(1);
        });
        succeed(DAY, Wellshire.BOARD, Wellshire.VALE_BOARD);

        assertThat(boardsOf(both)).containsExactly(JOINT);
        assertThat(rollup(JOINT, null).commitments()).isEqualTo(1);
        assertThat(rollup(JOINT, DAY.minusDays(1)).commitments())
                .as("agreed since")
                .isZero();
        assertThat(passage(both).boards())
                .extracting(each -> each.board().slug())
                .containsExactly(Wellshire.VALE_BOARD, Wellshire.BOARD);
    }

    @Test
    void a_round_of_before_stays_as_it_was_and_the_next_one_asks_about_everything() {
        String answered = published(Wellshire.COUNTY, Wellshire.BOARD);
        String silent = published(Wellshire.ICB, Wellshire.BOARD);
        UUID round = open(Wellshire.BOARD, DAY);
        commitments
                .postUpdate(wellshire.lead(Wellshire.COUNTY), anUpdate(answered, Rating.GREEN))
                .orThrow();
        bench.clock().set(DAY.plusDays(25));
        rounds.close(wellshire.officer(Wellshire.BOARD), round).orThrow();
        RoundSummary before = rounds.ofBoard(Wellshire.BOARD).orThrow().getFirst();
        bench.clock().set(REFORM);
        assertThat(said(silent)).isEqualTo(Said.NO_RETURN);

        succeed(REFORM, Wellshire.BOARD);

        assertThat(rounds.ofBoard(Wellshire.BOARD).orThrow()).containsExactly(before);
        assertThat(said(silent)).isEqualTo(Said.NO_RETURN);
        assertThat(bench.door(Snapshots.class)
                        .find(wellshire.lead(Wellshire.COUNTY), Wellshire.BOARD, round, null)
                        .orThrow()
                        .promises())
                .extracting(SnapshotPromise::reference)
                .containsExactlyInAnyOrder(answered, silent);
        UUID next = open(JOINT, REFORM);
        assertThat(rounds.ofBoard(JOINT).orThrow().getFirst().asked()).isEqualTo(2);
        bench.clock().set(REFORM.plusDays(25));
        rounds.close(wellshire.officer(JOINT), next).orThrow();
        assertThat(bench.door(Snapshots.class)
                        .find(wellshire.officer(JOINT), JOINT, next, null)
                        .orThrow()
                        .promises())
                .hasSize(2);
    }

    @Test
    void a_round_that_the_successor_had_open_does_not_call_anybody_silent_about_what_came_to_it_meanwhile() {
        String own = published(Wellshire.COUNTY, JOINT);
        String came = published(Wellshire.COUNTY, Wellshire.BOARD);
        UUID round = open(JOINT, DAY);
        bench.clock().set(DAY.plusDays(5));
        succeed(DAY.plusDays(5), Wellshire.BOARD);
        bench.clock().set(DAY.plusDays(25));
        rounds.close(wellshire.officer(JOINT), round).orThrow();

        assertThat(said(own)).isEqualTo(Said.NO_RETURN);
        assertThat(said(came)).isEqualTo(Said.NOT_ASKED);
    }

    @Test
    void asks_that_wait_go_on_waiting_at_the_successor_and_the_same_words_to_both_once() {
        String one = published(Wellshire.COUNTY, Wellshire.BOARD);
        String both = wellshire
                .published(Wellshire.COUNTY, to(List.of(Wellshire.BOARD, JOINT)))
                .summary()
                .reference();
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        commitments.postUpdate(lead, anAsk(one, "Write to the landlord.")).orThrow();
        commitments.postUpdate(lead, anAsk(both, "Write to the minister.")).orThrow();
        assertThat(asks.standing(lead, JOINT).orThrow().asked()).isEqualTo(1);

        assertThat(preview(DAY, Wellshire.BOARD))
                .singleElement()
                .satisfies(passing -> assertThat(passing.asks()).isEqualTo(2));
        succeed(DAY, Wellshire.BOARD);

        Actor officer = wellshire.officer(JOINT);
        List<AskRead> waiting = asks.waitingFor(officer);
        assertThat(waiting)
                .extracting(AskRead::words)
                .containsExactlyInAnyOrder("Write to the landlord.", "Write to the minister.");
        assertThat(waiting).allMatch(ask -> ask.board().slug().equals(JOINT));
        AskRead passed = waiting.stream()
                .filter(ask -> ask.reference().equals(one))
                .findFirst()
                .orElseThrow();
        assertThat(passed.askedOf()).isEqualTo(board(Wellshire.BOARD).ref());
        assertThat(asks.ofBoard(lead, Wellshire.BOARD).orThrow()).isEmpty();
        assertThat(asks.standing(lead, JOINT).orThrow().asked()).isEqualTo(2);
        assertThat(asks.answer(officer, new AnswerAsk(passed.id(), AskAnswer.DONE, "Written."))
                        .orThrow()
                        .waits())
                .isFalse();
    }

    @Test
    void decisions_that_are_still_to_be_done_wait_at_the_successor_whose_officer_says_what_came_of_them() {
        Actor before = wellshire.officer(Wellshire.BOARD);
        DecisionRead toDo = decide(
                before,
                Wellshire.BOARD,
                DAY,
                new DecisionTerms(
                        DecisionKind.APPROVED, "the hall is opened.", Wellshire.COUNTY, "Estates", null, List.of()));
        DecisionRead deferred =
                decide(before, Wellshire.BOARD, DAY.plusDays(1), new DecisionTerms(DecisionKind.DEFERRED, "wait."));
        bench.clock().set(REFORM);

        assertThat(preview(REFORM, Wellshire.BOARD))
                .singleElement()
                .satisfies(passing -> assertThat(passing.decisions()).isEqualTo(2));
        succeed(REFORM, Wellshire.BOARD);

        assertThat(openOf(Wellshire.BOARD)).isEmpty();
        assertThat(openOf(JOINT)).containsExactlyInAnyOrder(toDo.reference(), deferred.reference());
        Actor officer = wellshire.officer(JOINT);
        assertThat(decisions.rights(officer, toDo).tells()).isTrue();
        assertThat(decisions.rights(officer, toDo).corrects())
                .as("what the other board recorded stays as it was")
                .isFalse();
        assertThat(decisions.rights(before, toDo).tells()).isFalse();
        decisions
                .tell(officer, new TellOutcome(toDo.reference(), true, "It is open.", REFORM))
                .orThrow();
        MeetingRead meeting = meetings.plan(
                        officer, new PlanMeeting(JOINT, new MeetingTerms(REFORM, null, null, null), MeetingState.HELD))
                .orThrow();
        AgendaItemRead item = meetings.addItem(
                        officer,
                        meeting.id(),
                        new AgendaItemTerms(
                                "Again", null, AskedOfBoard.DECIDE, null, List.of(), List.of(), deferred.reference()))
                .orThrow()
                .items()
                .getLast();
        decisions
                .record(
                        officer,
                        new RecordDecision(
                                item.id(), item.version(), new DecisionTerms(DecisionKind.NOTED, "it is noted.")))
                .orThrow();
        assertThat(openOf(JOINT)).isEmpty();
        assertThat(decisions
                        .find(Actor.anyone(), deferred.reference())
                        .orThrow()
                        .state()
                        .isOpen())
                .isFalse();
    }

    @Test
    void boards_that_reported_to_it_report_to_the_successor_and_the_successor_to_whom_it_reported() {
        wellshire.board(Wellshire.PARTNERSHIP, "above", "The board above", "Everywhere");
        reportTo(Wellshire.BOARD, "above");
        reportTo(Wellshire.VALE_BOARD, Wellshire.BOARD);
        reportTo(JOINT, Wellshire.BOARD);

        succeed(DAY, Wellshire.BOARD);

        assertThat(board(Wellshire.VALE_BOARD).reportsTo())
                .isEqualTo(board(JOINT).ref());
        assertThat(board(JOINT).reportsTo()).isEqualTo(board("above").ref());
    }

    @Test
    void reports_that_would_go_round_in_a_circle_are_in_the_way() {
        reportTo(Wellshire.VALE_BOARD, Wellshire.BOARD);
        reportTo(JOINT, Wellshire.VALE_BOARD);

        assertThat(fieldsToMend(record(DAY, Wellshire.BOARD))).containsExactly("predecessors[0]");
        succeed(DAY, Wellshire.BOARD, Wellshire.VALE_BOARD);

        assertThat(board(JOINT).reportsTo()).isNull();
    }

    @Test
    void an_ended_board_begins_nothing_and_nobody_holds_a_role_on_it() {
        Actor officer = wellshire.officer(Wellshire.BOARD);
        published(Wellshire.COUNTY, Wellshire.BOARD);
        UUID round = open(Wellshire.BOARD, DAY);
        bench.clock().set(DAY.plusDays(25));
        rounds.close(officer, round).orThrow();
        UUID snapshot = bench.door(Snapshots.class)
                .find(officer, Wellshire.BOARD, round, null)
                .orThrow()
                .summary()
                .id();
        bench.clock().set(REFORM);
        succeed(REFORM, Wellshire.BOARD);

        // an officer who was at it in the moment in which it ended
        for (Outcome<?> late : List.of(
                rounds.open(officer, round(Wellshire.BOARD, REFORM)),
                meetings.plan(
                        officer,
                        new PlanMeeting(
                                Wellshire.BOARD, new MeetingTerms(REFORM, null, null, null), MeetingState.PLANNED)),
                bench.door(Reports.class).draft(officer, new DraftReport(snapshot, null, null, null)),
                bench.door(CommitmentRounds.class)
                        .open(
                                officer,
                                new OpenCommitmentRound(
                                        Wellshire.BOARD, "Next", REFORM, REFORM, REFORM, "What?", List.of())),
                boards.reportTo(officer, new ReportTo(Wellshire.BOARD, JOINT)),
                bench.door(People.class)
                        .giveRole(
                                administrator,
                                new GiveRole(officer.signedInPerson(), Role.OFFICER, null, Wellshire.BOARD, null)))) {
            assertThat(refusal(late))
                    .isEqualTo(new Refusal.RuleBroken(
                            name(Wellshire.BOARD) + " ended on " + PlainDay.of(REFORM.minusDays(1)) + ".",
                            "Choose its successor, Joint Health and Wellbeing Board."));
        }
        Actor now = bench.door(People.class).actor(officer.signedInPerson());
        assertThat(now.roles()).isEmpty();
        assertThat(board(JOINT).partnerships()).isNotEmpty();
        assertThat(refusal(rounds.open(now, round(JOINT, REFORM))))
                .as("an officer of the one is none of the other")
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void what_is_in_the_way_is_named_with_how_to_mend_it() {
        published(Wellshire.COUNTY, Wellshire.BOARD);
        Actor officer = wellshire.officer(Wellshire.BOARD);
        UUID round = open(Wellshire.BOARD, DAY);
        bench.door(CommitmentRounds.class)
                .open(
                        officer,
                        new OpenCommitmentRound(
                                Wellshire.BOARD,
                                "What we promise",
                                DAY,
                                DAY.plusYears(1),
                                DAY.plusDays(20),
                                "What?",
                                List.of()))
                .orThrow();
        // in the order of the days, which is not that of their words
        LocalDate first = LocalDate.of(2026, 11, 24);
        LocalDate second = LocalDate.of(2026, 12, 10);
        for (LocalDate day : List.of(second, first)) {
            meetings.plan(
                            officer,
                            new PlanMeeting(
                                    Wellshire.BOARD, new MeetingTerms(day, null, null, null), MeetingState.PLANNED))
                    .orThrow();
        }

        List<FieldProblem> problems = problems(record(DAY, Wellshire.BOARD));
        assertThat(problems)
                .extracting(FieldProblem::problem)
                .containsExactly(
                        "The round “Quarter 2” of " + name(Wellshire.BOARD) + " is open",
                        "The commitment round “What we promise” of " + name(Wellshire.BOARD) + " is open",
                        name(Wellshire.BOARD) + " has a meeting planned on " + PlainDay.of(first),
                        name(Wellshire.BOARD) + " has a meeting planned on " + PlainDay.of(second));
        assertThat(problems).extracting(FieldProblem::field).containsOnly("predecessors[0]");
        assertThat(board(Wellshire.BOARD).hasEnded()).isFalse();

        bench.clock().set(DAY.plusDays(25));
        rounds.close(officer, round).orThrow();
        bench.door(Reports.class)
                .draft(
                        officer,
                        new DraftReport(
                                bench.door(Snapshots.class)
                                        .find(officer, Wellshire.BOARD, round, null)
                                        .orThrow()
                                        .summary()
                                        .id(),
                                "What the quarter found",
                                null,
                                null))
                .orThrow();
        assertThat(problems(record(DAY.plusDays(25), Wellshire.BOARD)))
                .extracting(FieldProblem::problem)
                .contains(
                        name(Wellshire.BOARD) + " was still at work on " + PlainDay.of(DAY.plusDays(25))
                                + ": it closed a round, met or published a paper",
                        "The paper “What the quarter found” of " + name(Wellshire.BOARD) + " is a draft");
    }

    @Test
    void bad_input_is_refused() {
        assertThat(fieldsToMend(record(DAY, JOINT))).as("itself").containsExactly("predecessors[0]");
        assertThat(fieldsToMend(record(DAY))).as("nobody").containsExactly("predecessors");
        assertThat(fieldsToMend(record(DAY, Wellshire.BOARD, Wellshire.BOARD)))
                .as("twice")
                .containsExactly("predecessors[1]");
        assertThat(fieldsToMend(record(DAY, "nowhere"))).as("unknown").containsExactly("predecessors[0]");
        assertThat(fieldsToMend(record(DAY.plusDays(1), Wellshire.BOARD)))
                .as("in the future")
                .containsExactly("on");
        assertThat(fieldsToMend(record(DAY, Wellshire.NORTHMOOR_BOARD)))
                .as("of another partnership")
                .containsExactly("predecessors[0]");
        assertThat(refusal(
                        successions.record(administrator, new SucceedBoards("nowhere", List.of(Wellshire.BOARD), DAY))))
                .isEqualTo(new Refusal.NotFound("board"));
        boards.add(
                        administrator,
                        new AddBoard("young", "Young", "Y", BoardKind.OTHER, List.of(Wellshire.PARTNERSHIP), DAY))
                .orThrow();
        assertThat(fieldsToMend(successions.record(administrator, new SucceedBoards(JOINT, List.of("young"), DAY))))
                .as("before it was born")
                .containsExactly("on");
        assertThat(fieldsToMend(successions.record(
                        administrator, new SucceedBoards("young", List.of(Wellshire.BOARD), DAY.minusDays(1)))))
                .as("before the successor was born")
                .containsExactly("on");
        succeed(DAY, Wellshire.BOARD);
        assertThat(fieldsToMend(record(DAY, Wellshire.BOARD))).as("again").containsExactly("predecessors[0]");
        assertThat(problems(successions.record(administrator, new SucceedBoards(Wellshire.BOARD, List.of(JOINT), DAY)))
                        .getFirst()
                        .problem())
                .as("in a circle")
                .contains("so this would be a circle");
        assertThat(fieldsToMend(successions.record(
                        administrator, new SucceedBoards(Wellshire.BOARD, List.of(Wellshire.VALE_BOARD), DAY))))
                .as("a successor that has ended")
                .containsExactly("successor");
        assertThat(fieldsToMend(successions.record(
                        administrator, new SucceedBoards(Wellshire.VALE_BOARD, List.of(JOINT), DAY))))
                .as("on the day on which it took over itself")
                .containsExactly("on");
    }

    @Test
    void a_chain_of_successions_leads_to_the_last_one_and_every_day_is_answered_with_its_board() {
        String reference = published(Wellshire.COUNTY, Wellshire.BOARD);
        bench.clock().set(DAY.plusDays(10));
        succeed(DAY.plusDays(10), Wellshire.BOARD);
        bench.clock().set(DAY.plusDays(20));
        successions
                .record(administrator, new SucceedBoards(Wellshire.VALE_BOARD, List.of(JOINT), DAY.plusDays(20)))
                .orThrow();

        assertThat(boardsOf(reference)).containsExactly(Wellshire.VALE_BOARD);
        for (Map.Entry<LocalDate, String> day : Map.of(
                        DAY.plusDays(9),
                        Wellshire.BOARD,
                        DAY.plusDays(10),
                        JOINT,
                        DAY.plusDays(19),
                        JOINT,
                        DAY.plusDays(20),
                        Wellshire.VALE_BOARD)
                .entrySet()) {
            for (String each : List.of(Wellshire.BOARD, JOINT, Wellshire.VALE_BOARD)) {
                assertThat(rollup(each, day.getKey()).commitments())
                        .as("%s on %s", each, day.getKey())
                        .isEqualTo(each.equals(day.getValue()) ? 1 : 0);
            }
        }
        assertThat(problem(commitments.draft(
                                wellshire.lead(Wellshire.COUNTY),
                                new DraftCommitment(Wellshire.PARTNERSHIP, Wellshire.COUNTY, to(Wellshire.BOARD))))
                        .mend())
                .isEqualTo("Choose its successor, Vale Health and Wellbeing Board");
    }

    @Test
    void what_was_promised_to_two_boards_is_looked_after_from_the_day_on_which_the_first_of_them_ended() {
        wellshire.published(Wellshire.COUNTY, to(List.of(Wellshire.BOARD, Wellshire.VALE_BOARD)));
        bench.clock().set(DAY.plusDays(20));
        succeed(DAY.plusDays(10), Wellshire.BOARD);

        succeed(DAY.plusDays(5), Wellshire.VALE_BOARD);

        assertThat(rollup(JOINT, DAY.plusDays(4)).commitments()).isZero();
        assertThat(rollup(JOINT, DAY.plusDays(5)).commitments()).isEqualTo(1);
        assertThat(rollup(JOINT, DAY.plusDays(10)).commitments()).isEqualTo(1);
    }

    @Test
    void nothing_is_asked_of_a_board_that_has_closed() {
        String reference = published(Wellshire.COUNTY, Wellshire.BOARD);
        successions.close(administrator, new CloseBoard(Wellshire.BOARD, DAY)).orThrow();
        bench.clock().set(DAY.plusDays(1));

        commitments
                .postUpdate(wellshire.lead(Wellshire.COUNTY), anAsk(reference, "Write to the landlord."))
                .orThrow();

        List<Integer> asked = bench.sqlAsOwner()
                .withHandle(handle -> handle.createQuery("select count(*) from board_ask")
                        .mapTo(Integer.class)
                        .list());
        assertThat(asked).containsExactly(0);
    }

    @Test
    void a_board_that_closes_keeps_what_was_promised_to_it_once_nobody_waits_for_its_answer() {
        String reference = published(Wellshire.COUNTY, Wellshire.BOARD);
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        commitments.postUpdate(lead, anAsk(reference, "Write to the landlord.")).orThrow();
        Actor officer = wellshire.officer(Wellshire.BOARD);
        decide(officer, Wellshire.BOARD, DAY, new DecisionTerms(DecisionKind.DEFERRED, "wait."));
        reportTo(Wellshire.VALE_BOARD, Wellshire.BOARD);

        assertThat(fieldsToMend(successions.close(administrator, new CloseBoard(Wellshire.BOARD, DAY.plusDays(1)))))
                .containsExactly("lastDay", "board", "board");
        asks.answer(officer, new AnswerAsk(asks.waitingFor(officer).getFirst().id(), AskAnswer.NOT_OURS, "Not ours."))
                .orThrow();
        decisions
                .tell(officer, new TellOutcome("WELLSHIRE-D001", false, "The board ends.", DAY))
                .orThrow();
        BoardDetails closed = successions
                .close(administrator, new CloseBoard(Wellshire.BOARD, DAY))
                .orThrow();

        assertThat(closed.endedOn()).isEqualTo(DAY);
        assertThat(closed.successor()).isNull();
        assertThat(board(Wellshire.VALE_BOARD).reportsTo()).isNull();
        assertThat(boardsOf(reference)).containsExactly(Wellshire.BOARD);
        assertThat(passage(reference).boards())
                .containsExactly(new Passage.BoardBefore(closed.ref(), DAY.plusDays(1), null));
        String draft = wellshire.draft(Wellshire.COUNTY, to(JOINT)).summary().reference();
        assertThat(problem(commitments.edit(lead, edit(read(draft), to(Wellshire.BOARD))))
                        .mend())
                .isEqualTo("Choose a board that goes on");
        assertThat(fieldsToMend(successions.close(administrator, new CloseBoard(Wellshire.BOARD, DAY))))
                .containsExactly("board");
    }

    @Test
    void a_renamed_board_is_found_at_both_addresses_wherever_one_is_given() {
        String reference = published(Wellshire.COUNTY, Wellshire.BOARD);
        UUID round = open(Wellshire.BOARD, DAY);
        bench.clock().set(DAY.plusDays(25));
        rounds.close(wellshire.officer(Wellshire.BOARD), round).orThrow();

        BoardDetails renamed = boards.rename(
                        administrator,
                        new RenameBoard(Wellshire.BOARD, "Wellshire Wellbeing Board", "wellbeing", DAY.plusDays(25)))
                .orThrow();

        assertThat(renamed.slug()).isEqualTo("wellbeing");
        assertThat(boards.calledBefore("wellbeing").orThrow())
                .containsExactly(
                        new CalledBefore("Wellshire Health and Wellbeing Board", Wellshire.BOARD, DAY.plusDays(24)));
        for (String address : List.of(Wellshire.BOARD, "wellbeing")) {
            assertThat(board(address)).as(address).isEqualTo(renamed);
            assertThat(rollup(address, null).commitments()).as(address).isEqualTo(1);
            assertThat(commitments.count(Actor.anyone(), CommitmentFilter.ofBoard(address)))
                    .as(address)
                    .isEqualTo(1);
            assertThat(rounds.ofBoard(address).orThrow()).as(address).hasSize(1);
            assertThat(bench.door(Snapshots.class)
                            .find(wellshire.officer("wellbeing"), address, round, null)
                            .orThrow()
                            .promises())
                    .as(address)
                    .hasSize(1);
            assertThat(wellshire.draft(Wellshire.ICB, to(address)).boards())
                    .as(address)
                    .extracting(BoardRef::slug)
                    .containsExactly("wellbeing");
        }
        assertThat(boardsOf(reference)).containsExactly("wellbeing");
        assertThat(fieldsToMend(boards.rename(
                        administrator, new RenameBoard(JOINT, "Joint", Wellshire.BOARD, DAY.plusDays(25)))))
                .as("an address that was once another's")
                .containsExactly("slug");
        assertThat(fieldsToMend(boards.rename(
                        administrator,
                        new RenameBoard("wellbeing", "Wellshire Wellbeing Board", "wellbeing", DAY.plusDays(26)))))
                .containsExactly("name", "on");
    }

    @Test
    void only_who_administers_every_partnership_of_the_boards_records_it() {
        for (Actor actor : List.of(
                wellshire.administratorOf(Wellshire.NORTHMOOR),
                wellshire.officer(JOINT),
                wellshire.lead(Wellshire.COUNTY),
                Actor.anyone())) {
            SucceedBoards command = new SucceedBoards(JOINT, List.of(Wellshire.BOARD), DAY);
            assertThat(refusal(successions.record(actor, command))).isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(successions.preview(actor, command))).isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(successions.close(actor, new CloseBoard(Wellshire.BOARD, DAY))))
                    .isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(boards.rename(actor, new RenameBoard(JOINT, "Joint", JOINT, DAY))))
                    .isInstanceOf(Refusal.NotPermitted.class);
        }
        successions
                .record(
                        wellshire.administratorOf(Wellshire.PARTNERSHIP),
                        new SucceedBoards(JOINT, List.of(Wellshire.BOARD), DAY))
                .orThrow();
        assertThat(successions.all())
                .containsExactly(new BoardSuccessionRead(
                        board(Wellshire.BOARD).ref(), board(JOINT).ref(), DAY));
    }

    private Outcome<BoardDetails> record(LocalDate on, String... predecessors) {
        return successions.record(administrator, new SucceedBoards(JOINT, List.of(predecessors), on));
    }

    private BoardDetails succeed(LocalDate on, String... predecessors) {
        return record(on, predecessors).orThrow();
    }

    private List<BoardPassing> preview(LocalDate on, String... predecessors) {
        return successions
                .preview(administrator, new SucceedBoards(JOINT, List.of(predecessors), on))
                .orThrow();
    }

    private static List<FieldProblem> problems(Outcome<?> outcome) {
        return ((Refusal.Invalid) refusal(outcome)).problems();
    }

    private static FieldProblem problem(Outcome<?> outcome) {
        List<FieldProblem> problems = problems(outcome);
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private BoardDetails board(String slug) {
        return boards.find(slug).orThrow();
    }

    private String name(String board) {
        return board(board).name();
    }

    private void reportTo(String board, String to) {
        boards.reportTo(administrator, new ReportTo(board, to)).orThrow();
    }

    private static Terms to(String board) {
        return to(List.of(board));
    }

    private static Terms to(List<String> boards) {
        return aCommitment().boards(boards).build();
    }

    private String published(String organisation, String board) {
        return wellshire.published(organisation, to(board)).summary().reference();
    }

    private void close(String organisation, String reference) {
        commitments
                .close(wellshire.lead(organisation), new CloseUndertaking(reference, ClosedAs.COMPLETED, "It is done."))
                .orThrow();
    }

    private static EditCommitment edit(CommitmentDetails read, Terms terms) {
        return new EditCommitment(read.summary().reference(), read.version(), terms, null);
    }

    /** As the administrator and the people of the county know it. */
    private CommitmentDetails read(String reference) {
        return commitments.find(reader(), reference).orThrow();
    }

    private Actor reader() {
        People people = bench.door(People.class);
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        people.giveRole(administrator, new GiveRole(lead.signedInPerson(), Role.LEAD, Wellshire.ICB, null, null))
                .orThrow();
        return people.actor(lead.signedInPerson());
    }

    private List<String> boardsOf(String reference) {
        return read(reference).boards().stream().map(BoardRef::slug).toList();
    }

    private Passage passage(String reference) {
        return bench.door(Handovers.class).of(reader(), reference).orThrow();
    }

    private List<HistoryRead> history(String reference) {
        return bench.door(History.class).of(read(reference).id());
    }

    private @Nullable Said said(String reference) {
        return Objects.requireNonNull(read(reference).summary().answers()).said();
    }

    private List<String> openOf(String board) {
        return meetings.openDecisions(Actor.anyone(), board).orThrow().stream()
                .map(DecisionRead::reference)
                .toList();
    }

    private DecisionRead decide(Actor officer, String board, LocalDate on, DecisionTerms terms) {
        bench.clock().set(on);
        MeetingRead meeting = meetings.plan(
                        officer, new PlanMeeting(board, new MeetingTerms(on, null, null, null), MeetingState.HELD))
                .orThrow();
        AgendaItemRead item = meetings.addItem(
                        officer,
                        meeting.id(),
                        new AgendaItemTerms("The hall", null, AskedOfBoard.APPROVE, List.of("Open it.")))
                .orThrow()
                .items()
                .getLast();
        return decisions
                .record(officer, new RecordDecision(item.id(), item.version(), terms))
                .orThrow();
    }

    private static OpenRound round(String board, LocalDate opens) {
        return new OpenRound(
                board, "Quarter 2", opens.minusMonths(1), opens.minusDays(1), opens, opens.plusDays(20), List.of());
    }

    private UUID open(String board, LocalDate opens) {
        return rounds.open(wellshire.officer(board), round(board, opens))
                .orThrow()
                .id();
    }

    private Rollup rollup(String board, @Nullable LocalDate asOf) {
        return bench.door(Accountability.class)
                .rollup(wellshire.lead(Wellshire.COUNTY), board, asOf)
                .orThrow();
    }

    private int open(String board) {
        return (int) counted(board).stream()
                .filter(promise -> promise.state() != State.CLOSED)
                .count();
    }

    private int distinct(String... those) {
        return (int) Arrays.stream(those)
                .flatMap(board -> counted(board).stream())
                .map(CommitmentSummary::reference)
                .distinct()
                .count();
    }

    private List<CommitmentSummary> everything() {
        return counted(null);
    }

    private List<CommitmentSummary> counted(@Nullable String board) {
        CommitmentFilter filter = new CommitmentFilter(
                Wellshire.PARTNERSHIP, board, null, List.of(), null, null, null, null, Set.of(), true, null);
        return commitments
                .list(wellshire.lead(Wellshire.COUNTY), filter, 200, null)
                .orThrow()
                .items();
    }
}
