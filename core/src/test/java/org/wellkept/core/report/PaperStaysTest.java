package org.wellkept.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.succession.RecordSuccession;
import org.wellkept.core.succession.SuccessionKind;
import org.wellkept.core.succession.Successions;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

/** A paper is made of what was frozen and of nothing else. */
class PaperStaysTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Reports reports = bench.door(Reports.class);
    private Wellshire wellshire;
    private ARound rounds;

    @BeforeEach
    void closeTwoRounds() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        rounds = ARound.closedTwice(bench, wellshire);
    }

    @Test
    void two_papers_of_one_snapshot_are_the_same_a_year_later_when_every_record_has_changed_and_when_all_are_gone() {
        List<Paper> before = both(rounds.draft().summary().id());
        assertThat(before)
                .allSatisfy(paper -> assertThat(paper.figures())
                        .extracting(figure -> figure.key().text())
                        .contains("anchor.year.hired", "coproduction.activities", "decisions.open", "asks.open"));
        // without which it would prove little
        Paper paper = before.getFirst();
        for (String key : List.of(
                "shown.overdue",
                "said.noReturn",
                "asks.open",
                "asks.answered",
                "coproduction.activities",
                "decisions.open")) {
            assertThat(value(paper, key)).as(key).isPositive();
        }

        bench.clock().set(bench.clock().today().plusYears(1));
        bench.door(Successions.class)
                .record(
                        wellshire.administrator(),
                        new RecordSuccession(
                                Wellshire.ICB,
                                List.of(Wellshire.COUNTY),
                                bench.clock().today(),
                                SuccessionKind.MERGER))
                .orThrow();
        bench.sqlAsOwner().useHandle(PaperStaysTest::changeEverything);
        try {
            assertSame(before, both(rounds.draft().summary().id()));
            bench.sqlAsOwner().useHandle(PaperStaysTest::removeEverything);
            assertSame(before, both(rounds.draft().summary().id()));
        } finally {
            bench.sqlAsOwner().useHandle(handle -> handle.execute("update theme set label = left(label, -1)"));
        }
    }

    private List<Paper> both(UUID report) {
        return Stream.of(Edition.values())
                .map(edition -> reports.paper(rounds.officer(), report, edition).orThrow())
                .toList();
    }

    private static int value(Paper paper, String key) {
        return paper.figures().stream()
                .filter(figure -> figure.key().text().equals(key))
                .findFirst()
                .orElseThrow()
                .value()
                .intValueExact();
    }

    private static void assertSame(List<Paper> before, List<Paper> after) {
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).figures()).isEqualTo(before.get(i).figures());
            assertThat(after.get(i).sections()).isEqualTo(before.get(i).sections());
            assertThat(after.get(i).annex()).isEqualTo(before.get(i).annex());
            assertThat(after.get(i).head().board())
                    .isEqualTo(before.get(i).head().board());
        }
    }

    private static void changeEverything(Handle handle) {
        for (String change : List.of(
                "update organisation set name = 'Renamed ' || name, slug = 'renamed-' || slug",
                "update board set name = 'Renamed ' || name",
                "update theme set label = label || '!'",
                "update round set name = 'Renamed ' || name",
                "update undertaking set title = 'Reworded ' || title, title_key = 'reworded ' || title_key, statement = 'Other words',"
                        + " accountable_role = 'Somebody else', due_to = due_to + 400",
                "update measure set name = 'Renamed', target = target * 2",
                "update observation set value = value + 1",
                "update progress_update set rating = 'red', done = 'Nothing', reason = 'Everything'",
                "update shown_step set answer = 'met', because = 'somebody said so'",
                "update independent_check set answer = 'complete'",
                "update change_since_agreed set effect = 'clarified'",
                "update board_ask set words = 'Other words', due_on = due_on + 100",
                "update mark_reply set words = 'Other words'",
                "update mark_told set told_on = told_on - 30, public_on = public_on + 400",
                "update activity set title = 'Reworded', rung = 'coercion'",
                "update anchor_figure set value = value + 5",
                "update living_wage_standing set status = 'applied'",
                "update decision set resolved = 'Other words'")) {
            assertThat(handle.execute(change)).as(change).isPositive();
        }
        handle.execute("update undertaking set state = 'closed', closed_as = 'withdrawn', closed_on = agreed_on + 400,"
                + " closed_reason = 'No money.' where state = 'agreed'");
    }

    private static void removeEverything(Handle handle) {
        handle.execute(
                "truncate undertaking, activity, anchor_year, living_wage_standing, succession, decision, people_release"
                        + " cascade");
    }

    @Test
    void the_application_can_add_what_a_paper_stands_on_and_never_change_it() {
        for (String table : List.of(
                "report_basis",
                "report_basis_mark",
                "report_basis_ask",
                "report_basis_endorsed",
                "report_basis_theme",
                "report_basis_decision",
                "report_basis_figure",
                "report_basis_record")) {
            for (String change : List.of(
                    "delete from " + table, "truncate " + table, "update " + table + " set snapshot_id = null")) {
                assertThatThrownBy(() -> bench.sql().useHandle(handle -> handle.execute(change)))
                        .as(change)
                        .hasMessageContaining("permission denied");
            }
        }
    }
}
