package org.wellkept.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wellkept.core.Page;
import org.wellkept.core.Version;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.FigureKey;
import org.wellkept.core.report.Paper;
import org.wellkept.core.report.PaperFigure;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.ReportFile;
import org.wellkept.core.report.ReportMeeting;
import org.wellkept.core.report.ReportState;
import org.wellkept.core.report.ReportSummary;
import org.wellkept.ui.transparency.Examples;
import org.wellkept.ui.transparency.OpenPages;

/** The public pages of papers, without a server. */
class PaperPagesTest {

    private static final UUID OTHER = new UUID(7, 7);
    private static final Instant MADE = Instant.parse("2026-11-10T10:00:00Z");

    @TestFactory
    Stream<DynamicTest> every_page_is_sound() {
        return pages().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> assertThat(OpenPages.faults(page.getValue())).isEmpty()));
    }

    @Test
    void every_figure_leads_to_what_it_counts_and_every_section_can_be_jumped_to() {
        Document page = Jsoup.parse(page("ordinary"));

        assertThat(page.select("a[href$=/figures/shown.behind]").eachText())
                .contains("9 of 48 promises", "9 behind", "9 of 48 (19%)");
        assertThat(page.select("nav ol a").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.select(href)).hasSize(1));
        assertThat(page.select("table caption").eachText())
                .contains("What figures show", "Promises to this board (table “promises”)");
    }

    @Test
    void files_say_how_large_they_are_and_which_are_still_being_made() {
        assertThat(Jsoup.parse(page("ordinary")).select(".downloads li").eachText())
                .containsExactly(
                        "PDF to read and print, 120 kB",
                        "Word document to go on writing in, is being made",
                        "OpenDocument text to go on writing in, could not be made yet");
        assertThat(page("ordinary")).contains("1 of 3 files are ready");
        assertThat(Jsoup.parse(page("ordinary")).select(".downloads a").eachAttr("href"))
                .containsExactly("/reports/" + SamplePapers.REPORT + ".pdf");
    }

    @Test
    void a_version_leads_to_the_one_that_takes_its_place_and_says_what_was_wrong() {
        assertThat(Jsoup.parse(page("corrected"))
                        .select("a[href=/reports/" + OTHER + "]")
                        .eachText())
                .containsExactly("Read the newer version", "Read the earlier version");
        assertThat(page("corrected"))
                .contains("takes the place of an earlier one: A total was wrong.")
                .contains("fewer than five clear days before the meeting: The round closed late.");
    }

    @Test
    void a_figure_says_what_it_counts_with_its_base_and_the_day() {
        Document page = Jsoup.parse(page("figure"));

        assertThat(Objects.requireNonNull(page.selectFirst("h1")).text())
                .isEqualTo("9 of 48 promises that figures show as behind");
        assertThat(page.select("tbody tr")).hasSize(9);
        assertThat(page.select("tbody a").attr("href")).isEqualTo("/commitments/WV-001");
        assertThat(page.text()).contains("As it stood on 5 November 2026");
        assertThat(page("zero")).contains("Nothing is listed behind this figure.");
    }

    @Test
    void a_long_table_ends_with_where_all_of_it_is() {
        Document page = Jsoup.parse(page("large"));

        assertThat(page.select("#table-promises tbody tr")).hasSize(ReadTable.LONGEST);
        assertThat(page.text()).contains("These are the first 200 of 5,000 rows.");
        assertThat(page.select("a[href$=/tables/promises.csv]")).isNotEmpty();
    }

    @Test
    void a_paper_leads_to_its_meeting_and_says_what_became_of_that_since() {
        UUID meeting = new UUID(7, 7);
        LocalDate on = LocalDate.of(2026, 11, 19);

        Document held = paper(new ReportMeeting(meeting, on, MeetingState.HELD, null));
        assertThat(held.select("a[href=/boards/wellshire/meetings/" + meeting + "]")
                        .text())
                .isEqualTo("The meeting, its agenda and what was decided");
        assertThat(held.text()).doesNotContain("About the meeting");
        assertThat(paper(new ReportMeeting(meeting, on.plusDays(7), MeetingState.PLANNED, on))
                        .text())
                .contains("About the meeting: It was to be on 19 November 2026, as the paper says, and was moved.");
        assertThat(paper(new ReportMeeting(meeting, on, MeetingState.CANCELLED, null))
                        .text())
                .contains("About the meeting: It was cancelled. See the meeting");
    }

    private static Document paper(ReportMeeting meeting) {
        return Jsoup.parse(OpenPages.render(
                "report/paper.jte",
                PaperPage.of(
                        SamplePapers.ordinary(), details(summary(null, meeting), null), List.of(), Examples.BOARD)));
    }

    private static String page(String name) {
        return Objects.requireNonNull(pages().get(name), name);
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        List<ReportFile> files = List.of(
                new ReportFile(Edition.PAPER, PaperForm.PDF, MADE, 120_000, null, 0, null),
                new ReportFile(Edition.PAPER, PaperForm.DOCX, null, 0, null, 0, null),
                new ReportFile(Edition.PAPER, PaperForm.ODT, null, 0, "No room was left", 1, MADE));
        pages.put("ordinary", paper(SamplePapers.ordinary(), null, null, files));
        pages.put("empty", paper(SamplePapers.empty(), null, null, List.of()));
        pages.put("awkward", paper(SamplePapers.awkward(), null, null, files));
        pages.put("reopened", paper(SamplePapers.reopened(), null, null, files));
        pages.put("large", paper(SamplePapers.large(), null, null, files));
        pages.put("corrected", paper(SamplePapers.ordinary(), OTHER, "The round closed late", files));
        pages.put("figure", figure(9, BigDecimal.valueOf(48)));
        pages.put("zero", figure(0, null));
        pages.put("list", list(List.of(summary(null), summary(OTHER))));
        pages.put("no list", list(List.of()));
        return pages;
    }

    private static String paper(
            Paper paper, @Nullable UUID other, @Nullable String lateBecause, List<ReportFile> files) {
        return OpenPages.render(
                "report/paper.jte", PaperPage.of(paper, details(other, lateBecause), files, Examples.BOARD));
    }

    private static String figure(int count, @Nullable BigDecimal base) {
        PaperFigure figure = new PaperFigure(
                new FigureKey("shown.behind"),
                BigDecimal.valueOf(count),
                base,
                "promises that figures show as behind",
                SamplePapers.ordinary().figures().getFirst().records().subList(0, count));
        return OpenPages.render(
                "report/figure.jte", FigurePage.of(SamplePapers.ordinary().head(), figure));
    }

    private static String list(List<ReportSummary> reports) {
        return OpenPages.render(
                "report/list.jte",
                PaperListPage.of(
                        "Wellshire Health and Wellbeing Board", PaperList.of(new Page<>(reports, null), null)));
    }

    private static ReportDetails details(@Nullable UUID other, @Nullable String lateBecause) {
        return details(summary(other), lateBecause);
    }

    private static ReportDetails details(ReportSummary summary, @Nullable String lateBecause) {
        return new ReportDetails(
                summary,
                Version.of(1),
                "Director of Public Health",
                List.of(),
                List.of(),
                false,
                null,
                lateBecause,
                List.of(),
                List.of(),
                new ReportDetails.May(false, false, false, false, false));
    }

    private static ReportSummary summary(@Nullable UUID other) {
        return summary(other, null);
    }

    private static ReportSummary summary(@Nullable UUID other, @Nullable ReportMeeting meeting) {
        Paper.Head head = SamplePapers.ordinary().head();
        return new ReportSummary(
                SamplePapers.REPORT,
                head.board(),
                new UUID(1, 1),
                1,
                head.title(),
                head.roundName(),
                head.periodFrom(),
                head.periodTo(),
                head.takenOn(),
                head.meetingOn(),
                meeting,
                ReportState.PUBLISHED,
                LocalDate.of(2026, 11, 10),
                false,
                other,
                other == null ? null : "A total was wrong",
                other);
    }
}
