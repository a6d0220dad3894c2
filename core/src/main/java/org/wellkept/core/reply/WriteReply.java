package org.wellkept.core.reply;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what a body says beside a mark.
 *
 * @param mark the id of the mark
 * @param words 1 to {@value Replies#MOST_WORDS} words
 * @param was what stood there when the writer began, or null for nothing; where something else stands there now, nothing is
 *     written
 */
public record WriteReply(
        UUID mark, @Nullable String words, @Nullable String was) {}
