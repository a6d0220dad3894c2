package org.wellkept.core.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a file of a published report stands.
 *
 * @param madeAt null while it is being made, and where it failed
 * @param size in bytes; 0 until it is made
 * @param failedBecause why it could not be made, in words for the officer; null otherwise
 */
public record ReportFile(
        Edition edition,
        PaperForm form,
        @Nullable Instant madeAt,
        long size,
        @Nullable String failedBecause) {

    public boolean isMade() {
        return madeAt != null;
    }

    public boolean isWaiting() {
        return madeAt == null && failedBecause == null;
    }
}
