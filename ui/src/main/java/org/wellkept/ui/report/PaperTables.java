package org.wellkept.ui.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wellkept.core.report.Block;
import org.wellkept.core.report.Paper;
import org.wellkept.core.report.PaperSection;
import org.wellkept.core.report.PaperTable;
import org.wellkept.core.report.Span;

/** Every table of a paper, whole: those of its annex, and its bars as tables. */
final class PaperTables {

    /** Its table of promises, which stands for the whole paper where a form holds one table. */
    static final String PROMISES = "promises";

    private PaperTables() {}

    static List<PaperTable> of(Paper paper) {
        Map<String, PaperTable> tables = new LinkedHashMap<>();
        paper.annex().forEach(table -> tables.put(table.name(), table));
        for (PaperSection section : paper.sections()) {
            int bars = 0;
            for (Block block : section.blocks()) {
                if (block instanceof Block.Bar bar) {
                    bars++;
                    PaperTable table = table(section, bars, bar);
                    tables.put(table.name(), table);
                }
            }
        }
        return List.copyOf(tables.values());
    }

    static Optional<PaperTable> named(Paper paper, String name) {
        return of(paper).stream().filter(table -> table.name().equals(name)).findFirst();
    }

    private static PaperTable table(PaperSection section, int number, Block.Bar bar) {
        List<List<Block.Paragraph>> rows = new ArrayList<>();
        for (Block.Part part : bar.parts()) {
            rows.add(List.of(
                    new Block.Paragraph(new Span.Text(part.answer().words())),
                    new Block.Paragraph(new Span.Text(Integer.toString(part.count())))));
        }
        String name = section.kind().code().toLowerCase(Locale.ROOT) + (number == 1 ? "" : "-" + number);
        return new PaperTable(
                name,
                bar.title(),
                List.of(new PaperTable.Column("Figures show", false), new PaperTable.Column("Promises", true)),
                rows,
                "Of " + bar.whole() + " promises.");
    }
}
