package org.wellkept.core.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.wellkept.core.partnership.BoardRef;

/** A meeting as other records name it. */
public record MeetingRef(UUID id, BoardRef board, LocalDate on) implements Serializable {}
