package org.wellkept.core.report;

import java.util.List;

/** What partners do as employers, buyers, landlords and neighbours, each figure with how many told it. Pure. */
final class AnchorSection {

    private static final int MOST = 5;

    private AnchorSection() {}

    static List<Block> blocks(PaperSource source, PaperFigures figures) {
        Basis basis = source.basis();
        if (basis == null) {
            return List.of(More.notRecorded("what partners do as neighbours"));
        }
        List<Basis.Gathered> told = basis.figuresOf(Basis.Part.ANCHOR).toList();
        if (told.isEmpty()) {
            return List.of(
                    Sentence.of(
                            "No partner has told what it does as employer, buyer, landlord or neighbour. That is unknown, and not zero."));
        }
        Block.Points points = new Block.Points(
                told.stream()
                        .limit(MOST)
                        .map(figure -> GatheredLine.of(Sentence.with(figures), figure)
                                .text(".")
                                .end())
                        .toList(),
                false);
        return told.size() > MOST ? List.of(points, More.inAnnex(told.size() - MOST, "anchor")) : List.of(points);
    }
}
