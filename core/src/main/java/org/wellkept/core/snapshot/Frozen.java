package org.wellkept.core.snapshot;

import java.util.List;

/**
 * A snapshot as an audience could know it on its day, whoever asks and whatever has become of the records.
 *
 * @param promises by organisation and in the order of references
 * @param organisations how each one that the round asked answered, by name; to members alone, and empty for everyone
 * @param asked how many organisations the round asked
 */
public record Frozen(
        SnapshotSummary summary, List<SnapshotPromise> promises, List<Snapshot.Standing> organisations, int asked) {

    public Frozen {
        promises = List.copyOf(promises);
        organisations = List.copyOf(organisations);
    }
}
