package org.wellkept.core.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.round.RoundSummary.Reopened;
import org.wellkept.core.shown.RulesVersion;

/**
 * A snapshot in a list.
 *
 * @param version 1, or 2 where the round was reopened and closed again
 * @param periodTo the last day that the round asked about
 * @param takenOn the day that its answers are of
 * @param rules by which they were worked out
 * @param reopened that the round had been reopened before, or null
 * @param reportedTo the boards that it was reported to
 */
public record SnapshotSummary(
        UUID id,
        UUID round,
        int version,
        BoardRef board,
        String roundName,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate opensOn,
        LocalDate dueOn,
        @Nullable LocalDate meetingOn,
        LocalDate takenOn,
        RulesVersion rules,
        @Nullable Reopened reopened,
        List<Reported> reportedTo) {

    public SnapshotSummary {
        reportedTo = List.copyOf(reportedTo);
    }

    SnapshotSummary reportedTo(List<Reported> boards) {
        return new SnapshotSummary(
                id,
                round,
                version,
                board,
                roundName,
                periodFrom,
                periodTo,
                opensOn,
                dueOn,
                meetingOn,
                takenOn,
                rules,
                reopened,
                boards);
    }

    /** That it was reported up. */
    public record Reported(BoardRef to, LocalDate on) {}
}
