package org.wellkept.ui.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.Block;
import org.wellkept.core.report.PaperTable;
import org.wellkept.ui.look.Mark;

/** Writes a text document, piece by piece, in the format of one office program or the other. */
interface Pen {

    /**
     * A heading.
     *
     * @param level 1 for the title, 2 for sections, 3 within them
     */
    void heading(int level, Block.Paragraph words) throws XMLStreamException;

    void paragraph(Look look, Block.Paragraph words) throws XMLStreamException;

    void points(List<Block.Paragraph> points, boolean numbered) throws XMLStreamException;

    void table(Grid grid) throws XMLStreamException;

    /**
     * A picture on a line of its own.
     *
     * @param height in millimetres
     */
    void picture(Picture picture, double height) throws XMLStreamException;

    /** What follows stands on pages that are turned: full tables have many columns. */
    void widePages() throws XMLStreamException;

    /** How a paragraph looks; each is a style that one can change in the document. */
    enum Look {
        BODY("Text body"),
        SMALL("Small print"),
        NOTICE("Notice"),
        COMMENT("Comment");

        private final String style;

        Look(String style) {
            this.style = style;
        }

        /** As the document's styles call it. */
        String style() {
            return style;
        }
    }

    /** A table as it is written. */
    record Grid(String caption, List<PaperTable.Column> columns, List<Row> rows) {

        private static final int NARROWEST = 6;
        private static final int LONGEST_WORD = 16;
        private static final int WIDEST = 40;
        private static final int LOOKED_AT = 50;

        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** @param mark before its first words, or null */
        record Row(@Nullable Mark mark, List<Block.Paragraph> cells) {
            public Row {
                cells = List.copyOf(cells);
            }
        }

        /** How wide the columns are against each other, by what stands in them. */
        List<Integer> widths() {
            return IntStream.range(0, columns.size()).map(this::width).boxed().toList();
        }

        private int width(int column) {
            int usual = (int) rows.stream()
                    .limit(LOOKED_AT)
                    .mapToInt(row -> row.cells().get(column).words().length())
                    .average()
                    .orElse(0);
            // no word is broken where there is room for it
            int longest = Stream.concat(
                            Stream.of(columns.get(column).heading()),
                            rows.stream()
                                    .limit(LOOKED_AT)
                                    .map(row -> row.cells().get(column).words()))
                    .flatMap(text -> Stream.of(text.split("\\s+")))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            return Math.max(Math.min(usual, WIDEST), Math.clamp(longest + 1, NARROWEST, LONGEST_WORD));
        }
    }
}
