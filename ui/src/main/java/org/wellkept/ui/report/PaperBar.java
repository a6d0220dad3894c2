package org.wellkept.ui.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.Block;
import org.wellkept.core.report.FigureKey;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.Share;
import org.wellkept.ui.look.ShareBar;
import org.wellkept.ui.look.Words;

/**
 * A bar of a paper: drawn where there is anything to draw, and told in a table of all its parts.
 *
 * @param id of its drawing within the paper
 * @param drawing null where nothing is counted
 */
public record PaperBar(String id, String title, @Nullable ShareBar drawing, List<Row> rows) {

    public PaperBar {
        rows = List.copyOf(rows);
    }

    /**
     * A part of it.
     *
     * @param share its count with its base, such as "9 of 48 (19%)"
     */
    public record Row(Mark mark, String word, String share, FigureKey key) {}

    public static PaperBar of(Block.Bar bar) {
        List<Row> rows = bar.parts().stream()
                .map(part -> new Row(
                        Mark.of(part.answer()),
                        part.answer().words(),
                        Words.share(part.count(), bar.whole()),
                        part.key()))
                .toList();
        List<Share> shares = bar.parts().stream()
                .map(part ->
                        new Share(Mark.of(part.answer()), part.answer().words().toLowerCase(Locale.UK), part.count()))
                .toList();
        String id = bar.parts().stream()
                .map(part -> part.key().text().replace('.', '-'))
                .findFirst()
                .orElse("bar");
        return new PaperBar(id, bar.title(), bar.whole() == 0 ? null : ShareBar.of(bar.title(), shares), rows);
    }

    /** What the drawing shows, for those who don't see it. */
    public String description() {
        return drawing == null ? title : title + ". " + drawing.description();
    }
}
