package org.wellkept.core.coproduction;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A group that took part.
 *
 * @param theme its slug
 * @param label what people call it
 * @param people how many; null where nobody counted, and for readers outside the partnership
 */
public record GroupRead(
        String theme, String label, @Nullable Integer people) implements Serializable {}
