package org.wellkept.core.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Page;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.ReadableActivities;
import org.wellkept.core.dates.DateRead;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationRef;

/** Decisions as stored. They are public; the promises that they name are shown to those who may read them. */
final class DecisionStore {

    /** Of a decision as {@code d}, that the board that is to look at it again has decided about it since. */
    private static final String FOLLOWED = """
            exists (select 1 from agenda_item fi join meeting fm on fm.id = fi.meeting_id join decision f on f.item_id = fi.id
              where fi.brings_back = d.id and (fm.board_id = coalesce(d.escalated_to, d.board_id)
                or fm.meets_on >= (select bs.taken_over_on from board_succession bs
                  where bs.predecessor_id = coalesce(d.escalated_to, d.board_id))))""";

    /** The boards that look after what these had open: those of them that are there, and all that they succeeded. */
    private static final String LOOKED_AFTER = """
            any(array(with recursive line (id) as (
              select b.id from board b where b.id = any(:boards) and not exists (select 1 from board_succession s where s.predecessor_id = b.id)
              union select s.predecessor_id from line l join board_succession s on s.successor_id = l.id) select id from line))""";

    private static final String STATE = """
            case when d.outcome is not null then d.outcome
              when d.kind in ('deferred', 'escalated') and (d.answered_on is not null or {FOLLOWED}) then 'settled'
              when d.kind not in ('deferred', 'escalated') and d.owner_id is null then 'settled'
              when d.due_to < :today then 'late'
              else 'open' end""".replace("{FOLLOWED}", FOLLOWED);

    private static final String ROWS = """
            select d.*, s.state, b.slug as board, b.name as board_name, m.id as meeting_id, m.meets_on, i.position, i.title,
              o.slug as owner, o.name as owner_name, coalesce(o.joined_on <= :today, false) as owner_joined,
              up.slug as up, up.name as up_name,
              back.reference as back_reference, back.kind as back_kind, bb.slug as back_board, bb.name as back_board_name, bm.meets_on as back_on
            from decision d
            cross join lateral (select {STATE} as state) s
            join board b on b.id = d.board_id
            join agenda_item i on i.id = d.item_id
            join meeting m on m.id = i.meeting_id
            left join organisation o on o.id = d.owner_id
            left join board up on up.id = d.escalated_to
            left join decision back on back.id = i.brings_back
            left join board bb on bb.id = back.board_id
            left join agenda_item bi on bi.id = back.item_id
            left join meeting bm on bm.id = bi.meeting_id
            where\s""".replace("{STATE}", STATE);

    /** Late ones first, then by their last day, those without one last, oldest first. */
    private static final String LATE_FIRST =
            " order by s.state = 'late' desc, d.due_to nulls last, m.meets_on, d.number";

    private final Handle handle;
    private final Actor actor;
    private final LocalDate today;

    DecisionStore(Handle handle, Actor actor, LocalDate today) {
        this.handle = handle;
        this.actor = actor;
        this.today = today;
    }

    /**
     * A decision as a door needs it before it changes it.
     *
     * @param owner the organisation that does it, or null
     * @param escalatedTo the board above, or null
     */
    record Stored(
            UUID id,
            UUID board,
            UUID item,
            UUID meeting,
            int version,
            @Nullable UUID owner,
            @Nullable UUID escalatedTo,
            DecisionRead read) {}

    /** A decision, and whoever changes it waits for whoever changes it or its meeting already. */
    Optional<Stored> locked(String reference) {
        handle.createQuery("""
                        select true from meeting where id = (select i.meeting_id from decision d join agenda_item i on i.id = d.item_id
                          where d.reference = :reference) for update""")
                .bind("reference", reference)
                .mapTo(Boolean.class)
                .findOne();
        return stored(reference);
    }

    /** A decision as it stands. */
    Optional<Stored> stored(String reference) {
        return stored("d.reference = :reference", Map.of("reference", reference), "").stream()
                .findFirst();
    }

    Optional<DecisionRead> find(String reference) {
        return stored(reference).map(Stored::read);
    }

    Optional<UUID> id(String reference) {
        return handle.createQuery("select id from decision where reference = :reference")
                .bind("reference", reference)
                .mapTo(UUID.class)
                .findOne();
    }

