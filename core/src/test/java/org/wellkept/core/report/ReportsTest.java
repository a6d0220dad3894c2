package org.wellkept.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.ReportTo;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Promises;
import org.wellkept.core.test.SampleFiles;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

class ReportsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @TempDir
    static Path folder;

    private static final LocalDate CLOSES = TestClock.FIRST_DAY.plusDays(29);

    private final Reports reports = bench.door(Reports.class);
    private final BoardPapers papers = bench.door(BoardPapers.class);
    private Wellshire wellshire;
    private Actor officer;
    private Actor member;
    private UUID round;

    @BeforeEach
    void closeARound() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        officer = wellshire.officer(Wellshire.BOARD);
        member = wellshire.boardMember(Wellshire.BOARD);
        wellshire.published(
                Wellshire.COUNTY,
                Promises.aCommitment().title("Train 300 people").build());
        wellshire.agreed(
                Wellshire.COUNTY,
                Promises.aCommitment().title("Only partners know").build());
        round = closedRound(Wellshire.BOARD, officer);
    }

    private static UUID closedRound(String board, Actor by) {
        Rounds rounds = bench.door(Rounds.class);
        UUID opened = rounds.open(
                        by,
                        new OpenRound(
                                board,
                                "Quarter 2",
                                TestClock.FIRST_DAY.minusMonths(3),
                                TestClock.FIRST_DAY.minusDays(1),
                                TestClock.FIRST_DAY,
                                TestClock.FIRST_DAY.plusDays(28),
                                List.of(Wellshire.COUNTY)))
                .orThrow()
                .id();
        bench.clock().set(CLOSES);
        rounds.close(by, opened).orThrow();
        return opened;
    }

    private UUID snapshot() {
        return bench.door(Snapshots.class)
                .find(officer, Wellshire.BOARD, round, null)
                .orThrow()
                .summary()
                .id();
    }

    private ReportDetails draft() {
        return draft(null);
    }

    private ReportDetails draft(@Nullable LocalDate meetingOn) {
        return reports.draft(
                        officer,
                        new DraftReport(
                                snapshot(),
                                null,
                                "Director of Public Health",
                                meetingOn == null ? null : new ForMeeting.OnDay(meetingOn)))
                .orThrow();
    }

    private ReportDetails published() {
        return publish(draft()).orThrow();
    }

    private Outcome<ReportDetails> publish(ReportDetails draft) {
        return reports.publish(officer, draft.summary().id(), new PublishReport(null, false));
    }

    private static EditReport worded(ReportDetails draft, String title) {
        return new EditReport(title, draft.reportOf(), draft.summary().forMeeting(), draft.sections(), null);
    }

    @Test
    void an_officer_begins_a_report_with_what_its_figures_propose() {
        ReportDetails draft = draft();

        assertThat(draft.summary().title())
                .isEqualTo("Promises about mental health: how they stand on 10 November 2026");
        assertThat(draft.summary().state()).isEqualTo(ReportState.DRAFT);
        assertThat(draft.summary().board())
                .isEqualTo(new BoardRef(Wellshire.BOARD, "Wellshire Health and Wellbeing Board"));
        assertThat(draft.sections()).extracting(SectionWording::kind).containsExactly(SectionKind.values());
        assertThat(draft.own()).isFalse();
        assertThat(draft.recommendations())
                .extracting(Recommendation::kind)
                .containsExactly(RecommendationKind.NOTE, RecommendationKind.ENDORSE);
        assertThat(draft.may()).isEqualTo(new ReportDetails.May(true, true, false, true, true));
        assertThat(bench.door(History.class).of(draft.summary().id()))
                .extracting(HistoryRead::action)
                .containsExactly("begun");
    }

    @Test
    void an_officer_words_a_report_and_orders_its_sections_and_changes_no_figure() {
        ReportDetails draft = draft();
        List<PaperFigure> figures =
                reports.figures(officer, draft.summary().id(), Edition.PAPER).orThrow();
        List<SectionWording> sections = new ArrayList<>(draft.sections());
        sections.remove(1);
        sections.addFirst(
                new SectionWording(SectionKind.KEPT, "Where we stand", " Trainers were hard to find. ", false));
        sections.replaceAll(
                each -> each.kind() == SectionKind.ANCHOR ? new SectionWording(each.kind(), null, null, true) : each);

        ReportDetails worded = reports.edit(
                        officer,
                        draft.summary().id(),
                        draft.version(),
                        new EditReport(
                                "Our promises",
                                "Public Health",
                                new ForMeeting.OnDay(LocalDate.of(2026, 12, 10)),
                                sections,
                                List.of(new Recommendation(RecommendationKind.NOTE, "all {promises} promises"))))
                .orThrow();

        Paper paper =
                reports.paper(officer, worded.summary().id(), Edition.PAPER).orThrow();
        assertThat(paper.head().title()).isEqualTo("Our promises");
        assertThat(paper.head().meetingOn()).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(paper.sections()).hasSize(SectionKind.values().length - 1);
        assertThat(paper.sections().getFirst().heading()).isEqualTo("Where we stand");
        assertThat(paper.sections().getFirst().commentary()).isEqualTo("Trainers were hard to find.");
        assertThat(APaper.words(paper, SectionKind.ASKED_TODAY)).contains("note all 1 promises");
        assertThat(paper.figures()).isEqualTo(figures);
        assertThat(refusal(reports.edit(officer, worded.summary().id(), draft.version(), worded(draft, "Late"))))
                .isEqualTo(new Refusal.Stale(worded.version()));
    }

    @Test
    void what_is_written_in_a_section_that_is_left_out_is_the_officers_alone() {
        ReportDetails draft = draft();
        List<SectionWording> sections = new ArrayList<>(draft.sections());
        sections.replaceAll(each -> each.kind() == SectionKind.ANCHOR
                ? new SectionWording(each.kind(), "Not yet", "They would rather not.", true)
                : each);
        ReportDetails worded = reports.edit(
                        officer,
                        draft.summary().id(),
                        draft.version(),
                        new EditReport("Our promises", "Public Health", null, sections, null))
                .orThrow();
        publish(worded).orThrow();

        assertThat(reports.find(Actor.anyone(), worded.summary().id()).orThrow().sections())
                .hasSize(sections.size() - 1)
                .noneMatch(SectionWording::leftOut);
        assertThat(reports.find(officer, worded.summary().id()).orThrow().sections())
                .containsExactlyElementsOf(sections);
    }

    @Test
    void everything_that_needs_mending_is_told_at_once() {
        ReportDetails draft = draft();
        List<SectionWording> sections = new ArrayList<>(draft.sections());
        sections.set(0, new SectionWording(SectionKind.KEPT, "x".repeat(121), "y".repeat(1_001), false));

        assertThat(fieldsToMend(reports.edit(
                        officer,
                        draft.summary().id(),
                        draft.version(),
                        new EditReport(
                                " ",
                                null,
                                null,
                                sections,
                                List.of(new Recommendation(RecommendationKind.NOTE, "{shown.wonderful}"))))))
                .containsExactlyInAnyOrder(
                        "title",
                        "reportOf",
                        "sections[0].heading",
                        "sections[0].commentary",
                        "sections[1]",
                        "sections",
                        "recommendations[0].words");
    }

    @Test
    void nobody_but_its_officer_finds_a_draft_in_any_form() {
        UUID draft = draft().summary().id();

        for (Actor other : List.of(
                Actor.anyone(),
                wellshire.stranger(),
                member,
                wellshire.lead(Wellshire.COUNTY),
                wellshire.observer(),
                wellshire.administrator(),
                wellshire.officer(Wellshire.VALE_BOARD),
                wellshire.officer(Wellshire.NORTHMOOR_BOARD))) {
            assertThat(reports.list(other, Wellshire.BOARD, null, 10).orThrow().items())
                    .isEmpty();
            for (Outcome<?> tried : List.of(
                    reports.find(other, draft),
                    reports.paper(other, draft, Edition.PAPER),
                    reports.paper(other, draft, Edition.BRIEFING),
                    reports.figures(other, draft, Edition.PAPER),
                    reports.figure(other, draft, Edition.BRIEFING, new FigureKey("promises")),
                    reports.files(other, draft),
                    reports.file(other, draft, Edition.PAPER, PaperForm.PDF),
                    reports.publish(other, draft, new PublishReport(null, true)),
                    reports.history(other, draft))) {
                assertThat(refusal(tried)).as("%s", other.displayName()).isInstanceOf(Refusal.NotFound.class);
            }
        }
    }

    @Test
    void what_is_published_is_read_by_everybody_and_the_briefing_by_the_board_alone_once_it_is_shared() {
        UUID report = published().summary().id();

        Paper open = reports.paper(Actor.anyone(), report, Edition.PAPER).orThrow();
        assertThat(open.head().publishedOn()).isEqualTo(CLOSES);
        assertThat(value(open, "promises")).isEqualTo(1);
        assertThat(APaper.figures(open)).isNotEmpty();
        assertThat(open.toString()).doesNotContain("Only partners know");
        assertThat(reports.figure(Actor.anyone(), report, Edition.PAPER, new FigureKey("promises"))
                        .orThrow()
                        .records())
                .extracting(PaperFigure.Counted::title)
                .containsExactly("Train 300 people");
        assertThat(refusal(reports.figure(Actor.anyone(), report, Edition.PAPER, new FigureKey("members.promises"))))
                .isEqualTo(new Refusal.NotFound("figure"));
        assertThat(refusal(reports.paper(member, report, Edition.BRIEFING))).isInstanceOf(Refusal.NotFound.class);

        reports.shareBriefing(officer, report).orThrow();

        Paper briefing = reports.paper(member, report, Edition.BRIEFING).orThrow();
        assertThat(value(briefing, "promises")).isEqualTo(2);
        assertThat(value(briefing, "members.promises")).isEqualTo(1);
        for (Actor other : List.of(
                Actor.anyone(),
                wellshire.lead(Wellshire.COUNTY),
                wellshire.boardMember(Wellshire.VALE_BOARD),
                wellshire.administrator())) {
            assertThat(refusal(reports.paper(other, report, Edition.BRIEFING))).isInstanceOf(Refusal.NotFound.class);
            assertThat(refusal(reports.figures(other, report, Edition.BRIEFING)))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThat(reports.files(other, report).orThrow())
                    .extracting(ReportFile::edition)
                    .containsOnly(Edition.PAPER);
            assertThat(reports.find(other, report).orThrow().may())
                    .isEqualTo(new ReportDetails.May(false, false, false, false, false));
        }
        assertThat(reports.files(member, report).orThrow())
                .extracting(ReportFile::edition)
                .contains(Edition.BRIEFING);
    }

    @Test
    void members_read_the_briefing_of_a_draft_that_is_shared_with_them_and_no_paper_yet() {
        UUID draft = draft().summary().id();
        reports.shareBriefing(officer, draft).orThrow();

        assertThat(reports.paper(member, draft, Edition.BRIEFING)
                        .orThrow()
                        .head()
                        .edition())
                .isEqualTo(Edition.BRIEFING);
        assertThat(reports.list(member, null, null, 10).orThrow().items())
                .extracting(ReportSummary::id)
                .containsExactly(draft);
        assertThat(refusal(reports.paper(member, draft, Edition.PAPER))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(reports.edit(member, draft, Version.of(2), worded(draft(), "x"))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(reports.find(wellshire.lead(Wellshire.COUNTY), draft)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void a_paper_that_leaves_fewer_than_five_clear_days_needs_a_reason_and_tells_it() {
        // Wednesday 18 November is the last day that leaves five clear days before Thursday 26 November
        ReportDetails draft = draft(LocalDate.of(2026, 11, 26));
        assertThat(draft.publishBy()).isEqualTo(LocalDate.of(2026, 11, 18));
        bench.clock().set(LocalDate.of(2026, 11, 19));

        assertThat(fieldsToMend(publish(draft))).containsExactly("lateBecause");
        ReportDetails published = reports.publish(
                        officer, draft.summary().id(), new PublishReport(" The figures came late. ", false))
                .orThrow();

        assertThat(reports.find(Actor.anyone(), published.summary().id())
                        .orThrow()
                        .lateBecause())
                .isEqualTo("The figures came late.");
    }

    @Test
    void on_the_last_day_that_leaves_five_clear_days_no_reason_is_needed_or_kept() {
        ReportDetails draft = draft(LocalDate.of(2026, 11, 26));
        bench.clock().set(LocalDate.of(2026, 11, 18));

        ReportDetails published = reports.publish(officer, draft.summary().id(), new PublishReport("Just so.", false))
                .orThrow();

        assertThat(published.lateBecause()).isNull();
    }

    @Test
    void what_looks_like_a_persons_name_is_named_before_it_is_public_for_ever() {
        ReportDetails draft = draft();
        ReportDetails worded = reports.edit(
                        officer,
                        draft.summary().id(),
                        draft.version(),
                        worded(draft, "What Margaret Atkins found in June 2026"))
                .orThrow();

        assertThat(worded.personal()).singleElement().satisfies(detail -> {
            assertThat(detail.field()).isEqualTo("title");
            assertThat(detail.found()).isEqualTo("What Margaret Atkins");
        });
        assertThat(fieldsToMend(publish(worded))).containsExactly("title");
        reports.publish(officer, worded.summary().id(), new PublishReport(null, true))
                .orThrow();
        assertThat(reports.find(Actor.anyone(), worded.summary().id()).orThrow().personal())
                .isEmpty();
    }

    @Test
    void a_published_report_is_corrected_by_a_new_one_and_stays_at_its_address() {
        UUID first = published().summary().id();
        assertThat(refusal(reports.edit(officer, first, Version.of(2), worded(draft(), "Other"))))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(reports.discard(officer, first))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(fieldsToMend(reports.correct(officer, first, " "))).containsExactly("what");

        ReportDetails second = reports.correct(officer, first, "The commentary named the wrong year.")
                .orThrow();
        assertThat(second.summary().number()).isEqualTo(2);
        assertThat(reports.find(Actor.anyone(), first).orThrow().versions())
                .as("until it is published, nobody knows of it")
                .hasSize(1);
        assertThat(refusal(reports.correct(officer, first, "Again"))).isInstanceOf(Refusal.RuleBroken.class);
        publish(second).orThrow();

        ReportDetails old = reports.find(Actor.anyone(), first).orThrow();
        assertThat(old.summary().correctedBy()).isEqualTo(second.summary().id());
        assertThat(old.versions()).extracting(ReportSummary::number).containsExactly(1, 2);
        assertThat(old.versions().getLast().correction()).isEqualTo("The commentary named the wrong year.");
        assertThat(reports.paper(Actor.anyone(), first, Edition.PAPER).orThrow().figures())
                .isEqualTo(reports.paper(Actor.anyone(), second.summary().id(), Edition.PAPER)
                        .orThrow()
                        .figures());
        assertThat(bench.door(History.class).of(second.summary().id()))
                .extracting(HistoryRead::action)
                .containsExactly("published", "begun as a correction");
    }

    @Test
    void a_draft_can_be_thrown_away() {
        UUID draft = draft().summary().id();

        reports.discard(officer, draft).orThrow();

        assertThat(refusal(reports.find(officer, draft))).isEqualTo(new Refusal.NotFound("report"));
        assertThat(bench.door(History.class).of(draft))
                .extracting(HistoryRead::action)
                .containsExactly("discarded", "begun");
    }

    @Test
    void only_an_officer_of_the_board_begins_a_report() {
        for (Actor other : List.of(member, wellshire.officer(Wellshire.VALE_BOARD), wellshire.administrator())) {
            assertThat(refusal(reports.draft(other, new DraftReport(snapshot(), null, null, null))))
                    .isInstanceOf(Refusal.NotPermitted.class);
        }
        assertThat(fieldsToMend(reports.draft(officer, new DraftReport(UUID.randomUUID(), null, null, null))))
                .containsExactly("snapshot");
    }

    @Test
    void files_are_made_once_a_report_is_published_and_one_that_fails_holds_up_no_other() {
        ReportFiles files = bench.door(ReportFiles.class);
        draft();
        assertThat(files.toMake()).isEmpty();
        UUID report = published().summary().id();
        assertThat(files.toMake())
                .extracting(FileToMake::form)
                .containsExactly(PaperForm.PDF, PaperForm.DOCX, PaperForm.ODT, PaperForm.ODS, PaperForm.CSV);
        FileToMake pdf = files.toMake().getFirst();
        FileToMake odt = new FileToMake(report, Edition.PAPER, PaperForm.ODT);
        assertThat(files.paper(report, Edition.PAPER).head().report()).isEqualTo(report);

        files.failed(pdf, "A letter of the title has no glyph.");
        files.keep(odt, "made".getBytes(StandardCharsets.UTF_8));
        files.keep(odt, "made again".getBytes(StandardCharsets.UTF_8));

        assertThat(files.toMake()).hasSize(3);
        assertThat(reports.files(Actor.anyone(), report).orThrow().getFirst()).satisfies(file -> {
            assertThat(file.form()).isEqualTo(PaperForm.PDF);
            assertThat(file.isMade()).isFalse();
            assertThat(file.failedBecause()).isEqualTo("A letter of the title has no glyph.");
        });
        assertThat(reports.file(Actor.anyone(), report, Edition.PAPER, PaperForm.ODT)
                        .orThrow())
                .asString()
                .isEqualTo("made");
        assertThat(refusal(reports.file(Actor.anyone(), report, Edition.PAPER, PaperForm.PDF)))
                .isEqualTo(new Refusal.NotFound("file"));
        reports.makeAgain(officer, report).orThrow();
        assertThat(files.toMake()).contains(pdf);
    }

    @Test
    void a_published_report_is_listed_at_the_board_above_once_its_round_is_reported_up() {
        bench.door(Boards.class)
                .reportTo(officer, new ReportTo(Wellshire.BOARD, Wellshire.VALE_BOARD))
                .orThrow();
        ReportDetails open = published();
        ReportDetails draft = draft();
        assertThat(reports.list(Actor.anyone(), Wellshire.VALE_BOARD, null, 10)
                        .orThrow()
                        .items())
                .isEmpty();

        bench.door(Snapshots.class).forward(officer, Wellshire.BOARD, round).orThrow();

        assertThat(reports.list(Actor.anyone(), Wellshire.VALE_BOARD, null, 10)
                        .orThrow()
                        .items())
                .extracting(ReportSummary::id)
                .containsExactly(open.summary().id());
        assertThat(reports.list(officer, Wellshire.BOARD, null, 10).orThrow().items())
                .extracting(ReportSummary::id)
                .containsExactly(draft.summary().id(), open.summary().id());
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() {
        ReportDetails first = draft();
        ReportDetails second = draft();
        ReportDetails third = draft();

        var page = reports.list(officer, null, null, 2).orThrow();
        assertThat(page.items())
                .extracting(ReportSummary::id)
                .containsExactly(third.summary().id(), second.summary().id());
        assertThat(reports.list(officer, null, page.next(), 2).orThrow().items())
                .extracting(ReportSummary::id)
                .containsExactly(first.summary().id());
        assertThat(fieldsToMend(reports.list(officer, null, "nowhere", 2))).containsExactly("cursor");
        assertThat(fieldsToMend(reports.list(officer, null, null, 201))).containsExactly("limit");
        assertThat(reports.list(officer, "nowhere", null, 2).orThrow().items()).isEmpty();
    }

    @Test
    void a_board_has_its_own_headings_title_colour_and_logo_and_later_papers_take_them() {
        ReportDetails earlier = published();
        PaperSettings usual = papers.find(officer, Wellshire.BOARD).orThrow();
        PaperSettings set = papers.set(
                        officer,
                        Wellshire.BOARD,
                        usual.version(),
                        new SetPaperSettings(
                                "{round}: {board}", "Chief Officer", Map.of(SectionKind.KEPT, "How we do"), "#1B4F9C"))
                .orThrow();
        PaperSettings shown = papers.giveLogo(
                        officer, Wellshire.BOARD, set.version(), SampleFiles.png(folder, "Logo.png"), "A stag")
                .orThrow();

        ReportDetails later = reports.draft(officer, new DraftReport(snapshot(), null, null, null))
                .orThrow();
        Paper paper =
                reports.paper(officer, later.summary().id(), Edition.PAPER).orThrow();
        assertThat(later.summary().title()).isEqualTo("Quarter 2: Wellshire Health and Wellbeing Board");
        assertThat(later.reportOf()).isEqualTo("Chief Officer");
        assertThat(APaper.section(paper, SectionKind.KEPT).heading()).isEqualTo("How we do");
        assertThat(paper.head().brand()).isEqualTo(new Paper.Brand("#1b4f9c", shown.logo()));
        assertThat(shown.logo()).satisfies(logo -> {
            assertThat(logo).isNotNull();
            assertThat(logo.alternative()).isEqualTo("A stag");
            assertThat(papers.logo(logo.id())).isPresent();
        });
        assertThat(reports.paper(Actor.anyone(), earlier.summary().id(), Edition.PAPER)
                        .orThrow()
                        .head()
                        .brand())
                .as("what is published stays as it was")
                .isEqualTo(new Paper.Brand("#0c5a5e", null));
        assertThat(papers.removeLogo(officer, Wellshire.BOARD, shown.version())
                        .orThrow()
                        .logo())
                .isNull();
    }

    @Test
    void a_colour_that_is_too_pale_and_a_picture_that_is_none_are_not_taken() {
        Version version = papers.find(officer, Wellshire.BOARD).orThrow().version();

        assertThat(fieldsToMend(papers.set(
                        officer,
                        Wellshire.BOARD,
                        version,
                        new SetPaperSettings(null, null, Map.of(SectionKind.KEPT, " "), "#ffbf47"))))
                .containsExactlyInAnyOrder("colour", "headings.kept");
        assertThat(fieldsToMend(papers.set(
                        officer, Wellshire.BOARD, version, new SetPaperSettings(null, null, Map.of(), "red"))))
                .containsExactly("colour");
        Path program = SampleFiles.file(folder, "Program.png", SampleFiles.program());
        assertThat(fieldsToMend(papers.giveLogo(officer, Wellshire.BOARD, version, program, "A stag")))
                .containsExactly("file");
        Path large = SampleFiles.file(folder, "Large.png", new byte[BoardPapers.LARGEST_LOGO + 1]);
        assertThat(fieldsToMend(papers.giveLogo(officer, Wellshire.BOARD, version, large, " ")))
                .containsExactlyInAnyOrder("file", "alternative");
    }

    @Test
    void the_boards_officer_and_who_administers_its_partnership_say_how_its_papers_look_and_nobody_else() {
        assertThat(papers.find(officer, Wellshire.BOARD)).isInstanceOf(Outcome.Done.class);
        assertThat(papers.find(wellshire.administratorOf(Wellshire.PARTNERSHIP), Wellshire.BOARD))
                .isInstanceOf(Outcome.Done.class);
        for (Actor other : List.of(
                Actor.anyone(),
                member,
                wellshire.lead(Wellshire.COUNTY),
                wellshire.officer(Wellshire.VALE_BOARD),
                wellshire.administratorOf(Wellshire.NORTHMOOR))) {
            assertThat(refusal(papers.find(other, Wellshire.BOARD))).isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(papers.set(
                            other, Wellshire.BOARD, Version.of(0), new SetPaperSettings(null, null, Map.of(), null))))
                    .isInstanceOf(Refusal.NotPermitted.class);
        }
    }

    private static int value(Paper paper, String key) {
        return paper.figures().stream()
                .filter(figure -> figure.key().text().equals(key))
                .findFirst()
                .orElseThrow()
                .value()
                .intValueExact();
    }
}
