package org.wellkept.core.meeting;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * Which decisions are wanted; null or empty wants all.
 *
 * @param states any of these
 * @param words to be found in the reference or in what was resolved
 */
public record DecisionFilter(
        @Nullable DecisionKind kind,
        Set<DecisionState> states,
        @Nullable String words) implements Serializable {

    public static final DecisionFilter ALL = new DecisionFilter(null, Set.of(), null);

    public DecisionFilter {
        states = Set.copyOf(states);
        words = Written.orNone(words);
    }
}