    /** By item, in the order in which they were recorded. */
    Map<UUID, List<DecisionRead>> ofMeeting(UUID meeting) {
        Map<UUID, List<DecisionRead>> byItem = new HashMap<>();
        stored("m.id = :meeting", Map.of("meeting", meeting), " order by d.number")
                .forEach(stored -> byItem.computeIfAbsent(stored.item(), item -> new ArrayList<>())
                        .add(stored.read()));
        return byItem;
    }

    /** What a board and those that it succeeded have open, and what was escalated to them and waits for it. */
    List<DecisionRead> openOf(UUID board) {
        return reads(
                "s.state in ('open', 'late') and (d.board_id = {HELD} or d.escalated_to = {HELD})"
                        .replace("{HELD}", LOOKED_AFTER),
                Map.of("boards", new UUID[] {board}),
                LATE_FIRST);
    }

    /** What waits for one of these boards, because the one below escalated it. */
    List<DecisionRead> escalatedTo(Set<UUID> boards) {
        return reads(
                "s.state in ('open', 'late') and d.escalated_to = " + LOOKED_AFTER,
                Map.of("boards", boards.toArray(UUID[]::new)),
                LATE_FIRST);
    }

    /** What one of these organisations is to do; what a board looks at again first is not theirs to do. */
    List<DecisionRead> ownedBy(Set<UUID> organisations) {
        return reads(
                "s.state in ('open', 'late') and d.kind not in ('deferred', 'escalated') and d.owner_id = any(:owners)",
                Map.of("owners", organisations.toArray(UUID[]::new)),
                LATE_FIRST);
    }

    /** Latest first. */
    List<DecisionRead> ofPromise(UUID undertaking) {
        return reads(
                "d.id in (select p.decision_id from decision_promise p where p.undertaking_id = :undertaking)",
                Map.of("undertaking", undertaking),
                " order by m.meets_on desc, d.number desc");
    }

