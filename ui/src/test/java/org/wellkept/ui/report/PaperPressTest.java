package org.wellkept.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.report.BoardPapers;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.FileToMake;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.ReportFile;
import org.wellkept.core.report.ReportFiles;
import org.wellkept.core.report.Reports;
import org.wellkept.core.test.CoreBench;
import org.wellkept.ui.form.Laid;
import org.wellkept.ui.form.Sight;

/** Files of papers as rounds leave them, on a real database. */
@Tag("database")
class PaperPressTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @RegisterExtension
    final Sight sight = new Sight();

    private final Reports reports = bench.door(Reports.class);
    private final ReportFiles files = bench.door(ReportFiles.class);
    private final BoardPapers papers = bench.door(BoardPapers.class);
    private ARoundClosed round;
    private Actor officer;

    @BeforeEach
    void closeARound() {
        round = ARoundClosed.in(bench);
        officer = round.officer();
    }

    @Test
    void a_published_paper_gets_a_file_in_every_form_and_a_draft_none() throws Exception {
        ReportDetails draft = round.draft();
        press().makeDue();
        assertThat(reports.files(officer, draft.summary().id()).orThrow()).isEmpty();

        UUID report = round.publish(draft).summary().id();
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
        UUID report = round.published().summary().id();
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

    @Test
    void a_file_that_failed_is_tried_again_by_itself_after_pauses_that_grow_and_no_more_than_six_times() {
        UUID report = round.published().summary().id();
        Failing press = new Failing(PaperForm.PDF);
        Instant begun = bench.clock().instant();

        List<Duration> pauses = new ArrayList<>();
        press.makeDue();
        for (Instant again = pdf(report).triedAgainAt();
                again != null;
                again = pdf(report).triedAgainAt()) {
            bench.clock().set(again.minusSeconds(1));
            press.makeDue();
            assertThat(pdf(report).triedAgainAt()).as("not before its time").isEqualTo(again);
            pauses.add(Duration.between(begun, again));
            begun = again;
            bench.clock().set(again);
            press.makeDue();
        }

        assertThat(pauses)
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15),
                        Duration.ofHours(1),
                        Duration.ofHours(4));
        assertThat(pdf(report).isGivenUp()).isTrue();
        assertThat(pdf(report).failures()).isEqualTo(6);
        bench.clock().set(begun.plus(Duration.ofDays(30)));
        press.makeDue();
        assertThat(Collections.frequency(press.tried, PaperForm.PDF)).isEqualTo(6);

        reports.makeAgain(officer, report).orThrow();
        press.makeDue();
        assertThat(pdf(report).failures()).as("counted anew").isEqualTo(1);
        assertThat(pdf(report).isGivenUp()).isFalse();
    }

    @Test
    void a_file_that_comes_right_when_it_is_tried_again_is_there_and_nothing_is_said_of_it_any_more() {
        UUID report = round.published().summary().id();
        new Failing(PaperForm.PDF).makeDue();
        bench.clock().set(bench.clock().instant().plus(Duration.ofMinutes(2)));

        new Failing(null).makeDue();

        assertThat(pdf(report).isMade()).isTrue();
        assertThat(pdf(report).failedBecause()).isNull();
        assertThat(pdf(report).triedAgainAt()).isNull();
    }

    @Test
    void what_is_tried_again_comes_after_what_waits_for_its_first_turn_whoever_published_first() {
        UUID first = round.published().summary().id();
        new Failing(PaperForm.PDF).makeDue();
        bench.clock().set(bench.clock().instant().plus(Duration.ofMinutes(2)));
        UUID second = round.published().summary().id();

        assertThat(files.toMake()).hasSize(6).last().isEqualTo(new FileToMake(first, Edition.PAPER, PaperForm.PDF));

        List<UUID> made = new ArrayList<>();
        new PaperPress(files, papers, (paper, form) -> {
                    made.add(paper.paper().head().report());
                    if (made.size() == 1) {
                        // published while the press runs
                        made.add(round.published().summary().id());
                    }
                    return new byte[] {1};
                })
                .makeDue();
        assertThat(made).startsWith(second).endsWith(first);
        assertThat(files.toMake()).isEmpty();
    }

    @Test
    void a_paper_that_is_too_much_for_the_memory_holds_up_no_other() {
        UUID report = round.published().summary().id();

        new PaperPress(files, papers, (paper, form) -> {
                    if (form == PaperForm.PDF) {
                        throw new StackOverflowError();
                    }
                    return new byte[] {1};
                })
                .makeDue();

        assertThat(pdf(report).failedBecause()).startsWith("It could not be laid out.");
        assertThat(reports.files(officer, report).orThrow())
                .filteredOn(ReportFile::isMade)
                .hasSize(4);
    }

    @Test
    void two_instances_that_fail_at_once_count_as_one_try() {
        UUID report = round.published().summary().id();
        FileToMake pdf = files.toMake().getFirst();

        files.failed(pdf, "It could not be laid out.");
        files.failed(pdf, "It could not be laid out.");

        assertThat(pdf(report).failures()).isEqualTo(1);
    }

    @Test
    void the_officer_reads_what_failed_and_when_it_is_tried_again_and_can_have_it_made_now() {
        UUID report = round.published().summary().id();
        new Failing(PaperForm.PDF).makeDue();
        PaperView view = new PaperView(reports, bench.door(Meetings.class), () -> officer, bench.clock());
        view.open(report, Edition.PAPER);
        assertThat(Laid.out(view).text())
                .contains(
                        "PDF: It could not be laid out. The number of the error is W-",
                        "It is tried again by itself today at 09:01.");

        for (Instant again = pdf(report).triedAgainAt();
                again != null;
                again = pdf(report).triedAgainAt()) {
            bench.clock().set(again);
            new Failing(PaperForm.PDF).makeDue();
        }
        view.open(report, Edition.PAPER);
        assertThat(Laid.out(view).text()).contains("It was tried 6 times, and is not tried again by itself.");
        Laid.out(view).press("Make the failed files again now");
        assertThat(Laid.out(view).text()).contains("is being made").doesNotContain("could not be laid out");
        new Failing(null).makeDue();
        assertThat(pdf(report).isMade()).isTrue();
    }

    private ReportFile pdf(UUID report) {
        return reports.files(officer, report).orThrow().stream()
                .filter(file -> file.form() == PaperForm.PDF)
                .findFirst()
                .orElseThrow();
    }

    /** A press in which one form can't be made. */
    private final class Failing {

        private final List<PaperForm> tried = new ArrayList<>();
        private final PaperPress press;

        Failing(@Nullable PaperForm failing) {
            press = new PaperPress(files, papers, (paper, form) -> {
                tried.add(form);
                if (form == failing) {
                    throw new IOException("No room was left");
                }
                return new byte[] {1};
            });
        }

        void makeDue() {
            press.makeDue();
        }
    }

    private byte[] file(UUID report, PaperForm form) {
        return reports.file(Actor.anyone(), report, Edition.PAPER, form).orThrow();
    }

    private PaperPress press() {
        return new PaperPress(files, papers);
    }
}
