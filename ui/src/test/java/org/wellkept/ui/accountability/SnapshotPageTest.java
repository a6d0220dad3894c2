package org.wellkept.ui.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gg.jte.generated.precompiled.accountability.JtesnapshotGenerated;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.core.snapshot.Snapshot;
import org.wellkept.core.snapshot.SnapshotPromise;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.transparency.Examples;
import org.wellkept.ui.workspace.Fragment;

class SnapshotPageTest {

    private static final ComparedTable UNCHANGED = ComparedTable.of(
            SnapshotExamples.snapshot().totals(), SnapshotExamples.snapshot().totals());

    @Test
    void the_page_is_named_after_the_day_and_says_what_it_is() {
        SnapshotPage page = SnapshotPage.of(SnapshotExamples.snapshot());

        assertThat(SnapshotPage.heading(SnapshotExamples.summary())).isEqualTo("As it stood on 5 November 2026");
        assertThat(page.about())
                .startsWith("Quarter 2 of 2026/27, quarter to 30 September 2026.")
                .contains("Answers, names and wording are those of that day");
        assertThat(page.todayHref()).isEqualTo("accountability/wellshire");
        assertThat(page.rules()).startsWith("These answers were worked out by version 1 of the rules. Figures count");
        assertThat(page.versions()).isEmpty();
        assertThat(page.notes()).isEmpty();
    }

    @Test
    void a_round_that_closed_twice_shows_both_and_why() {
        Snapshot once = SnapshotExamples.snapshot();
        Snapshot twice = new Snapshot(
                SnapshotExamples.reopened(),
                List.of(SnapshotExamples.summary(), SnapshotExamples.reopened()),
                once.totals(),
                once.promises(),
                once.organisations());

        SnapshotPage page = SnapshotPage.of(twice);

        assertThat(page.versions())
                .extracting(SnapshotPage.Version::words, SnapshotPage.Version::current)
                .containsExactly(
                        tuple("When it first closed, 5 November 2026", false),
                        tuple("After it was reopened, 12 November 2026", true));
        assertThat(page.notes())
                .containsExactly(
                        "Reopened on 6 November 2026, because: The hospital’s figures were wrong. What came in after that"
                                + " is marked late.",
                        "Reported to Health and Wellbeing Board on 13 November 2026.");
    }

    @Test
    void each_promise_stands_with_its_partner_and_says_what_was_said_of_it() {
        SnapshotPage page = SnapshotPage.of(SnapshotExamples.snapshot(
                SnapshotExamples.silent("WV-002", true, null),
                SnapshotExamples.silent("WV-003", false, null),
                SnapshotExamples.silent("WV-004", true, LocalDate.of(2027, 1, 31)),
                SnapshotExamples.said("WV-001", Examples.COUNCIL)));

        assertThat(page.partners())
                .extracting(
                        SnapshotPage.Partner::name,
                        partner -> partner.promises().size())
                .containsExactly(tuple("Wellshire Hospitals", 3), tuple("Wellshire County Council", 1));
        assertThat(page.partners().getFirst().promises())
                .extracting(SnapshotPage.Promise::said)
                .containsExactly(
                        "Nothing was said of it in this round",
                        "This round did not ask about it",
                        "Paused, agreed, until 31 January 2027");
        SnapshotPage.Promise said = page.partners().getLast().promises().getFirst();
        assertThat(said.said())
                .isEqualTo("Said on 30 October 2026, late, on its behalf, by the board’s officer, carried forward,"
                        + " unchanged");
        assertThat(said.terms()).isEqualTo("Due: March 2027 · No role answers for it");
        assertThat(said.marks()).containsExactly("Evidence gap", "Changed since agreed: 2 easier and 1 clarified");
        assertThat(said.word())
                .containsExactly(
                        new SnapshotPage.Line("Done", "We ran three courses."),
                        new SnapshotPage.Line("Next", "Two more."));
        assertThat(said.figuresShow())
                .isEqualTo(new SnapshotPage.Answer(Mark.BEHIND, "Behind", "84 of 150 expected by 30 September 2026"));
    }

    @Test
    void what_was_not_public_on_that_day_is_said_to_have_waited_and_nothing_else_gives_it_away() {
        SnapshotPage.Promise waited = SnapshotPage.of(
                        SnapshotExamples.snapshot(SnapshotExamples.notPublicYet("WV-005")))
                .partners()
                .getFirst()
                .promises()
                .getFirst();

        assertThat(waited.partnerSays()).isEqualTo(new SnapshotPage.Answer(Mark.NOT_YET, "Not public yet", null));
        assertThat(waited.figuresShow())
                .isEqualTo(new SnapshotPage.Answer(
                        Mark.NOT_YET, "Not public yet", "the body was told first, and may reply before it is public"));
        assertThat(waited.checked()).isEqualTo(new SnapshotPage.Answer(Mark.NOT_YET, "Checked, not public yet", null));
        assertThat(waited.said()).isEqualTo("Whether there was a word was not public on that day");
    }

    @Test
    void who_answered_and_who_was_silent_is_told_as_it_was_frozen() {
        StandingTable table = SnapshotPage.of(SnapshotExamples.snapshot()).standings();

        assertThat(table.lines())
                .extracting(StandingTable.Line::standing, StandingTable.Line::mark, StandingTable.Line::href)
                .containsExactly(
                        tuple("Sent on 30 October 2026, late", null, null), tuple("No word", Mark.NO_WORD, null));
        assertThat(table.taken()).isEqualTo("2 partner-hours for this round, as 1 of 2 partners told.");
    }

    @Test
    void what_is_counted_and_not_listed_is_said() {
        Snapshot snapshot = SnapshotExamples.counting(3, SnapshotExamples.said("WV-001", Examples.COUNCIL));

        assertThat(SnapshotPage.of(snapshot).leftOut())
                .isEqualTo("Two promises are counted and not listed: you can no longer read them.");
    }

    @Test
    void the_page_can_be_drawn_with_a_hundred_promises_and_with_none() {
        Snapshot empty = SnapshotExamples.snapshot();
        Snapshot full =
                SnapshotExamples.snapshot(Collections.nCopies(100, SnapshotExamples.said("WV-001", Examples.COUNCIL))
                        .toArray(new SnapshotPromise[0]));

        assertThat(drawn(SnapshotPage.of(empty))).contains("No promise counted");
        assertThat(drawn(SnapshotPage.of(full))).contains("Train 300 people", "Evidence gap");
    }

    private static String drawn(SnapshotPage page) {
        return new Fragment(output -> JtesnapshotGenerated.render(output, null, page, UNCHANGED))
                .getElement()
                .getProperty("innerHTML");
    }
}
