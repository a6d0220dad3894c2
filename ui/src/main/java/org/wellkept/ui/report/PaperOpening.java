package org.wellkept.ui.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.Paper;
import org.wellkept.ui.look.Words;

/**
 * What stands above the first section, in the words of every form.
 *
 * @param standing that it is not published, or is not to be; null for a paper that is published
 * @param facts what it is, for whom and of which day
 */
public record PaperOpening(
        String kicker, String title, @Nullable String standing, List<Fact> facts, List<String> notices) {

    /** How its figures came about: the same for every paper. */
    public static final String HOW =
            "Every figure in this paper leads to the promises that it counts, as they stood on that day."
                    + " Three answers stand side by side and are never mixed: what partners say, what their figures show, and what"
                    + " somebody independent checked. Who writes the paper comments on figures and changes none.";

    public PaperOpening {
        facts = List.copyOf(facts);
        notices = List.copyOf(notices);
    }

    /** Such as "Report of", and whose it is. */
    public record Fact(String label, String words) {}

    public static PaperOpening of(Paper.Head head) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Report of", head.reportOf()));
        facts.add(new Fact(
                "For the meeting on",
                head.meetingOn() == null ? "a day that is not set yet" : Words.day(head.meetingOn())));
        facts.add(new Fact(
                "About",
                head.roundName() + ", " + Words.period(head.periodFrom(), head.periodTo()) + ", as it stood on "
                        + Words.day(head.takenOn())));
        if (head.version() > 1) {
            String because = head.reopenedBecause() == null ? "" : " because: " + Words.stopped(head.reopenedBecause());
            facts.add(new Fact(
                    "Version " + head.version(),
                    "The round was opened again and closed again" + (because.isEmpty() ? "." : "," + because)));
        }
        if (head.publishedOn() != null) {
            facts.add(new Fact("Published on", Words.day(head.publishedOn())));
        }
        return new PaperOpening(
                head.edition().words() + " · " + head.board().name(),
                head.title(),
                standing(head),
                facts,
                head.notices());
    }

    /** What stands above what the officer wrote, so that it is told from what the figures say. */
    public static String commentOf(Paper.Head head) {
        return head.reportOf() + " comments";
    }

    private static @Nullable String standing(Paper.Head head) {
        if (head.edition() == Edition.BRIEFING) {
            return "This briefing tells members of the partnership what is not public. Don’t pass it on, and don’t publish it.";
        }
        return head.publishedOn() == null ? "This is a draft. It is not published, and it may change." : null;
    }
}
