package org.wellkept.core.snapshot;

/**
 * How one organisation answered a round that has closed.
 *
 * @param snapshot the latest one of that round
 */
public record AnswerToRound(SnapshotSummary snapshot, Snapshot.Standing standing) {}
