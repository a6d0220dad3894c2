package org.wellkept.core.procurement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds contracts that several bodies recorded, and under which of them each counts. The same contract is one with the same
 * notice number, or with the same supplier, title and dates unless two different notice numbers say otherwise. Several records
 * of one body stay as they are: one notice can have many lots. Pure.
 */
final class SharedContracts {

    private SharedContracts() {}

    /**
     * A record that may tell of a contract which another body recorded too.
     *
     * @param organisation who recorded it
     * @param body under whom its figures count: the same, or who took over from it
     * @param notice the number of its notice as it is compared, or null
     * @param pairing supplier, title and dates as they are compared, or null where they do not tell enough
     */
    record Claim(
            UUID id,
            UUID organisation,
            UUID body,
            boolean leadBuyer,
            Instant recordedAt,
            @Nullable String notice,
            @Nullable String pairing) {

        /** Whether both tell of the same contract. */
        boolean isTwinOf(Claim other) {
            if (organisation.equals(other.organisation)) {
                return false;
            }
            return sameNotice(other)
                    || (pairing != null && pairing.equals(other.pairing) && (notice == null || other.notice == null));
        }

        boolean sameNotice(Claim other) {
            return notice != null && notice.equals(other.notice);
        }
    }

    /** Where a record counts that does not count under its own body. */
    record Elsewhere(UUID organisation, CountedElsewhere.Because because) {}

    /** Of those that do not count: where they do. */
    static Map<UUID, Elsewhere> resolve(List<Claim> claims) {
        Map<UUID, Elsewhere> elsewhere = new HashMap<>();
        for (List<Claim> same : groups(claims)) {
            Claim winner = winner(same);
            for (Claim claim : same) {
                if (!claim.organisation().equals(winner.organisation())) {
                    elsewhere.put(claim.id(), new Elsewhere(winner.organisation(), because(winner, claim, same)));
                }
            }
        }
        return elsewhere;
    }

    private static CountedElsewhere.Because because(Claim winner, Claim claim, List<Claim> same) {
        if (winner.body().equals(claim.body()) && winner.organisation().equals(winner.body())) {
            return CountedElsewhere.Because.TOOK_OVER;
        }
        boolean leads = same.stream()
                .anyMatch(each -> each.leadBuyer() && each.organisation().equals(winner.organisation()));
        return leads ? CountedElsewhere.Because.LEAD_BUYER : CountedElsewhere.Because.RECORDED_FIRST;
    }

    /** The body whose lead buyer, or else whose record, came first; of that body its own record before one it took over. */
    private static Claim winner(List<Claim> same) {
        Comparator<Claim> first = Comparator.comparing((Claim claim) -> !claim.leadBuyer())
                .thenComparing(Claim::recordedAt)
                .thenComparing(Claim::id);
        Claim best = same.stream().min(first).orElseThrow();
        return same.stream()
                .filter(claim -> claim.body().equals(best.body()))
                .min(Comparator.comparing((Claim claim) -> !claim.organisation().equals(claim.body()))
                        .thenComparing(first))
                .orElseThrow();
    }

    private static List<List<Claim>> groups(List<Claim> claims) {
        Map<UUID, UUID> parent = new HashMap<>();
        claims.forEach(claim -> parent.put(claim.id(), claim.id()));
        join(claims, Claim::notice, parent);
        join(claims, Claim::pairing, parent);
        return claims.stream().collect(Collectors.groupingBy(claim -> root(parent, claim.id()))).values().stream()
                .filter(same -> same.size() > 1)
                .toList();
    }

    private static void join(List<Claim> claims, Function<Claim, @Nullable String> key, Map<UUID, UUID> parent) {
        Map<String, List<Claim>> byKey = new HashMap<>();
        for (Claim claim : claims) {
            String of = key.apply(claim);
            if (of != null) {
                byKey.computeIfAbsent(of, none -> new ArrayList<>()).add(claim);
            }
        }
        for (List<Claim> same : byKey.values()) {
            for (Claim one : same) {
                for (Claim other : same) {
                    if (one.isTwinOf(other)) {
                        parent.put(root(parent, one.id()), root(parent, other.id()));
                    }
                }
            }
        }
    }

    private static UUID root(Map<UUID, UUID> parent, UUID id) {
        UUID at = id;
        UUID above = Objects.requireNonNull(parent.get(at));
        while (!above.equals(at)) {
            at = above;
            above = Objects.requireNonNull(parent.get(at));
        }
        return at;
    }
}
