package org.wellkept.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.report.BoardPapers;
import org.wellkept.core.report.DraftReport;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.PublishReport;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.ReportFile;
import org.wellkept.core.report.ReportFiles;
import org.wellkept.core.report.Reports;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Promises;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

/** Files of papers as rounds leave them, on a real database. */
@Tag("database")
class PaperPressTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Reports reports = bench.door(Reports.class);
    private final ReportFiles files = bench.door(ReportFiles.class);
    private final BoardPapers papers = bench.door(BoardPapers.class);
    private Actor officer = Actor.anyone();
    private UUID snapshot = new UUID(0, 0);

    @BeforeEach
    void closeARound() {
        bench.startAfresh();
        Wellshire wellshire = Wellshire.in(bench);
        officer = wellshire.officer(Wellshire.BOARD);
        wellshire.published(
                Wellshire.COUNTY,
                Promises.aCommitment()
                        .title("Train 300 people, with " + SamplePapers.ARABIC)
                        .build());
        Rounds rounds = bench.door(Rounds.class);
        LocalDate today = TestClock.FIRST_DAY;
        UUID round = rounds.open(
                        officer,
                        new OpenRound(
                                Wellshire.BOARD,
                                "Quarter 2",
                                today.minusMonths(3),
                                today.minusDays(1),
                                today,
                                today.plusDays(28),
                                List.of(Wellshire.COUNTY)))
                .orThrow()
                .id();
        bench.clock().set(today.plusDays(29));
        rounds.close(officer, round).orThrow();
        snapshot = bench.door(Snapshots.class)
                .find(officer, Wellshire.BOARD, round, null)
                .orThrow()
                .summary()
                .id();
    }

    @Test
    void a_published_paper_gets_a_file_in_every_form_and_a_draft_none() throws Exception {
        ReportDetails draft = reports.draft(officer, new DraftReport(snapshot, null, null, null))
                .orThrow();
        press().makeDue();
        assertThat(reports.files(officer, draft.summary().id()).orThrow()).isEmpty();

        UUID report = publish(draft);
        press().makeDue();

        assertThat(reports.files(Actor.anyone(), report).orThrow())
                .allMatch(ReportFile::isMade)
                .extracting(ReportFile::form)
                .containsExactly(PaperForm.values());
        assertThat(VeraPdf.faults(file(report, PaperForm.PDF))).isEmpty();
        assertThat(new String(file(report, PaperForm.CSV), StandardCharsets.UTF_8))
                .contains("Train 300 people, with " + SamplePapers.ARABIC);
        assertThat(files.toMake()).isEmpty();
    }

    @Test
    void a_file_that_fails_says_why_holds_up_no_other_and_can_be_made_again() throws IOException {
        UUID report = publish(reports.draft(officer, new DraftReport(snapshot, null, null, null))
                .orThrow());
        List<PaperForm> tried = new ArrayList<>();
        new PaperPress(files, papers, (paper, form) -> {
                    tried.add(form);
                    if (form == PaperForm.DOCX) {
                        throw new IOException("No room was left");
                    }
                    return new byte[] {1};
                })
                .makeDue();

        assertThat(tried).containsExactly(PaperForm.values());
        assertThat(reports.files(officer, report).orThrow()).allSatisfy(file -> {
            if (file.form() == PaperForm.DOCX) {
                assertThat(file.failedBecause())
                        .startsWith("It could not be laid out.")
                        .doesNotContain("No room");
            } else {
                assertThat(file.isMade()).isTrue();
            }
        });

        reports.makeAgain(officer, report).orThrow();
        press().makeDue();
        assertThat(reports.files(officer, report).orThrow()).allMatch(ReportFile::isMade);
    }

    private UUID publish(ReportDetails draft) {
        return reports.publish(officer, draft.summary().id(), new PublishReport(null, false))
                .orThrow()
                .summary()
                .id();
    }

    private byte[] file(UUID report, PaperForm form) {
        return reports.file(Actor.anyone(), report, Edition.PAPER, form).orThrow();
    }

    private PaperPress press() {
        return new PaperPress(files, papers);
    }
}
