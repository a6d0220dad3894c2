package org.wellkept.deploy.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.auth.account.Accounts;
import org.wellkept.core.Coded;
import org.wellkept.core.Page;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.ask.AskStanding;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.challenge.ChallengeRead;
import org.wellkept.core.challenge.ChallengeState;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.handover.Became;
import org.wellkept.core.handover.Fate;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.history.HistoryReport;
import org.wellkept.core.history.HistoryVerifier;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.LivingWageRollup;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.meeting.DecisionFilter;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.DecisionState;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.pledging.CommitmentRoundSummary;
import org.wellkept.core.pledging.CommitmentRounds;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.snapshot.ReportedUp;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;

@Tag("database")
class WellshireTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, Wellshire.class);

    /** After the round on the last quarter has fallen due: before that, nobody is silent. */
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 23);

    private static final Seed USUAL = new Seed(1);

    private static Actor loadedOn(LocalDate day, Seed seed) {
        bench.startAfresh();
        bench.clock().set(day);
        return bench.inTransaction(() -> bench.door(Wellshire.class).load(seed, part -> {}));
    }

    @Nested
    class LateInAQuarter {

        private static Actor administrator = Actor.anyone();
        private static List<String> ofAnotherSeed = List.of();
        private static List<String> before = List.of();
        private static List<String> rows = List.of();

        @BeforeAll
        static void load() {
            loadedOn(NOVEMBER, new Seed(2));
            ofAnotherSeed = AllRows.of(bench.sqlAsOwner());
            loadedOn(NOVEMBER, USUAL);
            before = AllRows.of(bench.sqlAsOwner());
            administrator = loadedOn(NOVEMBER, USUAL);
            rows = AllRows.of(bench.sqlAsOwner());
        }

        @Test
        void the_same_seed_makes_the_same_data_and_another_seed_makes_other() {
            assertThat(rows).hasSizeGreaterThan(2_000);
            assertThat(differing(before, rows)).isEmpty();
            assertThat(differing(ofAnotherSeed, rows)).isNotEmpty();
        }

        /** Both ways, a few of each. */
        private static List<String> differing(List<String> some, List<String> others) {
            List<String> differing = new ArrayList<>(some);
            others.forEach(differing::remove);
            List<String> more = new ArrayList<>(others);
            some.forEach(more::remove);
            differing.addAll(more);
            return differing.stream().limit(20).toList();
        }

        @Test
        void each_kind_of_mark_is_there() {
            assertThat(codes("select distinct mark from mark_told where gone_on is null"))
                    .as("what waits for a reply or is public today")
                    .containsExactlyInAnyOrderElementsOf(codes(Mark.values()));
            List<Answers> answers = answers();
            assertThat(answers)
                    .extracting(Answers::said)
                    .contains(Arrays.stream(Said.values())
                            .filter(said -> said != Said.WAITING)
                            .toArray(Said[]::new));
            assertThat(answers)
                    .extracting(answer -> answer.shown().answer())
                    .contains(Arrays.stream(ShownAnswer.values())
                            .filter(shown -> shown != ShownAnswer.WAITING)
                            .toArray(ShownAnswer[]::new));
            assertThat(answers).anyMatch(Answers::evidenceGap);
            assertThat(answers).anyMatch(Answers::isUnevidenced);
            assertThat(answers).anyMatch(Answers::ownerless);
            assertThat(answers).anyMatch(Answers::stale);
            assertThat(answers).anyMatch(answer -> answer.changedSinceAgreed() > 0);
            assertThat(answers).anyMatch(answer -> answer.checked() == null);
            assertThat(codes("select distinct answer from independent_check"))
                    .containsExactlyInAnyOrderElementsOf(codes(CheckAnswer.values()));
        }

        private static List<Answers> answers() {
            CommitmentFilter promises = CommitmentFilter.ofPartnership("wellshire-and-vale");
            return Stream.of(promises, promises.ofAnchorActions(null))
                    .flatMap(
                            filter -> bench
                                    .door(Commitments.class)
                                    .list(administrator, filter, Page.LONGEST, null)
                                    .orThrow()
                                    .items()
                                    .stream())
                    .map(CommitmentSummary::answers)
                    .filter(Objects::nonNull)
                    .toList();
        }

        @ParameterizedTest
        @MethodSource("choices")
        void whatever_can_be_said_of_a_promise_or_by_people_is_said(String sql, List<String> choices) {
            assertThat(codes(sql)).containsAll(choices);
        }

        static Stream<Arguments> choices() {
            return Stream.of(
                    Arguments.of("select distinct state from undertaking", codes(State.values())),
                    Arguments.of("select distinct visibility from undertaking", codes(Visibility.values())),
                    Arguments.of(
                            "select distinct closed_as from undertaking where closed_as is not null",
                            codes(ClosedAs.values())),
                    Arguments.of("select distinct stance from undertaking_partner", codes(Stance.values())),
                    Arguments.of("select distinct pace from measure where pace is not null", codes(Pace.values())),
                    Arguments.of(
                            "select distinct prevention_level from undertaking where prevention_level is not null",
                            codes(PreventionLevel.values())));
        }

        private static List<String> codes(String sql) {
            return bench.sqlAsOwner()
                    .withHandle(handle ->
                            handle.createQuery(sql).mapTo(String.class).list());
        }

        private static List<String> codes(Coded[] choices) {
            return Arrays.stream(choices).map(Coded::code).toList();
        }

        @Test
        void the_story_comes_out_as_it_was_told() {
            comesOutAsTold(administrator);
        }

        @Test
        void a_group_has_reported_up_what_its_round_found_and_each_promise_counts_once() {
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
            Map.of("wellshire", 7, "vale", 7, "perinatal", 2)
                    .forEach((board, rounds) -> assertThat(bench.door(Snapshots.class)
                                    .ofBoard(administrator, board)
                                    .orThrow())
                            .as(board)
                            .hasSize(rounds));
        }

        @Test
        void a_charity_joined_another_and_each_of_its_promises_has_a_fate() {
            assertThat(bench.door(Handovers.class)
                            .becameOf(Actor.anyone(), "kind-minds")
                            .orThrow())
                    .extracting(Fate::became)
                    .containsExactly(Became.CARRIED_ON, Became.CARRIED_ON, Became.NOT_CARRIED_ON, Became.IN_HANDOVER);
        }

        @Test
        void everybody_sees_the_same_numbers_of_what_is_public() {
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
            assertThat(bench.door(Organisations.class).all("wellshire-and-vale"))
                    .filteredOn(body -> body.joinedOn() != null)
                    .hasSize(9);
        }

        @Test
        void the_year_of_the_living_wage_is_seen_to_change_and_a_charity_renews_next() {
            Circle partnership = bench.door(Gathering.class)
                    .ofPartnership("wellshire-and-vale")
                    .orElseThrow();
            LivingWage livingWage = bench.door(LivingWage.class);

            LivingWageRollup now = livingWage.rollup(Actor.anyone(), partnership, NOVEMBER);
            assertThat(now.partners()).isEqualTo(9);
            assertThat(now.said()).isEqualTo(5);
            assertThat(now.accredited()).isEqualTo(2);
            assertThat(now.inPhases()).isZero();
            assertThat(now.staffCovered().sum()).isEqualTo(5_492);
            assertThat(now.lapsesNext().orElseThrow().organisation().slug()).isEqualTo("open-door");
            assertThat(now.lapsesNext().orElseThrow().dueOn()).isEqualTo(NOVEMBER.plusMonths(2));

            LivingWageRollup before = livingWage.rollup(Actor.anyone(), partnership, new FinancialYear(2024));
            assertThat(before.inPhases()).isEqualTo(1);
            assertThat(before.accredited())
                    .as("the borough council and the charity")
                    .isEqualTo(2);
            assertThat(before.staffCovered().sum()).isEqualTo(4_350 + 1_140 + 9);
        }
    }

    @Nested
    class EarlyInAQuarter {

        private static Actor administrator = Actor.anyone();

        @BeforeAll
        static void load() {
            administrator = loadedOn(LocalDate.of(2026, 11, 2), USUAL);
        }

        @Test
        void boards_and_partners_were_asked_and_have_answered_some() {
            assertThat(bench.door(Asks.class)
                            .standing(administrator, "wellshire")
                            .orThrow())
                    .isEqualTo(new AskStanding(6, 2, 1));
            assertThat(bench.door(Asks.class).standing(Actor.anyone(), "vale").orThrow())
                    .isEqualTo(new AskStanding(5, 3, 0));
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
        void boards_met_decided_and_have_things_open() {
            boardsHaveThingsOpen(administrator);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-15", "2028-02-29"})
    void the_story_comes_out_as_it_was_told_on_other_days(LocalDate day) {
        comesOutAsTold(loadedOn(day, USUAL));
    }

    @Test
    void boards_have_things_open_on_the_first_day_of_a_year() {
        boardsHaveThingsOpen(loadedOn(LocalDate.of(2027, 1, 1), USUAL));
    }

    private static void comesOutAsTold(Actor administrator) {
        Commitments commitments = bench.door(Commitments.class);
        CommitmentFilter promises = CommitmentFilter.ofPartnership("wellshire-and-vale");
        List<String> wrong = new ArrayList<>();
        List<CommitmentSummary> found = Stream.of(promises, promises.ofAnchorActions(null))
                .flatMap(filter -> commitments.list(administrator, filter, 200, null).orThrow().items().stream())
                .toList();
        JsonObject story = Wellshire.read("wellshire.json");
        JsonObject ordinary = Wellshire.read("ordinary.json");
        for (JsonArray told : List.of(
                story.getJsonArray("commitments"),
                story.getJsonArray("anchorActions"),
                ordinary.getJsonArray("promises"))) {
            told.getValuesAs(JsonObject.class).forEach(one -> compare(one, found, wrong));
        }
        assertThat(wrong).as("loaded on " + bench.clock().today()).isEmpty();
        HistoryReport report = new HistoryVerifier(bench.sql()).verify();
        assertThat(report.problems()).isEmpty();
        assertThat(report.entries()).isGreaterThan(100);
    }

    private static void boardsHaveThingsOpen(Actor administrator) {
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
        assertThat(decisions.find(Actor.anyone(), "WELLSHIRE-D003").orThrow().state())
                .isEqualTo(DecisionState.DONE);
        assertThat(meetings.nextMeeting("vale", bench.clock().today())
                        .orElseThrow()
                        .items())
                .hasSize(1);
        assertThat(bench.door(Commitments.class)
                        .find(administrator, "WV-022")
                        .orThrow()
                        .endorsements())
                .extracting(endorsed -> endorsed.board().slug())
                .containsExactly("vale");
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

    private static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
