package org.wellkept.core.succession;

/**
 * In SQL: who a body's promises are offered to: whoever took over from it, or, where that one has ended too, whoever took over
 * from that one.
 */
public final class Heirs {

    /**
     * What follows {@code with}: the tables {@code taken_over} and {@code heir (predecessor_id, successor_id, since, offered_on)},
     * with the day on which the predecessor was first taken over from, and the day since which this successor is the one to
     * answer. It binds {@code :today}.
     */
    public static final String WITH = """
            recursive taken_over(predecessor_id, successor_id, since, offered_on) as (
              select predecessor_id, successor_id, taken_over_on, taken_over_on from succession where taken_over_on <= :today
              union
              select t.predecessor_id, s.successor_id, t.since, greatest(t.offered_on, s.taken_over_on) from taken_over t
              join succession s on s.predecessor_id = t.successor_id and s.taken_over_on <= :today
            ), heir as (
              select t.predecessor_id, t.successor_id, min(t.since) as since, max(t.offered_on) as offered_on from taken_over t
              where not {ENDED} group by t.predecessor_id, t.successor_id)
            """.replace("{ENDED}", Ended.by("t.successor_id", ":today"));

    private Heirs() {}
}
