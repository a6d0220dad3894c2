package org.wellkept.core.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Page;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.ReadableActivities;
import org.wellkept.core.partnership.BoardRef;

/** Meetings and their agendas as stored. Drafts are stored here as well; the doors show them to those who prepare them. */
final class MeetingStore {

    private static final String SUMMARY = """
            select m.*, b.slug as board, b.name as board_name,
              (select count(*) from agenda_item i where i.meeting_id = m.id)::int as items,
              (select count(*) from decision d join agenda_item i on i.id = d.item_id where i.meeting_id = m.id)::int as decisions
            from meeting m join board b on b.id = m.board_id\s""";

    private final Handle handle;
    private final Actor actor;

    MeetingStore(Handle handle, Actor actor) {
        this.handle = handle;
        this.actor = actor;
    }

    /** A meeting with the id of its board. */
    record Stored(UUID board, MeetingSummary summary) {}

    /** An agenda item, as the doors need it before they change it. */
    record StoredItem(UUID id, int version, int position, int decisions) {}

    Optional<Stored> find(UUID meeting) {
        return handle.createQuery(SUMMARY + "where m.id = :meeting")
                .bind("meeting", meeting)
                .map((row, context) -> stored(row))
                .findOne();
    }

    /** A meeting, and whoever changes it or its agenda waits for whoever does so already. */
    Optional<Stored> locked(UUID meeting) {
        handle.createQuery("select true from meeting where id = :meeting for update")
                .bind("meeting", meeting)
                .mapTo(Boolean.class)
                .findOne();
        return find(meeting);
    }

    /** The meeting of an item. */
    Optional<UUID> meetingOf(UUID item) {
        return handle.createQuery("select meeting_id from agenda_item where id = :item")
                .bind("item", item)
                .mapTo(UUID.class)
                .findOne();
    }

    /** The board's meeting on a day: the one that was not cancelled, where there is one. */
    Optional<Stored> on(UUID board, LocalDate day, boolean withDrafts) {
        return handle.createQuery(SUMMARY + """
                        where m.board_id = :board and m.meets_on = :day and (m.state <> 'draft' or :drafts)
                        order by m.state = 'cancelled', m.id desc limit 1""")
                .bind("drafts", withDrafts)
                .bind("board", board)
                .bind("day", day)
                .map((row, context) -> stored(row))
                .findOne();
    }

    /** The board's first meeting from that day on that is planned or was held. */
    Optional<Stored> next(UUID board, LocalDate onOrAfter) {
        return handle.createQuery(SUMMARY + """
                        where m.board_id = :board and m.meets_on >= :day and m.state in ('planned', 'held') order by m.meets_on limit 1""")
                .bind("board", board)
                .bind("day", onOrAfter)
                .map((row, context) -> stored(row))
                .findOne();
    }

    /** Latest first. */
    Page<MeetingSummary> page(UUID board, boolean withDrafts, @Nullable Cursor after, int limit) {
        List<MeetingSummary> rows = handle.createQuery(SUMMARY + """
                        where m.board_id = :board and (m.state <> 'draft' or :drafts)
                          and (cast(:afterDay as date) is null or (m.meets_on, m.id) < (cast(:afterDay as date), cast(:afterId as uuid)))
                        order by m.meets_on desc, m.id desc limit :limit""")
                .bind("board", board)
                .bind("drafts", withDrafts)
                .bind("afterDay", after == null ? null : after.on())
                .bind("afterId", after == null ? null : after.id())
                .bind("limit", limit + 1)
                .map((row, context) -> stored(row).summary())
                .list();
        List<MeetingSummary> shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page<>(
                shown, rows.size() > limit ? Cursor.of(shown.getLast()).token() : null);
    }

    /** Everything that everybody may know of a board's meetings from that day on, soonest first. */
    List<MeetingSummary> since(UUID board, LocalDate day) {
        return handle.createQuery(
                        SUMMARY
                                + "where m.board_id = :board and m.state <> 'draft' and m.meets_on >= :day order by m.meets_on, m.id")
                .bind("board", board)
                .bind("day", day)
                .map((row, context) -> stored(row).summary())
                .list();
    }

    /** Those of these boards that are to come up to that day and have nothing on their agenda, and those that went by unrecorded. */
    List<MeetingSummary> waiting(Set<UUID> boards, LocalDate today, LocalDate until) {
        return handle.createQuery(SUMMARY + """
                        where m.board_id = any(:boards) and (m.state = 'planned' and m.meets_on < :today
                          or m.state in ('draft', 'planned') and m.meets_on between :today and :until
                            and not exists (select 1 from agenda_item i where i.meeting_id = m.id))
                        order by m.meets_on, b.name""")
                .bindArray("boards", UUID.class, List.copyOf(boards))
                .bind("today", today)
                .bind("until", until)
                .map((row, context) -> stored(row).summary())
                .list();
    }

