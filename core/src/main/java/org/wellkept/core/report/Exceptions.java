package org.wellkept.core.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.snapshot.SnapshotPromise;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;

/**
 * Which promises a board should look at, worst first: the rule that {@link #RULE} says. Pure.
 */
final class Exceptions {

    /** The rule, as the paper says it. */
    static final String RULE = "Worst first: past their date, then behind although the partner says green or complete,"
            + " then behind, then without a word, then red in the partner’s own words. Of those that stand the same, the"
            + " earliest due comes first.";

    /** What is wrong, worst first. */
    private enum Reason {
        OVERDUE,
        GAP,
        BEHIND,
        SILENT,
        RED
    }

    private Exceptions() {}

    /** All of them, in the order of the rule. */
    static List<SnapshotPromise> of(List<SnapshotPromise> promises) {
        return promises.stream()
                .filter(promise -> reason(promise).isPresent())
                .sorted(Comparator.comparing(
                                (SnapshotPromise promise) -> reason(promise).orElseThrow())
                        .thenComparing(Exceptions::due)
                        .thenComparing(SnapshotPromise::reference))
                .toList();
    }

    private static Optional<Reason> reason(SnapshotPromise promise) {
        if (promise.state() == State.CLOSED) {
            return Optional.empty();
        }
        ShownAnswer shown = promise.shown().answer();
        if (shown == ShownAnswer.OVERDUE) {
            return Optional.of(Reason.OVERDUE);
        }
        if (promise.evidenceGap()) {
            return Optional.of(Reason.GAP);
        }
        if (shown == ShownAnswer.BEHIND) {
            return Optional.of(Reason.BEHIND);
        }
        if (promise.said() == Said.NO_RETURN) {
            return Optional.of(Reason.SILENT);
        }
        return promise.said() == Said.RED ? Optional.of(Reason.RED) : Optional.empty();
    }

    private static LocalDate due(SnapshotPromise promise) {
        DateWritten due = promise.due();
        LocalDate last = due == null ? null : due.to();
        return last == null ? LocalDate.MAX : last;
    }
}
