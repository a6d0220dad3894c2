package org.wellkept.core.changed;

import java.time.LocalDate;

/** A change since agreed: what stood before, what stands now, what that does to the promise, and why. */
public record ChangeRead(LocalDate on, Changed what, String before, String after, Effect effect, String reason) {}
