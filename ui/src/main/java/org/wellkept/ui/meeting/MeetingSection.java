package org.wellkept.ui.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.ui.meeting.DecisionLine.Link;
import org.wellkept.ui.transparency.Links;

/**
 * A board's next meeting and last decisions, for its page.
 *
 * @param next when it meets next, or null where nothing is planned
 * @param place where, or null
 * @param decisions the last few
 */
public record MeetingSection(
        @Nullable Link next,
        @Nullable String place,
        List<DecisionLine> decisions,
        String meetings,
        String allDecisions) {

    public MeetingSection {
        decisions = List.copyOf(decisions);
    }

    /** Where the board has neither a meeting to come nor a decision. */
    public boolean isEmpty() {
        return next == null && decisions.isEmpty();
    }

    static MeetingSection of(String board, @Nullable MeetingRead next, List<DecisionRead> last, LocalDate today) {
        // whoever reads the page in the evening of a meeting finds what it decided, not that it is to come
        boolean toCome = next != null
                && (next.state() == MeetingState.PLANNED || next.on().isAfter(today));
        return new MeetingSection(
                next == null || !toCome
                        ? null
                        : new Link(MeetingWords.when(next.on(), next.startsAt()), Links.meeting(board, next.id())),
                next == null || !toCome ? null : next.place(),
                last.stream().map(DecisionLine::of).toList(),
                Links.meetings(board),
                Links.decisions(board));
    }
}
