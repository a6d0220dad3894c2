package org.wellkept.ui.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Page;
import org.wellkept.core.meeting.MeetingSummary;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.ui.transparency.BoardFrame;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.PublicPage;

/**
 * When a board meets and when it met.
 *
 * @param toCome soonest first
 * @param past latest first
 * @param calendar the address of the calendar file
 * @param next the address of the next page, or null on the last
 */
public record MeetingsPage(
        Frame frame,
        String board,
        String boardHref,
        List<MeetingRow> toCome,
        List<MeetingRow> past,
        String calendar,
        String decisions,
        @Nullable String next)
        implements PublicPage {

    public MeetingsPage {
        toCome = List.copyOf(toCome);
        past = List.copyOf(past);
    }

    static MeetingsPage of(BoardDetails board, Page<MeetingSummary> page, LocalDate today) {
        String address = Links.meetings(board.slug());
        return new MeetingsPage(
                BoardFrame.of(
                        board,
                        "Meetings of " + board.name(),
                        "When the board meets, what is on its agenda and what it decided."),
                board.name(),
                Links.board(board.slug()),
                page.items().stream()
                        .filter(meeting -> MeetingWords.isToCome(meeting, today))
                        .sorted(Comparator.comparing(MeetingSummary::on))
                        .map(meeting -> MeetingRow.of(meeting, today))
                        .toList(),
                page.items().stream()
                        .filter(meeting -> !MeetingWords.isToCome(meeting, today))
                        .map(meeting -> MeetingRow.of(meeting, today))
                        .toList(),
                address + ".ics",
                Links.decisions(board.slug()),
                page.next() == null ? null : Links.with(address, Map.of("after", page.next())));
    }
}
