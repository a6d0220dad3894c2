package org.wellkept.ui.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.meeting.AgendaItemRead;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.report.ReportSummary;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.report.PaperLinks;
import org.wellkept.ui.transparency.BoardFrame;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.PublicPage;

/**
 * One meeting: when and where, its agenda, and what was decided about each item.
 *
 * @param when the day, with the time where it is known
 * @param state what there is to say of its state, in a sentence
 * @param link where it is broadcast or joined, or null
 * @param papers that are published for it
 */
public record MeetingPage(
        Frame frame,
        String board,
        String boardHref,
        String meetings,
        String when,
        String state,
        @Nullable String place,
        @Nullable String link,
        List<DecisionLine.Link> papers,
        List<Item> items)
        implements PublicPage {

    public MeetingPage {
        papers = List.copyOf(papers);
        items = List.copyOf(items);
    }

    /**
     * An item of the agenda.
     *
     * @param bringsBack the decision that it brings back, or null
     */
    public record Item(
            UUID id,
            int number,
            String title,
            @Nullable String reportOf,
            String asked,
            List<String> summary,
            List<String> recommendations,
            List<DecisionLine.Link> promises,
            DecisionLine.@Nullable Link bringsBack,
            List<DecisionLine> decisions) {

        public Item {
            summary = List.copyOf(summary);
            recommendations = List.copyOf(recommendations);
            promises = List.copyOf(promises);
            decisions = List.copyOf(decisions);
        }

        static Item of(AgendaItemRead item) {
            DecisionRead.Link back = item.bringsBack();
            return new Item(
                    item.id(),
                    item.number(),
                    item.title(),
                    item.reportOf(),
                    DecisionWords.asked(item.asked()),
                    Words.paragraphs(item.summary()),
                    item.recommendations(),
                    DecisionLine.promises(item.promises()),
                    back == null ? null : DecisionLine.link(back),
                    item.decisions().stream().map(DecisionLine::of).toList());
        }
    }

    /** @param papers for it, as everybody may know of them */
    static MeetingPage of(BoardDetails board, MeetingRead meeting, List<ReportSummary> papers) {
        String when = MeetingWords.when(meeting.on(), meeting.startsAt());
        return new MeetingPage(
                BoardFrame.of(board, "Meeting of " + board.name() + " on " + Words.day(meeting.on()), state(meeting)),
                board.name(),
                Links.board(board.slug()),
                Links.meetings(board.slug()),
                when,
                state(meeting),
                meeting.place(),
                meeting.link(),
                papers.stream()
                        .map(paper -> new DecisionLine.Link(paper.title(), PaperLinks.path(paper.id())))
                        .toList(),
                meeting.items().stream().map(Item::of).toList());
    }

    private static String state(MeetingRead meeting) {
        return switch (meeting.state()) {
            case DRAFT -> "This meeting is a draft: only the board’s officers see it.";
            case PLANNED ->
                "The board meets in public. Its papers have to be out by " + Words.day(meeting.papersBy())
                        + ", five clear days before.";
            case HELD -> "The board met. What it decided stands under each item.";
            case CANCELLED -> "This meeting was cancelled. " + Words.stopped(because(meeting));
        };
    }

    private static String because(MeetingRead meeting) {
        String because = meeting.cancelledBecause();
        if (because == null) {
            throw new IllegalStateException("A meeting is cancelled with a reason, and is " + MeetingState.CANCELLED);
        }
        return because;
    }
}
