package org.wellkept.core.coproduction;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * One thing that people said, and what became of it: said, decided, done.
 *
 * @param said what people said, 1 to 1,000 characters
 * @param decision null while nothing is decided
 * @param reason why, at most 1,000 characters; needed for "partly" and "no"
 * @param done what was done, at most 1,000 characters, or null while nothing was
 * @param stopped whether what was done was to stop something: that is a change too
 */
public record Change(
        String said,
        @Nullable Decision decision,
        @Nullable String reason,
        @Nullable String done,
        boolean stopped) implements Serializable {

    public Change {
        said = said.strip();
        reason = Written.orNone(reason);
        done = Written.orNone(done);
    }
}
