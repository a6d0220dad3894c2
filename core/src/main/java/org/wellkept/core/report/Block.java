package org.wellkept.core.report;

import java.util.List;
import org.wellkept.core.shown.ShownAnswer;

/** A piece of a section, in reading order. Every form of a paper can show each of them. */
public sealed interface Block {

    /** One sentence or a few. */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        public Paragraph(Span... spans) {
            this(List.of(spans));
        }

        /** How it reads without figures and links. */
        public String words() {
            return String.join("", spans.stream().map(Span::words).toList());
        }
    }

    /**
     * Points under each other.
     *
     * @param numbered whether they are quoted by number, as recommendations are
     */
    record Points(List<Paragraph> points, boolean numbered) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /** A thing with a name of its own, such as a promise that needs attention: a small heading, and lines under it. */
    record Entry(Paragraph heading, List<Line> lines) implements Block {
        public Entry {
            lines = List.copyOf(lines);
        }
    }

    /** @param label what the words answer, such as "Partner says" */
    record Line(String label, Paragraph words) {}

    /**
     * A bar of shares that sum to the whole, drawn and told: every form shows its parts in words too.
     *
     * @param title what it shows
     * @param parts in their order; those of none are left out of the drawing, not of the words
     */
    record Bar(String title, List<Part> parts) implements Block {
        public Bar {
            parts = List.copyOf(parts);
        }

        public int whole() {
            return parts.stream().mapToInt(Part::count).sum();
        }
    }

    record Part(ShownAnswer answer, FigureKey key, int count) {}
}
