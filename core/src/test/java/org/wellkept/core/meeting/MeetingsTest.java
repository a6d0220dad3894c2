package org.wellkept.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

class MeetingsTest {

    private static final LocalDate SOON = FIRST_DAY.plusDays(30);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Meetings meetings = bench.door(Meetings.class);
    private Wellshire wellshire;
    private ABoard board;
    private Actor officer;

    @BeforeEach
    void makeWellshire() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        officer = wellshire.officer(Wellshire.BOARD);
        board = new ABoard(bench, Wellshire.BOARD, officer);
    }

    @Test
    void a_planned_meeting_is_public_at_once_and_tells_when_its_papers_have_to_be() {
        MeetingRead planned = meetings.plan(
                        officer,
                        new PlanMeeting(
                                Wellshire.BOARD,
                                new MeetingTerms(
                                        SOON, LocalTime.of(14, 0), " County Hall ", "https://example.org/live"),
                                MeetingState.PLANNED))
                .orThrow();

        MeetingRead read = meetings.find(Actor.anyone(), planned.id()).orThrow();
        assertThat(read.place()).isEqualTo("County Hall");
        assertThat(read.startsAt()).isEqualTo(LocalTime.of(14, 0));
        assertThat(read.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(read.papersBy()).isEqualTo(WorkingDays.clearDaysBefore(SOON, 5));
        assertThat(read.editable()).isFalse();
        assertThat(planned.editable()).isTrue();
        assertThat(meetings.on(Actor.anyone(), Wellshire.BOARD, SOON).orThrow()).isEqualTo(read);
        assertThat(meetings.nextMeeting(Wellshire.BOARD, FIRST_DAY)).contains(read);
        assertThat(meetings.nextMeeting(Wellshire.BOARD, SOON.plusDays(1))).isEmpty();
    }

    @Test
    void a_draft_is_read_by_the_boards_officer_alone_until_it_is_made_public() {
        UUID draft = board.plan(SOON, MeetingState.DRAFT).id();
        Actor elsewhere = wellshire.officer(Wellshire.VALE_BOARD);

        assertThat(refusal(meetings.find(elsewhere, draft))).isEqualTo(new Refusal.NotFound("meeting"));
        assertThat(refusal(meetings.hold(elsewhere, draft))).isEqualTo(new Refusal.NotFound("meeting"));
        assertThat(meetings.ofBoard(elsewhere, Wellshire.BOARD, null, 10)
                        .orThrow()
                        .items())
                .isEmpty();
        assertThat(meetings.ofBoard(officer, Wellshire.BOARD, null, 10)
                        .orThrow()
                        .items())
                .hasSize(1);
        assertThat(meetings.nextMeeting(Wellshire.BOARD, FIRST_DAY)).isEmpty();
        assertThat(meetings.since(Wellshire.BOARD, FIRST_DAY).orThrow()).isEmpty();

        meetings.announce(officer, draft).orThrow();

        assertThat(meetings.find(elsewhere, draft).orThrow().state()).isEqualTo(MeetingState.PLANNED);
        assertThat(refusal(meetings.discard(officer, draft))).isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void a_draft_can_be_thrown_away() {
        MeetingRead draft = board.plan(SOON, MeetingState.DRAFT);
        board.item(draft, ABoard.HALL);

        meetings.discard(officer, draft.id()).orThrow();

        assertThat(refusal(meetings.find(officer, draft.id()))).isEqualTo(new Refusal.NotFound("meeting"));
        board.plan(SOON);
    }

    @Test
    void everything_that_is_wrong_with_a_meeting_is_told_at_once() {
        MeetingTerms wrong = new MeetingTerms(FIRST_DAY.minusDays(1), null, "x".repeat(301), "county hall");

        assertThat(fieldsToMend(meetings.plan(officer, new PlanMeeting(Wellshire.BOARD, wrong, MeetingState.PLANNED))))
                .containsExactlyInAnyOrder("on", "place", "link");
        assertThat(fieldsToMend(meetings.plan(
                        officer,
                        new PlanMeeting(
                                Wellshire.BOARD, new MeetingTerms(null, null, null, null), MeetingState.PLANNED))))
                .containsExactly("on");
    }

    @Test
    void a_meeting_of_a_past_day_is_recorded_as_held_and_one_to_come_is_not() {
        assertThat(board.plan(FIRST_DAY.minusDays(60), MeetingState.HELD).state())
                .isEqualTo(MeetingState.HELD);
        assertThat(fieldsToMend(meetings.plan(
                        officer,
                        new PlanMeeting(Wellshire.BOARD, new MeetingTerms(SOON, null, null, null), MeetingState.HELD))))
                .containsExactly("on");
    }

    @Test
    void a_board_meets_once_a_day_unless_the_other_meeting_was_cancelled() {
        MeetingRead first = board.plan(SOON);
        assertThat(fieldsToMend(meetings.plan(
                        officer,
                        new PlanMeeting(
                                Wellshire.BOARD, new MeetingTerms(SOON, null, null, null), MeetingState.PLANNED))))
                .containsExactly("on");

        meetings.cancel(officer, first.id(), "Snow.").orThrow();
        MeetingRead second = board.plan(SOON);

        assertThat(meetings.on(officer, Wellshire.BOARD, SOON).orThrow().id()).isEqualTo(second.id());
        assertThat(meetings.find(Actor.anyone(), first.id()).orThrow().cancelledBecause())
                .isEqualTo("Snow.");
        assertThat(meetings.since(Wellshire.BOARD, FIRST_DAY).orThrow())
                .extracting(MeetingSummary::state)
                .containsExactlyInAnyOrder(MeetingState.CANCELLED, MeetingState.PLANNED);
    }

    @Test
    void a_meeting_that_was_cancelled_is_found_on_its_day_while_another_is_prepared() {
        MeetingRead cancelled = board.plan(SOON);
        meetings.cancel(officer, cancelled.id(), "Snow.").orThrow();
        MeetingRead draft = board.plan(SOON, MeetingState.DRAFT);

        assertThat(meetings.on(Actor.anyone(), Wellshire.BOARD, SOON).orThrow().id())
                .isEqualTo(cancelled.id());
        assertThat(meetings.on(officer, Wellshire.BOARD, SOON).orThrow().id()).isEqualTo(draft.id());
    }

    @Test
    void a_meeting_is_cancelled_with_a_reason_and_then_rests() {
        MeetingRead meeting = board.plan(SOON);
        AgendaItemRead item = board.item(meeting, ABoard.HALL);
        assertThat(fieldsToMend(meetings.cancel(officer, meeting.id(), " "))).containsExactly("because");

        meetings.cancel(officer, meeting.id(), "Too few members could come.").orThrow();

        assertThat(refusal(meetings.addItem(officer, meeting.id(), ABoard.HALL)))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(meetings.removeItem(officer, item.id(), item.version())))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(meetings.hold(officer, meeting.id()))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(meetings.cancel(officer, meeting.id(), "Again."))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(meetings.nextMeeting(Wellshire.BOARD, FIRST_DAY)).isEmpty();
    }

    @Test
    void whoever_writes_over_words_that_changed_meanwhile_is_told_so() {
        MeetingRead meeting = board.plan(SOON);
        MeetingRead moved = meetings.change(
                        officer,
                        meeting.id(),
                        meeting.version(),
                        new MeetingTerms(SOON.plusDays(7), null, "Vale Town Hall", null))
                .orThrow();

        assertThat(refusal(meetings.change(officer, meeting.id(), meeting.version(), meeting.terms())))
                .isEqualTo(new Refusal.Stale(moved.version()));
        assertThat(moved.on()).isEqualTo(SOON.plusDays(7));
        HistoryRead entry = meetings.history(officer, meeting.id()).orThrow().getFirst();
        assertThat(entry.details())
                .contains(
                        new HistoryRead.Detail("onBefore", SOON.toString()),
                        new HistoryRead.Detail("place", "Vale Town Hall"));
    }

    @Test
    void a_meeting_whose_day_went_by_can_still_be_told_where_it_was_but_not_moved_back() {
        MeetingRead meeting = board.plan(SOON);
        bench.clock().set(SOON.plusDays(1));

        MeetingRead told = meetings.change(
                        officer, meeting.id(), meeting.version(), new MeetingTerms(SOON, null, "County Hall", null))
                .orThrow();

        assertThat(told.place()).isEqualTo("County Hall");
        assertThat(fieldsToMend(meetings.change(
                        officer, meeting.id(), told.version(), new MeetingTerms(SOON.minusDays(1), null, null, null))))
                .containsExactly("on");
    }

    @Test
    void an_agenda_is_kept_in_order_while_items_come_move_and_go() {
        MeetingRead meeting = board.plan(SOON);
        AgendaItemRead first = board.item(meeting, titled("Minutes"));
        board.item(meeting, titled("Hall"));
        AgendaItemRead third = board.item(meeting, titled("Any other business"));

        MeetingRead moved =
                meetings.moveItem(officer, third.id(), third.version(), 1).orThrow();
        assertThat(titles(moved)).containsExactly("1 Any other business", "2 Minutes", "3 Hall");
        assertThat(titles(meetings.moveItem(officer, third.id(), third.version(), 99)
                        .orThrow()))
                .containsExactly("1 Minutes", "2 Hall", "3 Any other business");
        assertThat(titles(meetings.removeItem(officer, first.id(), first.version())
                        .orThrow()))
                .containsExactly("1 Hall", "2 Any other business");
        assertThat(refusal(meetings.removeItem(officer, first.id(), first.version())))
                .isEqualTo(new Refusal.NotFound("agenda item"));
        assertThat(meetings.history(officer, meeting.id()).orThrow())
                .extracting(HistoryRead::action)
                .startsWith("agenda item removed", "agenda item moved", "agenda item moved", "agenda item added");
    }

    @Test
    void an_item_keeps_its_words_in_any_script_and_says_what_is_too_long() {
        MeetingRead meeting = board.plan(SOON);
        AgendaItemRead item = board.item(
                meeting,
                new AgendaItemTerms(
                        "تقرير عن الصحة النفسية",
                        " ",
                        AskedOfBoard.NOTE,
                        "A summary.",
                        List.of("note the report.", " ", "thank everybody."),
                        List.of(),
                        null));

        assertThat(item.title()).isEqualTo("تقرير عن الصحة النفسية");
        assertThat(item.reportOf()).isNull();
        assertThat(item.recommendations()).containsExactly("note the report.", "thank everybody.");
        assertThat(fieldsToMend(meetings.addItem(
                        officer,
                        meeting.id(),
                        new AgendaItemTerms(
                                "x".repeat(400),
                                "y".repeat(201),
                                AskedOfBoard.NOTE,
                                null,
                                List.of("z".repeat(2001)),
                                List.of("WV-999"),
                                "WELLSHIRE-D999"))))
                .containsExactlyInAnyOrder("title", "reportOf", "recommendations[0]", "promises[0]", "bringsBack");
    }

    @Test
    void two_who_word_one_item_at_once_do_not_lose_a_word() {
        AgendaItemRead item = board.item(board.plan(SOON), ABoard.HALL);
        MeetingRead reworded = meetings.changeItem(officer, item.id(), item.version(), titled("The new hall"))
                .orThrow();

        assertThat(refusal(meetings.changeItem(officer, item.id(), item.version(), titled("Our hall"))))
                .isEqualTo(new Refusal.Stale(reworded.items().getFirst().version()));
        assertThat(reworded.items().getFirst().version()).isNotEqualTo(Version.of(1));
        assertThat(meetings.find(officer, reworded.id()).orThrow()).isEqualTo(reworded);
    }

    @Test
    void a_promise_on_an_agenda_is_named_to_those_who_may_read_it() {
        String shared = wellshire
                .agreed(Wellshire.COUNTY, aCommitment().build())
                .summary()
                .reference();
        MeetingRead meeting = board.plan(SOON);
        AgendaItemRead item = board.item(
                meeting,
                new AgendaItemTerms(
                        "Walks",
                        null,
                        AskedOfBoard.ENDORSE,
                        null,
                        List.of(),
                        List.of(shared.toLowerCase(Locale.ROOT)),
                        null));

        assertThat(item.promises()).extracting(PromiseRef::reference).containsExactly(shared);
        assertThat(onlyItem(Actor.anyone(), meeting).promises()).isEmpty();
        assertThat(onlyItem(wellshire.observer(), meeting).promises()).hasSize(1);
    }

    @Test
    void what_looks_like_a_name_is_remarked_and_a_role_is_not() {
        assertThat(MeetingCheck.looksPersonal(
                        new AgendaItemTerms("Hall", "Dr Margaret Hughes", AskedOfBoard.NOTE, List.of())))
                .extracting(found -> found.field())
                .contains("reportOf");
        assertThat(MeetingCheck.looksPersonal(ABoard.HALL)).isEmpty();
    }

    @Test
    void the_officer_is_told_of_a_bare_agenda_ten_working_days_before_and_of_a_meeting_that_went_by() {
        MeetingRead meeting = board.plan(SOON);
        LocalDate near = WorkingDays.before(SOON, 10);
        bench.clock().set(near.minusDays(1));
        assertThat(meetings.waiting(officer)).isEmpty();

        bench.clock().set(near);
        assertThat(meetings.waiting(officer)).extracting(MeetingSummary::id).containsExactly(meeting.id());
        assertThat(meetings.waiting(wellshire.officer(Wellshire.VALE_BOARD))).isEmpty();
        board.item(meeting, ABoard.HALL);
        assertThat(meetings.waiting(officer)).isEmpty();

        bench.clock().set(SOON.plusDays(1));
        assertThat(meetings.waiting(officer)).extracting(MeetingSummary::id).containsExactly(meeting.id());
        meetings.hold(officer, meeting.id()).orThrow();
        assertThat(meetings.waiting(officer)).isEmpty();
    }

    @Test
    void a_list_is_paged_latest_first() {
        MeetingRead first = board.plan(SOON);
        MeetingRead second = board.plan(SOON.plusDays(1));
        MeetingRead third = board.plan(SOON.plusDays(2));

        Page<MeetingSummary> page =
                meetings.ofBoard(Actor.anyone(), Wellshire.BOARD, null, 2).orThrow();
        assertThat(page.items()).extracting(MeetingSummary::id).containsExactly(third.id(), second.id());
        assertThat(meetings.ofBoard(Actor.anyone(), Wellshire.BOARD, page.next(), 2)
                        .orThrow()
                        .items())
                .extracting(MeetingSummary::id)
                .containsExactly(first.id());
        assertThat(fieldsToMend(meetings.ofBoard(officer, Wellshire.BOARD, "nowhere", 2)))
                .containsExactly("cursor");
        assertThat(fieldsToMend(meetings.ofBoard(officer, Wellshire.BOARD, null, 0)))
                .containsExactly("limit");
        assertThat(refusal(meetings.ofBoard(officer, "nowhere", null, 1))).isEqualTo(new Refusal.NotFound("board"));
    }

    private AgendaItemRead onlyItem(Actor reader, MeetingRead meeting) {
        return meetings.find(reader, meeting.id()).orThrow().items().getFirst();
    }

    private static AgendaItemTerms titled(String title) {
        return new AgendaItemTerms(title, null, AskedOfBoard.NOTE, List.of());
    }

    private static List<String> titles(MeetingRead meeting) {
        return meeting.items().stream()
                .map(item -> item.number() + " " + item.title())
                .toList();
    }
}
