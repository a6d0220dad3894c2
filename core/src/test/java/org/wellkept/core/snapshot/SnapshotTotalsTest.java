package org.wellkept.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.size.Generator;
import org.wellkept.core.size.Size;
import org.wellkept.core.test.CoreBench;

/** Over generated promises of every kind, for boards and readers of every kind: what is frozen adds up as the live roll-up does. */
@Tag("database")
class SnapshotTotalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int BOARDS = 6;
    private static final String INSIDE = "";
    private static final String OUTSIDE = "not";

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @BeforeAll
    static void fill() throws SQLException {
        bench.clock().set(TODAY);
        Generator.fill(bench.database().asOwner(), new Size(2, BOARDS, 20, BOARDS * 70), TODAY);
        bench.sqlAsOwner().useHandle(handle -> handle.execute("""
                insert into board_partnership (board_id, partnership_id)
                select b.id, p.id from board b cross join partnership p on conflict do nothing"""));
    }

    static Stream<String> boards() {
        return Stream.iterate(1, n -> n <= BOARDS, n -> n + 1).map(n -> "board-" + n);
    }

    @ParameterizedTest
    @MethodSource("boards")
    void what_is_frozen_adds_up_as_the_live_roll_up_does_for_every_reader(String board) {
        Actor officer = holding(board, Role.OFFICER);
        UUID round = latest(board);

        List<String> statements = bench.statements(
                () -> bench.door(Rounds.class).close(officer, round).orThrow());

        assertThat(statements)
                .as("with all that a paper stands on, however many promises")
                .hasSizeLessThan(70);
        Snapshots snapshots = bench.door(Snapshots.class);
        Accountability live = bench.door(Accountability.class);
        Actor outsider = lead(board, OUTSIDE);
        for (Actor reader : List.of(officer, holding(board, Role.BOARD_MEMBER), lead(board, INSIDE), outsider)) {
            Snapshot found = snapshots.find(reader, board, round, null).orThrow();
            Rollup rollup = live.rollup(reader, board, null).orThrow();
            assertThat(rollup.commitments()).isPositive();
            assertThat(found.totals()).isEqualTo(rollup);
            assertThat(found.promises()).hasSize(rollup.commitments());
            if (!reader.equals(outsider)) {
                assertThat(waiting(rollup)).as("nothing waits within").isZero();
            }
        }
    }

    /** Without which the readers above would all read the same. */
    @Test
    void outside_the_partnership_something_waits() {
        Accountability live = bench.door(Accountability.class);
        assertThat(boards().mapToInt(board ->
                        waiting(live.rollup(lead(board, OUTSIDE), board, null).orThrow())))
                .anyMatch(waiting -> waiting > 0);
    }

    private static int waiting(Rollup rollup) {
        return rollup.shown().getOrDefault(ShownAnswer.WAITING, 0) + rollup.checkWaits();
    }

    private static UUID latest(String board) {
        RoundSummary round = bench.door(Rounds.class).ofBoard(board).orThrow().getFirst();
        assertThat(round.closedOn()).isNull();
        return round.id();
    }

    private static Actor holding(String board, Role role) {
        return bench.sql().withHandle(handle -> {
            UUID id = handle.createQuery("select id from board where slug = :board")
                    .bind("board", board)
                    .mapTo(UUID.class)
                    .one();
            Set<UUID> partnerships = handle.createQuery(
                            "select partnership_id from board_partnership where board_id = :board")
                    .bind("board", id)
                    .mapTo(UUID.class)
                    .set();
            return new Actor(somebody(), "Somebody", List.of(new RoleHeld(role, null, id, "Board", partnerships)));
        });
    }

    /** Of an organisation in the partnership whose promises the board counts, or of one in its other partnership. */
    private static Actor lead(String board, String where) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("""
                        select u.organisation_id, u.partnership_id from undertaking u
                        where u.partnership_id %s in (select made.partnership_id from undertaking made
                          join undertaking_board ub on ub.undertaking_id = made.id join board b on b.id = ub.board_id and b.slug = :board)
                        limit 1""".formatted(where))
                        .bind("board", board)
                        .map((row, context) -> new Actor(
                                somebody(),
                                "Lead",
                                List.of(new RoleHeld(
                                        Role.LEAD,
                                        row.getObject("organisation_id", UUID.class),
                                        null,
                                        "Organisation",
                                        Set.of(row.getObject("partnership_id", UUID.class))))))
                        .one());
    }

    private static UUID somebody() {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select id from person limit 1")
                        .mapTo(UUID.class)
                        .one());
    }
}
