package org.wellkept.core.coproduction;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A group of people that took part. Somebody may count in several groups.
 *
 * @param theme the slug of a theme of the framework {@code population-groups}
 * @param people how many, 0 to 1,000,000, or null where nobody counted; never who
 */
public record GroupCount(String theme, @Nullable Integer people) implements Serializable {}
