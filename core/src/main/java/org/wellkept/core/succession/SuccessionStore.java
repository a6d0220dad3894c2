package org.wellkept.core.succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.partnership.OrganisationRef;

/** What is stored of successions, and of the days on which bodies begin and end. */
final class SuccessionStore {

    private static final String SELECT = """
            select s.taken_over_on, s.kind,
              p.slug as before, p.name as before_name, coalesce(p.joined_on <= :today, false) as before_joined,
              n.slug as after, n.name as after_name, coalesce(n.joined_on <= :today, false) as after_joined
            from succession s
            join organisation p on p.id = s.predecessor_id
            join organisation n on n.id = s.successor_id
            %s
            order by s.taken_over_on desc, p.name, n.name""";

    private final Handle handle;

    SuccessionStore(Handle handle) {
        this.handle = handle;
    }

    /** A body's days. */
    record Days(
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Of a body, which stays locked until the transaction ends. */
    Days days(UUID organisation) {
        return handle.createQuery("select joined_on, valid_from, valid_to from organisation where id = :id for update")
                .bind("id", organisation)
                .map((row, context) -> new Days(
                        row.getObject("joined_on", LocalDate.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .one();
    }

    /** The partnerships in which it was on that day, or came to be later. */
    Set<UUID> partnershipsFrom(UUID organisation, LocalDate day) {
        return handle.createQuery("""
                        select distinct partnership_id from partnership_organisation
                        where organisation_id = :organisation and (to_on is null or to_on >= :day)""")
                .bind("organisation", organisation)
                .bind("day", day)
                .mapTo(UUID.class)
                .set();
    }

    /** How it was followed before, if it was: every succession of a split has the same day. */
    Optional<Followed> followed(UUID predecessor) {
        return handle.createQuery("""
                        select kind, taken_over_on, array_agg(successor_id) as successors from succession
                        where predecessor_id = :predecessor group by kind, taken_over_on""")
                .bind("predecessor", predecessor)
                .map((row, context) -> new Followed(
                        Coded.of(SuccessionKind.class, row.getString("kind")),
                        row.getObject("taken_over_on", LocalDate.class),
                        Set.of((UUID[]) row.getArray("successors").getArray())))
                .findOne();
    }

    record Followed(SuccessionKind kind, LocalDate on, Set<UUID> by) {}

    /** Whether one comes, through others too, before the other. */
    boolean comesBefore(UUID earlier, UUID later) {
        return handle.createQuery("""
                        with recursive after(id) as (
                          select successor_id from succession where predecessor_id = :earlier
                          union select s.successor_id from after a join succession s on s.predecessor_id = a.id)
                        select exists (select 1 from after where id = :later)""")
                .bind("earlier", earlier)
                .bind("later", later)
                .mapTo(Boolean.class)
                .one();
    }

    void add(UUID predecessor, UUID successor, LocalDate on, SuccessionKind kind, UUID by) {
        handle.createUpdate("""
                        insert into succession (predecessor_id, successor_id, taken_over_on, kind, recorded_by)
                        values (:predecessor, :successor, :on, :kind, :by)""")
                .bind("predecessor", predecessor)
                .bind("successor", successor)
                .bind("on", on)
                .bind("kind", kind.code())
                .bind("by", by)
                .execute();
    }

    /** Ends a body and its memberships. One that was written down as a partner later was one on its last day. */
    void end(UUID organisation, LocalDate lastDay) {
        handle.createUpdate("update organisation set valid_to = :lastDay where id = :id")
                .bind("id", organisation)
                .bind("lastDay", lastDay)
                .execute();
        handle.createUpdate("""
                        update partnership_organisation set from_on = least(from_on, :lastDay), to_on = :lastDay
                        where organisation_id = :id and (to_on is null or to_on > :lastDay)""")
                .bind("id", organisation)
                .bind("lastDay", lastDay)
                .execute();
    }

    /** The successor is a partner, and acts for itself, from the day on which it took over, or as it was before. */
    void begin(UUID organisation, Set<UUID> partnerships, LocalDate on) {
        handle.createUpdate("update organisation set joined_on = :on where id = :id and joined_on > :on")
                .bind("id", organisation)
                .bind("on", on)
                .execute();
        handle.createUpdate("""
                        update partnership_organisation m set from_on = :on
                        where m.organisation_id = :id and m.partnership_id = any(:partnerships) and m.from_on > :on
                          and m.from_on = (select min(e.from_on) from partnership_organisation e
                            where e.organisation_id = m.organisation_id and e.partnership_id = m.partnership_id)""")
                .bind("id", organisation)
                .bindArray("partnerships", UUID.class, List.copyOf(partnerships))
                .bind("on", on)
                .execute();
        handle.createUpdate("""
                        insert into partnership_organisation (partnership_id, organisation_id, from_on)
                        select p, :id, :on from unnest(:partnerships) p
                        where not exists (select 1 from partnership_organisation m
                          where m.organisation_id = :id and m.partnership_id = p and (m.to_on is null or m.to_on >= :on))""")
                .bind("id", organisation)
                .bindArray("partnerships", UUID.class, List.copyOf(partnerships))
                .bind("on", on)
                .execute();
    }

    /** From either end, latest first. */
    List<SuccessionRead> of(UUID organisation, LocalDate today) {
        return read(
                handle.createQuery(SELECT.formatted("where :organisation in (s.predecessor_id, s.successor_id)"))
                        .bind("organisation", organisation),
                today);
    }

    /** Latest first. */
    List<SuccessionRead> all(LocalDate today) {
        return read(handle.createQuery(SELECT.formatted("")), today);
    }

    private static List<SuccessionRead> read(Query query, LocalDate today) {
        return query.bind("today", today)
                .map((row, context) -> new SuccessionRead(
                        ref(row, "before"),
                        ref(row, "after"),
                        row.getObject("taken_over_on", LocalDate.class),
                        Coded.of(SuccessionKind.class, row.getString("kind"))))
                .list();
    }

    private static OrganisationRef ref(ResultSet row, String end) throws SQLException {
        return new OrganisationRef(row.getString(end), row.getString(end + "_name"), row.getBoolean(end + "_joined"));
    }
}
