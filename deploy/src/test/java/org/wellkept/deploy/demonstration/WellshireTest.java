package org.wellkept.deploy.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.core.access.Actor;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.ask.AskStanding;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.challenge.ChallengeRead;
import org.wellkept.core.challenge.ChallengeState;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.handover.Became;
import org.wellkept.core.handover.Fate;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.history.HistoryReport;
import org.wellkept.core.history.HistoryVerifier;
import org.wellkept.core.meeting.DecisionFilter;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.DecisionState;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.pledging.CommitmentRoundSummary;
import org.wellkept.core.pledging.CommitmentRounds;
import org.wellkept.core.snapshot.ReportedUp;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.Said;

@Tag("database")
class WellshireTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, Wellshire.class);

    @Test
    void the_story_comes_out_as_it_was_told() {
        // after the round on the last quarter has fallen due: before that, nobody is silent
        for (LocalDate day :
                List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2027, 2, 15), LocalDate.of(2028, 2, 29))) {
            bench.startAfresh();
            bench.clock().set(day);
            Actor administrator =
                    bench.inTransaction(() -> bench.door(Wellshire.class).load(new Seed(1)));

            Commitments commitments = bench.door(Commitments.class);
            CommitmentFilter promises = CommitmentFilter.ofPartnership("wellshire-and-vale");
            List<String> wrong = new ArrayList<>();
            Map.of("commitments", promises, "anchorActions", promises.ofAnchorActions(null))
                    .forEach((array, filter) -> {
                        List<CommitmentSummary> found = commitments
                                .list(administrator, filter, 200, null)
                                .orThrow()
                                .items();
                        for (JsonObject told :
                                Wellshire.read("wellshire.json").getJsonArray(array).getValuesAs(JsonObject.class)) {
                            compare(told, found, wrong);
                        }
                    });
            assertThat(wrong).as("loaded on " + day).isEmpty();
            HistoryReport report = new HistoryVerifier(bench.sql()).verify();
            assertThat(report.problems()).isEmpty();
            assertThat(report.entries()).isGreaterThan(100);
        }
    }

    @Test
    void boards_and_partners_were_asked_and_have_answered_some() {
        bench.startAfresh();
        bench.clock().set(LocalDate.of(2026, 11, 2));
        Actor administrator =
                bench.inTransaction(() -> bench.door(Wellshire.class).load(new Seed(1)));

        assertThat(bench.door(Asks.class).standing(administrator, "wellshire").orThrow())
                .isEqualTo(new AskStanding(6, 2, 1));
        assertThat(bench.door(Asks.class).standing(Actor.anyone(), "vale").orThrow())
                .isEqualTo(new AskStanding(2, 1, 0));
        Challenges challenges = bench.door(Challenges.class);
        assertThat(challenges.ofRecord(Actor.anyone(), "WV-007").orThrow())
                .extracting(ChallengeRead::state)
                .containsExactly(ChallengeState.ANSWERED);
        assertThat(challenges.ofRecord(Actor.anyone(), "WV-019").orThrow())
                .extracting(ChallengeRead::state)
                .containsExactly(ChallengeState.ASKED);
    }

    @Test
    void a_board_asked_what_partners_can_commit_to_and_endorsed_some_of_it() {
        bench.startAfresh();
        bench.clock().set(LocalDate.of(2026, 11, 2));
        Actor administrator =
                bench.inTransaction(() -> bench.door(Wellshire.class).load(new Seed(1)));

        CommitmentRoundSummary round = bench.door(CommitmentRounds.class)
                .ofBoard(administrator, "wellshire")
                .orThrow()
                .getFirst();
        assertThat(round.asked()).isEqualTo(9);
        assertThat(round.answered()).isEqualTo(4);
        assertThat(round.declined()).isEqualTo(1);
        assertThat(round.isOpen()).isFalse();
        Commitments commitments = bench.door(Commitments.class);
        assertThat(commitments.find(administrator, "WV-016").orThrow().endorsements())
                .hasSize(1);
        assertThat(commitments.find(administrator, "WV-027").orThrow().endorsements())
                .isEmpty();
    }

    @Test
    void boards_met_decided_and_have_things_open_on_whatever_day_it_is_loaded() {
        for (LocalDate day : List.of(LocalDate.of(2026, 11, 2), LocalDate.of(2027, 1, 1))) {
            bench.startAfresh();
            bench.clock().set(day);
            Actor administrator =
                    bench.inTransaction(() -> bench.door(Wellshire.class).load(new Seed(1)));

            Meetings meetings = bench.door(Meetings.class);
            Decisions decisions = bench.door(Decisions.class);
            assertThat(decisions
                            .ofBoard(Actor.anyone(), "wellshire", DecisionFilter.ALL, null, 50)
                            .orThrow()
                            .items())
                    .extracting(DecisionRead::kind)
                    .contains(DecisionKind.NOTED, DecisionKind.ENDORSED, DecisionKind.APPROVED, DecisionKind.DEFERRED);
            assertThat(meetings.openDecisions(Actor.anyone(), "wellshire").orThrow())
                    .extracting(DecisionRead::reference, DecisionRead::state)
                    .containsExactly(
                            tuple("WELLSHIRE-D006", DecisionState.LATE),
                            tuple("WELLSHIRE-D005", DecisionState.OPEN),
                            tuple("PERINATAL-D001", DecisionState.OPEN));
            assertThat(decisions
                            .find(Actor.anyone(), "WELLSHIRE-D002")
                            .orThrow()
                            .chain()
                            .followedBy())
                    .extracting(DecisionRead.Link::reference)
                    .containsExactly("WELLSHIRE-D005");
            assertThat(decisions
                            .find(Actor.anyone(), "WELLSHIRE-D003")
                            .orThrow()
                            .state())
                    .isEqualTo(DecisionState.DONE);
            assertThat(meetings.nextMeeting("vale", day).orElseThrow().items()).hasSize(1);
            assertThat(bench.door(Commitments.class)
                            .find(administrator, "WV-022")
                            .orThrow()
                            .endorsements())
                    .extracting(endorsed -> endorsed.board().slug())
                    .containsExactly("vale");
        }
    }

    @Test
    void a_group_has_reported_up_what_its_round_found_and_each_promise_counts_once() {
        bench.startAfresh();
        bench.clock().set(LocalDate.of(2026, 11, 23));
        Actor administrator =
                bench.inTransaction(() -> bench.door(Wellshire.class).load(new Seed(1)));

        ReportedUp reported = bench.door(Snapshots.class)
                .reportedTo(administrator, "wellshire")
                .orThrow();

        assertThat(reported.from()).singleElement().satisfies(from -> {
            assertThat(from.snapshot().board().slug()).isEqualTo("perinatal");
            assertThat(from.figures().commitments()).isEqualTo(2);
        });
        assertThat(reported.together().commitments())
                .as("the group's promises are the board's too")
                .isEqualTo(reported.own().commitments());
        Map.of("wellshire", 3, "vale", 3, "perinatal", 2)
                .forEach((board, rounds) -> assertThat(bench.door(Snapshots.class)
                                .ofBoard(administrator, board)
                                .orThrow())
                        .as(board)
                        .hasSize(rounds));
    }

    @Test
    void a_charity_joined_another_and_each_of_its_promises_has_a_fate() {
        bench.startAfresh();
        bench.clock().set(LocalDate.of(2026, 11, 23));
        bench.inTransaction(() -> bench.door(Wellshire.class).load(new Seed(1)));

        assertThat(bench.door(Handovers.class)
                        .becameOf(Actor.anyone(), "kind-minds")
                        .orThrow())
                .extracting(Fate::became)
                .containsExactly(Became.CARRIED_ON, Became.CARRIED_ON, Became.NOT_CARRIED_ON, Became.IN_HANDOVER);
    }

    private static void compare(JsonObject told, List<CommitmentSummary> found, List<String> wrong) {
        String reference = told.getString("ref");
        CommitmentSummary summary = found.stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElse(null);
        if (summary == null) {
            if (!told.getString("visibility").equals("own")) {
                wrong.add(reference + " is not there");
            }
            return;
        }
        Answers answers = summary.answers();
        String expected = told.isNull("_expect") ? null : told.getString("_expect");
        if (expected != null
                && answers != null
                && !answers.shown().answer().code().equals(expected)) {
            wrong.add(reference + " should show " + expected + " but shows " + answers.shown());
        }
        String said = told.isNull("_expectSaid") ? null : told.getString("_expectSaid");
        if (said != null && answers != null && !answers.said().code().equals(said)) {
            wrong.add(reference + " should say " + said + " but says " + answers.said() + " on " + answers.saidOn());
        }
        if (answers != null && expected != null) {
            List<String> marks = told.getJsonArray("_expectMarks").stream()
                    .map(mark -> mark.toString().replace("\"", ""))
                    .sorted()
                    .toList();
            if (!marks.equals(marks(answers))) {
                wrong.add(reference + " should be marked " + marks + " but is marked " + marks(answers));
            }
        }
    }

    private static List<String> marks(Answers answers) {
        List<String> marks = new ArrayList<>();
        if (answers.evidenceGap()) {
            marks.add("evidenceGap");
        }
        if (answers.ownerless()) {
            marks.add("ownerless");
        }
        if (answers.stale()) {
            marks.add("stale");
        }
        if (answers.isUnevidenced()) {
            marks.add("unevidenced");
        }
        return marks;
    }

    @Test
    void everybody_sees_the_same_numbers_of_what_is_public() {
        bench.startAfresh();
        bench.clock().set(LocalDate.of(2026, 11, 23));
        bench.inTransaction(() -> bench.door(Wellshire.class).load(new Seed(1)));

        Rollup rollup = bench.door(Accountability.class)
                .rollup(Actor.anyone(), "wellshire", null)
                .orThrow();

        assertThat(rollup.commitments()).isGreaterThan(10);
        assertThat(sum(rollup.said().values())).isEqualTo(rollup.commitments());
        assertThat(sum(rollup.shown().values())).isEqualTo(rollup.commitments());
        assertThat(sum(rollup.checked().values()) + rollup.notChecked() + rollup.checkWaits())
                .isEqualTo(rollup.commitments());
        assertThat(rollup.said().get(Said.NO_RETURN)).isPositive();
        assertThat(rollup.evidenceGaps()).isPositive();
        assertThat(bench.door(Organisations.class).all("wellshire-and-vale")).hasSize(9);
    }

    private static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
