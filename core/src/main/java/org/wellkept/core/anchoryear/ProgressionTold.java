package org.wellkept.core.anchoryear;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself in one dimension. Texts hold at most 1,000 characters.
 *
 * @param level 1 to 4 (see {@link ProgressionLevel}), or null while it has not said
 * @param now where it is now
 * @param next where it goes next
 * @param reason why this level; has to be there beside a level
 */
public record ProgressionTold(
        @Nullable Integer level,
        @Nullable String now,
        @Nullable String next,
        @Nullable String reason) implements Serializable {

    public static final ProgressionTold NOTHING = new ProgressionTold(null, null, null, null);

    public ProgressionTold {
        now = orNull(now);
        next = orNull(next);
        reason = orNull(reason);
    }

    boolean isNothing() {
        return equals(NOTHING);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
