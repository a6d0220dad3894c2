package org.wellkept.api.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.accountability.RollupBody;
import org.wellkept.core.returns.ReturnStanding;
import org.wellkept.core.snapshot.Snapshot;
import org.wellkept.core.snapshot.SnapshotSummary;

/**
 * What a round found, as it stood when it closed.
 *
 * @param versions of all snapshots of the round
 * @param totals counts what the caller could have read then
 * @param leftOut how many of these are not listed, because the caller may no longer read them
 */
record SnapshotBody(
        SnapshotSummaryBody summary,
        List<Integer> versions,
        RollupBody totals,
        int leftOut,
        List<SnapshotCommitmentBody> commitments,
        List<OrganisationBody> organisations) {

    /** How an organisation that was asked answered the round. */
    record OrganisationBody(
            String organisation,
            String name,
            int asked,
            int answered,
            int paused,
            @Nullable LocalDate sentOn,
            boolean late,
            boolean onBehalf,
            boolean silent,
            @Nullable Integer minutes) {

        static OrganisationBody of(Snapshot.Standing standing) {
            ReturnStanding answer = standing.answer();
            return new OrganisationBody(
                    answer.organisation().slug(),
                    answer.organisation().name(),
                    answer.asked(),
                    answer.answered(),
                    answer.paused(),
                    answer.sentOn(),
                    answer.late(),
                    answer.onBehalf(),
                    standing.silent(),
                    answer.minutes());
        }
    }

    static SnapshotBody of(Snapshot snapshot) {
        return new SnapshotBody(
                SnapshotSummaryBody.of(snapshot.summary()),
                snapshot.versions().stream().map(SnapshotSummary::version).toList(),
                RollupBody.of(snapshot.totals()),
                snapshot.leftOut(),
                snapshot.promises().stream().map(SnapshotCommitmentBody::of).toList(),
                snapshot.organisations().stream().map(OrganisationBody::of).toList());
    }
}
