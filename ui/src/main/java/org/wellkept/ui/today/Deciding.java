package org.wellkept.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.DecisionState;
import org.wellkept.core.meeting.MeetingSummary;
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
        if (!escalated.isEmpty()) {
            groups.add(new Group(
                    "Passed up to your board",
                    "Another board waits for an answer, or for a place on your agenda.",
                    null,
                    escalated.stream()
                            .limit(LISTED)
                            .map(decision -> new Task(
                                    decision.reference(),
                                    decision.resolved(),
                                    new Link(Words.stopped(decision.resolved()), above(decision)),
                                    new Link("Answer", above(decision))))
                            .toList(),
                    null));
        }
        if (!owned.isEmpty()) {
            groups.add(new Group(
                    "Decided, and yours to do",
                    "Boards decided it at a meeting. They look at it again until you say what came of it." + late(),
                    null,
                    owned.stream().limit(LISTED).map(Deciding::owned).toList(),
                    owned.size() <= LISTED ? null : rest()));
        }
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

    private static String above(DecisionRead decision) {
        return decision.chain().escalatedTo() == null
                ? MeetingNavigation.ofBoard(decision.board().slug())
                : MeetingNavigation.ofBoard(decision.chain().escalatedTo().slug());
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

    private String late() {
        long late = owned.stream()
                .filter(decision -> decision.state() == DecisionState.LATE)
                .count();
        return late == 0 ? "" : " " + Words.sentence(Words.spelledCount(late, "is late", "are late")) + ".";
    }

    private Link rest() {
        String board = owned.getFirst().board().slug();
        return new Link(
                "All " + Words.spelled(owned.size()) + " that boards wait for: "
                        + owned.stream()
                                .map(decision -> decision.board().name())
                                .distinct()
                                .collect(Collectors.joining(", ")),
                MeetingNavigation.ofBoard(board));
    }
}
