package org.wellkept.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.aThinCommitment;
import static org.wellkept.core.test.Promises.anUpdate;
import static org.wellkept.core.test.Promises.day;
import static org.wellkept.core.test.Refusals.refusal;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Scope;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.changed.ChangeReason;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.Checked;
import org.wellkept.core.check.RecordCheck;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.commitment.EditCommitment;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.ReportTo;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.reply.Telling;
import org.wellkept.core.returns.Returns;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.ReopenRound;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.shown.RulesVersion;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.MarkedPromises;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.CloseUndertaking;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.PauseUndertaking;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.update.Rating;

class SnapshotsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    /** The day after the round was due. */
    private static final LocalDate CLOSES = FIRST_DAY.plusDays(29);

    private static final String SITS_IN = """
            insert into board_partnership (board_id, partnership_id)
            select b.id, p.id from board b, partnership p where b.slug = ? and p.slug = ?""";

    private final Snapshots snapshots = bench.door(Snapshots.class);
    private final Rounds rounds = bench.door(Rounds.class);
    private final Commitments commitments = bench.door(Commitments.class);
    private Wellshire wellshire;
    private Actor officer;
    private Actor lead;
    private String training;

    @BeforeEach
    void makeWellshire() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        officer = wellshire.officer(Wellshire.BOARD);
        lead = wellshire.lead(Wellshire.COUNTY);
        training = published(Wellshire.COUNTY, "Train 300 people");
    }

    @Test
    void closing_a_round_freezes_each_promise_with_its_answers_and_what_was_said_of_it() {
        String quiet = published(Wellshire.ICB, "Open a helpline");
        UUID round = open(Wellshire.BOARD);
        commitments.postUpdate(lead, anUpdate(training, Rating.AMBER)).orThrow();

        Snapshot found = close(Wellshire.BOARD, round);

        assertThat(found.summary().takenOn()).isEqualTo(CLOSES);
        assertThat(found.summary().version()).isEqualTo(1);
        assertThat(found.summary().rules()).isEqualTo(RulesVersion.CURRENT);
        assertThat(found.summary().board())
                .isEqualTo(new BoardRef(Wellshire.BOARD, "Wellshire Health and Wellbeing Board"));
        assertThat(found.promises()).extracting(SnapshotPromise::reference).containsExactly(quiet, training);
        SnapshotPromise said = promise(found, training);
        assertThat(said.title()).isEqualTo("Train 300 people");
        assertThat(said.statement()).isEqualTo(aCommitment().build().statement());
        assertThat(said.organisation().name()).isEqualTo("Wellshire County Council");
        assertThat(said.due()).isEqualTo(day(2027, 3, 31));
        assertThat(said.said()).isEqualTo(Said.AMBER);
        assertThat(said.shown().answer()).isEqualTo(ShownAnswer.CANNOT_TELL);
        assertThat(said.shown().because()).isEqualTo("no figure yet for people trained");
        assertThat(said.themes()).extracting(theme -> theme.ref().theme()).containsExactly("deliverable-commitments");
        assertThat(said.asked()).isTrue();
        assertThat(said.word())
                .isEqualTo(new SnapshotPromise.Word(
                        Rating.AMBER,
                        "We ran three courses.",
                        "Two more in spring.",
                        "Two trainers left.",
                        null,
                        FIRST_DAY,
                        false,
                        false,
                        false));
        assertThat(promise(found, quiet).said()).isEqualTo(Said.NO_RETURN);
        assertThat(promise(found, quiet).word()).isNull();
        assertThat(found.organisations())
                .extracting(each -> each.organisation().slug(), Snapshot.Standing::silent)
                .containsExactly(tuple(Wellshire.ICB, true), tuple(Wellshire.COUNTY, false));
        assertThat(found.totals())
                .isEqualTo(bench.door(Accountability.class)
                        .rollup(officer, Wellshire.BOARD, null)
                        .orThrow());
    }

    @Test
    void how_an_organisation_answered_is_found_under_any_address_of_its() {
        close(Wellshire.BOARD, open(Wellshire.BOARD));
        wellshire.readdressed(Wellshire.COUNTY, "county");

        for (String address : List.of(Wellshire.COUNTY, "county")) {
            assertThat(snapshots.answersOf(officer, Wellshire.BOARD, address).orThrow())
                    .singleElement()
                    .satisfies(answer ->
                            assertThat(answer.standing().organisation().slug()).isEqualTo(Wellshire.COUNTY));
        }
        assertThat(refusal(snapshots.answersOf(officer, Wellshire.BOARD, "nobody")))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whatever_becomes_of_the_records_a_snapshot_stays_as_it_was() {
        UUID round = open(Wellshire.BOARD);
        commitments.postUpdate(lead, anUpdate(training, Rating.GREEN)).orThrow();
        Snapshot before = close(Wellshire.BOARD, round);

        bench.clock().set(CLOSES.plusDays(1));
        CommitmentDetails details = commitments.find(lead, training).orThrow();
        commitments
                .edit(
                        lead,
                        new EditCommitment(
                                training,
                                details.version(),
                                details.terms().toBuilder()
                                        .title("Train 30 people")
                                        .statement("We will train 30 people.")
                                        .accountableRole(null)
                                        .themes(List.of())
                                        .measures(List.of())
                                        .due(day(2026, 11, 1))
                                        .build(),
                                new ChangeReason("Less money.", Effect.EASIER, false)))
                .orThrow();
        commitments.postUpdate(lead, anUpdate(training, Rating.RED)).orThrow();
        commitments
                .close(lead, new CloseUndertaking(training, ClosedAs.WITHDRAWN, "No money."))
                .orThrow();
        bench.sqlAsOwner().useHandle(handle -> {
            handle.execute("update organisation set name = 'Wellshire Council' where slug = ?", Wellshire.COUNTY);
            handle.execute("update board set name = 'Another board' where slug = ?", Wellshire.BOARD);
            handle.execute("update theme set label = label || '!'");
            handle.execute("update round set name = 'Another round'");
        });

        try {
            assertThat(find(Wellshire.BOARD, round)).isEqualTo(before);
            assertThat(bench.door(Accountability.class)
                            .rollup(officer, Wellshire.BOARD, null)
                            .orThrow()
                            .commitments())
                    .as("while the live roll-up went on")
                    .isZero();
        } finally {
            bench.sqlAsOwner().useHandle(handle -> handle.execute("update theme set label = left(label, -1)"));
        }
    }

    @Test
    void the_application_can_add_snapshots_and_never_change_one() {
        close(Wellshire.BOARD, open(Wellshire.BOARD));

        for (String table : List.of(
                "snapshot",
                "snapshot_promise",
                "snapshot_answer",
                "snapshot_theme",
                "snapshot_organisation",
                "snapshot_forward")) {
            for (String change : List.of(
                    "delete from " + table, "truncate " + table, "update " + table + " set snapshot_id = null")) {
                String sql = table.equals("snapshot") ? change.replace("snapshot_id", "id") : change;
                assertThatThrownBy(() -> bench.sql().useHandle(handle -> handle.execute(sql)))
                        .as(sql)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void a_round_that_cannot_be_frozen_does_not_close() {
        UUID round = open(Wellshire.BOARD);
        bench.clock().set(CLOSES);
        bench.sqlAsOwner().useHandle(handle -> handle.execute("revoke insert on snapshot_answer from wellkept_app"));

        try {
            assertThatThrownBy(() -> rounds.close(officer, round)).hasMessageContaining("permission denied");
        } finally {
            bench.sqlAsOwner().useHandle(handle -> handle.execute("grant insert on snapshot_answer to wellkept_app"));
        }

        assertThat(rounds.ofBoard(Wellshire.BOARD).orThrow().getFirst().closedOn())
                .isNull();
        assertThat(refusal(snapshots.find(officer, Wellshire.BOARD, round, null)))
                .isEqualTo(new Refusal.NotFound("snapshot"));
    }

    @Test
    void what_came_late_on_behalf_or_not_at_all_is_marked() {
        String helpline = published(Wellshire.ICB, "Open a helpline");
        String resting = published(Wellshire.VALE, "Plant trees");
        UUID round = open(Wellshire.BOARD);
        bench.door(Returns.class)
                .pause(
                        wellshire.lead(Wellshire.VALE),
                        new PauseUndertaking(resting, FIRST_DAY.plusMonths(6), "No ground yet.", "The board's officer"))
                .orThrow();
        bench.clock().set(CLOSES);
        commitments.postUpdate(officer, anUpdate(helpline, Rating.GREEN)).orThrow();

        Snapshot found = close(Wellshire.BOARD, round);

        assertThat(promise(found, helpline).word()).satisfies(word -> {
            assertThat(word).isNotNull();
            assertThat(word.late()).isTrue();
            assertThat(word.onBehalf()).isTrue();
        });
        assertThat(promise(found, resting).pausedUntil()).isEqualTo(FIRST_DAY.plusMonths(6));
        assertThat(found.organisations())
                .extracting(
                        each -> each.organisation().slug(),
                        each -> each.answer().late(),
                        each -> each.answer().paused(),
                        Snapshot.Standing::silent)
                .containsExactly(
                        tuple(Wellshire.ICB, true, 0, false),
                        tuple(Wellshire.VALE, false, 1, false),
                        tuple(Wellshire.COUNTY, false, 0, true));
    }

    @Test
    void a_program_that_may_only_do_a_boards_work_freezes_as_much_as_its_owner_would() {
        String shared = agreed(Wellshire.COUNTY, "Not public yet");
        UUID round = open(Wellshire.BOARD);
        bench.clock().set(CLOSES);

        rounds.close(officer.narrowedTo(Set.of(Scope.BOARD)), round).orThrow();

        assertThat(find(Wellshire.BOARD, round).promises())
                .extracting(SnapshotPromise::reference)
                .containsExactly(training, shared);
    }

    @Test
    void what_a_reader_may_no_longer_read_is_counted_and_not_listed() {
        UUID round = open(Wellshire.BOARD);
        Snapshot before = close(Wellshire.BOARD, round);
        bench.sqlAsOwner()
                .useHandle(handle ->
                        handle.execute("update undertaking set visibility = 'own' where reference = ?", training));
        Actor member = wellshire.boardMember(Wellshire.BOARD);

        Snapshot found = snapshots.find(member, Wellshire.BOARD, round, null).orThrow();

        assertThat(found.totals()).isEqualTo(before.totals());
        assertThat(found.promises()).isEmpty();
        assertThat(found.leftOut()).isEqualTo(1);
        assertThat(find(Wellshire.BOARD, round).promises())
                .as("the board's officer may")
                .hasSize(1);
    }

    @Test
    void members_of_the_boards_partnership_read_it_and_nobody_else() {
        UUID round = open(Wellshire.BOARD);
        close(Wellshire.BOARD, round);

        for (Actor reader : List.of(
                wellshire.contributor(Wellshire.ICB),
                wellshire.member(),
                wellshire.observer(),
                wellshire.administratorOf(Wellshire.PARTNERSHIP))) {
            assertThat(snapshots
                            .find(reader, Wellshire.BOARD, round, null)
                            .orThrow()
                            .promises())
                    .hasSize(1);
            assertThat(snapshots.ofBoard(reader, Wellshire.BOARD).orThrow()).hasSize(1);
        }
        for (Actor reader : List.of(
                Actor.anyone(),
                wellshire.stranger(),
                wellshire.lead(Wellshire.NORTHMOOR_COUNCIL),
                wellshire.officer(Wellshire.NORTHMOOR_BOARD))) {
            assertThat(refusal(snapshots.find(reader, Wellshire.BOARD, round, null)))
                    .isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(snapshots.ofBoard(reader, Wellshire.BOARD))).isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(snapshots.reportedTo(reader, Wellshire.BOARD))).isInstanceOf(Refusal.NotPermitted.class);
        }
        assertThat(refusal(snapshots.find(officer, Wellshire.VALE_BOARD, round, null)))
                .isEqualTo(new Refusal.NotFound("snapshot"));
        assertThat(refusal(snapshots.find(officer, Wellshire.BOARD, round, 2)))
                .isEqualTo(new Refusal.NotFound("snapshot"));
        assertThat(refusal(snapshots.find(officer, "nowhere", round, null))).isEqualTo(new Refusal.NotFound("board"));
    }

    @Test
    void a_round_is_reopened_once_and_closing_it_again_leaves_both_snapshots() {
        UUID round = open(Wellshire.BOARD);
        Snapshot first = close(Wellshire.BOARD, round);

        rounds.reopen(officer, new ReopenRound(round, " The hospital's figures were wrong. "))
                .orThrow();
        commitments.postUpdate(lead, anUpdate(training, Rating.GREEN)).orThrow();
        bench.clock().set(CLOSES.plusDays(3));
        rounds.close(officer, round).orThrow();

        Snapshot second = find(Wellshire.BOARD, round);
        assertThat(second.summary().version()).isEqualTo(2);
        assertThat(second.summary().takenOn()).isEqualTo(CLOSES.plusDays(3));
        assertThat(second.summary().reopened()).satisfies(reopened -> {
            assertThat(reopened).isNotNull();
            assertThat(reopened.on()).isEqualTo(CLOSES);
            assertThat(reopened.because()).isEqualTo("The hospital's figures were wrong.");
        });
        assertThat(promise(second, training).said()).isEqualTo(Said.GREEN);
        assertThat(promise(second, training).word()).satisfies(word -> {
            assertThat(word).isNotNull();
            assertThat(word.late()).isTrue();
        });
        Snapshot again = snapshots.find(officer, Wellshire.BOARD, round, 1).orThrow();
        assertThat(again.versions()).extracting(SnapshotSummary::version).containsExactly(1, 2);
        assertThat(again.totals()).isEqualTo(first.totals());
        assertThat(again.promises()).isEqualTo(first.promises());
        assertThat(again.organisations()).isEqualTo(first.organisations());
        assertThat(snapshots.ofBoard(officer, Wellshire.BOARD).orThrow())
                .extracting(SnapshotSummary::version)
                .containsExactly(2, 1);
        assertThat(bench.door(History.class).of(round))
                .extracting(HistoryRead::action)
                .containsExactly("snapshot taken", "closed", "reopened", "snapshot taken", "closed", "opened");
    }

    @Test
    void what_a_board_reports_up_stands_beside_the_figures_of_the_board_above_and_no_promise_counts_twice() {
        String both = agreed(Wellshire.ICB, "Open a helpline", List.of(Wellshire.BOARD, Wellshire.VALE_BOARD));
        agreed(Wellshire.VALE, "Plant trees", List.of(Wellshire.VALE_BOARD));
        UUID round = reported(Wellshire.VALE_BOARD, Wellshire.BOARD);
        bench.clock().set(CLOSES.plusDays(1));
        commitments
                .postUpdate(wellshire.lead(Wellshire.ICB), anUpdate(both, Rating.RED))
                .orThrow();

        ReportedUp found = snapshots.reportedTo(officer, Wellshire.BOARD).orThrow();

        assertThat(found.own().commitments()).isEqualTo(2);
        assertThat(found.from()).singleElement().satisfies(from -> {
            assertThat(from.snapshot().round()).isEqualTo(round);
            assertThat(from.snapshot().board().slug()).isEqualTo(Wellshire.VALE_BOARD);
            assertThat(from.on()).isEqualTo(CLOSES);
            assertThat(from.through()).isNull();
            assertThat(from.figures().commitments()).isEqualTo(2);
            assertThat(from.figures().said()).containsEntry(Said.NO_RETURN, 2);
        });
        assertThat(found.together().commitments()).isEqualTo(3);
        assertThat(found.together().said())
                .as("the promise to both boards counts as it stands today")
                .containsEntry(Said.RED, 1)
                .containsEntry(Said.NO_RETURN, 1)
                .containsEntry(Said.NOT_ASKED, 1);
        assertThat(snapshots
                        .reportedTo(wellshire.officer(Wellshire.VALE_BOARD), Wellshire.VALE_BOARD)
                        .orThrow()
                        .from())
                .isEmpty();
    }

    @Test
    void only_the_latest_snapshot_of_a_board_counts_for_the_board_above() {
        agreed(Wellshire.VALE, "Plant trees", List.of(Wellshire.VALE_BOARD));
        UUID round = reported(Wellshire.VALE_BOARD, Wellshire.BOARD);
        Actor vale = wellshire.officer(Wellshire.VALE_BOARD);
        rounds.reopen(vale, new ReopenRound(round, "One was missing.")).orThrow();
        assertThat(refusal(snapshots.forward(vale, Wellshire.VALE_BOARD, round)))
                .isEqualTo(new Refusal.RuleBroken(
                        "This round is open again, so what it finds may still change.", "Close it first."));
        agreed(Wellshire.VALE, "Plant more trees", List.of(Wellshire.VALE_BOARD));
        bench.clock().set(CLOSES.plusDays(1));
        rounds.close(vale, round).orThrow();

        assertThat(upTo(Wellshire.BOARD).from().getFirst().figures().commitments())
                .as("until it is reported, the first stands")
                .isEqualTo(1);
        snapshots.forward(vale, Wellshire.VALE_BOARD, round).orThrow();

        assertThat(upTo(Wellshire.BOARD).from()).singleElement().satisfies(from -> {
            assertThat(from.snapshot().version()).isEqualTo(2);
            assertThat(from.figures().commitments()).isEqualTo(2);
        });
    }

    @Test
    void what_came_up_to_a_board_goes_on_with_what_that_board_reports() {
        wellshire.board(Wellshire.PARTNERSHIP, "group", "Falls group", "Wellshire");
        agreed(Wellshire.VALE, "Plant trees", List.of("group"));
        agreed(Wellshire.VALE, "Open a park", List.of(Wellshire.VALE_BOARD));
        reported("group", Wellshire.VALE_BOARD);
        UUID round = reported(Wellshire.VALE_BOARD, Wellshire.BOARD);

        ReportedUp found = upTo(Wellshire.BOARD);

        assertThat(found.from())
                .extracting(from -> from.snapshot().board().name(), ReportedUp.FromBoard::through)
                .containsExactly(
                        tuple("Falls group", new BoardRef(Wellshire.VALE_BOARD, "Vale Health and Wellbeing Board")),
                        tuple("Vale Health and Wellbeing Board", null));
        assertThat(found.together().commitments()).isEqualTo(3);
        assertThat(find(Wellshire.VALE_BOARD, round).summary().reportedTo())
                .extracting(reported -> reported.to().slug())
                .containsExactly(Wellshire.BOARD);
    }

    @Test
    void a_round_is_reported_up_by_the_boards_officer_once_for_each_snapshot_and_only_where_there_is_a_board_above() {
        agreed(Wellshire.VALE, "Plant trees", List.of(Wellshire.VALE_BOARD));
        UUID round = open(Wellshire.VALE_BOARD);
        Actor vale = wellshire.officer(Wellshire.VALE_BOARD);
        assertThat(refusal(snapshots.forward(vale, Wellshire.VALE_BOARD, round)))
                .as("before it has closed")
                .isEqualTo(new Refusal.NotFound("snapshot"));
        close(Wellshire.VALE_BOARD, round);
        assertThat(refusal(snapshots.forward(vale, Wellshire.VALE_BOARD, round)))
                .isInstanceOf(Refusal.RuleBroken.class);
        bench.door(Boards.class)
                .reportTo(vale, new ReportTo(Wellshire.VALE_BOARD, Wellshire.BOARD))
                .orThrow();
        for (Actor actor :
                List.of(Actor.anyone(), officer, wellshire.lead(Wellshire.VALE), wellshire.administrator())) {
            assertThat(refusal(snapshots.forward(actor, Wellshire.VALE_BOARD, round)))
                    .isInstanceOf(Refusal.NotPermitted.class);
        }

        assertThat(snapshots
                        .forward(vale, Wellshire.VALE_BOARD, round)
                        .orThrow()
                        .reportedTo())
                .hasSize(1);
        assertThat(refusal(snapshots.forward(vale, Wellshire.VALE_BOARD, round)))
                .isEqualTo(new Refusal.RuleBroken(
                        "What this round found has been reported to Wellshire Health and Wellbeing Board already.",
                        "Report the next round when it has closed."));
        assertThat(bench.door(History.class).of(round).getFirst().action()).isEqualTo("reported up");
    }

    @Test
    void people_of_the_board_above_in_another_partnership_read_what_is_public_of_it() {
        String shared = agreed(Wellshire.COUNTY, "Not public yet", List.of(Wellshire.BOARD));
        bench.sqlAsOwner()
                .useHandle(handle -> handle.execute(SITS_IN, Wellshire.NORTHMOOR_BOARD, Wellshire.PARTNERSHIP));
        UUID round = reported(Wellshire.BOARD, Wellshire.NORTHMOOR_BOARD);
        Actor neighbour = wellshire.lead(Wellshire.NORTHMOOR_COUNCIL);

        assertThat(snapshots
                        .find(neighbour, Wellshire.BOARD, round, null)
                        .orThrow()
                        .promises())
                .extracting(SnapshotPromise::reference)
                .containsExactly(training)
                .doesNotContain(shared);
        assertThat(snapshots
                        .reportedTo(neighbour, Wellshire.NORTHMOOR_BOARD)
                        .orThrow()
                        .together()
                        .commitments())
                .isEqualTo(1);
    }

    @Test
    void what_partners_have_not_published_stays_among_those_who_may_read_it() {
        UUID round = open(Wellshire.BOARD);
        commitments.postUpdate(lead, anUpdate(training, Rating.RED)).orThrow();
        bench.sqlAsOwner().useHandle(handle -> handle.execute(SITS_IN, Wellshire.BOARD, Wellshire.NORTHMOOR));
        Snapshot members = close(Wellshire.BOARD, round);
        Actor neighbour = wellshire.lead(Wellshire.NORTHMOOR_COUNCIL);

        Snapshot neighbours =
                snapshots.find(neighbour, Wellshire.BOARD, round, null).orThrow();

        assertThat(promise(members, training).said()).isEqualTo(Said.RED);
        assertThat(promise(neighbours, training).said()).isEqualTo(Said.NOT_ASKED);
        assertThat(promise(neighbours, training).word()).isNull();
        assertThat(neighbours.totals())
                .isEqualTo(bench.door(Accountability.class)
                        .rollup(neighbour, Wellshire.BOARD, null)
                        .orThrow());
    }

    @Test
    void what_was_not_public_when_the_round_closed_waits_in_its_snapshot_outside_the_partnership_for_good() {
        String quiet = published(Wellshire.ICB, "Open a helpline");
        UUID round = open(Wellshire.BOARD);
        MarkedPromises.none(bench, wellshire)
                .behind(commitments.find(lead, training).orThrow(), Rating.GREEN);
        commitments
                .recordCheck(
                        wellshire.observer(),
                        new RecordCheck(
                                quiet,
                                CheckAnswer.LIMITED,
                                FIRST_DAY,
                                "Nobody answers.",
                                null,
                                false,
                                null,
                                null,
                                List.of()))
                .orThrow();
        bench.sqlAsOwner().useHandle(handle -> handle.execute(SITS_IN, Wellshire.BOARD, Wellshire.NORTHMOOR));
        Snapshot members = close(Wellshire.BOARD, round);
        Actor neighbour = wellshire.lead(Wellshire.NORTHMOOR_COUNCIL);
        Snapshot before =
                snapshots.find(neighbour, Wellshire.BOARD, round, null).orThrow();
        Accountability live = bench.door(Accountability.class);
        assertThat(before.totals())
                .isEqualTo(live.rollup(neighbour, Wellshire.BOARD, null).orThrow());

        bench.door(Telling.class).tell();
        bench.clock().set(WorkingDays.after(CLOSES, 5));

        Rollup now = live.rollup(neighbour, Wellshire.BOARD, null).orThrow();
        assertThat(now.evidenceGaps()).isEqualTo(1);
        assertThat(now.said()).containsEntry(Said.NO_RETURN, 1);
        assertThat(now.checkWaits()).isZero();
        Snapshot after = snapshots.find(neighbour, Wellshire.BOARD, round, null).orThrow();
        assertThat(after).as("what is public since does not change it").isEqualTo(before);
        assertThat(after.totals().evidenceGaps()).isZero();
        assertThat(after.totals().shown()).containsEntry(ShownAnswer.WAITING, 1);
        assertThat(after.totals().said()).containsEntry(Said.WAITING, 1).containsEntry(Said.NO_RETURN, 0);
        assertThat(after.totals().checkWaits()).isEqualTo(1);
        assertThat(after.totals().notChecked()).isEqualTo(1);
        assertThat(promise(after, training)).satisfies(seen -> {
            assertThat(seen.said()).isEqualTo(Said.GREEN);
            assertThat(seen.shown().answer()).isEqualTo(ShownAnswer.WAITING);
            assertThat(seen.evidenceGap()).isFalse();
        });
        assertThat(promise(after, quiet)).satisfies(seen -> {
            assertThat(seen.said()).isEqualTo(Said.WAITING);
            assertThat(seen.checked()).isNull();
            assertThat(seen.checkWaits()).isTrue();
        });
        assertThat(promise(members, training)).satisfies(seen -> {
            assertThat(seen.shown().answer()).isEqualTo(ShownAnswer.BEHIND);
            assertThat(seen.evidenceGap()).isTrue();
        });
        assertThat(promise(members, quiet)).satisfies(seen -> {
            assertThat(seen.said()).isEqualTo(Said.NO_RETURN);
            assertThat(seen.checked()).isEqualTo(new Checked(CheckAnswer.LIMITED, FIRST_DAY));
            assertThat(seen.checkWaits()).isFalse();
        });
    }

    @Test
    void who_was_silent_is_known_to_the_boards_own_people_and_in_the_partnership_alone() {
        published(Wellshire.ICB, "Open a helpline");
        UUID round = open(Wellshire.BOARD);
        bench.sqlAsOwner().useHandle(handle -> handle.execute(SITS_IN, Wellshire.BOARD, Wellshire.NORTHMOOR));
        close(Wellshire.BOARD, round);
        Returns returns = bench.door(Returns.class);

        for (Actor knowing : List.of(lead, officer, wellshire.boardMember(Wellshire.BOARD))) {
            assertThat(snapshots
                            .find(knowing, Wellshire.BOARD, round, null)
                            .orThrow()
                            .organisations())
                    .extracting(Snapshot.Standing::silent)
                    .containsExactly(true, true);
            assertThat(returns.standings(knowing, Wellshire.BOARD, round).orThrow())
                    .hasSize(2);
        }
        Actor neighbour = wellshire.lead(Wellshire.NORTHMOOR_COUNCIL);
        assertThat(snapshots
                        .find(neighbour, Wellshire.BOARD, round, null)
                        .orThrow()
                        .organisations())
                .isEmpty();
        assertThat(returns.standings(neighbour, Wellshire.BOARD, round).orThrow())
                .isEmpty();
    }

    @Test
    void a_word_that_was_not_public_is_not_told_as_silence_outside_the_partnership() {
        UUID round = open(Wellshire.BOARD);
        commitments.postUpdate(lead, anUpdate(training, Rating.AMBER)).orThrow();
        bench.sqlAsOwner().useHandle(handle -> handle.execute(SITS_IN, Wellshire.BOARD, Wellshire.NORTHMOOR));
        Snapshot members = close(Wellshire.BOARD, round);

        assertThat(promise(members, training).wordWaits()).isFalse();
        assertThat(promise(members, training).word()).isNotNull();
        SnapshotPromise outside = promise(
                snapshots
                        .find(wellshire.lead(Wellshire.NORTHMOOR_COUNCIL), Wellshire.BOARD, round, null)
                        .orThrow(),
                training);
        assertThat(outside.word()).isNull();
        assertThat(outside.wordWaits()).isTrue();
    }

    @Test
    void who_has_not_answered_when_a_round_closes_is_silent_however_early_it_closes() {
        for (LocalDate closes : List.of(CLOSES.minusDays(10), CLOSES.minusDays(1))) {
            makeWellshire();
            UUID round = open(Wellshire.BOARD);
            bench.clock().set(closes);

            rounds.close(officer, round).orThrow();

            Snapshot found =
                    snapshots.find(officer, Wellshire.BOARD, round, null).orThrow();
            assertThat(promise(found, training).said())
                    .as("closed on " + closes)
                    .isEqualTo(Said.NO_RETURN);
            assertThat(found.organisations())
                    .extracting(Snapshot.Standing::silent)
                    .containsExactly(true);
            assertThat(found.totals())
                    .isEqualTo(bench.door(Accountability.class)
                            .rollup(officer, Wellshire.BOARD, null)
                            .orThrow());
        }
    }

    @Test
    void delivery_partners_outside_the_partnership_are_counted_as_the_live_roll_up_counts_them() {
        String shared = agreed(Wellshire.COUNTY, "Walk together");
        bench.sqlAsOwner().useHandle(handle -> {
            handle.execute("""
                    insert into undertaking_partner (undertaking_id, organisation_id, stance)
                    select u.id, o.id, 'support' from undertaking u, organisation o where u.reference = ? and o.slug = ?""", shared, Wellshire.NORTHMOOR_COUNCIL);
            handle.execute(SITS_IN, Wellshire.BOARD, Wellshire.NORTHMOOR);
        });
        UUID round = open(Wellshire.BOARD);
        close(Wellshire.BOARD, round);
        Actor partner = wellshire.lead(Wellshire.NORTHMOOR_COUNCIL);

        Snapshot found = snapshots.find(partner, Wellshire.BOARD, round, null).orThrow();

        assertThat(found.totals().commitments()).isEqualTo(2);
        assertThat(found.totals())
                .isEqualTo(bench.door(Accountability.class)
                        .rollup(partner, Wellshire.BOARD, null)
                        .orThrow());
    }

    private String published(String organisation, String title) {
        return wellshire
                .published(organisation, aCommitment().title(title).build())
                .summary()
                .reference();
    }

    private String agreed(String organisation, String title) {
        return agreed(organisation, title, List.of(Wellshire.BOARD));
    }

    private String agreed(String organisation, String title, List<String> boards) {
        return wellshire
                .agreed(
                        organisation,
                        aThinCommitment().title(title).boards(boards).build())
                .summary()
                .reference();
    }

    private UUID open(String board) {
        return rounds.open(
                        wellshire.officer(board),
                        new OpenRound(
                                board,
                                "Quarter 2 of 2026/27",
                                LocalDate.of(2026, 7, 1),
                                LocalDate.of(2026, 9, 30),
                                FIRST_DAY,
                                FIRST_DAY.plusDays(28),
                                List.of()))
                .orThrow()
                .id();
    }

    private Snapshot close(String board, UUID round) {
        bench.clock().set(CLOSES);
        rounds.close(wellshire.officer(board), round).orThrow();
        return find(board, round);
    }

    /** A round of a board that has closed and was reported up. */
    private UUID reported(String board, String above) {
        Actor run = wellshire.officer(board);
        bench.clock().set(FIRST_DAY);
        UUID round = open(board);
        close(board, round);
        bench.door(Boards.class).reportTo(run, new ReportTo(board, above)).orThrow();
        snapshots.forward(run, board, round).orThrow();
        return round;
    }

    private Snapshot find(String board, UUID round) {
        return snapshots.find(wellshire.officer(board), board, round, null).orThrow();
    }

    private ReportedUp upTo(String board) {
        return snapshots.reportedTo(wellshire.officer(board), board).orThrow();
    }

    private static SnapshotPromise promise(Snapshot snapshot, String reference) {
        return snapshot.promises().stream()
                .filter(promise -> promise.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }
}
