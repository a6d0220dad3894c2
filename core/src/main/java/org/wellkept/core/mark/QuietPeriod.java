package org.wellkept.core.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Days on which nothing new that is unfavourable is made public.
 *
 * @param from its first day
 * @param to its last day, as it came out: earlier than was set where it was ended early
 */
public record QuietPeriod(LocalDate from, LocalDate to) {

    /** Of a {@code quiet_period} as {@code q}: its last day. */
    public static final String LAST_DAY = "coalesce(q.ended_on - 1, q.to_on)";

    public QuietPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A quiet period ends on or after its first day");
        }
    }

    /**
     * A condition that one holds on the day {@code :asOf}, of any board that looks after a record, or did: what a board set goes
     * on to its end for what was made to it.
     *
     * @param undertaking the SQL of the record's id
     */
    public static String holds(String undertaking) {
        return "exists (select 1 from looked_after ub join quiet_period q on q.board_id = ub.board_id"
                + " where ub.undertaking_id = " + undertaking + " and :asOf between q.from_on and " + LAST_DAY + ")";
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The first day from this one on that is in none of them: one period may follow another, or lie across it. */
    public static LocalDate firstDayOutside(LocalDate day, Collection<QuietPeriod> periods) {
        LocalDate reached = day;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (QuietPeriod period : periods) {
                if (period.covers(reached)) {
                    reached = period.to().plusDays(1);
                    moved = true;
                }
            }
        }
        return reached;
    }

    /**
     * Those that hold for records: of every board that looks after a record, or did. A record without any is left out.
     *
     * @param undertakings ids of records
     */
    public static Map<UUID, List<QuietPeriod>> ofRecords(Handle handle, Collection<UUID> undertakings) {
        Map<UUID, List<QuietPeriod>> periods = new HashMap<>();
        if (undertakings.isEmpty()) {
            return periods;
        }
        handle.createQuery("""
                        select ub.undertaking_id, q.from_on, %1$s as last_day
                        from looked_after ub join quiet_period q on q.board_id = ub.board_id
                        where ub.undertaking_id = any(:undertakings) and %1$s >= q.from_on
                        order by q.from_on""".formatted(LAST_DAY))
                .bindArray("undertakings", UUID.class, List.copyOf(undertakings))
                .map((row, context) -> Map.entry(
                        row.getObject("undertaking_id", UUID.class),
                        new QuietPeriod(
                                row.getObject("from_on", LocalDate.class), row.getObject("last_day", LocalDate.class))))
                .forEach(found -> periods.computeIfAbsent(found.getKey(), id -> new ArrayList<>())
                        .add(found.getValue()));
        return periods;
    }
}
