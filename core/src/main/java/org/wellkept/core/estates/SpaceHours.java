package org.wellkept.core.estates;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * For how many hours of a year a space was offered to others, and used by them.
 *
 * @param space its slug
 * @param used never more than offered; null where nobody counted
 */
public record SpaceHours(
        String space, BigDecimal offered, @Nullable BigDecimal used) implements Serializable {}
