package org.wellkept.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import gg.jte.generated.precompiled.meeting.JtedecisionGenerated;
import gg.jte.generated.precompiled.meeting.JtedecisionsGenerated;
import gg.jte.generated.precompiled.meeting.JtemeetingGenerated;
import gg.jte.generated.precompiled.meeting.JtemeetingsGenerated;
import gg.jte.generated.precompiled.meeting.JtesectionGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.AgendaItemRead;
import org.wellkept.core.meeting.AgendaItemTerms;
import org.wellkept.core.meeting.AskedOfBoard;
import org.wellkept.core.meeting.CorrectDecision;
import org.wellkept.core.meeting.DecisionFilter;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.DecisionTerms;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.MeetingTerms;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.meeting.PlanMeeting;
import org.wellkept.core.meeting.RecordDecision;
import org.wellkept.core.meeting.TellOutcome;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.report.ReportMeeting;
import org.wellkept.core.report.ReportState;
import org.wellkept.core.report.ReportSummary;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.ReadingGrade;

/** What anybody reads of a board's meetings and decisions. */
class OpenMeetingPagesTest {

    private static final LocalDate TODAY = FIRST_DAY.plusDays(30);
    private static final String HOSTILE = "<script>alert(1)</script>";

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Meetings meetings = bench.door(Meetings.class);
    private final Decisions decisions = bench.door(Decisions.class);
    private Wellshire wellshire;
    private Actor officer;

