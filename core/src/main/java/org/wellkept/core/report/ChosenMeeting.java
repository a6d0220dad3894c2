package org.wellkept.core.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.PlainDay;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.Meetings;

/**
 * A meeting of the board, or a day of a board that plans none.
 *
 * @param on never null beside a meeting
 */
record ChosenMeeting(@Nullable UUID meeting, @Nullable LocalDate on) {

    static final ChosenMeeting NONE = new ChosenMeeting(null, null);

    private static ChosenMeeting of(MeetingRead meeting) {
        return new ChosenMeeting(meeting.id(), meeting.on());
    }

    /** The board's next meeting; else the day that its round was counted back from. */
    static ChosenMeeting next(Meetings meetings, String board, LocalDate today, @Nullable LocalDate ofRound) {
        return meetings.nextMeeting(board, today)
                .map(ChosenMeeting::of)
                .orElseGet(() -> ofRound == null ? NONE : on(meetings, board, ofRound));
    }

    /** The board's meeting on a day, where it has one that everybody finds and that was not cancelled; else the day alone. */
    private static ChosenMeeting on(Meetings meetings, String board, LocalDate day) {
        return meetings.on(Actor.anyone(), board, day) instanceof Outcome.Done<MeetingRead>(var meeting)
                        && meeting.state() != MeetingState.CANCELLED
                ? of(meeting)
                : new ChosenMeeting(null, day);
    }

    /** What somebody chose anew; what stands against it is noted. */
    static ChosenMeeting of(
            Meetings meetings, String board, LocalDate today, @Nullable ForMeeting wanted, FieldProblems problems) {
        return switch (wanted) {
            case null -> NONE;
            case ForMeeting.Planned(UUID id) -> {
                if (!(meetings.find(Actor.anyone(), id) instanceof Outcome.Done<MeetingRead>(var meeting))
                        || !meeting.board().slug().equals(board)) {
                    problems.add(
                            "meeting",
                            "The board has no such meeting that everybody can find",
                            "Choose one that it plans, or plan one and make it public first");
                    yield NONE;
                }
                if (meeting.state() == MeetingState.CANCELLED) {
                    problems.add(
                            "meeting",
                            "The meeting on " + PlainDay.of(meeting.on()) + " was cancelled",
                            "Choose another one");
                }
                yield of(meeting);
            }
            case ForMeeting.OnDay(LocalDate day) -> {
                ChosenMeeting chosen = on(meetings, board, day);
                if (chosen.meeting() == null && plansAny(meetings, board, today)) {
                    problems.add(
                            "meetingOn",
                            "The board has no meeting on " + PlainDay.of(day),
                            "Choose one that it plans, or plan one on that day first");
                }
                yield chosen;
            }
        };
    }

    private static boolean plansAny(Meetings meetings, String board, LocalDate today) {
        return meetings.since(board, today).orThrow().stream()
                .anyMatch(meeting -> meeting.state() == MeetingState.PLANNED);
    }
}
