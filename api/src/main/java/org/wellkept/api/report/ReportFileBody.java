package org.wellkept.api.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.ReportFile;

/**
 * How a file of a published report stands.
 *
 * @param madeAt null while it is being made, and where it failed
 * @param failures how often it was tried in vain since somebody wanted it last
 * @param triedAgainAt when it is tried again by itself; null unless it failed, and once it is given up
 * @param size in bytes; 0 until it is made
 */
record ReportFileBody(
        Edition edition,
        PaperForm form,
        @Nullable Instant madeAt,
        long size,
        @Nullable String failedBecause,
        int failures,
        @Nullable Instant triedAgainAt) {

    static ReportFileBody of(ReportFile file) {
        return new ReportFileBody(
                file.edition(),
                file.form(),
                file.madeAt(),
                file.size(),
                file.failedBecause(),
                file.failures(),
                file.triedAgainAt());
    }
}
