package org.wellkept.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.AnswerField.FigureOf;
import org.wellkept.core.returns.AnswerField.Told;
import org.wellkept.core.returns.sheet.SheetPreview;
import org.wellkept.core.returns.sheet.SheetTakenIn;

class SpreadsheetPageTest {

    private static final Instant NOW = Instant.parse("2026-10-12T09:00:00Z");

    @Test
    void changes_stand_together_by_promise_in_words_that_people_use() {
        SpreadsheetPage page = SpreadsheetPage.of(preview(
                true,
                NOW,
                List.of(
                        change("WV-001", Told.RATING, null, "green", SheetPreview.State.READY),
                        change("WV-002", Told.DONE, "Old.", null, SheetPreview.State.NOT_ASKED),
                        change("WV-001", new FigureOf(new UUID(0, 1)), "3", "1200", SheetPreview.State.READY))));

        assertThat(page.promises())
                .containsExactly(
                        new SpreadsheetPage.Promise(
                                "WV-001",
                                "A promise",
                                List.of(
                                        new SpreadsheetPage.Line("A column", "nothing yet", "Green", null),
                                        new SpreadsheetPage.Line("A column", "3", "1,200", null))),
                        new SpreadsheetPage.Promise(
                                "WV-002",
                                "A promise",
                                List.of(new SpreadsheetPage.Line(
                                        "A column", "Old.", "emptied", "No longer asked about"))));
    }

    @Test
    void clashes_are_counted_and_stand_apart() {
        SpreadsheetPage page = SpreadsheetPage.of(
                preview(true, NOW, List.of(change("WV-001", Told.DONE, "Theirs.", "Ours.", SheetPreview.State.CLASH))));

        assertThat(page.promises()).isEmpty();
        assertThat(page.counts()).contains(new SpreadsheetPage.Count("1", "to choose: somebody else wrote there"));
    }

    @Test
    void an_officer_is_told_that_it_is_marked_and_anybody_when_the_copy_is_not_known() {
        ZoneId england = ZoneId.of("Europe/London");

        assertThat(SpreadsheetPage.about(preview(false, null, List.of()), NOW, england))
                .contains("an empty cell in it says nothing")
                .contains("What you take in for Open Door is marked");
        assertThat(SpreadsheetPage.about(preview(true, NOW, List.of()), NOW, england))
                .contains("The copy went out today")
                .doesNotContain("marked");
    }

    @Test
    void what_was_taken_in_is_said_with_what_waits() {
        assertThat(SpreadsheetPage.takenIn(new SheetTakenIn(3, 1, 0)))
                .isEqualTo("Taken in: 3 answers about 1 promise. Nothing is sent yet.");
        assertThat(SpreadsheetPage.takenIn(new SheetTakenIn(0, 0, 2)))
                .isEqualTo("Nothing was taken in. Two answers wait, because somebody else wrote there or nobody asks"
                        + " about it any more.");
    }

    private static SheetPreview preview(boolean own, @Nullable Instant made, List<SheetPreview.Change> changes) {
        return new SheetPreview(
                new UUID(0, 9),
                new OrganisationRef("open-door", "Open Door", true),
                own,
                "return.ods",
                NOW,
                made,
                null,
                2,
                5,
                changes,
                List.of());
    }

    private static SheetPreview.Change change(
            String reference,
            AnswerField field,
            @Nullable String inReturn,
            @Nullable String inSheet,
            SheetPreview.State state) {
        return new SheetPreview.Change(5, "A column", reference, "A promise", field, inReturn, inSheet, state);
    }
}
