package org.wellkept.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.snapshot.SnapshotPromise;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;

/**
 * What moved between two snapshots, by what figures show: from overdue over behind and on track to kept is better, the other way
 * worse. What can't be told in one of them did not move. Pure.
 *
 * @param better by what figures show
 * @param worse likewise
 * @param silent no word now, and not so then
 * @param silentAgain no word in either
 * @param added those that were not in the earlier one
 * @param closed those that were open then, and are kept or gone now
 */
record Movement(
        List<Moved> better,
        List<Moved> worse,
        List<Moved> silent,
        List<Moved> silentAgain,
        List<Moved> added,
        List<Moved> closed) {

    Movement {
        better = List.copyOf(better);
        worse = List.copyOf(worse);
        silent = List.copyOf(silent);
        silentAgain = List.copyOf(silentAgain);
        added = List.copyOf(added);
        closed = List.copyOf(closed);
    }

    /**
     * A promise in two snapshots.
     *
     * @param then null for one that is new
     * @param now null for one that is gone
     */
    record Moved(@Nullable SnapshotPromise then, @Nullable SnapshotPromise now) {

        /** As it was last. */
        SnapshotPromise latest() {
            return now == null ? Objects.requireNonNull(then) : now;
        }

        String from() {
            return then == null
                    ? "not in it"
                    : PaperWords.within(then.shown().answer().words());
        }

        String to() {
            return now == null
                    ? "not in it"
                    : PaperWords.within(now.shown().answer().words());
        }
    }

    static Movement between(List<SnapshotPromise> then, List<SnapshotPromise> now) {
        Map<String, SnapshotPromise> earlier = PaperSource.byReference(then);
        Map<String, SnapshotPromise> later = PaperSource.byReference(now);
        List<Moved> better = new ArrayList<>();
        List<Moved> worse = new ArrayList<>();
        List<Moved> silent = new ArrayList<>();
        List<Moved> silentAgain = new ArrayList<>();
        List<Moved> added = new ArrayList<>();
        List<Moved> closed = new ArrayList<>();
        for (SnapshotPromise promise : now) {
            SnapshotPromise was = earlier.get(promise.reference());
            Moved moved = new Moved(was, promise);
            if (was == null) {
                added.add(moved);
                continue;
            }
            int step = step(was, promise);
            if (step > 0) {
                better.add(moved);
            } else if (step < 0) {
                worse.add(moved);
            }
            if (promise.said() == Said.NO_RETURN) {
                (was.said() == Said.NO_RETURN ? silentAgain : silent).add(moved);
            }
            if (promise.state() == State.CLOSED && was.state() != State.CLOSED) {
                closed.add(moved);
            }
        }
        for (SnapshotPromise was : then) {
            if (!later.containsKey(was.reference()) && was.state() != State.CLOSED) {
                closed.add(new Moved(was, null));
            }
        }
        return new Movement(better, worse, silent, silentAgain, added, closed);
    }

    private static int step(SnapshotPromise then, SnapshotPromise now) {
        OptionalInt from = height(then.shown().answer());
        OptionalInt to = height(now.shown().answer());
        return from.isPresent() && to.isPresent() ? Integer.compare(to.getAsInt(), from.getAsInt()) : 0;
    }

    private static OptionalInt height(ShownAnswer answer) {
        return switch (answer) {
            case MET -> OptionalInt.of(3);
            case ON_TRACK -> OptionalInt.of(2);
            case BEHIND -> OptionalInt.of(1);
            case OVERDUE -> OptionalInt.of(0);
            case CANNOT_TELL, WAITING -> OptionalInt.empty();
        };
    }
}
