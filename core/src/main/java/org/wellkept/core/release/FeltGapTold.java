package org.wellkept.core.release;

import java.time.LocalDate;
import java.util.UUID;
import org.wellkept.core.coproduction.Rung;

/**
 * An organisation is told that people felt an activity two rungs lower or more than it claims. Fired in the transaction of the
 * release.
 *
 * @param organisation its id
 * @param publicOn the first day on which it may be read outside the partnership
 */
public record FeltGapTold(
        UUID organisation, String name, String reference, String title, Rung claimed, Rung felt, LocalDate publicOn) {}