    @BeforeEach
    void makeWellshire() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        officer = wellshire.officer(Wellshire.BOARD);
    }

    @Test
    void a_meeting_page_shows_its_agenda_in_order_and_what_was_decided_under_each_item() {
        DecisionRead decision = decide(
                new AgendaItemTerms(
                        "The old hall",
                        "Director of Public Health",
                        AskedOfBoard.APPROVE,
                        "It stands empty.",
                        List.of("open it.", "tell everybody."),
                        List.of(),
                        null),
                new DecisionTerms(
                        DecisionKind.APPROVED,
                        "the hall is opened.",
                        Wellshire.COUNTY,
                        "Head of Estates",
                        "March 2027",
                        List.of()));

        String html = render(output -> JtemeetingGenerated.render(
                output,
                null,
                MeetingPage.of(
                        board(),
                        meetings.find(Actor.anyone(), decision.meeting().id()).orThrow(),
                        List.of())));

        assertThat(html)
                .contains("1. The old hall")
                .contains("Report of: Director of Public Health")
                .contains("<li dir=\"auto\">open it.</li>")
                .contains("Resolved that")
                .contains("Wellshire County Council (Head of Estates)")
                .contains("To be done (due: March 2027)")
                .contains("href=\"/decisions/WELLSHIRE-D001\"");
    }

    @Test
    void a_meeting_page_leads_to_the_papers_that_are_published_for_it() {
        MeetingRead planned = plan(TODAY.plusDays(30), MeetingState.PLANNED);
        UUID paper = UUID.randomUUID();

        assertThat(render(output -> JtemeetingGenerated.render(
                        output, null, MeetingPage.of(board(), planned, List.of(paper(paper, planned))))))
                .contains("Papers for this meeting")
                .contains("<a href=\"/reports/" + paper + "\">How promises stand</a>");
        assertThat(meeting(planned)).doesNotContain("Papers for this meeting");
    }

    private static ReportSummary paper(UUID id, MeetingRead meeting) {
        return new ReportSummary(
                id,
                meeting.board(),
                UUID.randomUUID(),
                1,
                "How promises stand",
                "Quarter 2",
                FIRST_DAY,
                TODAY,
                TODAY,
                meeting.on(),
                new ReportMeeting(meeting.id(), meeting.on(), meeting.state(), null),
                ReportState.PUBLISHED,
                TODAY,
                false,
                null,
                null,
                null);
    }

    @Test
    void a_cancelled_meeting_says_why_and_a_bare_agenda_says_when_to_come_back() {
        MeetingRead planned = plan(TODAY.plusDays(30), MeetingState.PLANNED);
        assertThat(meeting(planned)).contains("Nothing is on the agenda yet").contains("five clear days before");

        meetings.cancel(officer, planned.id(), "Too few could come").orThrow();

        assertThat(meeting(meetings.find(Actor.anyone(), planned.id()).orThrow()))
                .contains("This meeting was cancelled. Too few could come.");
    }

    @Test
    void the_list_tells_meetings_to_come_from_those_before() {
        plan(FIRST_DAY, MeetingState.HELD);
        plan(TODAY.plusDays(30), MeetingState.PLANNED);
        plan(TODAY.plusDays(9), MeetingState.PLANNED);
        plan(TODAY.plusDays(60), MeetingState.DRAFT);

        MeetingsPage page = MeetingsPage.of(
                board(),
                meetings.ofBoard(Actor.anyone(), Wellshire.BOARD, null, 25).orThrow(),
                TODAY);

        assertThat(page.toCome())
                .extracting(MeetingRow::when)
                .containsExactly("Friday 20 November 2026 at 2pm", "Friday 11 December 2026 at 2pm");
        assertThat(page.past()).extracting(MeetingRow::standing).containsExactly("Held; no decision is recorded");
        assertThat(render(output -> JtemeetingsGenerated.render(output, null, page)))
                .contains("href=\"/boards/wellshire/meetings.ics\"");
    }

    @Test
    void the_log_says_how_much_is_open_and_keeps_what_was_asked_in_the_address_of_the_next_page() {
        decide(noted());
        decide(toDo("1 November 2026"));
        bench.clock().set(TODAY);
        DecisionsSought sought = DecisionsSought.of(new Asked(
                "/boards", "wellshire/decisions", Map.of("state", "open", "kind", "approved", "words", "hall")));

        DecisionsPage page = DecisionsPage.of(
                new DecisionsPage.Facts(
                        board(),
                        decisions
                                .ofBoard(Actor.anyone(), Wellshire.BOARD, sought.filter(), null, 1)
                                .orThrow(),
                        2,
                        1,
                        1,
                        1),
                sought);

        assertThat(page.standing()).isEqualTo("1 of 2 decisions is still open. One is late.");
        assertThat(page.decisions()).extracting(DecisionLine::reference).containsExactly("WELLSHIRE-D002");
        assertThat(render(output -> JtedecisionsGenerated.render(output, null, page)))
                .contains("value=\"approved\" selected")
                .contains("Late: to be done (due: 1 November 2026)")
                .contains("href=\"/data/decisions.csv?board=wellshire\"");
    }

    @Test
    void a_decisions_page_tells_what_came_of_it_and_what_it_said_before_a_correction() {
        DecisionRead decision = decide(toDo("2030"));
        DecisionRead corrected = decisions
                .correct(
                        officer,
                        new CorrectDecision(
                                decision.reference(),
                                decision.version(),
                                new DecisionTerms(
                                        DecisionKind.APPROVED,
                                        "the new hall is opened.",
                                        Wellshire.COUNTY,
                                        null,
                                        "2030",
                                        List.of()),
                                "It is the new one"))
                .orThrow();
        decisions
                .tell(officer, new TellOutcome(corrected.reference(), true, "It opened on a Monday.", FIRST_DAY))
                .orThrow();

        String html = render(output -> JtedecisionGenerated.render(
                output,
                null,
                DecisionPage.of(
                        board(),
                        decisions.find(Actor.anyone(), decision.reference()).orThrow())));

        assertThat(html)
                .contains("the new hall is opened.")
                .contains("Done on 12 October 2026")
                .contains("It opened on a Monday.")
                .contains("Corrected on 12 October 2026: It is the new one. It said before: Approved.")
                .contains("the hall is opened.");
    }

    @Test
    void a_promise_that_is_not_public_is_not_named_beside_a_decision() {
        String shared = wellshire
                .agreed(
                        Wellshire.COUNTY,
                        aCommitment().title("Walks round the lake").build())
                .summary()
                .reference();
        DecisionRead decision =
                decide(new DecisionTerms(DecisionKind.ENDORSED, "it is endorsed.", null, null, null, List.of(shared)));

        assertThat(DecisionLine.of(decision).promises()).hasSize(1);
        assertThat(DecisionLine.of(decisions
                                .find(Actor.anyone(), decision.reference())
                                .orThrow())
                        .promises())
                .isEmpty();
    }

    @Test
    void what_people_typed_is_shown_as_text() {
        DecisionRead decision = decide(
                new AgendaItemTerms(HOSTILE, HOSTILE, AskedOfBoard.NOTE, HOSTILE, List.of(HOSTILE), List.of(), null),
                new DecisionTerms(DecisionKind.APPROVED, HOSTILE, Wellshire.COUNTY, HOSTILE, HOSTILE, List.of()));
        MeetingRead meeting =
                meetings.find(Actor.anyone(), decision.meeting().id()).orThrow();

        assertThat(meeting(meeting) + section()).doesNotContain(HOSTILE).contains("&lt;script");
    }

    @Test
    void the_boards_page_leads_to_the_next_meeting_and_the_last_decisions() {
        assertThat(section()).isBlank();
        for (int i = 0; i < 4; i++) {
            decide(noted());
        }
        plan(TODAY.plusDays(30), MeetingState.PLANNED);

        assertThat(section())
                .contains("The next meeting is on <a href=\"/boards/wellshire/meetings/")
                .contains("WELLSHIRE-D004")
                .doesNotContain("WELLSHIRE-D001");
    }

    @Test
    void the_words_of_the_pages_are_easy_to_read() {
        decide(toDo("2030"));

        assertThat(ReadingGrade.of(section())).isLessThanOrEqualTo(8);
    }

    private String section() {
        MeetingSection section = MeetingSection.of(
                Wellshire.BOARD,
                meetings.nextMeeting(Wellshire.BOARD, TODAY).orElse(null),
                decisions
                        .ofBoard(Actor.anyone(), Wellshire.BOARD, DecisionFilter.ALL, null, 3)
                        .orThrow()
                        .items(),
                TODAY);
        return render(output -> JtesectionGenerated.render(output, null, section));
    }

    private String meeting(MeetingRead meeting) {
        return render(output -> JtemeetingGenerated.render(output, null, MeetingPage.of(board(), meeting, List.of())));
    }

    private static String render(Consumer<OwaspHtmlTemplateOutput> template) {
        StringOutput text = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }

    private BoardDetails board() {
        return bench.door(Boards.class).find(Wellshire.BOARD).orThrow();
    }

    private MeetingRead plan(LocalDate on, MeetingState as) {
        return meetings.plan(
                        officer,
                        new PlanMeeting(
                                Wellshire.BOARD, new MeetingTerms(on, LocalTime.of(14, 0), "County Hall", null), as))
                .orThrow();
    }

    private DecisionRead decide(DecisionTerms terms) {
        return decide(new AgendaItemTerms("The old hall", null, AskedOfBoard.APPROVE, List.of()), terms);
    }

    private DecisionRead decide(AgendaItemTerms item, DecisionTerms terms) {
        MeetingRead meeting = meetings.nextMeeting(Wellshire.BOARD, FIRST_DAY)
                .filter(found -> found.on().equals(FIRST_DAY))
                .orElseGet(() -> plan(FIRST_DAY, MeetingState.HELD));
        AgendaItemRead added =
                meetings.addItem(officer, meeting.id(), item).orThrow().items().getLast();
        return decisions
                .record(officer, new RecordDecision(added.id(), added.version(), terms))
                .orThrow();
    }

    private static DecisionTerms noted() {
        return new DecisionTerms(DecisionKind.NOTED, "the report is noted.");
    }

    private static DecisionTerms toDo(String due) {
        return new DecisionTerms(DecisionKind.APPROVED, "the hall is opened.", Wellshire.COUNTY, null, due, List.of());
    }
}
