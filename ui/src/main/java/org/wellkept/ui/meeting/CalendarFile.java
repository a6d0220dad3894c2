package org.wellkept.ui.meeting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.MeetingSummary;
import org.wellkept.ui.transparency.Links;

/**
 * A board's meetings as a calendar that people subscribe to (RFC 5545). A meeting keeps its id when it is moved or cancelled,
 * so that it moves in the calendars of those who have it.
 */
final class CalendarFile {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** Octets of a line before it is folded, without its end. */
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    /**
     * @param base the installation's own address without a slash at its end, or null where it is not known
     * @param now when the calendar is made
     */
    static String of(String board, List<MeetingSummary> meetings, @Nullable String base, Instant now) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Wellkept//Meetings//EN");
        file.line("NAME:" + escaped("Meetings of " + board));
        file.line("X-WR-CALNAME:" + escaped("Meetings of " + board));
        meetings.forEach(meeting -> file.event(meeting, base, now));
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    static void write(String calendar, OutputStream out) throws IOException {
        out.write(calendar.getBytes(StandardCharsets.UTF_8));
    }

    private void event(MeetingSummary meeting, @Nullable String base, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + meeting.id());
        line("DTSTAMP:" + MOMENT.format(now));
        line("SEQUENCE:" + meeting.version());
        LocalTime startsAt = meeting.startsAt();
        line(
                startsAt == null
                        ? "DTSTART;VALUE=DATE:" + DAY.format(meeting.on())
                        : "DTSTART:"
                                + MOMENT.format(meeting.on().atTime(startsAt).atZone(ENGLAND)));
        line("SUMMARY:" + escaped("Meeting of " + meeting.board().name()));
        line("STATUS:" + (meeting.state() == MeetingState.CANCELLED ? "CANCELLED" : "CONFIRMED"));
        optional("LOCATION:", meeting.place());
        optional("DESCRIPTION:", description(meeting));
        if (base != null) {
            line("URL:" + base + Links.meeting(meeting.board().slug(), meeting.id()));
        }
        line("END:VEVENT");
    }

    private static @Nullable String description(MeetingSummary meeting) {
        if (meeting.cancelledBecause() != null) {
            return "Cancelled: " + meeting.cancelledBecause();
        }
        return meeting.link() == null ? null : "Watch or join: " + meeting.link();
    }

    private void optional(String name, @Nullable String value) {
        if (value != null) {
            line(name + escaped(value));
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Folded between characters, so that no line has more octets than mail and calendars agreed on. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int character = content.codePointAt(at);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
