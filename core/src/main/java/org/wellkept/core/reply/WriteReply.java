package org.wellkept.core.reply;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what a body says beside a mark. Nothing is written where somebody else wrote there since the writer began.
 *
 * @param mark the id of the mark
 * @param words 1 to {@value Replies#MOST_WORDS} words
 * @param was what stood there when the writer began, or null for nothing
 * @param draft the draft that the writer has seen, which goes with the reply, or null for none
 */
public record WriteReply(
        UUID mark,
        @Nullable String words,
        @Nullable String was,
        @Nullable String draft) {}
