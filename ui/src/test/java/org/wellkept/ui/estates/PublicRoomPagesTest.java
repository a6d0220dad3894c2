package org.wellkept.ui.estates;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.estates.JteroomGenerated;
import gg.jte.generated.precompiled.estates.JteroomsGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellkept.core.Page;
import org.wellkept.core.estates.AccessNeed;
import org.wellkept.core.estates.Booking;
import org.wellkept.core.estates.Hire;
import org.wellkept.core.estates.RoomFilter;
import org.wellkept.core.estates.RoomRead;
import org.wellkept.core.estates.Slot;
import org.wellkept.core.estates.SpaceKind;
import org.wellkept.core.estates.SpaceTerms;
import org.wellkept.core.estates.Weekday;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.ReadingGrade;

/** What the open pages of rooms say, in words that everybody can read, and what they keep back. */
class PublicRoomPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final OrganisationRef OPEN_DOOR = new OrganisationRef("open-door", "Open Door", true);
    private static final List<PartnershipRef> AROUND =
            List.of(new PartnershipRef("wellshire", "Wellshire and Vale", false, "This place is made up."));
    private static final Slot MONDAY = slot(Weekday.MONDAY, 18, 21, false);
    private static final Slot MONDAY_NOON = slot(Weekday.MONDAY, 12, 14, false);
    private static final Slot TAKEN = slot(Weekday.FRIDAY, 9, 0, true);
    private static final RoomsSought ALL = new RoomsSought(null, null, null, Set.of(), false);
    private static final Booking BOOKING =
            new Booking("https://opendoor.example/rooms", "01632 960001", "rooms@opendoor.example");

    private static Slot slot(Weekday day, int from, int to, boolean taken) {
        return new Slot(day, LocalTime.of(from, 0), LocalTime.of(to, 0), taken);
    }

    private static RoomRead room(
            Hire hire,
            @Nullable BigDecimal price,
            Booking booking,
            @Nullable LocalDate closedOn,
            @Nullable String source,
            Slot... slots) {
        return new RoomRead(
                new SpaceTerms(
                        "open-door-house-garden-room",
                        "Garden room",
                        SpaceKind.MEETING_ROOM,
                        20,
                        null,
                        closedOn,
                        hire,
                        price,
                        "Groups that are open to all",
                        Set.of(AccessNeed.STEP_FREE, AccessNeed.QUIET_ROOM),
                        booking,
                        List.of(slots)),
                "open-door-house",
                "Open Door House",
                "7 Mill Lane",
                "Vale",
                "VA2 5GH",
                "Ring the bell at the blue door.",
                OPEN_DOOR,
                source);
    }

    private static String html(Consumer<OwaspHtmlTemplateOutput> page) {
        StringOutput output = new StringOutput();
        page.accept(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    private static String list(RoomsSought sought, @Nullable String next, RoomRead... rooms) {
        RoomsPage page = RoomsPage.of(new Page<>(List.of(rooms), next), sought, AROUND);
        return html(output -> JteroomsGenerated.render(output, null, page));
    }

    private static String one(RoomRead room) {
        RoomPage page = RoomPage.of(room, TODAY, AROUND);
        return html(output -> JteroomGenerated.render(output, null, page));
    }

    static Stream<Arguments> pages() {
        RoomRead free = room(Hire.FREE, null, BOOKING, null, null, MONDAY_NOON, MONDAY, TAKEN);
        RoomRead low = room(Hire.LOW_COST, new BigDecimal("8.50"), Booking.UNKNOWN, null, null, TAKEN);
        RoomRead silent = room(Hire.LOW_COST, null, BOOKING, TODAY, "Rooms to hire, 2026");
        return Stream.of(
                Arguments.of("list", list(ALL, "after", free, low, silent)),
                Arguments.of("list of nothing", list(ALL, null)),
                Arguments.of(
                        "list where nothing fits",
                        list(new RoomsSought(null, "Vale", Weekday.MONDAY, Set.of(AccessNeed.PARKING), true), null)),
                Arguments.of("free room", one(free)),
                Arguments.of("room without a free time", one(low)),
                Arguments.of("room as published, closed", one(silent)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void six_years_of_school_are_enough_to_read_it(String name, String html) {
        assertThat(ReadingGrade.of(html)).isLessThanOrEqualTo(6.0);
    }

    @Test
    void each_page_says_what_its_partnership_says_of_itself() {
        assertThat(list(ALL, null)).contains("This place is made up.");
        assertThat(one(room(Hire.FREE, null, BOOKING, null, null, MONDAY))).contains("This place is made up.");
    }

    @Test
    void the_list_shows_free_times_by_day_the_price_how_to_book_and_who_offers_it() {
        String html = list(
                ALL,
                null,
                room(Hire.FREE, null, BOOKING, null, null, MONDAY_NOON, MONDAY, TAKEN),
                room(Hire.LOW_COST, new BigDecimal("8.50"), Booking.UNKNOWN, null, null, TAKEN));

        assertThat(html)
                .contains("Monday", "12:00 to 14:00 and 18:00 to 21:00")
                .contains("Low cost: £8.50 an hour", "No time is free now")
                .contains("tel:01632960001", "mailto:rooms@opendoor.example", "https://opendoor.example/rooms")
                .contains("Nobody says how to book")
                .contains("/partners/open-door")
                .contains("2 rooms.")
                .doesNotContain("09:00 to midnight");
    }

    @Test
    void a_room_shows_that_a_time_is_taken_in_words_and_never_by_whom() {
        assertThat(one(room(Hire.FREE, null, BOOKING, null, null, MONDAY, TAKEN)))
                .contains("09:00 to midnight", "Taken", "<strong>Free</strong>", "We never show who has it");
        assertThat(one(room(Hire.FREE, null, BOOKING, TODAY.plusDays(1), null)))
                .contains("This room closes on 13 October 2026.", "Nobody says when it is free");
        assertThat(one(room(Hire.FREE, null, BOOKING, TODAY, null))).contains("This room closed on 12 October 2026.");
    }

    @Test
    void what_was_looked_for_stays_in_the_form_and_goes_on_to_the_next_page() {
        RoomsSought sought = RoomsSought.of(new Asked(
                "/rooms",
                "",
                Map.of("area", "Vale", "day", "monday", "need", "stepFree", "free", "yes", "partnership", "wellshire"),
                Map.of("need", List.of("stepFree", "parking", "a throne"))));

        assertThat(sought.filter())
                .isEqualTo(new RoomFilter(
                        "wellshire", "Vale", Weekday.MONDAY, Set.of(AccessNeed.STEP_FREE, AccessNeed.PARKING), true));
        assertThat(list(sought, "abc", room(Hire.FREE, null, BOOKING, null, null, MONDAY)))
                .contains("value=\"Vale\"", "<option value=\"monday\" selected>", "value=\"stepFree\" checked>")
                .contains("value=\"wellshire\"", "Show all")
                .contains("partnership=wellshire&amp;area=Vale&amp;day=monday&amp;free=yes&amp;after=abc"
                        + "&amp;need=stepFree&amp;need=parking");
        assertThat(RoomsSought.of(new Asked("/rooms", "", Map.of("day", "someday")))
                        .narrows())
                .isFalse();
    }
}
