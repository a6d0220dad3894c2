package org.wellkept.core.undertaking;

import java.time.LocalDate;
import org.wellkept.core.partnership.BoardRef;

/** That a board endorsed it at a meeting. */
public record EndorsementRead(BoardRef board, LocalDate on) {}
