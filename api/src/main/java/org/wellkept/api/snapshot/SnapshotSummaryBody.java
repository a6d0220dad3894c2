package org.wellkept.api.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.round.ReopenedBody;
import org.wellkept.core.snapshot.SnapshotSummary;

/**
 * A snapshot in a list.
 *
 * @param id by which a report is begun from it
 * @param version 1, or 2 where the round was reopened and closed again
 * @param takenOn the day that its answers are of
 */
record SnapshotSummaryBody(
        UUID id,
        UUID round,
        int version,
        String board,
        String boardName,
        String roundName,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate opensOn,
        LocalDate dueOn,
        @Nullable LocalDate meetingOn,
        LocalDate takenOn,
        RulesBody rules,
        @Nullable ReopenedBody reopened,
        List<ReportedBody> reportedTo) {

    /** By which rules its answers were worked out. */
    record RulesBody(int version, String words) {}

    record ReportedBody(String board, LocalDate on) {}

    static SnapshotSummaryBody of(SnapshotSummary snapshot) {
        return new SnapshotSummaryBody(
                snapshot.id(),
                snapshot.round(),
                snapshot.version(),
                snapshot.board().slug(),
                snapshot.board().name(),
                snapshot.roundName(),
                snapshot.periodFrom(),
                snapshot.periodTo(),
                snapshot.opensOn(),
                snapshot.dueOn(),
                snapshot.meetingOn(),
                snapshot.takenOn(),
                new RulesBody(snapshot.rules().number(), snapshot.rules().words()),
                ReopenedBody.of(snapshot.reopened()),
                snapshot.reportedTo().stream()
                        .map(reported -> new ReportedBody(reported.to().slug(), reported.on()))
                        .toList());
    }
}
