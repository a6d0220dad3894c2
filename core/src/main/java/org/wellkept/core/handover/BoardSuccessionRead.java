package org.wellkept.core.handover;

import java.time.LocalDate;
import org.wellkept.core.partnership.BoardRef;

/**
 * That one board looks after what another had open.
 *
 * @param on the first day on which it does
 */
public record BoardSuccessionRead(BoardRef predecessor, BoardRef successor, LocalDate on) {}