    void add(UUID id, UUID board, MeetingTerms terms, MeetingState state, Instant now, UUID by) {
        handle.createUpdate("""
                        insert into meeting (id, version, board_id, meets_on, starts_at, place, link, state, planned_at, planned_by)
                        values (:id, 1, :board, :on, :startsAt, :place, :link, :state, :now, :by)""")
                .bind("id", id)
                .bind("board", board)
                .bind("on", terms.on())
                .bind("startsAt", terms.startsAt())
                .bind("place", terms.place())
                .bind("link", terms.link())
                .bind("state", state)
                .bind("now", now)
                .bind("by", by)
                .execute();
    }

    void rewrite(UUID meeting, MeetingTerms terms) {
        handle.createUpdate("""
                        update meeting set version = version + 1, meets_on = :on, starts_at = :startsAt, place = :place, link = :link
                        where id = :meeting""")
                .bind("on", terms.on())
                .bind("startsAt", terms.startsAt())
                .bind("place", terms.place())
                .bind("link", terms.link())
                .bind("meeting", meeting)
                .execute();
    }

    void become(UUID meeting, MeetingState state, @Nullable String because) {
        handle.createUpdate("""
                        update meeting set version = version + 1, state = :state, cancelled_because = :because where id = :meeting""")
                .bind("state", state)
                .bind("because", because)
                .bind("meeting", meeting)
                .execute();
    }

    /** Its agenda or its decisions changed. */
    void touch(UUID meeting) {
        handle.createUpdate("update meeting set version = version + 1 where id = :meeting")
                .bind("meeting", meeting)
                .execute();
    }

    void touchItem(UUID item) {
        handle.createUpdate("update agenda_item set version = version + 1 where id = :item")
                .bind("item", item)
                .execute();
    }

    void remove(UUID meeting) {
        handle.createUpdate("delete from meeting where id = :meeting")
                .bind("meeting", meeting)
                .execute();
    }

    Optional<StoredItem> item(UUID item) {
        return handle.createQuery("""
                        select i.id, i.version, i.position, (select count(*) from decision d where d.item_id = i.id)::int as decisions
                        from agenda_item i where i.id = :item""")
                .bind("item", item)
                .map((row, context) -> new StoredItem(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getInt("position"),
                        row.getInt("decisions")))
                .findOne();
    }

    /** At the end of the agenda. */
    void addItem(UUID id, UUID meeting, AgendaItemTerms terms, @Nullable UUID bringsBack, List<NamedPromise> promises) {
        handle.createUpdate("""
                        insert into agenda_item (id, version, meeting_id, position, title, report_of, asked, summary, recommendations, brings_back)
                        select :id, 1, :meeting, 1 + count(*), :title, :reportOf, :asked, :summary, :recommendations, cast(:bringsBack as uuid)
                        from agenda_item where meeting_id = :meeting""")
                .bind("id", id)
                .bind("meeting", meeting)
                .bind("title", terms.title())
                .bind("reportOf", terms.reportOf())
                .bind("asked", terms.asked())
                .bind("summary", terms.summary())
                .bindArray("recommendations", String.class, terms.recommendations())
                .bind("bringsBack", bringsBack)
                .execute();
        names(id, promises);
    }

    void rewriteItem(UUID item, AgendaItemTerms terms, @Nullable UUID bringsBack, List<NamedPromise> promises) {
        handle.createUpdate("""
                        update agenda_item set version = version + 1, title = :title, report_of = :reportOf, asked = :asked, summary = :summary,
                          recommendations = :recommendations, brings_back = cast(:bringsBack as uuid)
                        where id = :item""")
                .bind("title", terms.title())
                .bind("reportOf", terms.reportOf())
                .bind("asked", terms.asked())
                .bind("summary", terms.summary())
                .bindArray("recommendations", String.class, terms.recommendations())
                .bind("bringsBack", bringsBack)
                .bind("item", item)
                .execute();
        // promises that the writer can't read stay: they were not in what was written over
        ReadableActivities.readBy(
                        actor,
                        handle.createQuery("select u.id from agenda_item_promise p join undertaking u on"
                                        + " u.id = p.undertaking_id where p.item_id = :item and "
                                        + ReadableActivities.PROMISE)
                                .bind("item", item))
                .mapTo(UUID.class)
                .forEach(known -> handle.createUpdate(
                                "delete from agenda_item_promise where item_id = :item and undertaking_id = :known")
                        .bind("item", item)
                        .bind("known", known)
                        .execute());
        names(item, promises);
    }

