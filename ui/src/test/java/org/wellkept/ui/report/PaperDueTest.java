package org.wellkept.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.report.ReportState;
import org.wellkept.core.report.ReportSummary;
import org.wellkept.core.shown.RulesVersion;
import org.wellkept.core.snapshot.SnapshotSummary;

class PaperDueTest {

    private static final LocalDate CLOSED = LocalDate.of(2026, 11, 5);
    /** A Thursday: five clear days before it end on Wednesday the 11th. */
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 19);

    private static final BoardRef BOARD = new BoardRef("wellshire", "Wellshire Health and Wellbeing Board");

    @Test
    void what_has_no_paper_waits_whether_a_meeting_is_near_or_not() {
        assertThat(due(null, null, CLOSED))
                .isEqualTo(new PaperDue(
                        "What was found in Quarter 2 has no paper yet.",
                        "Make the paper",
                        "accountability/wellshire/papers"));
        assertThat(due(null, MEETING, CLOSED))
                .extracting(PaperDue::words)
                .asString()
                .endsWith("Publish it by 11 November 2026, five clear days before the meeting on 19 November 2026.");
    }

    @Test
    void a_draft_waits_once_the_last_day_for_publishing_is_near() {
        assertThat(due(paper(ReportState.DRAFT), MEETING, CLOSED.minusDays(5))).isNull();
        assertThat(due(paper(ReportState.DRAFT), MEETING, CLOSED))
                .extracting(PaperDue::act)
                .isEqualTo("Look and publish");
        assertThat(due(paper(ReportState.DRAFT), null, CLOSED)).isNull();
    }

    @Test
    void what_is_published_waits_no_more() {
        assertThat(due(paper(ReportState.PUBLISHED), MEETING, CLOSED)).isNull();
    }

    private static @Nullable PaperDue due(@Nullable ReportSummary paper, @Nullable LocalDate meeting, LocalDate today) {
        SnapshotSummary snapshot = new SnapshotSummary(
                new UUID(1, 1),
                new UUID(1, 2),
                1,
                BOARD,
                "Quarter 2",
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 28),
                null,
                CLOSED,
                RulesVersion.ONE,
                null,
                List.of());
        return PaperDue.of(snapshot, paper, meeting, today);
    }

    private static ReportSummary paper(ReportState state) {
        return new ReportSummary(
                SamplePapers.REPORT,
                BOARD,
                new UUID(1, 1),
                1,
                "How promises stand",
                "Quarter 2",
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 9, 30),
                CLOSED,
                MEETING,
                null,
                state,
                state == ReportState.PUBLISHED ? CLOSED : null,
                false,
                null,
                null,
                null);
    }
}
