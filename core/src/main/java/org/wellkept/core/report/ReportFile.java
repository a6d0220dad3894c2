package org.wellkept.core.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a file of a published report stands.
 *
 * @param madeAt null while it is being made, and where it failed
 * @param size in bytes; 0 until it is made
 * @param failedBecause why it could not be made, in words for the officer; null otherwise
 * @param failures how often it was tried in vain since somebody wanted it last
 * @param triedAgainAt when it is tried again by itself; null unless it failed, and once it is given up
 */
public record ReportFile(
        Edition edition,
        PaperForm form,
        @Nullable Instant madeAt,
        long size,
        @Nullable String failedBecause,
        int failures,
        @Nullable Instant triedAgainAt) {

    public boolean isMade() {
        return madeAt != null;
    }

    public boolean isWaiting() {
        return madeAt == null && failedBecause == null;
    }

    /** Whether it is made no more unless somebody has it made again. */
    public boolean isGivenUp() {
        return failedBecause != null && triedAgainAt == null;
    }
}
