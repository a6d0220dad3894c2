package org.wellkept.ui.accountability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.ShareBar;

/**
 * One of the three answers, summed over a board.
 *
 * @param bar null where there is nothing to sum
 * @param parts every possible answer that occurs, each with the list behind it
 */
public record AnswerBar(
        String heading, String about, @Nullable ShareBar bar, List<Part> parts) {

    public AnswerBar {
        parts = List.copyOf(parts);
    }

    /** @param href the list of what is counted, or null where there is none any more */
    public record Part(
            Mark mark, String word, int count, @Nullable String href) {}
}
