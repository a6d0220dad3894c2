package org.wellkept.ui.commitment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.handover.OfferAnswer;
import org.wellkept.core.handover.Passage;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.undertaking.State;
import org.wellkept.ui.commitment.CommitmentPage.Line;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Links;

/** Who made a promise, who carries it now and which board looks after it, in lines; none where that has been so all along. */
final class PassageLines {

    private PassageLines() {}

    static List<Line> of(CommitmentSummary promise, Passage passage) {
        List<Line> lines = new ArrayList<>();
        OrganisationRef now = promise.organisation();
        boolean carried = !passage.madeBy().slug().equals(now.slug());
        String then = passage.calledThen() == null ? null : "then called " + passage.calledThen();
        if (carried || then != null) {
            lines.add(body("Made by ", passage.madeBy(), then));
        }
        passage.carriedBefore().stream()
                .filter(before ->
                        !before.organisation().slug().equals(passage.madeBy().slug()))
                .forEach(before -> lines.add(body(
                        "Then carried by ",
                        before.organisation(),
                        "until " + Words.day(before.until().minusDays(1)))));
        if (carried) {
            lines.add(body("Carried now by ", now, null));
        }
        ended(lines, promise, passage);
        passage.boards().forEach(before -> board(lines, before));
        Passage.Part origin = passage.origin();
        if (origin != null) {
            lines.add(part("Carries on a part of ", origin));
        }
        passage.parts().forEach(part -> lines.add(part("A part of it goes on as ", part)));
        return lines;
    }

    private static void board(List<Line> lines, Passage.BoardBefore before) {
        lines.add(new Line(
                "Promised to " + before.board().name(),
                Links.board(before.board().slug()),
                "which ended on " + Words.day(before.until().minusDays(1))));
        BoardRef by = before.by();
        if (by != null) {
            lines.add(new Line(
                    by.name() + " has looked after it since " + Words.day(before.until()),
                    Links.board(by.slug()),
                    null));
        }
    }

    private static void ended(List<Line> lines, CommitmentSummary promise, Passage passage) {
        if (passage.ended() != null && promise.state() != State.CLOSED) {
            String last = Words.day(passage.ended().minusDays(1));
            if (promise.asPublished()) {
                lines.add(new Line(promise.organisation().name() + " ended on " + last + ".", null, null));
                passage.successors().forEach(successor -> lines.add(body("Its work went on with ", successor, null)));
                return;
            }
            lines.add(new Line(
                    "In handover: " + promise.organisation().name() + " ended on " + last
                            + ". No round asks about it until it is settled who carries it on.",
                    null,
                    null));
        }
        passage.answers().forEach(answer -> lines.add(body("Offered to ", answer.successor(), said(answer))));
    }

    private static String said(OfferAnswer answer) {
        String on = answer.on() == null ? "" : " (" + Words.day(answer.on()) + ")";
        return switch (answer.given()) {
            case WAITING -> "which has not answered yet";
            case TAKEN -> "which carries it on" + on;
            case DECLINED ->
                "which does not carry it on" + on
                        + (answer.reason() == null ? "" : ": " + Words.stopped(answer.reason()));
        };
    }

    private static Line body(String before, OrganisationRef organisation, @Nullable String note) {
        return new Line(before + organisation.name(), Links.partner(organisation.slug()), note);
    }

    private static Line part(String before, Passage.Part part) {
        return new Line(
                before + part.reference() + ", “" + part.title() + "”, by "
                        + part.organisation().name(),
                Links.commitment(part.reference()),
                null);
    }
}