    /** Latest first. */
    Page<DecisionRead> page(UUID board, DecisionFilter filter, @Nullable Integer before, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("board", board, "limit", limit + 1));
        String sql = "d.board_id = :board" + narrowed(filter, values);
        if (before != null) {
            sql += " and d.number < :before";
            values.put("before", before);
        }
        List<Row> rows = rows(sql, values, " order by d.number desc limit :limit");
        List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page<>(
                whole(shown).stream().map(Stored::read).toList(),
                rows.size() > limit ? Integer.toString(shown.getLast().number()) : null);
    }

    int count(UUID board, DecisionFilter filter) {
        Map<String, Object> values = new HashMap<>(Map.of("board", board));
        String sql = "select count(*) from decision d cross join lateral (select " + STATE + " as state) s"
                + " where d.board_id = :board" + narrowed(filter, values);
        return handle.createQuery(sql)
                .bind("today", today)
                .bindMap(values)
                .mapTo(Integer.class)
                .one();
    }

    /** Decisions of one board or all, board by board, oldest first, in portions so that memory doesn't grow with them. */
    void each(@Nullable String only, Consumer<DecisionRead> reader) {
        UUID board = new UUID(0, 0);
        int number = 0;
        List<Row> rows;
        do {
            rows = rows(
                    "(d.board_id, d.number) > (:afterBoard, :afterNumber)"
                            + (only == null ? "" : " and b.id = " + Directory.boardAt(":only")),
                    only == null
                            ? Map.of("afterBoard", board, "afterNumber", number)
                            : Map.of("afterBoard", board, "afterNumber", number, "only", only),
                    " order by d.board_id, d.number limit 500");
            whole(rows).forEach(stored -> reader.accept(stored.read()));
            if (!rows.isEmpty()) {
                board = rows.getLast().board();
                number = rows.getLast().number();
            }
        } while (!rows.isEmpty());
    }

    private static String narrowed(DecisionFilter filter, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder();
        if (filter.kind() != null) {
            sql.append(" and d.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (!filter.states().isEmpty()) {
            sql.append(" and s.state = any(:states)");
            values.put(
                    "states", filter.states().stream().map(DecisionState::code).toArray(String[]::new));
        }
        String words = filter.words();
        if (words != null) {
            sql.append(
                    " and (to_tsvector('english', d.reference || ' ' || d.resolved) @@ websearch_to_tsquery('english', :words)"
                            + " or d.reference = upper(:words))");
            values.put("words", words);
        }
        return sql.toString();
    }

    /** The number of the board's next decision. Whoever records one of this board waits for whoever does so already. */
    int nextNumber(UUID board) {
        handle.createQuery("select true from board where id = :board for update")
                .bind("board", board)
                .mapTo(Boolean.class)
                .one();
        return handle.createQuery("select coalesce(max(number), 0) + 1 from decision where board_id = :board")
                .bind("board", board)
                .mapTo(Integer.class)
                .one();
    }

    /**
     * What is written of a decision, found and checked.
     *
     * @param owner the organisation that does it, or null
     * @param escalatedTo the board above, or null
     */
    record Written(
            DecisionTerms terms,
            @Nullable DateWritten due,
            @Nullable UUID owner,
            @Nullable UUID escalatedTo,
            List<NamedPromise> promises) {

        DecisionKind kind() {
            DecisionKind kind = terms.kind();
            if (kind == null) {
                throw new IllegalStateException("It was not checked what the board did");
            }
            return kind;
        }
    }

    void add(UUID id, UUID board, int number, String reference, UUID item, Written written, Instant now, UUID by) {
        bound(
                        "insert into decision (id, version, board_id, number, reference, item_id, kind, resolved, owner_id, owner_role,"
                                + " due_text, due_from, due_to, escalated_to, recorded_at, recorded_on, recorded_by) values (:id, 1, :board,"
                                + " :number, :reference, :item, :kind, :resolved, cast(:owner as uuid), :ownerRole, :dueText, :dueFrom, :dueTo,"
                                + " cast(:escalatedTo as uuid), :now, :today, :by)",
                        written)
                .bind("id", id)
                .bind("board", board)
                .bind("number", number)
                .bind("reference", reference)
                .bind("item", item)
                .bind("now", now)
                .bind("today", today)
                .bind("by", by)
                .execute();
        names(id, written.promises());
    }

    void correct(Stored before, Written written, String because, UUID by) {
        handle.createUpdate("""
                        insert into decision_correction (decision_id, number, corrected_on, corrected_by, because, kind, resolved)
                        select d.id, 1 + (select count(*) from decision_correction c where c.decision_id = d.id), :today, :by, :because,
                          d.kind, d.resolved from decision d where d.id = :id""")
                .bind("today", today)
                .bind("by", by)
                .bind("because", because)
                .bind("id", before.id())
                .execute();
        bound(
                        "update decision set version = version + 1, kind = :kind, resolved = :resolved, owner_id = cast(:owner as uuid),"
                                + " owner_role = :ownerRole, due_text = :dueText, due_from = :dueFrom, due_to = :dueTo,"
                                + " escalated_to = cast(:escalatedTo as uuid) where id = :id",
                        written)
                .bind("id", before.id())
                .execute();
        ReadableActivities.readBy(
                        actor,
                        handle.createQuery("select u.id from decision_promise p join undertaking u on"
                                        + " u.id = p.undertaking_id where p.decision_id = :id and "
                                        + ReadableActivities.PROMISE)
                                .bind("id", before.id()))
                .mapTo(UUID.class)
                .forEach(known -> handle.createUpdate(
                                "delete from decision_promise where decision_id = :id and undertaking_id = :known")
                        .bind("id", before.id())
                        .bind("known", known)
                        .execute());
        names(before.id(), written.promises());
    }

    private Update bound(String sql, Written written) {
        DateWritten due = written.due();
        return handle.createUpdate(sql)
                .bind("kind", written.kind())
                .bind("resolved", written.terms().resolved())
                .bind("owner", written.owner())
                .bind("ownerRole", written.terms().ownerRole())
                .bind("dueText", due == null ? null : due.text())
                .bind("dueFrom", due == null ? null : due.from())
                .bind("dueTo", due == null ? null : due.to())
                .bind("escalatedTo", written.escalatedTo());
    }

    private void names(UUID decision, List<NamedPromise> promises) {
        handle.createUpdate("""
                        insert into decision_promise (decision_id, undertaking_id) select :decision, unnest(:promises)
                        on conflict do nothing""")
                .bind("decision", decision)
                .bindArray(
                        "promises",
                        UUID.class,
                        promises.stream().map(NamedPromise::id).toList())
                .execute();
    }

    void tell(UUID decision, boolean done, String words, LocalDate on, UUID by) {
        handle.createUpdate("""
                        update decision set version = version + 1, outcome = :outcome, outcome_words = :words, outcome_on = :on, outcome_by = :by
                        where id = :id""")
                .bind("outcome", done ? DecisionState.DONE : DecisionState.NOT_DONE)
                .bind("words", words)
                .bind("on", on)
                .bind("by", by)
                .bind("id", decision)
                .execute();
    }

    void answer(UUID decision, String words, UUID by) {
        handle.createUpdate("""
                        update decision set version = version + 1, answer = :words, answered_on = :today, answered_by = :by where id = :id""")
                .bind("words", words)
                .bind("today", today)
                .bind("by", by)
                .bind("id", decision)
                .execute();
    }

    private List<DecisionRead> reads(String which, Map<String, ?> values, String order) {
        return stored(which, values, order).stream().map(Stored::read).toList();
    }

    private List<Stored> stored(String which, Map<String, ?> values, String order) {
        return whole(rows(which, values, order));
    }

    private List<Row> rows(String which, Map<String, ?> values, String order) {
        return handle.createQuery(ROWS + which + order)
                .bind("today", today)
                .bindMap(values)
                .map((row, context) -> row(row))
                .list();
    }

    /** With what belongs to them, in four statements however many they are. */
    private List<Stored> whole(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(Row::id).toList();
        Map<UUID, List<PromiseRef>> promises = promises(ids);
        Map<UUID, List<DecisionRead.Link>> followedBy = followedBy(ids);
        Map<UUID, List<MeetingRef>> comesUpAt = comesUpAt(ids);
        Map<UUID, List<DecisionRead.Correction>> corrections = corrections(ids);
        return rows.stream()
                .map(row -> new Stored(
                        row.id(),
                        row.board(),
                        row.item(),
                        row.meeting().id(),
                        row.version(),
                        row.ownerId(),
                        row.upId(),
                        new DecisionRead(
                                row.reference(),
                                Version.of(row.version()),
                                row.meeting(),
                                row.itemRef(),
                                row.kind(),
                                row.resolved(),
                                row.owner(),
                                row.ownerRole(),
                                row.due(),
                                promises.getOrDefault(row.id(), List.of()),
                                row.state(),
                                row.recordedOn(),
                                row.outcome(),
                                new DecisionRead.Chain(
                                        row.follows(),
                                        row.up(),
                                        row.answer(),
                                        followedBy.getOrDefault(row.id(), List.of()),
                                        comesUpAt.getOrDefault(row.id(), List.of())),
                                corrections.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private Map<UUID, List<PromiseRef>> promises(List<UUID> ids) {
        return grouped(
                ReadableActivities.readBy(
                        actor,
                        handle.createQuery("select p.decision_id as of, u.reference, u.title"
                                + " from decision_promise p join undertaking u on u.id = p.undertaking_id"
                                + " where p.decision_id = any(:ids) and " + ReadableActivities.PROMISE
                                + " order by u.partnership_id, u.number")),
                ids,
                row -> new PromiseRef(row.getString("reference"), row.getString("title")));
    }

    private Map<UUID, List<DecisionRead.Link>> followedBy(List<UUID> ids) {
        return grouped(
                handle.createQuery("""
                        select i.brings_back as of, d.reference, d.kind, b.slug, b.name, m.meets_on
                        from agenda_item i join decision d on d.item_id = i.id join meeting m on m.id = i.meeting_id join board b on b.id = m.board_id
                        where i.brings_back = any(:ids) order by m.meets_on, d.number"""),
                ids,
                row -> new DecisionRead.Link(
                        row.getString("reference"),
                        new BoardRef(row.getString("slug"), row.getString("name")),
                        Coded.of(DecisionKind.class, row.getString("kind")),
                        row.getObject("meets_on", LocalDate.class)));
    }

    private Map<UUID, List<MeetingRef>> comesUpAt(List<UUID> ids) {
        return grouped(
                handle.createQuery("""
                        select i.brings_back as of, m.id, b.slug, b.name, m.meets_on
                        from agenda_item i join meeting m on m.id = i.meeting_id join board b on b.id = m.board_id
                        where i.brings_back = any(:ids) and m.state = 'planned' order by m.meets_on, m.id"""),
                ids,
                row -> new MeetingRef(
                        row.getObject("id", UUID.class),
                        new BoardRef(row.getString("slug"), row.getString("name")),
                        row.getObject("meets_on", LocalDate.class)));
    }

    private Map<UUID, List<DecisionRead.Correction>> corrections(List<UUID> ids) {
        return grouped(
                handle.createQuery(
                        "select c.decision_id as of, c.* from decision_correction c where c.decision_id = any(:ids) order by c.number"),
                ids,
                row -> new DecisionRead.Correction(
                        row.getObject("corrected_on", LocalDate.class),
                        row.getString("because"),
                        Coded.of(DecisionKind.class, row.getString("kind")),
                        row.getString("resolved")));
    }

    private static <T> Map<UUID, List<T>> grouped(Query query, List<UUID> ids, Mapping<T> mapping) {
        Map<UUID, List<T>> grouped = new HashMap<>();
        query.bindArray("ids", UUID.class, ids)
                .map((row, context) -> grouped.computeIfAbsent(
                                row.getObject("of", UUID.class), key -> new ArrayList<>())
                        .add(mapping.of(row)))
                .list();
        return grouped;
    }

    @FunctionalInterface
    private interface Mapping<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static Row row(ResultSet row) throws SQLException {
        String owner = row.getString("owner");
        String outcome = row.getString("outcome");
        String up = row.getString("up");
        String answer = row.getString("answer");
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("board_id", UUID.class),
                row.getInt("number"),
                row.getObject("item_id", UUID.class),
                row.getInt("version"),
                row.getString("reference"),
                new MeetingRef(
                        row.getObject("meeting_id", UUID.class),
                        new BoardRef(row.getString("board"), row.getString("board_name")),
                        row.getObject("meets_on", LocalDate.class)),
                new ItemRef(row.getObject("item_id", UUID.class), row.getInt("position"), row.getString("title")),
                Coded.of(DecisionKind.class, row.getString("kind")),
                row.getString("resolved"),
                row.getObject("owner_id", UUID.class),
                owner == null
                        ? null
                        : new OrganisationRef(owner, row.getString("owner_name"), row.getBoolean("owner_joined")),
                row.getString("owner_role"),
                DateRead.in(row, "due"),
                Coded.of(DecisionState.class, row.getString("state")),
                row.getObject("recorded_on", LocalDate.class),
                outcome == null
                        ? null
                        : new DecisionRead.Result(
                                Coded.of(DecisionState.class, outcome) == DecisionState.DONE,
                                row.getString("outcome_words"),
                                row.getObject("outcome_on", LocalDate.class)),
                row.getObject("escalated_to", UUID.class),
                up == null ? null : new BoardRef(up, row.getString("up_name")),
                answer == null ? null : new DecisionRead.Answer(answer, row.getObject("answered_on", LocalDate.class)),
                follows(row));
    }

    private static DecisionRead.@Nullable Link follows(ResultSet row) throws SQLException {
        String reference = row.getString("back_reference");
        return reference == null
                ? null
                : new DecisionRead.Link(
                        reference,
                        new BoardRef(row.getString("back_board"), row.getString("back_board_name")),
                        Coded.of(DecisionKind.class, row.getString("back_kind")),
                        row.getObject("back_on", LocalDate.class));
    }

    /** A decision without what lies in other tables by the dozen. */
    private record Row(
            UUID id,
            UUID board,
            int number,
            UUID item,
            int version,
            String reference,
            MeetingRef meeting,
            ItemRef itemRef,
            DecisionKind kind,
            String resolved,
            @Nullable UUID ownerId,
            @Nullable OrganisationRef owner,
            @Nullable String ownerRole,
            @Nullable DateWritten due,
            DecisionState state,
            LocalDate recordedOn,
            DecisionRead.@Nullable Result outcome,
            @Nullable UUID upId,
            @Nullable BoardRef up,
            DecisionRead.@Nullable Answer answer,
            DecisionRead.@Nullable Link follows) {}
}
