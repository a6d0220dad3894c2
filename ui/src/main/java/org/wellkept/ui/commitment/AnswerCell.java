package org.wellkept.ui.commitment;

import org.jspecify.annotations.Nullable;
import org.wellkept.ui.look.Mark;

/**
 * One answer in a table: its mark, its word and, small beneath, how we know.
 *
 * @param because null when the word says it all
 */
public record AnswerCell(Mark mark, String word, @Nullable String because) {}
