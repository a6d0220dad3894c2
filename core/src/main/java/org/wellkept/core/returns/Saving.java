package org.wellkept.core.returns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a field that somebody wrote. */
public sealed interface Saving {

    /**
     * It is kept, durably.
     *
     * @param row the whole answer as it is now, with what figures show
     */
    record Kept(Instant at, ReturnRow row) implements Saving {}

    /**
     * Somebody else wrote there meanwhile. Nothing was changed.
     *
     * @param theirs what stands there now, or null for nothing
     */
    record Clash(@Nullable String theirs) implements Saving {}
}
