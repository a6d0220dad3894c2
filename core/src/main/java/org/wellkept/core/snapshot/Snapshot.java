package org.wellkept.core.snapshot;

import java.util.List;
import java.util.Objects;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.returns.ReturnStanding;

/**
 * What a round found, as it stood when the round closed.
 *
 * @param versions all snapshots of the round, the first one first
 * @param totals counts what the reader could have read then
 * @param promises those of them that the reader may read today, by organisation and in the order of references
 * @param organisations how each one that was asked answered, by name: to the board's own people all, else those of the
 *     reader's partnerships
 */
public record Snapshot(
        SnapshotSummary summary,
        List<SnapshotSummary> versions,
        Rollup totals,
        List<SnapshotPromise> promises,
        List<Standing> organisations) {

    public Snapshot {
        versions = List.copyOf(versions);
        promises = List.copyOf(promises);
        organisations = List.copyOf(organisations);
    }

    /** How many promises are counted and not listed, because the reader may no longer read them. */
    public int leftOut() {
        return totals.commitments() - promises.size();
    }

    /** How long answering took partners, in minutes, as far as returns told. */
    public int minutesTaken() {
        return organisations.stream()
                .map(each -> each.answer().minutes())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How one organisation answered the round. */
    public record Standing(ReturnStanding answer, boolean silent) {
        public OrganisationRef organisation() {
            return answer.organisation();
        }
    }
}
