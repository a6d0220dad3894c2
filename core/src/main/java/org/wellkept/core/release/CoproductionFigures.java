package org.wellkept.core.release;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.Rung;

/**
 * How a board's or an organisation's co-production stands, as far as the reader may read it. What a source only published
 * counts nowhere but in {@code activities}.
 *
 * @param promises how many promises there are
 * @param shaped how many of them co-production shaped
 * @param activities how many activities there are
 * @param claimed how many are claimed to be on each rung
 * @param felt how many were felt to be on each rung, of those of which that is told
 * @param gaps how many were felt two rungs lower or more than is claimed
 * @param told of how many people were told what came of it
 * @param late of how many people should have been told, and were not
 * @param waiting of how many there is time still
 * @param longestLate how many days late the latest is, 0 where none is
 * @param paymentSaid of how many it is said whether payment was offered
 * @param paymentOffered for how many it was
 * @param daysToPay the middle number of days to payment, of those that say; null where none does
 * @param groups those that took part, most activities first, and those that plans most often miss
 */
public record CoproductionFigures(
        int promises,
        int shaped,
        int activities,
        Map<Rung, Integer> claimed,
        Map<Rung, Integer> felt,
        int gaps,
        int told,
        int late,
        int waiting,
        int longestLate,
        int paymentSaid,
        int paymentOffered,
        @Nullable Integer daysToPay,
        List<Group> groups)
        implements Serializable {

    public CoproductionFigures {
        claimed = each(claimed);
        felt = each(felt);
        groups = List.copyOf(groups);
    }

    /** Every rung, zero as zero. */
    private static Map<Rung, Integer> each(Map<Rung, Integer> counts) {
        Map<Rung, Integer> all = new EnumMap<>(Rung.class);
        for (Rung rung : Rung.values()) {
            all.put(rung, counts.getOrDefault(rung, 0));
        }
        return all;
    }

    /**
     * A group. How many people of it took part is told of each activity alone: a sum would count those who came twice as two,
     * and would move by ones.
     *
     * @param theme its slug
     * @param oftenMissed plans most often miss it
     * @param activities in how many it took part; 0 is told as 0
     */
    public record Group(String theme, String label, boolean oftenMissed, int activities) implements Serializable {}
}
