package org.wellkept.ui.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.MeetingSummary;
import org.wellkept.ui.look.Words;

/** When and where a board meets, in words. */
final class MeetingWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h.mma", Locale.UK);

    private MeetingWords() {}

    /** "Wednesday 16 September 2026". */
    static String day(LocalDate on) {
        return on.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " " + Words.day(on);
    }

    /** "Wednesday 16 September 2026 at 2pm". */
    static String when(LocalDate on, @Nullable LocalTime startsAt) {
        return startsAt == null ? day(on) : day(on) + " at " + time(startsAt);
    }

    private static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        return TIME.format(time).toLowerCase(Locale.UK).replace(".00", "");
    }

    /** What there is to know of it in a list, such as "4 items on the agenda". */
    static String standing(MeetingSummary meeting, LocalDate today) {
        return switch (meeting.state()) {
            case DRAFT -> "Draft: only you and the board’s other officers see it";
            case CANCELLED -> "Cancelled";
            case HELD ->
                meeting.decisions() == 0
                        ? "Held; no decision is recorded"
                        : Words.count(meeting.decisions(), "decision", "decisions");
            case PLANNED ->
                meeting.on().isBefore(today)
                        ? "Nothing is recorded of it yet"
                        : meeting.items() == 0
                                ? "No agenda yet"
                                : Words.count(meeting.items(), "item", "items") + " on the agenda";
        };
    }

    static boolean isToCome(MeetingSummary meeting, LocalDate today) {
        return meeting.state() == MeetingState.PLANNED && !meeting.on().isBefore(today);
    }
}
