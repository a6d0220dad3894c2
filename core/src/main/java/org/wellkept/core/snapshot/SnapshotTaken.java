package org.wellkept.core.snapshot;

import java.time.LocalDate;
import java.util.UUID;
import org.wellkept.core.partnership.BoardKey;

/**
 * A snapshot was taken. Fired in the transaction in which its round closes, so that whatever else has to be frozen with it is,
 * or the round stays open.
 *
 * @param on the day that its answers are of
 */
public record SnapshotTaken(UUID snapshot, BoardKey board, LocalDate on) {}
