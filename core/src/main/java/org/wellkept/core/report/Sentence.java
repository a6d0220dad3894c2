package org.wellkept.core.report;

import java.util.ArrayList;
import java.util.List;

/** Puts a paragraph together, span by span. */
final class Sentence {

    private final PaperFigures figures;
    private final List<Span> spans = new ArrayList<>();

    private Sentence(PaperFigures figures) {
        this.figures = figures;
    }

    /** @param figures from which it takes those that it names */
    static Sentence with(PaperFigures figures) {
        return new Sentence(figures);
    }

    static Block.Paragraph of(String words) {
        return new Block.Paragraph(new Span.Text(words));
    }

    Sentence text(String words) {
        spans.add(new Span.Text(words));
        return this;
    }

    Sentence strong(String words) {
        spans.add(new Span.Strong(words));
        return this;
    }

    Sentence link(String words, String path) {
        spans.add(new Span.Link(words, path));
        return this;
    }

    /** The number alone. */
    Sentence figure(String key) {
        return figure(key, PaperWords.plain(figures.of(key).value()));
    }

    /** The number with what it counts. */
    Sentence figure(String key, String one, String many) {
        long number = figures.count(key);
        return figure(key, PaperWords.count(number, one, many));
    }

    /** @param words the number, as it is told */
    Sentence figure(String key, String words) {
        spans.add(new Span.Figure(figures.of(key).key(), words));
        return this;
    }

    Block.Paragraph end() {
        return new Block.Paragraph(spans);
    }
}
