package org.wellkept.core.report;

import java.util.ArrayList;
import java.util.List;
import org.wellkept.core.PlainDay;

/** What the board decided, and of which something is left to do. Pure. */
final class DecisionsSection {

    private static final int MOST = 4;

    private DecisionsSection() {}

    static List<Block> blocks(PaperSource source, PaperFigures figures) {
        Basis basis = source.basis();
        if (basis == null) {
            return List.of(More.notRecorded("which decisions were open"));
        }
        List<Basis.OpenDecision> decisions = basis.decisions();
        if (decisions.isEmpty()) {
            return List.of(Sentence.of("No decision of the board is open."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Sentence.with(figures)
                .figure("decisions.open", "decision is", "decisions are")
                .text(" open, ")
                .figure("decisions.late")
                .text(" of them past the date that was set.")
                .end());
        blocks.add(new Block.Points(
                decisions.stream().limit(MOST).map(DecisionsSection::point).toList(), false));
        if (decisions.size() > MOST) {
            blocks.add(More.inAnnex(decisions.size() - MOST, "decisions"));
        }
        return blocks;
    }

    private static Block.Paragraph point(Basis.OpenDecision decision) {
        return new Block.Paragraph(
                new Span.Link(decision.reference(), Paths.decision(decision.reference())),
                new Span.Text(" " + decision.kind().words() + " on " + PlainDay.of(decision.decidedOn()) + ": "
                        + PaperWords.quoted(decision.resolved())
                        + (decision.owner() == null ? "" : " (" + PaperWords.title(decision.owner()) + ")")
                        + (decision.due() == null ? "" : ", due " + PaperWords.quoted(decision.due()))
                        + (decision.late() ? ", late" : "")));
    }
}
