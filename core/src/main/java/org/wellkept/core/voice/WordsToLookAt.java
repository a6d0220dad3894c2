package org.wellkept.core.voice;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's words, for whoever looks after them: without the answers that they gave, and in no order.
 *
 * @param id a random number
 */
public record WordsToLookAt(
        UUID id,
        @Nullable String feltReal,
        @Nullable String notReal,
        @Nullable String correction,
        WordsState state,
        @Nullable String hiddenBecause)
        implements Serializable {}
