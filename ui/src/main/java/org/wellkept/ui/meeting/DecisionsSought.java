package org.wellkept.ui.meeting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.meeting.DecisionFilter;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionState;
import org.wellkept.ui.transparency.Asked;

/**
 * What somebody looks for in a board's log. What is no choice of ours counts as not asked.
 *
 * @param words words of what was resolved, or a reference
 */
public record DecisionsSought(
        @Nullable DecisionKind kind,
        @Nullable DecisionState standing,
        @Nullable String words) {

    /** A choice of the form. */
    public record Choice(String code, String words, boolean chosen) {}

    static DecisionsSought of(Asked asked) {
        return new DecisionsSought(
                asked.value("kind")
                        .flatMap(code -> Coded.find(DecisionKind.class, code))
                        .orElse(null),
                asked.value("state")
                        .flatMap(code -> Coded.find(DecisionState.class, code))
                        .orElse(null),
                asked.value("words").orElse(null));
    }

    DecisionFilter filter() {
        return new DecisionFilter(kind, standings(standing), words);
    }

    private static Set<DecisionState> standings(@Nullable DecisionState standing) {
        return switch (standing) {
            case null -> Set.of();
            // what is late is open as well
            case OPEN -> Set.of(DecisionState.OPEN, DecisionState.LATE);
            case LATE, DONE, NOT_DONE, SETTLED -> Set.of(standing);
        };
    }

    /** Whether it is not simply all. */
    public boolean narrows() {
        return kind != null || standing != null || words != null;
    }

    public List<Choice> kinds() {
        return Arrays.stream(DecisionKind.values())
                .map(each -> new Choice(each.code(), DecisionWords.kind(each), each == kind))
                .toList();
    }

    public List<Choice> standings() {
        return Arrays.stream(DecisionState.values())
                .map(each -> new Choice(each.code(), each.words(), each == standing))
                .toList();
    }

    /** As an address has it. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (kind != null) {
            parameters.put("kind", kind.code());
        }
        if (standing != null) {
            parameters.put("state", standing.code());
        }
        if (words != null) {
            parameters.put("words", words);
        }
        return parameters;
    }
}
