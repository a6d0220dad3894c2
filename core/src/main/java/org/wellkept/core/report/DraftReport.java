package org.wellkept.core.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Begins a report.
 *
 * @param snapshot what it tells of
 * @param title 1 to 200 characters, or null for what the board's settings make of it
 * @param reportOf the role that reports, 1 to 200 characters, or null for the board's usual one
 * @param forMeeting for which meeting, or null for the board's next, or else that of the round
 */
public record DraftReport(
        UUID snapshot,
        @Nullable String title,
        @Nullable String reportOf,
        @Nullable ForMeeting forMeeting) {}
