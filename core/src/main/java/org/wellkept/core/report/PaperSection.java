package org.wellkept.core.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a paper.
 *
 * @param heading the board's own, or the usual one
 * @param commentary what the officer wrote, in paragraphs with blank lines between them; null for nothing
 * @param blocks what the snapshot says; never empty: where there is nothing, it says so
 */
public record PaperSection(
        SectionKind kind, String heading, @Nullable String commentary, List<Block> blocks) {

    public PaperSection {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("A section says what there is, or that there is nothing");
        }
    }
}
