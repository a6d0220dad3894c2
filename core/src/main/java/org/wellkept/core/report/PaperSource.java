package org.wellkept.core.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.snapshot.Frozen;
import org.wellkept.core.snapshot.SnapshotPromise;

/**
 * All that a paper is made of, every part of it frozen.
 *
 * @param now what the round found, as the readers of the edition could know it
 * @param everyone its promises as everyone could know them, by reference
 * @param before the board's snapshot of the round before, or null for its first
 * @param movement what moved between that and now, or null without one
 * @param basis what was frozen beside the snapshot, or null where the round closed before that was recorded
 */
record PaperSource(
        Edition edition,
        Frozen now,
        Map<String, SnapshotPromise> everyone,
        @Nullable Frozen before,
        @Nullable Movement movement,
        @Nullable Basis basis) {

    /** @param everyone the promises of the same snapshot as everyone could know them; for the paper those of {@code now} */
    static PaperSource of(
            Edition edition,
            Frozen now,
            List<SnapshotPromise> everyone,
            @Nullable Frozen before,
            @Nullable Basis basis) {
        return new PaperSource(
                edition,
                now,
                byReference(everyone),
                before,
                before == null ? null : Movement.between(before.promises(), now.promises()),
                basis);
    }

    static Map<String, SnapshotPromise> byReference(List<SnapshotPromise> promises) {
        return promises.stream().collect(Collectors.toMap(SnapshotPromise::reference, Function.identity()));
    }

    List<SnapshotPromise> promises() {
        return now.promises();
    }

    List<SnapshotPromise> promises(Predicate<SnapshotPromise> which) {
        return promises().stream().filter(which).toList();
    }

    boolean isEmpty() {
        return promises().isEmpty();
    }

    boolean isBriefing() {
        return edition == Edition.BRIEFING;
    }

    /** As everyone could read it, where they could. */
    Optional<SnapshotPromise> publicly(String reference) {
        return Optional.ofNullable(everyone.get(reference));
    }

    /** Whether it is, or one of its answers is, what members alone could read. */
    boolean isForMembersAlone(SnapshotPromise promise) {
        return isBriefing()
                && publicly(promise.reference())
                        .map(open -> differs(open, promise))
                        .orElse(true);
    }

    static boolean differs(SnapshotPromise open, SnapshotPromise known) {
        return open.said() != known.said()
                || !open.shown().equals(known.shown())
                || !Objects.equals(open.checked(), known.checked());
    }
}