    private void names(UUID item, List<NamedPromise> promises) {
        handle.createUpdate("""
                        insert into agenda_item_promise (item_id, undertaking_id) select :item, unnest(:promises) on conflict do nothing""")
                .bind("item", item)
                .bindArray(
                        "promises",
                        UUID.class,
                        promises.stream().map(NamedPromise::id).toList())
                .execute();
    }

    void removeItem(UUID meeting, StoredItem item) {
        handle.createUpdate("delete from agenda_item where id = :item")
                .bind("item", item.id())
                .execute();
        handle.createUpdate(
                        "update agenda_item set position = position - 1 where meeting_id = :meeting and position > :position")
                .bind("meeting", meeting)
                .bind("position", item.position())
                .execute();
    }

    /** Those between the old place and the new one make room. */
    void moveItem(UUID meeting, StoredItem item, int to) {
        handle.createUpdate("""
                        update agenda_item set position = case when id = :item then :to
                          when :to > :from then position - 1 else position + 1 end
                        where meeting_id = :meeting and position between least(:from, :to) and greatest(:from, :to)""")
                .bind("item", item.id())
                .bind("from", item.position())
                .bind("to", to)
                .bind("meeting", meeting)
                .execute();
    }

    /** Its agenda, with what was decided. */
    List<AgendaItemRead> items(UUID meeting, Map<UUID, List<DecisionRead>> decisions) {
        Map<UUID, List<PromiseRef>> promises = promises(meeting);
        return handle.createQuery("""
                        select i.*, d.reference, d.kind, b.slug as back_board, b.name as back_board_name, bm.meets_on as back_on
                        from agenda_item i
                        left join decision d on d.id = i.brings_back
                        left join board b on b.id = d.board_id
                        left join agenda_item bi on bi.id = d.item_id
                        left join meeting bm on bm.id = bi.meeting_id
                        where i.meeting_id = :meeting order by i.position""")
                .bind("meeting", meeting)
                .map((row, context) -> item(row, promises, decisions))
                .list();
    }

    private Map<UUID, List<PromiseRef>> promises(UUID meeting) {
        Map<UUID, List<PromiseRef>> byItem = new HashMap<>();
        ReadableActivities.readBy(
                        actor,
                        handle.createQuery("select p.item_id, u.reference, u.title from agenda_item i"
                                        + " join agenda_item_promise p on p.item_id = i.id join undertaking u on u.id = p.undertaking_id"
                                        + " where i.meeting_id = :meeting and " + ReadableActivities.PROMISE
                                        + " order by u.partnership_id, u.number")
                                .bind("meeting", meeting))
                .map((row, context) -> byItem.computeIfAbsent(
                                row.getObject("item_id", UUID.class), item -> new ArrayList<>())
                        .add(new PromiseRef(row.getString("reference"), row.getString("title"))))
                .list();
        return byItem;
    }

    private static AgendaItemRead item(
            ResultSet row, Map<UUID, List<PromiseRef>> promises, Map<UUID, List<DecisionRead>> decisions)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String back = row.getString("reference");
        return new AgendaItemRead(
                id,
                Version.of(row.getInt("version")),
                row.getInt("position"),
                row.getString("title"),
                row.getString("report_of"),
                Coded.of(AskedOfBoard.class, row.getString("asked")),
                row.getString("summary"),
                Arrays.asList((String[]) row.getArray("recommendations").getArray()),
                promises.getOrDefault(id, List.of()),
                back == null
                        ? null
                        : new DecisionRead.Link(
                                back,
                                new BoardRef(row.getString("back_board"), row.getString("back_board_name")),
                                Coded.of(DecisionKind.class, row.getString("kind")),
                                row.getObject("back_on", LocalDate.class)),
                decisions.getOrDefault(id, List.of()));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getObject("board_id", UUID.class),
                new MeetingSummary(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        new BoardRef(row.getString("board"), row.getString("board_name")),
                        row.getObject("meets_on", LocalDate.class),
                        row.getObject("starts_at", LocalTime.class),
                        row.getString("place"),
                        row.getString("link"),
                        Coded.of(MeetingState.class, row.getString("state")),
                        row.getString("cancelled_because"),
                        row.getInt("items"),
                        row.getInt("decisions")));
    }

    /** Where a page of meetings ended. */
    record Cursor(LocalDate on, UUID id) {

        static Cursor of(MeetingSummary last) {
            return new Cursor(last.on(), last.id());
        }

        String token() {
            return on + "_" + id;
        }

        static Optional<Cursor> read(String token) {
            String[] parts = token.split("_", 2);
            try {
                return parts.length == 2
                        ? Optional.of(new Cursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1])))
                        : Optional.empty();
            } catch (DateTimeParseException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
