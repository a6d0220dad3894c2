package org.wellkept.core.reply;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what a body's lead could say beside a mark.
 *
 * @param mark the id of the mark
 * @param words 1 to {@value Replies#MOST_WORDS} words
 * @param was the draft that stood there when the writer began, or null for none; where another one stands there now, nothing
 *     is written
 */
public record DraftReply(
        UUID mark, @Nullable String words, @Nullable String was) {}
