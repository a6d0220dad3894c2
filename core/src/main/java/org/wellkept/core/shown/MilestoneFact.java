package org.wellkept.core.shown;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone, as far as it counts for what figures show.
 *
 * @param dueBy the last day on which it is in time, or null when it has none
 */
public record MilestoneFact(String title, @Nullable LocalDate dueBy, boolean met) {}
