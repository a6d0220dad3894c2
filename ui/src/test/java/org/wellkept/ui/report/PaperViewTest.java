package org.wellkept.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.MeetingTerms;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.meeting.PlanMeeting;
import org.wellkept.core.report.EditReport;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.ReportMeeting;
import org.wellkept.core.report.Reports;
import org.wellkept.core.report.SectionKind;
import org.wellkept.core.report.SectionWording;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.Laid;
import org.wellkept.ui.form.Sight;

/** The desk on which an officer words a paper: nothing that was typed is lost there. */
@Tag("database")
class PaperViewTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @RegisterExtension
    final Sight sight = new Sight();

    private final Reports reports = bench.door(Reports.class);
    private final Meetings meetings = bench.door(Meetings.class);
    private ARoundClosed round;
    private Actor officer;
    private UUID report;

    @BeforeEach
    void beginADraft() {
        round = ARoundClosed.in(bench);
        officer = round.officer();
        report = round.draft().summary().id();
    }

    private PaperView screen() {
        return screen(officer, Edition.PAPER);
    }

    private PaperView screen(Actor reader, Edition edition) {
        PaperView view = new PaperView(reports, meetings, () -> reader, bench.clock());
        assertThat(view.open(report, edition)).isTrue();
        return view;
    }

    private ReportDetails stored() {
        return reports.find(officer, report).orThrow();
    }

    /** What another officer saves while somebody writes. */
    private void saved(String title, String reportOf) {
        ReportDetails now = stored();
        reports.edit(
                        officer,
                        report,
                        now.version(),
                        new EditReport(title, reportOf, now.summary().forMeeting(), now.sections(), null))
                .orThrow();
    }

    private static void write(PaperView view, String label, String words) {
        Laid.out(view).line(label).setValue(words);
    }

    @Test
    void an_officer_types_and_saves_and_nothing_is_unsaved_then() {
        PaperView view = screen();
        assertThat(view.holdsWords()).isFalse();

        write(view, "Title", "How we do");
        assertThat(view.holdsWords()).isTrue();
        Laid.out(view).press("Save");

        assertThat(view.holdsWords()).isFalse();
        assertThat(stored().summary().title()).isEqualTo("How we do");
        assertThat(sight.said()).isEqualTo("Saved. The preview shows it.");
    }

    @Test
    void what_needs_mending_is_said_at_its_field_and_what_was_typed_stays() {
        PaperView view = screen();
        write(view, "Title", " ");
        write(view, "Report of", "Chief Officer");

        Laid.out(view).press("Save");

        assertThat(Laid.out(view).problems()).containsExactly("This is empty. Write 1 to 200 characters.");
        assertThat(Laid.out(view).line("Title").isInvalid()).isTrue();
        assertThat(Laid.out(view).line("Report of").getValue()).isEqualTo("Chief Officer");
        assertThat(view.holdsWords()).isTrue();
    }

    @Test
    void after_a_clash_both_texts_stand_in_the_form_and_count_as_unsaved_until_they_are_saved() {
        PaperView view = screen();
        write(view, "Title", "My title");
        saved(stored().summary().title(), "Their role");

        Laid.out(view).press("Save");
        assertThat(Laid.out(view).text()).contains("Somebody else changed this while you were writing");
        Laid.out(view).press("Put both texts together");

        assertThat(Laid.out(view).line("Title").getValue()).isEqualTo("My title");
        assertThat(Laid.out(view).line("Report of").getValue()).isEqualTo("Their role");
        assertThat(view.holdsWords()).as("leaving would lose mine").isTrue();
        Laid.out(view).press("Save");
        assertThat(view.holdsWords()).isFalse();
        assertThat(stored().summary().title()).isEqualTo("My title");
        assertThat(stored().reportOf()).isEqualTo("Their role");
    }

    @Test
    void what_is_typed_while_two_texts_stand_side_by_side_is_kept_when_they_are_put_together() {
        PaperView view = screen();
        write(view, "Title", "My title");
        saved("Their title", "Their role");
        Laid.out(view).press("Save");
        assertThat(Laid.out(view).all(RadioButtonGroup.class)).hasSize(1);

        write(view, "Title", "My better title");
        Laid.out(view).press("Put both texts together");

        assertThat(Laid.out(view).line("Title").getValue()).isEqualTo("My better title");
    }

    @Test
    void a_second_clash_is_put_together_as_the_first_one_was() {
        PaperView view = screen();
        write(view, "Title", "My title");
        saved(stored().summary().title(), "Their role");
        Laid.out(view).press("Save");
        Laid.out(view).press("Put both texts together");
        saved(stored().summary().title(), "Their other role");

        Laid.out(view).press("Save");
        Laid.out(view).press("Put both texts together");
        Laid.out(view).press("Save");

        assertThat(stored().summary().title()).isEqualTo("My title");
        assertThat(stored().reportOf()).isEqualTo("Their other role");
    }

    @Test
    void sharing_the_briefing_saves_first_what_was_typed() {
        PaperView view = screen();
        write(view, "Title", "How we do");

        Laid.out(view).press("Share the briefing");
        Laid.footer(sight.dialog()).press("Share it");

        assertThat(stored().summary().title()).isEqualTo("How we do");
        assertThat(stored().summary().briefingShared()).isTrue();
        assertThat(Laid.out(view).line("Title").getValue()).isEqualTo("How we do");
    }

    @Test
    void publishing_saves_first_what_was_typed() {
        PaperView view = screen();
        write(view, "Title", "How we do");

        Laid.out(view).press("Publish");
        Laid.footer(sight.dialog()).press("Publish");

        assertThat(stored().summary().isPublished()).isTrue();
        assertThat(stored().summary().title()).isEqualTo("How we do");
        assertThat(view.holdsWords()).isFalse();
    }

    @Test
    void nothing_is_shared_or_published_while_what_was_typed_cannot_be_saved() {
        for (String way : List.of("Share the briefing", "Publish")) {
            PaperView view = screen();
            write(view, "Title", " ");
            write(view, "Report of", "Chief Officer");

            Laid.out(view).press(way);

            assertThat(sight.isAsked()).as(way).isFalse();
            assertThat(Laid.out(view).problems()).as(way).isNotEmpty();
            assertThat(Laid.out(view).line("Report of").getValue()).isEqualTo("Chief Officer");
        }
    }

    @Test
    void what_another_officer_saved_is_looked_at_before_anything_is_published() {
        PaperView view = screen();
        write(view, "Title", "My title");
        saved("Their title", "Their role");

        Laid.out(view).press("Publish");

        assertThat(sight.isAsked()).isFalse();
        assertThat(Laid.out(view).text()).contains("Their title");
        assertThat(stored().summary().isPublished()).isFalse();
    }

    @Test
    void what_was_typed_stays_where_another_officer_published_or_threw_away_the_draft_meanwhile() {
        PaperView view = screen();
        write(view, "Title", "My title");
        round.publish(stored());

        Laid.out(view).press("Save");
        assertThat(sight.said()).contains("published");
        assertThat(Laid.out(view).line("Title").getValue()).isEqualTo("My title");

        report = round.draft().summary().id();
        PaperView other = screen();
        write(other, "Title", "My title");
        reports.discard(officer, report).orThrow();
        Laid.out(other).press("Publish");
        assertThat(sight.isAsked()).isFalse();
        assertThat(Laid.out(other).line("Title").getValue()).isEqualTo("My title");
    }

    @Test
    void a_section_that_is_moved_keeps_what_was_typed_in_every_section() {
        PaperView view = screen();
        Laid.out(view).area("Comment").setValue("First comment");
        Button down = Laid.out(view).all(Button.class).stream()
                .filter(button -> button.getText().equals("Move down"))
                .findFirst()
                .orElseThrow();

        down.click();

        assertThat(Laid.out(view).all(H3.class))
                .extracting(H3::getText)
                .startsWith(SectionKind.KEPT.words(), SectionKind.ASKED_TODAY.words());
        assertThat(view.holdsWords()).isTrue();
        Laid.out(view).press("Save");
        assertThat(stored().sections().get(1))
                .isEqualTo(new SectionWording(SectionKind.ASKED_TODAY, null, "First comment", false));
    }

    @Test
    void a_member_reads_a_shared_briefing_and_is_not_told_that_nobody_finds_it() {
        reports.shareBriefing(officer, report).orThrow();

        PaperView view = screen(round.wellshire().boardMember(Wellshire.BOARD), Edition.BRIEFING);

        assertThat(Laid.out(view).text())
                .contains("Its briefing is shared with you")
                .doesNotContain("Nobody but an officer");
        assertThat(Laid.out(view).all(TextField.class)).isEmpty();
        assertThat(Laid.out(view).ways()).doesNotContain("Save", "Publish", "Throw the draft away");
        assertThat(Laid.out(screen()).text()).contains("but its briefing is shared");
    }

    @Test
    void a_draft_is_not_there_for_anybody_else() {
        for (Actor other : List.of(
                Actor.anyone(),
                round.wellshire().boardMember(Wellshire.BOARD),
                round.wellshire().lead(Wellshire.COUNTY),
                round.wellshire().officer(Wellshire.VALE_BOARD))) {
            PaperView view = new PaperView(reports, meetings, () -> other, bench.clock());
            assertThat(view.open(report, Edition.PAPER)).as(other.displayName()).isFalse();
            assertThat(view.open(report, Edition.BRIEFING))
                    .as(other.displayName())
                    .isFalse();
        }
        assertThat(screen(officer, Edition.BRIEFING).holdsWords()).isFalse();
        PaperView view = new PaperView(reports, meetings, () -> officer, bench.clock());
        assertThat(view.open(UUID.randomUUID(), Edition.PAPER)).isFalse();
    }

    private MeetingRead plan(LocalDate on) {
        return meetings.plan(
                        officer,
                        new PlanMeeting(Wellshire.BOARD, new MeetingTerms(on, null, null, null), MeetingState.PLANNED))
                .orThrow();
    }

    private void move(MeetingRead meeting, LocalDate on) {
        meetings.change(officer, meeting.id(), meeting.version(), new MeetingTerms(on, null, null, null))
                .orThrow();
    }

    @SuppressWarnings("unchecked")
    private static Choice<Wording.Meeting> meetingOf(PaperView view) {
        return Laid.out(view).all(Choice.class).getFirst();
    }

    @Test
    void a_board_that_plans_no_meeting_gives_a_day() {
        PaperView view = screen();
        Laid.out(view).all(DayField.class).getFirst().setValue(ARoundClosed.CLOSED.plusDays(30));

        Laid.out(view).press("Save");

        assertThat(stored().summary().meetingOn()).isEqualTo(ARoundClosed.CLOSED.plusDays(30));
        assertThat(view.holdsWords()).isFalse();
        assertThat(Laid.out(view).all(DayField.class).getFirst().getValue())
                .isEqualTo(ARoundClosed.CLOSED.plusDays(30));
    }

    @Test
    void a_meeting_is_chosen_among_those_that_the_board_plans_and_the_draft_leads_to_it() {
        MeetingRead meeting = plan(ARoundClosed.CLOSED.plusDays(30));
        PaperView view = screen();
        assertThat(Laid.out(view).all(DayField.class)).isEmpty();

        meetingOf(view).choose(new Wording.Meeting(meeting.id(), meeting.on()));
        Laid.out(view).press("Save");

        assertThat(stored().summary().meeting()).extracting(ReportMeeting::id).isEqualTo(meeting.id());
        assertThat(Laid.out(view).all(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("accountability/wellshire/meetings/" + meeting.id());
        assertThat(Laid.out(view).text()).contains("Publish it by 2 December 2026");
    }

    @Test
    void a_meeting_that_moved_or_was_cancelled_is_said_on_the_draft() {
        MeetingRead meeting = plan(ARoundClosed.CLOSED.plusDays(30));
        report = round.draft().summary().id();
        PaperView open = screen();
        write(open, "Title", "How we do");
        move(meeting, ARoundClosed.CLOSED.plusDays(37));

        assertThat(Laid.out(screen()).text())
                .contains("It was moved from 10 December 2026 since this draft was saved last");
        Laid.out(open).press("Save");
        assertThat(sight.said()).contains("Its meeting was moved meanwhile: it is on 17 December 2026 now.");
        assertThat(Laid.out(screen()).text()).doesNotContain("It was moved from");

        meetings.cancel(officer, meeting.id(), "Too few could come").orThrow();
        PaperView cancelled = screen();
        assertThat(Laid.out(cancelled).text())
                .contains("It was cancelled. Choose another meeting before you publish the paper.");
        Laid.out(cancelled).press("Publish");
        Laid.footer(sight.dialog()).press("Publish");
        assertThat(Laid.out(sight.dialog()).text()).contains("was cancelled");
        assertThat(stored().summary().isPublished()).isFalse();
    }

    @Test
    void a_meeting_that_moves_nearer_while_the_officer_confirms_asks_for_the_reason_in_the_same_dialog() {
        MeetingRead meeting = plan(ARoundClosed.CLOSED.plusDays(30));
        report = round.draft().summary().id();
        PaperView view = screen();
        Laid.out(view).press("Publish");
        ActionDialog dialog = sight.dialog();
        assertThat(Laid.out(dialog).all(TextArea.class)).isEmpty();
        move(meeting, ARoundClosed.CLOSED.plusDays(2));

        Laid.footer(dialog).press("Publish");
        assertThat(stored().summary().isPublished()).isFalse();
        Laid.out(dialog).area("Why the public has fewer than five clear days").setValue("The hall burnt down.");
        Laid.footer(dialog).press("Publish");

        assertThat(stored().summary().isPublished()).isTrue();
        assertThat(stored().lateBecause()).isEqualTo("The hall burnt down.");
    }
}
