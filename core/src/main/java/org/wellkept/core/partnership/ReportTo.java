package org.wellkept.core.partnership;

import org.jspecify.annotations.Nullable;

/**
 * Says which further board a board reports to.
 *
 * @param board the board's slug
 * @param to the other board's slug, or null where it reports to none any more
 */
public record ReportTo(String board, @Nullable String to) {}
