package org.wellkept.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.MeetingTerms;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.meeting.PlanMeeting;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

/** A paper is for a meeting of its board, and goes with it until it is published. */
class PaperMeetingsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Reports reports = bench.door(Reports.class);
    private final Meetings meetings = bench.door(Meetings.class);
    private Wellshire wellshire;
    private ARound rounds;
    private Actor officer;
    private LocalDate today;

    @BeforeEach
    void closeARound() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        rounds = ARound.closedTwice(bench, wellshire);
        officer = rounds.officer();
        today = bench.clock().today();
    }

    private MeetingRead plan(String board, LocalDate on, MeetingState as) {
        return meetings.plan(
                        wellshire.officer(board), new PlanMeeting(board, new MeetingTerms(on, null, null, null), as))
                .orThrow();
    }

    private MeetingRead planned(LocalDate on) {
        return plan(Wellshire.BOARD, on, MeetingState.PLANNED);
    }

    private void move(MeetingRead meeting, LocalDate to) {
        MeetingRead now = meetings.find(officer, meeting.id()).orThrow();
        meetings.change(officer, now.id(), now.version(), new MeetingTerms(to, null, null, null))
                .orThrow();
    }

    private Outcome<ReportDetails> begin(@Nullable ForMeeting forMeeting) {
        return reports.draft(officer, new DraftReport(rounds.snapshot(), null, "Public Health", forMeeting));
    }

    private Outcome<ReportDetails> word(ReportDetails draft, @Nullable ForMeeting forMeeting) {
        ReportDetails now = find(draft);
        return reports.edit(
                officer,
                draft.summary().id(),
                now.version(),
                new EditReport("Other words", now.reportOf(), forMeeting, now.sections(), null));
    }

    private ReportDetails find(ReportDetails draft) {
        return reports.find(officer, draft.summary().id()).orThrow();
    }

    private Outcome<ReportDetails> publish(ReportDetails draft, @Nullable String lateBecause) {
        return reports.publish(officer, draft.summary().id(), new PublishReport(lateBecause, true));
    }

    private static ReportMeeting of(MeetingRead meeting) {
        return new ReportMeeting(meeting.id(), meeting.on(), meeting.state(), null);
    }

    @Test
    void a_paper_is_begun_for_the_boards_next_meeting_and_without_one_for_none() {
        assertThat(begin(null).orThrow().summary().meeting()).isNull();
        assertThat(begin(null).orThrow().summary().forMeeting()).isNull();
        planned(today.plusDays(60));
        MeetingRead next = planned(today.plusDays(30));
        plan(Wellshire.BOARD, today.plusDays(10), MeetingState.DRAFT);

        ReportDetails draft = begin(null).orThrow();

        assertThat(draft.summary().meeting()).isEqualTo(of(next));
        assertThat(draft.summary().meetingOn()).isEqualTo(next.on());
        assertThat(draft.publishBy()).isEqualTo(next.papersBy());
    }

    @Test
    void another_meeting_of_the_board_is_chosen_by_id_or_by_its_day() {
        planned(today.plusDays(30));
        MeetingRead later = planned(today.plusDays(60));

        ReportDetails byId = begin(new ForMeeting.Planned(later.id())).orThrow();
        assertThat(byId.summary().meeting()).isEqualTo(of(later));
        ReportDetails byDay =
                word(begin(null).orThrow(), new ForMeeting.OnDay(later.on())).orThrow();
        assertThat(byDay.summary().meeting()).isEqualTo(of(later));
        assertThat(word(byDay, null).orThrow().summary().meetingOn()).isNull();
    }

    @Test
    void no_meeting_is_chosen_that_is_another_boards_or_cancelled_or_that_nobody_else_knows_of() {
        MeetingRead cancelled = planned(today.plusDays(20));
        meetings.cancel(officer, cancelled.id(), "Too few could come").orThrow();
        ReportDetails draft = begin(null).orThrow();

        for (UUID other : List.of(
                plan(Wellshire.VALE_BOARD, today.plusDays(20), MeetingState.PLANNED)
                        .id(),
                plan(Wellshire.BOARD, today.plusDays(25), MeetingState.DRAFT).id(),
                cancelled.id(),
                UUID.randomUUID())) {
            assertThat(fieldsToMend(begin(new ForMeeting.Planned(other)))).containsExactly("meeting");
            assertThat(fieldsToMend(word(draft, new ForMeeting.Planned(other)))).containsExactly("meeting");
        }
    }

    @Test
    void a_board_that_plans_no_meeting_gives_a_day_and_one_that_does_gives_one_of_its_own() {
        LocalDate free = today.plusDays(40);
        ReportDetails draft = begin(new ForMeeting.OnDay(free)).orThrow();
        assertThat(draft.summary().meetingOn()).isEqualTo(free);
        assertThat(draft.summary().meeting()).isNull();

        planned(today.plusDays(30));

        assertThat(fieldsToMend(begin(new ForMeeting.OnDay(free)))).containsExactly("meetingOn");
        assertThat(word(draft, new ForMeeting.OnDay(free)).orThrow().summary().meetingOn())
                .as("what stands in a draft may stay")
                .isEqualTo(free);
        assertThat(fieldsToMend(word(draft, new ForMeeting.OnDay(free.plusDays(1)))))
                .containsExactly("meetingOn");
    }

    @Test
    void a_draft_goes_with_a_meeting_that_moves_and_says_so_until_it_is_saved() {
        MeetingRead meeting = planned(today.plusDays(30));
        ReportDetails draft = begin(null).orThrow();

        move(meeting, today.plusDays(45));

        ReportSummary moved = find(draft).summary();
        assertThat(moved.meetingOn()).isEqualTo(today.plusDays(45));
        assertThat(moved.meeting())
                .isEqualTo(
                        new ReportMeeting(meeting.id(), today.plusDays(45), MeetingState.PLANNED, today.plusDays(30)));
        assertThat(reports.paper(officer, moved.id(), Edition.PAPER)
                        .orThrow()
                        .head()
                        .meetingOn())
                .isEqualTo(today.plusDays(45));
        ReportSummary saved = word(draft, moved.forMeeting()).orThrow().summary();
        assertThat(saved.meeting())
                .isEqualTo(new ReportMeeting(meeting.id(), today.plusDays(45), MeetingState.PLANNED, null));
    }

    @Test
    void
            a_meeting_that_is_moved_nearer_leaves_fewer_than_five_clear_days_and_publication_is_refused_without_a_reason() {
        MeetingRead meeting = planned(today.plusDays(30));
        ReportDetails draft = begin(null).orThrow();
        move(meeting, today.plusDays(3));

        assertThat(fieldsToMend(publish(draft, null))).containsExactly("lateBecause");

        ReportDetails published = publish(draft, "The hall burnt down.").orThrow();
        assertThat(published.summary().meetingOn()).isEqualTo(today.plusDays(3));
        assertThat(published.summary().meeting())
                .extracting(ReportMeeting::movedFrom)
                .isNull();
        assertThat(published.lateBecause()).isEqualTo("The hall burnt down.");
    }

    @Test
    void a_meeting_that_is_moved_further_away_gives_the_days_back() {
        MeetingRead meeting = planned(today.plusDays(3));
        ReportDetails draft = begin(null).orThrow();
        move(meeting, today.plusDays(30));

        assertThat(publish(draft, null).orThrow().lateBecause()).isNull();
    }

    @Test
    void a_paper_is_not_published_for_a_meeting_that_was_cancelled_and_its_words_can_be_saved_all_the_same() {
        MeetingRead meeting = planned(today.plusDays(30));
        ReportDetails draft = begin(null).orThrow();
        meetings.cancel(officer, meeting.id(), "Too few could come").orThrow();

        ReportDetails worded = word(draft, find(draft).summary().forMeeting()).orThrow();
        assertThat(worded.summary().title()).isEqualTo("Other words");
        assertThat(worded.summary().meeting())
                .extracting(ReportMeeting::isCancelled)
                .isEqualTo(true);
        assertThat(refusal(publish(draft, "It does not matter.")))
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        broken -> assertThat(broken.rule()).contains("was cancelled"));

        MeetingRead another = planned(today.plusDays(37));
        word(draft, new ForMeeting.Planned(another.id())).orThrow();
        assertThat(publish(draft, null).orThrow().summary().meeting()).isEqualTo(of(another));
    }

    @Test
    void what_is_published_keeps_its_day_and_tells_what_became_of_its_meeting() {
        MeetingRead meeting = planned(today.plusDays(30));
        UUID report = publish(begin(null).orThrow(), null).orThrow().summary().id();
        Paper before = reports.paper(Actor.anyone(), report, Edition.PAPER).orThrow();

        move(meeting, today.plusDays(45));
        ReportSummary moved = reports.find(Actor.anyone(), report).orThrow().summary();
        assertThat(moved.meetingOn()).isEqualTo(today.plusDays(30));
        assertThat(moved.meeting()).extracting(ReportMeeting::movedFrom).isEqualTo(today.plusDays(30));
        meetings.cancel(officer, meeting.id(), "Too few could come").orThrow();
        assertThat(reports.find(Actor.anyone(), report).orThrow().summary().meeting())
                .extracting(ReportMeeting::isCancelled)
                .isEqualTo(true);
        assertThat(reports.paper(Actor.anyone(), report, Edition.PAPER).orThrow())
                .isEqualTo(before);
    }

    @Test
    void a_meeting_leads_to_its_papers_as_far_as_the_reader_may_know_of_them() {
        MeetingRead meeting = planned(today.plusDays(30));
        MeetingRead other = planned(today.plusDays(60));
        ReportDetails draft = begin(null).orThrow();
        Actor member = wellshire.boardMember(Wellshire.BOARD);

        assertThat(reports.ofMeeting(officer, meeting.id())).hasSize(1);
        assertThat(reports.ofMeeting(officer, other.id())).isEmpty();
        for (Actor reader : List.of(Actor.anyone(), member, wellshire.officer(Wellshire.VALE_BOARD))) {
            assertThat(reports.ofMeeting(reader, meeting.id()))
                    .as(reader.displayName())
                    .isEmpty();
        }
        reports.shareBriefing(officer, draft.summary().id()).orThrow();
        assertThat(reports.ofMeeting(member, meeting.id())).hasSize(1);
        assertThat(reports.ofMeeting(Actor.anyone(), meeting.id())).isEmpty();

        publish(draft, null).orThrow();
        assertThat(reports.ofMeetings(Actor.anyone(), List.of(meeting.id(), other.id())))
                .containsOnlyKeys(meeting.id());
        ReportDetails correction =
                reports.correct(officer, draft.summary().id(), "A slip.").orThrow();
        assertThat(correction.summary().meeting()).isEqualTo(of(meeting));
        publish(correction, null).orThrow();
        assertThat(reports.ofMeeting(Actor.anyone(), meeting.id()))
                .extracting(ReportSummary::id)
                .as("the latest alone")
                .containsExactly(correction.summary().id());
    }

    @Test
    void choosing_a_meeting_over_what_another_officer_saved_is_refused() {
        MeetingRead meeting = planned(today.plusDays(30));
        ReportDetails draft = begin(null).orThrow();
        word(draft, new ForMeeting.Planned(meeting.id())).orThrow();

        assertThat(refusal(reports.edit(
                        officer,
                        draft.summary().id(),
                        draft.version(),
                        new EditReport("Title", "Role", null, draft.sections(), null))))
                .isEqualTo(new Refusal.Stale(Version.of(2)));
    }
}
