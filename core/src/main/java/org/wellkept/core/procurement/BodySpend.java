package org.wellkept.core.procurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.FinancialYear;

/**
 * What a body spent in a year, over the date of a merger: its own figures where it has any for that year, else those of the
 * bodies that it took over from together. A sum of some of them would be too small, so it is told only where all of them tell
 * it; and a place only where all call it the same. Pure.
 */
final class BodySpend {

    private final Map<UUID, Map<FinancialYear, SpendTerms>> recorded = new HashMap<>();
    private final Map<UUID, List<UUID>> predecessors = new HashMap<>();

    void add(UUID organisation, FinancialYear year, SpendTerms terms) {
        recorded.computeIfAbsent(organisation, none -> new HashMap<>()).put(year, terms);
    }

    void addSuccession(UUID predecessor, UUID successor) {
        predecessors.computeIfAbsent(successor, none -> new ArrayList<>()).add(predecessor);
    }

    /** Empty where neither it nor all of its predecessors tell anything. */
    Optional<SpendTerms> of(UUID body, FinancialYear year) {
        return of(body, year, new HashSet<>());
    }

    private Optional<SpendTerms> of(UUID body, FinancialYear year, Set<UUID> seen) {
        SpendTerms own = recorded.getOrDefault(body, Map.of()).get(year);
        if (own != null) {
            return own.tellsAnything() ? Optional.of(own) : Optional.empty();
        }
        List<UUID> before = predecessors.getOrDefault(body, List.of());
        if (before.isEmpty() || !seen.add(body)) {
            return Optional.empty();
        }
        @Nullable SpendTerms sum = null;
        for (UUID each : before) {
            Optional<SpendTerms> found = of(each, year, seen);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            sum = sum == null ? found.get() : together(sum, found.get());
        }
        return Optional.ofNullable(sum).filter(SpendTerms::tellsAnything);
    }

    /** Whether the figures are its own, and not carried over from others. */
    boolean isOwn(UUID body, FinancialYear year) {
        return recorded.getOrDefault(body, Map.of()).containsKey(year);
    }

    /** The year with which its others are compared; of merged bodies, only where all of them had the same. */
    Optional<FinancialYear> baseline(UUID body) {
        return baseline(body, new HashSet<>());
    }

    private Optional<FinancialYear> baseline(UUID body, Set<UUID> seen) {
        Optional<FinancialYear> own = recorded.getOrDefault(body, Map.of()).entrySet().stream()
                .filter(each -> each.getValue().baseline())
                .map(Map.Entry::getKey)
                .findFirst();
        List<UUID> before = predecessors.getOrDefault(body, List.of());
        if (own.isPresent() || before.isEmpty() || !seen.add(body)) {
            return own;
        }
        Set<Optional<FinancialYear>> theirs = new HashSet<>();
        before.forEach(each -> theirs.add(baseline(each, seen)));
        return theirs.size() == 1 ? theirs.iterator().next() : Optional.empty();
    }

    private static SpendTerms together(SpendTerms one, SpendTerms other) {
        return new SpendTerms(
                sum(one, other, SpendTerms::total),
                in(one.inner(), other.inner()),
                in(one.wider(), other.wider()),
                sum(one, other, SpendTerms::sme),
                sum(one, other, SpendTerms::vcse),
                sum(one, other, SpendTerms::userLed),
                one.baseline() && other.baseline());
    }

    private static SpentIn in(SpentIn one, SpentIn other) {
        return one.isCalledAs(other) ? new SpentIn(one.place(), both(one.spent(), other.spent())) : SpentIn.NOT_TOLD;
    }

    private static @Nullable BigDecimal sum(
            SpendTerms one, SpendTerms other, Function<SpendTerms, @Nullable BigDecimal> part) {
        return both(part.apply(one), part.apply(other));
    }

    private static @Nullable BigDecimal both(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }
}
