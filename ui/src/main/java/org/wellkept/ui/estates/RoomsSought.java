package org.wellkept.ui.estates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.estates.AccessNeed;
import org.wellkept.core.estates.RoomFilter;
import org.wellkept.core.estates.Weekday;
import org.wellkept.ui.transparency.Asked;

/**
 * What somebody looks for in the open list of rooms. What is no choice of ours counts as not asked.
 *
 * @param partnership a partnership's slug, or null
 * @param area words of the place, or null
 */
public record RoomsSought(
        @Nullable String partnership,
        @Nullable String area,
        @Nullable Weekday day,
        Set<AccessNeed> needs,
        boolean free) {

    public RoomsSought {
        needs = Set.copyOf(needs);
    }

    static RoomsSought of(Asked asked) {
        return new RoomsSought(
                asked.value("partnership").orElse(null),
                asked.value("area").orElse(null),
                asked.value("day")
                        .flatMap(code -> Coded.find(Weekday.class, code))
                        .orElse(null),
                asked.values("need").stream()
                        .map(code -> Coded.find(AccessNeed.class, code))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                asked.value("free").isPresent());
    }

    RoomFilter filter() {
        return new RoomFilter(partnership, area, day, needs, free);
    }

    /** Whether it is not simply all. */
    public boolean narrows() {
        return partnership != null || area != null || day != null || !needs.isEmpty() || free;
    }

    public boolean needs(AccessNeed need) {
        return needs.contains(need);
    }

    /** Every choice of a need, in their order. */
    public List<AccessNeed> allNeeds() {
        return List.of(AccessNeed.values());
    }

    public List<Weekday> allDays() {
        return List.of(Weekday.values());
    }

    /** As an address has it, the needs apart: a name may stand there once only. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "partnership", partnership);
        put(parameters, "area", area);
        put(parameters, "day", day == null ? null : day.code());
        put(parameters, "free", free ? "yes" : null);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
