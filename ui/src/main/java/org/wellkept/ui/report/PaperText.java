package org.wellkept.ui.report;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.wellkept.core.report.Block;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.PaperSection;
import org.wellkept.core.report.PaperTable;
import org.wellkept.core.report.Span;
import org.wellkept.ui.look.Words;

/** The paper as a text document, whichever format writes it: the same words in the same order as its page. */
final class PaperText {

    private static final int DRAWN_SCALE = 2;
    private static final double BAR_HEIGHT = 6;
    private static final double LOGO_HEIGHT = 16;

    private final PrintedPaper printed;
    private final Pen pen;

    private PaperText(PrintedPaper printed, Pen pen) {
        this.printed = printed;
        this.pen = pen;
    }

    static void write(PrintedPaper printed, Pen pen) throws XMLStreamException {
        new PaperText(printed, pen).write();
    }

    private void write() throws XMLStreamException {
        opening(PaperOpening.of(printed.paper().head()));
        for (PaperSection section : printed.paper().sections()) {
            section(section);
        }
        how();
        if (!printed.paper().annex().isEmpty()) {
            pen.widePages();
            pen.heading(2, words("Annex: the full tables"));
            for (PaperTable table : printed.paper().annex()) {
                table(ReadTable.of(table));
            }
        }
    }

    private void opening(PaperOpening opening) throws XMLStreamException {
        if (printed.logo() != null) {
            pen.picture(printed.logo(), LOGO_HEIGHT);
        }
        pen.paragraph(Pen.Look.SMALL, words(opening.kicker()));
        pen.heading(1, words(opening.title()));
        for (String notice : opening.notices()) {
            pen.paragraph(Pen.Look.NOTICE, words(notice));
        }
        if (opening.standing() != null) {
            pen.paragraph(Pen.Look.NOTICE, new Block.Paragraph(new Span.Strong(opening.standing())));
        }
        for (PaperOpening.Fact fact : opening.facts()) {
            labelled(fact.label(), words(fact.words()));
        }
    }

    private void section(PaperSection section) throws XMLStreamException {
        pen.heading(2, words(section.heading()));
        for (Block block : section.blocks()) {
            block(block);
        }
        if (section.commentary() != null) {
            pen.paragraph(
                    Pen.Look.COMMENT,
                    new Block.Paragraph(new Span.Strong(
                            PaperOpening.commentOf(printed.paper().head()))));
            for (String paragraph : Words.paragraphs(section.commentary())) {
                pen.paragraph(Pen.Look.COMMENT, words(paragraph));
            }
        }
    }

    private void block(Block block) throws XMLStreamException {
        switch (block) {
            case Block.Paragraph words -> pen.paragraph(Pen.Look.BODY, words);
            case Block.Points points -> pen.points(points.points(), points.numbered());
            case Block.Entry entry -> {
                pen.heading(3, entry.heading());
                for (Block.Line line : entry.lines()) {
                    labelled(line.label(), line.words());
                }
            }
            case Block.Bar bar -> bar(PaperBar.of(bar));
        }
    }

    private void bar(PaperBar bar) throws XMLStreamException {
        if (bar.drawing() != null) {
            pen.picture(
                    Picture.of(PaperDrawing.of(bar.drawing(), bar.description()), DRAWN_SCALE, bar.description()),
                    BAR_HEIGHT);
        }
        pen.table(new Pen.Grid(
                bar.title(),
                List.of(new PaperTable.Column("Figures show", false), new PaperTable.Column("Promises", true)),
                bar.rows().stream()
                        .map(row -> new Pen.Grid.Row(
                                row.mark(),
                                List.of(
                                        words(row.word()),
                                        new Block.Paragraph(new Span.Figure(row.key(), row.share())))))
                        .toList()));
    }

    private void table(ReadTable read) throws XMLStreamException {
        PaperTable table = read.table();
        if (read.rows().isEmpty()) {
            labelled(read.caption(), words(ReadTable.NOTHING));
        } else {
            pen.table(read.grid());
        }
        if (table.note() != null) {
            pen.paragraph(Pen.Look.SMALL, words(table.note()));
        }
        if (read.rest() != null) {
            pen.paragraph(
                    Pen.Look.SMALL,
                    new Block.Paragraph(
                            new Span.Text(read.rest() + " All of them are in "),
                            new Span.Link(
                                    "the spreadsheet",
                                    PaperLinks.path(printed.links().report(), PaperForm.ODS)),
                            new Span.Text(".")));
        }
    }

    private void how() throws XMLStreamException {
        pen.heading(2, words("How we know"));
        pen.paragraph(Pen.Look.BODY, words(PaperOpening.HOW));
        pen.paragraph(Pen.Look.BODY, words(printed.paper().head().rules().words()));
        pen.paragraph(
                Pen.Look.BODY,
                new Block.Paragraph(
                        new Span.Text("This paper on the web, with its files and tables: "),
                        new Span.Link(
                                printed.links().paper(),
                                PaperLinks.path(printed.links().report()))));
    }

    private void labelled(String label, Block.Paragraph words) throws XMLStreamException {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span.Strong(label + ":"));
        spans.add(new Span.Text(" "));
        spans.addAll(words.spans());
        pen.paragraph(Pen.Look.BODY, new Block.Paragraph(spans));
    }

    private static Block.Paragraph words(String words) {
        return new Block.Paragraph(new Span.Text(words));
    }
}
