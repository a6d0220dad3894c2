package org.wellkept.core.report;

import java.util.ArrayList;
import java.util.List;

/** What a paper proposes that the board does, from what was frozen; its officer may word it otherwise. Pure. */
final class Recommendations {

    private static final int MOST_DECISIONS = 3;

    private Recommendations() {}

    static List<Recommendation> proposed(PaperSource source, PaperFigures figures) {
        List<Recommendation> proposed = new ArrayList<>();
        proposed.add(new Recommendation(RecommendationKind.NOTE, note(source, figures)));
        Basis basis = source.basis();
        if (basis == null) {
            return proposed;
        }
        List<Basis.Asked> waiting =
                basis.asks().stream().filter(Basis.Asked::waits).toList();
        waiting.stream().limit(MOST_DECISIONS).map(Recommendations::decision).forEach(proposed::add);
        if (waiting.size() > MOST_DECISIONS) {
            proposed.add(new Recommendation(
                    RecommendationKind.DECIDE, "when it will answer all of the {asks.open} asks that wait for it"));
        }
        if (figures.count("notEndorsed") > 0) {
            proposed.add(
                    new Recommendation(
                            RecommendationKind.ENDORSE,
                            figures.count("notEndorsed") == 1
                                    ? "the {notEndorsed} promise of {promises} that it has not endorsed yet (annex, table “promises”)"
                                    : "those {notEndorsed} promises of {promises} that it has not endorsed yet (annex, table “promises”)"));
        }
        return proposed;
    }

    private static String note(PaperSource source, PaperFigures figures) {
        if (source.isEmpty()) {
            return "that no promise is made to it yet of which this paper could tell";
        }
        return "that of {promises} promises figures show {shown.met} kept, {shown.onTrack} on track, {shown.behind} behind and"
                + " {shown.overdue} past their date, and that {shown.cannotTell} can’t be told yet"
                + (figures.count("shown.waiting") > 0 ? "; {shown.waiting} wait for their public day" : "");
    }

    private static Recommendation decision(Basis.Asked ask) {
        return new Recommendation(
                RecommendationKind.DECIDE,
                "on what " + Template.quoted(PaperWords.title(ask.organisation())) + " asks: “"
                        + Template.quoted(PaperWords.quoted(ask.words())) + "”");
    }

    static List<Block> blocks(List<Recommendation> recommendations, PaperFigures figures) {
        if (recommendations.isEmpty()) {
            return List.of(Sentence.of("Nothing is asked of the board today."));
        }
        return List.of(
                Sentence.of("The board is asked to:"),
                new Block.Points(
                        recommendations.stream()
                                .map(each -> {
                                    List<Span> spans = new ArrayList<>();
                                    spans.add(new Span.Strong(
                                            PaperWords.within(each.kind().words())));
                                    spans.add(new Span.Text(" "));
                                    spans.addAll(Template.spans(each.words(), figures));
                                    return new Block.Paragraph(spans);
                                })
                                .toList(),
                        true));
    }
}
