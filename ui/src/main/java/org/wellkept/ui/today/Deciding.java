package org.wellkept.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.DecisionState;
import org.wellkept.core.meeting.MeetingSummary;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.meeting.MeetingNavigation;
import org.wellkept.ui.today.TodayPage.Group;
import org.wellkept.ui.today.TodayPage.Link;
import org.wellkept.ui.today.TodayPage.Task;

/**
 * What waits of boards' meetings and decisions.
 *
 * @param meetings those of the person's boards that near without an agenda, or went by without a word
 * @param owned what organisations of the person are to do, because a board decided so
 * @param escalated what waits for boards that the person runs, because another board passed it up
 */
record Deciding(List<MeetingSummary> meetings, List<DecisionRead> owned, List<DecisionRead> escalated) {

    private static final int LISTED = 5;

    static final Deciding NONE = new Deciding(List.of(), List.of(), List.of());

    Deciding {
        meetings = List.copyOf(meetings);
        owned = List.copyOf(owned);
        escalated = List.copyOf(escalated);
    }

    List<Group> groups(LocalDate today) {
        List<Group> groups = new ArrayList<>();
        if (!meetings.isEmpty()) {
            groups.add(new Group(
                    "Meetings to prepare and to record",
                    "People look at the agenda before a meeting, and at what was decided after it.",
                    null,
                    meetings.stream().map(meeting -> meeting(meeting, today)).toList(),
                    null));
        }
        byBoard(escalated, Deciding::above)
                .forEach((board, decisions) -> groups.add(group(
                        "Passed up to " + board.name(),
                        "Another board waits for an answer, or for a place on your agenda.",
                        board,
                        decisions,
                        Deciding::passedUp)));
        byBoard(owned, DecisionRead::board)
                .forEach((board, decisions) -> groups.add(group(
                        "Decided by " + board.name() + ", and yours to do",
                        "It was decided at a meeting. The board looks at it again until you say what came of it."
                                + late(decisions),
                        board,
                        decisions,
                        Deciding::owned)));
        return groups;
    }

    private static Task meeting(MeetingSummary meeting, LocalDate today) {
        String href = MeetingNavigation.meeting(meeting.board().slug(), meeting.id());
        boolean past = meeting.on().isBefore(today);
        String words = meeting.board().name() + ", " + Words.day(meeting.on())
                + (past ? ": nothing is recorded of it yet" : ": nothing is on the agenda yet");
        return new Task(
                "Meeting",
                words,
                new Link(words, href),
                new Link(past ? "Record what was decided" : "Write the agenda", href));
    }

    private static Map<BoardRef, List<DecisionRead>> byBoard(
            List<DecisionRead> decisions, Function<DecisionRead, BoardRef> board) {
        return decisions.stream().collect(Collectors.groupingBy(board, LinkedHashMap::new, Collectors.toList()));
    }

    private static Group group(
            String heading,
            String why,
            BoardRef board,
            List<DecisionRead> decisions,
            Function<DecisionRead, Task> task) {
        return new Group(
                heading,
                why,
                null,
                decisions.stream().limit(LISTED).map(task).toList(),
                decisions.size() <= LISTED
                        ? null
                        : new Link(
                                "All " + Words.spelled(decisions.size()) + " on the page of " + board.name(),
                                MeetingNavigation.ofBoard(board.slug())));
    }

    /** The board that is to answer: the one above, or itself where nobody is above it any more. */
    private static BoardRef above(DecisionRead decision) {
        BoardRef above = decision.chain().escalatedTo();
        return above == null ? decision.board() : above;
    }

    private static Task passedUp(DecisionRead decision) {
        String href = MeetingNavigation.ofBoard(above(decision).slug());
        return new Task(
                decision.reference(),
                decision.resolved(),
                new Link(Words.stopped(decision.resolved()), href),
                new Link("Answer", href));
    }

    private static Task owned(DecisionRead decision) {
        String href = MeetingNavigation.ofBoard(decision.board().slug());
        String due = decision.due() == null ? "" : ", due: " + Words.written(decision.due());
        return new Task(
                decision.reference() + due + (decision.state() == DecisionState.LATE ? ", late" : ""),
                decision.resolved(),
                new Link(Words.stopped(decision.resolved()), href),
                new Link("Say what came of it", href));
    }

    private static String late(List<DecisionRead> decisions) {
        long late = decisions.stream()
                .filter(decision -> decision.state() == DecisionState.LATE)
                .count();
        return late == 0 ? "" : " " + Words.sentence(Words.spelledCount(late, "is late", "are late")) + ".";
    }
}
