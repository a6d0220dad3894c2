package org.wellkept.core.coproduction;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateWritten;

/**
 * One time that people met, or the whole time where it wasn't once.
 *
 * @param people how many were there, 0 to 1,000,000, or null where nobody counted
 */
public record Occasion(DateWritten held, @Nullable Integer people) implements Serializable {}
