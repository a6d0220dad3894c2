package org.wellkept.core.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.Checked;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.ThemeRead;
import org.wellkept.core.undertaking.Said;

/** Counts what is frozen, as the live roll-up counts. Nothing is worked out anew: each promise brings its own marks. */
final class Totals {

    private Totals() {}

    /**
     * @param counted by organisation
     * @param themes where each theme stands among all, by the frameworks' order
     */
    static Rollup of(BoardRef board, LocalDate asOf, List<SnapshotPromise> counted, Map<ThemeRead, Integer> themes) {
        return new Rollup(
                board,
                asOf,
                counted.size(),
                by(Said.class, counted, SnapshotPromise::said),
                by(ShownAnswer.class, counted, promise -> promise.shown().answer()),
                checked(counted),
                number(counted, promise -> promise.checked() == null && !promise.checkWaits()),
                number(counted, SnapshotPromise::checkWaits),
                number(counted, SnapshotPromise::evidenceGap),
                number(counted, SnapshotPromise::unevidenced),
                number(counted, promise -> promise.changedSinceAgreed() > 0),
                changes(counted),
                number(counted, SnapshotPromise::ownerless),
                number(counted, SnapshotPromise::stale),
                byTheme(counted, themes),
                byOrganisation(counted));
    }

    private static int number(List<SnapshotPromise> counted, Predicate<SnapshotPromise> which) {
        return (int) counted.stream().filter(which).count();
    }

    private static <E extends Enum<E>> Map<E, Integer> by(
            Class<E> choices, List<SnapshotPromise> counted, Function<SnapshotPromise, E> answer) {
        Map<E, Integer> counts = zeros(choices);
        counted.forEach(promise -> counts.merge(answer.apply(promise), 1, Integer::sum));
        return counts;
    }

    private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> choices) {
        Map<E, Integer> counts = new EnumMap<>(choices);
        for (E choice : choices.getEnumConstants()) {
            counts.put(choice, 0);
        }
        return counts;
    }

    private static Map<CheckAnswer, Integer> checked(List<SnapshotPromise> counted) {
        Map<CheckAnswer, Integer> counts = zeros(CheckAnswer.class);
        for (SnapshotPromise promise : counted) {
            Checked found = promise.checked();
            if (found != null) {
                counts.merge(found.answer(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Map<Effect, Integer> changes(List<SnapshotPromise> counted) {
        Map<Effect, Integer> changes = zeros(Effect.class);
        counted.forEach(
                promise -> promise.changes().forEach((effect, times) -> changes.merge(effect, times, Integer::sum)));
        return changes;
    }

    private static List<Rollup.ByTheme> byTheme(List<SnapshotPromise> counted, Map<ThemeRead, Integer> themes) {
        Map<Integer, Rollup.ByTheme> byTheme = new TreeMap<>();
        for (SnapshotPromise promise : counted) {
            for (ThemeRead theme : promise.themes()) {
                byTheme.merge(
                        themes.getOrDefault(theme, Integer.MAX_VALUE),
                        new Rollup.ByTheme(theme.ref(), theme.label(), 1),
                        (one, other) -> new Rollup.ByTheme(one.theme(), one.label(), one.commitments() + 1));
            }
        }
        return List.copyOf(byTheme.values());
    }

    /** Who promised most comes first; of equals the order stays. */
    private static List<Rollup.ByOrganisation> byOrganisation(List<SnapshotPromise> counted) {
        Map<OrganisationRef, List<SnapshotPromise>> owned = new LinkedHashMap<>();
        counted.forEach(promise -> owned.computeIfAbsent(promise.organisation(), key -> new ArrayList<>())
                .add(promise));
        return owned.entrySet().stream()
                .map(owner -> new Rollup.ByOrganisation(
                        owner.getKey(),
                        owner.getValue().size(),
                        number(owner.getValue(), SnapshotPromise::evidenceGap),
                        number(owner.getValue(), promise -> promise.said() == Said.NO_RETURN)))
                .sorted(Comparator.comparingInt(Rollup.ByOrganisation::commitments)
                        .reversed())
                .toList();
    }
}
