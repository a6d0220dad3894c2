package org.wellkept.ui.accountability;

import org.jspecify.annotations.Nullable;
import org.wellkept.ui.look.Mark;

/**
 * One number that leads to what it counts.
 *
 * @param mark the mark that the number stands for, or null for a plain count
 * @param href below {@code /workspace/}
 */
public record OverviewTile(
        String number, String words, @Nullable Mark mark, String href) {}
