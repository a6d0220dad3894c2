package org.wellkept.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnDetails.Standing;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.returns.ReturnSent;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Rating;

class ReturnPageTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 28);
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final ReturnDetails.Asking WELLSHIRE = ReturnExamples.asking("Wellshire", "Quarter 2", DUE);
    private static final ReturnRow UNANSWERED = ReturnExamples.row(Standing.WAITING, ReturnExamples.NOTHING, List.of());
    private static final ReturnRow WRITTEN = ReturnExamples.row(
            Standing.WRITTEN, ReturnExamples.answer(Rating.GREEN, "Done.", false, CameBy.SCREEN), List.of());
    private static final ReturnRow RESTING = ReturnExamples.row(Standing.PAUSED, ReturnExamples.NOTHING, List.of());

    @Test
    void the_heading_counts_what_needs_no_more_words() {
        assertThat(ReturnPage.heading(ReturnExamples.asked(List.of(WELLSHIRE), UNANSWERED, WRITTEN, RESTING)))
                .isEqualTo("Quarter 2: 2 of 3 promises answered");
        assertThat(ReturnPage.heading(ReturnExamples.asked(List.of(WELLSHIRE), UNANSWERED)))
                .isEqualTo("Quarter 2: 0 of 1 promise answered");
    }

    @Test
    void a_round_of_one_name_on_two_boards_is_named_once() {
        ReturnDetails.Asking vale = ReturnExamples.asking("Vale", "Quarter 2", DUE.plusDays(3));
        ReturnDetails.Asking other = ReturnExamples.asking("County", "Autumn", DUE.plusDays(5));

        assertThat(ReturnPage.heading(ReturnExamples.asked(List.of(WELLSHIRE, vale), UNANSWERED)))
                .startsWith("Quarter 2: ");
        assertThat(ReturnPage.heading(ReturnExamples.asked(List.of(WELLSHIRE, vale, other), UNANSWERED)))
                .startsWith("Quarter 2 and Autumn: ");
    }

    @Test
    void it_says_to_whom_and_by_when_the_soonest_first() {
        ReturnDetails.Asking vale = ReturnExamples.asking("Vale", "Quarter 2", DUE.plusDays(3));
        ReturnDetails found = ReturnExamples.asked(List.of(WELLSHIRE, vale), UNANSWERED);

        assertThat(ReturnPage.partOf(found, DUE))
                .isEqualTo("Return of Open Door to Wellshire and Vale · due on 28 October 2026");
        assertThat(ReturnPage.partOf(found, DUE.plusDays(1)))
                .endsWith("was due on 28 October 2026; late answers count until the round closes");
    }

    @Test
    void nothing_kept_yet_says_that_everything_will_be() {
        assertThat(ReturnPage.about(
                        ReturnExamples.asked(List.of(WELLSHIRE), UNANSWERED), ReturnExamples.SAVED_AT, ENGLAND))
                .isEqualTo("About 8 minutes in all, by our estimate. Everything that you write is kept at once; nobody"
                        + " else sees it until it is sent.");
    }

    @Test
    void what_is_kept_says_since_when_on_the_clock_of_the_place() {
        ReturnDetails found = ReturnExamples.asked(List.of(WELLSHIRE), UNANSWERED, WRITTEN);

        assertThat(ReturnPage.about(found, ReturnExamples.SAVED_AT.plusSeconds(60), ENGLAND))
                .endsWith("Last kept today at 09:14.");
        assertThat(ReturnPage.about(found, ReturnExamples.SAVED_AT.plusSeconds(86_400), ENGLAND))
                .endsWith("Last kept 5 October 2026 at 09:14.");
    }

    @Test
    void the_files_that_go_along_are_counted_and_named_for_each_promise_that_is_sent() {
        ReturnDetails found = ReturnExamples.asked(
                List.of(WELLSHIRE),
                ReturnExamples.with(WRITTEN, "Report.pdf", "Room.pdf"),
                ReturnExamples.with(UNANSWERED, "Not yet.pdf"),
                WRITTEN);

        assertThat(ReturnPage.filesThatGo(found)).startsWith("Two files go along. Look at each of them first: ");
        assertThat(ReturnPage.withFiles(found))
                .extracting(ReturnPage::filesOf)
                .containsExactly("WV-014 Train 300 people, 2 files:");
        assertThat(ReturnPage.files(found))
                .containsExactlyElementsOf(found.rows().getFirst().evidence().stream()
                        .map(EvidenceRead::id)
                        .toList());
    }

    @Test
    void one_file_is_one() {
        ReturnDetails found = ReturnExamples.asked(List.of(WELLSHIRE), ReturnExamples.with(WRITTEN, "Report.pdf"));

        assertThat(ReturnPage.filesThatGo(found)).startsWith("One file goes along. Look at it first: ");
        assertThat(ReturnPage.filesOf(found.rows().getFirst())).endsWith(", 1 file:");
    }

    @Test
    void what_was_sent_says_what_can_follow() {
        assertThat(ReturnPage.sent(new ReturnSent(List.of("WV-014"), 0, false)))
                .isEqualTo("Your return is sent: 1 promise has a new update.");
        assertThat(ReturnPage.sent(new ReturnSent(List.of("WV-014", "WV-015"), 2, true)))
                .isEqualTo("Your return is sent: 2 promises have a new update. Two promises have no answer yet; you can"
                        + " send more until the round closes.");
        assertThat(ReturnPage.sent(new ReturnSent(List.of(), 0, false))).isEqualTo("Your return is sent.");
    }
}
