package org.wellkept.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.MeetingSummary;
import org.wellkept.core.partnership.BoardRef;

class CalendarFileTest {

    private static final UUID ID = UUID.fromString("0192d3a0-0000-7000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2026-10-12T09:00:00Z");

    @Test
    void a_meeting_stands_at_its_hour_in_the_time_of_England_summer_and_winter() {
        assertThat(calendar(meeting(LocalDate.of(2026, 9, 16), LocalTime.of(14, 0), null, MeetingState.PLANNED, null)))
                .contains("DTSTART:20260916T130000Z\r\n");
        assertThat(calendar(meeting(LocalDate.of(2026, 12, 2), LocalTime.of(14, 0), null, MeetingState.PLANNED, null)))
                .contains("DTSTART:20261202T140000Z\r\n");
    }

    @Test
    void without_a_time_it_takes_the_day() {
        assertThat(calendar(meeting(LocalDate.of(2026, 12, 2), null, null, MeetingState.PLANNED, null)))
                .contains("DTSTART;VALUE=DATE:20261202\r\n")
                .doesNotContain("DTSTART:");
    }

    @Test
    void what_has_a_meaning_in_the_format_is_escaped_and_no_line_can_be_added() {
        assertThat(unfolded(calendar(meeting(
                        LocalDate.of(2026, 12, 2),
                        null,
                        "Room 2; County Hall, Wells Road\\East\r\nSTATUS:CANCELLED",
                        MeetingState.PLANNED,
                        null))))
                .contains("LOCATION:Room 2\\; County Hall\\, Wells Road\\\\East\\nSTATUS:CANCELLED\r\n")
                .contains("\r\nSTATUS:CONFIRMED\r\n")
                .doesNotContain("\r\nSTATUS:CANCELLED\r\n");
    }

    @Test
    void long_lines_are_folded_between_characters_and_unfold_to_what_they_were() {
        String place = "قاعة المدينة الكبرى 🏛 ".repeat(12).strip();
        String calendar = calendar(meeting(LocalDate.of(2026, 12, 2), null, place, MeetingState.PLANNED, null));

        assertThat(calendar.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(unfolded(calendar)).contains("LOCATION:" + place + "\r\n");
    }

    @Test
    void a_cancelled_meeting_stays_under_its_id_and_says_why() {
        assertThat(unfolded(calendar(meeting(LocalDate.of(2026, 12, 2), null, null, MeetingState.CANCELLED, "Snow."))))
                .contains("UID:" + ID + "\r\n")
                .contains("STATUS:CANCELLED\r\n")
                .contains("DESCRIPTION:Cancelled: Snow.\r\n")
                .contains("URL:https://wellkept.example/boards/wellshire/meetings/" + ID + "\r\n");
    }

    private static String calendar(MeetingSummary meeting) {
        return CalendarFile.of("Wellshire Board", List.of(meeting), "https://wellkept.example", NOW);
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    private static MeetingSummary meeting(
            LocalDate on,
            @Nullable LocalTime at,
            @Nullable String place,
            MeetingState state,
            @Nullable String because) {
        return new MeetingSummary(
                ID, 3, new BoardRef("wellshire", "Wellshire Board"), on, at, place, null, state, because, 0, 0);
    }
}
