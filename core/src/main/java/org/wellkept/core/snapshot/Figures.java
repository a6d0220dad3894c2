package org.wellkept.core.snapshot;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.undertaking.Said;

/**
 * The few figures in which boards of a chain are compared.
 *
 * @param commitments how many there are; said and shown each sum to it
 * @param said has every key
 * @param shown has every key
 */
public record Figures(int commitments, Map<Said, Integer> said, Map<ShownAnswer, Integer> shown, int evidenceGaps) {

    public Figures {
        said = Map.copyOf(said);
        shown = Map.copyOf(shown);
    }

    static Figures of(Collection<Stood> promises) {
        Map<Said, Integer> said = new EnumMap<>(Said.class);
        Map<ShownAnswer, Integer> shown = new EnumMap<>(ShownAnswer.class);
        for (Said answer : Said.values()) {
            said.put(answer, 0);
        }
        for (ShownAnswer answer : ShownAnswer.values()) {
            shown.put(answer, 0);
        }
        int gaps = 0;
        for (Stood promise : promises) {
            said.merge(promise.said(), 1, Integer::sum);
            shown.merge(promise.shown(), 1, Integer::sum);
            gaps += promise.evidenceGap() ? 1 : 0;
        }
        return new Figures(promises.size(), said, shown, gaps);
    }

    /** Each promise once, by its reference, as it stood last. */
    static Figures together(List<? extends Collection<Stood>> boards) {
        Map<String, Stood> last = new LinkedHashMap<>();
        for (Collection<Stood> board : boards) {
            for (Stood promise : board) {
                last.merge(
                        promise.reference(),
                        promise,
                        (one, other) -> other.asOf().isAfter(one.asOf()) ? other : one);
            }
        }
        return of(last.values());
    }
}
