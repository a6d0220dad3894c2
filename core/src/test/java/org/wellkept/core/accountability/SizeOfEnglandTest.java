package org.wellkept.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.size.Generator;
import org.wellkept.core.size.Size;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.undertaking.Said;

/** At 10,000 commitments every page still costs a bounded number of statements, and none of them reads a whole table. */
@Tag("database")
class SizeOfEnglandTest {

    /** Those that grow with the promises: reading one from end to end would grow with them. */
    private static final Set<String> GROWING = Set.of(
            "undertaking",
            "undertaking_board",
            "undertaking_theme",
            "undertaking_partner",
            "progress_update",
            "observation",
            "shown_step",
            "independent_check",
            "change_since_agreed",
            "measure",
            "milestone",
            "round_asked",
            "mark_told");

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @BeforeAll
    static void fill() throws SQLException {
        LocalDate today = LocalDate.of(2026, 11, 23);
        bench.clock().set(today);
        Generator.fill(bench.database().asOwner(), Size.S, today);
    }

    static Stream<Arguments> readers() {
        return Stream.of(Arguments.of("anyone", Actor.anyone()), Arguments.of("a board member", boardMember()));
    }

    @Test
    void the_roll_ups_of_all_boards_are_those_of_each() {
        Accountability accountability = bench.door(Accountability.class);
        List<Rollup> all = accountability
                .rollups(Actor.anyone(), null, null, 200)
                .orThrow()
                .items();

        assertThat(all).hasSizeGreaterThanOrEqualTo(Size.S.boards());
        assertThat(all)
                .allSatisfy(one -> assertThat(accountability
                                .rollup(Actor.anyone(), one.board().slug(), null)
                                .orThrow())
                        .isEqualTo(one));
    }

    private static Actor boardMember() {
        return bench.sql().withHandle(handle -> {
            UUID board = handle.createQuery("select id from board where slug = 'board-7'")
                    .mapTo(UUID.class)
                    .one();
            Set<UUID> partnerships = handle.createQuery(
                            "select partnership_id from board_partnership where board_id = :board")
                    .bind("board", board)
                    .mapTo(UUID.class)
                    .set();
            return new Actor(
                    new UUID(0, 2),
                    "Board member",
                    List.of(new RoleHeld(Role.BOARD_MEMBER, null, board, "Board 7", partnerships)));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void the_roll_up_of_a_board_reads_what_is_made_to_it_and_no_more(String who, Actor actor) {
        Accountability accountability = bench.door(Accountability.class);

        Cost cost = cost(() -> accountability.rollup(actor, "board-7", null).orThrow());

        assertThat(cost.statements()).as(who).hasSizeLessThanOrEqualTo(8);
        assertThat(cost.readWhole()).as(who).isEmpty();
        Rollup rollup = accountability.rollup(actor, "board-7", null).orThrow();
        assertThat(rollup.commitments()).isBetween(50, 70);
        assertThat(rollup.said().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(rollup.commitments());
        assertThat(rollup.said().get(Said.NO_RETURN)).isPositive();
    }

    @Test
    void the_overview_of_a_board_reads_what_is_made_to_it_and_no_more() {
        Accountability accountability = bench.door(Accountability.class);
        Actor member = boardMember();

        Cost cost = cost(() -> accountability.overview(member, "board-7").orThrow());

        assertThat(cost.statements()).hasSizeLessThanOrEqualTo(20);
        assertThat(cost.readWhole()).isEmpty();
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("all", CommitmentFilter.ALL),
                Arguments.of("of a board", CommitmentFilter.ofBoard("board-7")),
                Arguments.of("of an organisation", CommitmentFilter.ofOrganisation("organisation-17")),
                Arguments.of("of a partnership", CommitmentFilter.ofPartnership("partnership-3")),
                Arguments.of(
                        "with a theme of a board",
                        narrowed(
                                "board-7",
                                List.of(new ThemeRef("concordat-steps", "needs-and-assets")),
                                null,
                                null,
                                Set.of(),
                                null)),
                Arguments.of(
                        "silent, of a board", narrowed("board-7", List.of(), Said.NO_RETURN, null, Set.of(), null)),
                Arguments.of(
                        "behind, of a board", narrowed("board-7", List.of(), null, ShownAnswer.BEHIND, Set.of(), null)),
                Arguments.of(
                        "evidence gaps of a board",
                        narrowed("board-7", List.of(), null, null, Set.of(CommitmentFlag.EVIDENCE_GAP), null)),
                Arguments.of(
                        "changed, of a board",
                        narrowed("board-7", List.of(), null, null, Set.of(CommitmentFlag.CHANGED), null)),
                Arguments.of("by words, of a board", narrowed("board-7", List.of(), null, null, Set.of(), "debt")));
    }

    private static CommitmentFilter narrowed(
            String board,
            List<ThemeRef> themes,
            @Nullable Said said,
            @Nullable ShownAnswer shown,
            Set<CommitmentFlag> flags,
            @Nullable String words) {
        return new CommitmentFilter(null, board, null, themes, said, shown, null, null, flags, false, words);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void a_page_of_a_list_is_one_statement_through_indexes(String which, CommitmentFilter filter) {
        Commitments commitments = bench.door(Commitments.class);
        for (Actor reader : List.of(Actor.anyone(), boardMember())) {
            Cost cost = cost(() -> assertThat(commitments
                            .list(reader, filter, 100, null)
                            .orThrow()
                            .items())
                    .as(which)
                    .isNotEmpty());

            assertThat(cost.statements()).as(which).hasSize(1);
            assertThat(cost.readWhole()).as(which).isEmpty();
        }
    }

    /** What a door sent, and which growing tables it read from end to end. */
    private record Cost(List<String> statements, List<String> readWhole) {}

    private static Cost cost(Runnable work) {
        return bench.inTransaction(() -> {
            List<String> statements = bench.statements(work);
            List<String> readWhole = bench.sql()
                    .withHandle(handle -> handle.createQuery(
                                    "select relname from pg_stat_xact_user_tables where seq_scan > 0 order by relname")
                            .mapTo(String.class)
                            .list());
            return new Cost(
                    statements, readWhole.stream().filter(GROWING::contains).toList());
        });
    }
}
