package org.wellkept.core.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.ReadableScope;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.Checked;
import org.wellkept.core.dates.DateRead;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.returns.ReturnStanding;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.shown.Audience;
import org.wellkept.core.shown.RulesVersion;
import org.wellkept.core.shown.Shown;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.ThemeRead;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.undertaking.UndertakingKind;
import org.wellkept.core.undertaking.UndertakingQuery;
import org.wellkept.core.update.Rating;

/** What is stored of snapshots. It adds and reads; nothing changes. */
final class SnapshotStore {

    private static final String SUMMARY = """
            select s.id, s.round_id, s.version, s.board, s.board_name, s.round_name, s.period_from, s.period_to, s.opens_on, s.due_on,
              s.meeting_on, s.reopened_on, s.reopened_because, s.taken_on, s.taken_at, s.rules_version
            from snapshot s\s""";

    private static final String STANDING = """
            select snapshot_id, organisation, organisation_name, partnerships, asked, answered, paused, sent_on, late, on_behalf, silent, minutes
            from snapshot_organisation""";

    /** What the reader could read of a snapshot when it was taken, by what visibility was then and the roles of today. */
    private static final String READABLE = """
            (p.visibility = 'public' or (p.visibility = 'shared' and p.partnership_id = any(:partnerships))
              or p.organisations && :organisations or :ownBoard)""";

    /** For the reader's eyes: as members of its partnership know the promise, or as everyone does. */
    private static final String FOR_THE_READER = """
            from snapshot_promise p
            join snapshot_answer a on a.snapshot_id = p.snapshot_id and a.reference = p.reference
              and a.audience = case when p.partnership_id = any(:partnerships) then 'shared' else 'public' end
            """;

    private final Handle handle;
    private final Actor actor;
    private final ReadableScope scope;

    SnapshotStore(Handle handle, Actor actor) {
        this.handle = handle;
        this.actor = actor;
        this.scope = AccessTable.readableBy(actor);
    }

    /** The snapshots of a round of a board, the first one first. */
    List<SnapshotSummary> ofRound(UUID round, UUID board) {
        return summaries(
                handle.createQuery(SUMMARY + "where s.round_id = :round and s.board_id = :board order by s.version")
                        .bind("round", round)
                        .bind("board", board));
    }

    Optional<SnapshotSummary> find(UUID snapshot) {
        return summaries(handle.createQuery(SUMMARY + "where s.id = :snapshot").bind("snapshot", snapshot)).stream()
                .findFirst();
    }

    /** The latest one that the same board had of an earlier round. */
    Optional<SnapshotSummary> before(UUID snapshot) {
        return summaries(handle.createQuery(SUMMARY + """
                        join snapshot later on later.id = :snapshot and later.board_id = s.board_id
                          and later.round_id <> s.round_id and later.taken_at > s.taken_at
                        order by s.taken_at desc, s.id desc limit 1""").bind("snapshot", snapshot)).stream()
                .findFirst();
    }

    /** All snapshots of a board's rounds, the latest first. */
    List<SnapshotSummary> ofBoard(UUID board) {
        return summaries(handle.createQuery(SUMMARY + "where s.board_id = :board order by s.taken_at desc, s.id desc")
                .bind("board", board));
    }

    private List<SnapshotSummary> summaries(Query query) {
        Map<UUID, List<SnapshotSummary.Reported>> reported = new HashMap<>();
        List<SnapshotSummary> found =
                query.map((row, context) -> summary(row, List.of())).list();
        if (found.isEmpty()) {
            return found;
        }
        handle.createQuery("""
                        select f.snapshot_id, b.slug, b.name, f.forwarded_on from snapshot_forward f join board b on b.id = f.to_board_id
                        where f.snapshot_id = any(:snapshots) order by f.forwarded_at""")
                .bindArray(
                        "snapshots",
                        UUID.class,
                        found.stream().map(SnapshotSummary::id).toList())
                .map((row, context) -> Map.entry(
                        row.getObject("snapshot_id", UUID.class),
                        new SnapshotSummary.Reported(
                                new BoardRef(row.getString("slug"), row.getString("name")),
                                row.getObject("forwarded_on", LocalDate.class))))
                .forEach(entry -> reported.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        return found.stream()
                .map(each -> each.reportedTo(reported.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /** All that the snapshot counts for the reader, by organisation and in the order of references. */
    List<SnapshotPromise> promises(SnapshotSummary snapshot, boolean ownBoard, Map<String, List<ThemeRead>> themes) {
        return asReader(
                        handle.createQuery("select p.*, a.* " + FOR_THE_READER + "where p.snapshot_id = :snapshot and "
                                + READABLE + " order by p.organisation_name, p.position"),
                        ownBoard)
                .bind("snapshot", snapshot.id())
                .map((row, context) -> promise(row, themes.getOrDefault(row.getString("reference"), List.of())))
                .list();
    }

    /** All that an audience could know of a snapshot, by organisation and in the order of references. */
    List<SnapshotPromise> frozen(UUID snapshot, Audience audience, Map<String, List<ThemeRead>> themes) {
        return handle.createQuery("""
                        select p.*, a.* from snapshot_promise p
                        join snapshot_answer a on a.snapshot_id = p.snapshot_id and a.reference = p.reference and a.audience = :audience
                        where p.snapshot_id = :snapshot
                          and (p.visibility = 'public' or (p.visibility = 'shared' and :audience = 'shared'))
                        order by p.organisation_name, p.position""")
                .bind("snapshot", snapshot)
                .bind("audience", audience)
                .map((row, context) -> promise(row, themes.getOrDefault(row.getString("reference"), List.of())))
                .list();
    }

    /** How the promises of snapshots stood, by snapshot. */
    Map<UUID, List<Stood>> stood(List<UUID> snapshots) {
        Map<UUID, List<Stood>> stood = new HashMap<>();
        asReader(
                        handle.createQuery(
                                "select p.snapshot_id, p.reference, a.said, a.shown, a.evidence_gap, s.taken_at "
                                        + FOR_THE_READER
                                        + "join snapshot s on s.id = p.snapshot_id where p.snapshot_id = any(:snapshots) and "
                                        + READABLE),
                        false)
                .bindArray("snapshots", UUID.class, snapshots)
                .map((row, context) -> Map.entry(
                        row.getObject("snapshot_id", UUID.class),
                        stood(row, row.getTimestamp("taken_at").toInstant())))
                .forEach(entry -> stood.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        return stood;
    }

    /** How the promises made to a board stand now, as its roll-up counts them. */
    List<Stood> standing(UUID board, Instant now, LocalDate today) {
        return UndertakingQuery.visibleTo(actor, UndertakingKind.COMMITMENT, today)
                .counted()
                .madeTo(board)
                .create(
                        handle,
                        "select a.reference, a.said, a.shown, (" + UndertakingQuery.EVIDENCE_GAP
                                + ") as evidence_gap from (",
                        ") a")
                .map((row, context) -> stood(row, now))
                .list();
    }

    private static Stood stood(ResultSet row, Instant asOf) throws SQLException {
        return new Stood(
                row.getString("reference"),
                asOf,
                Coded.of(Said.class, row.getString("said")),
                Coded.of(ShownAnswer.class, row.getString("shown")),
                row.getBoolean("evidence_gap"));
    }

    /** References of those of its promises that the reader may read today. */
    Set<String> readableNow(UUID snapshot, LocalDate today) {
        return UndertakingQuery.visibleTo(actor, UndertakingKind.COMMITMENT, today)
                .and(
                        // an array is looked up once; "in" has led to all promises being worked out for the few of a
                        // snapshot
                        "u.reference = any(array(select sp.reference from snapshot_promise sp where sp.snapshot_id = :snapshot))",
                        "snapshot",
                        snapshot)
                .create(handle, "select a.reference from (", ") a")
                .mapTo(String.class)
                .set();
    }

    /** The themes of its promises, by reference. */
    Map<String, List<ThemeRead>> themes(UUID snapshot) {
        Map<String, List<ThemeRead>> themes = new HashMap<>();
        handle.createQuery("""
                        select reference, framework, framework_name, theme, label from snapshot_theme
                        where snapshot_id = :snapshot order by position""")
                .bind("snapshot", snapshot)
                .map((row, context) -> Map.entry(
                        row.getString("reference"),
                        new ThemeRead(
                                new ThemeRef(row.getString("framework"), row.getString("theme")),
                                row.getString("framework_name"),
                                row.getString("label"))))
                .forEach(entry -> themes.computeIfAbsent(entry.getKey(), reference -> new ArrayList<>())
                        .add(entry.getValue()));
        return themes;
    }

    /** Each theme of its promises once, in the order of the frameworks. */
    List<ThemeRead> themesInOrder(UUID snapshot) {
        return handle.createQuery("""
                        select framework, framework_name, theme, label from snapshot_theme where snapshot_id = :snapshot
                        group by framework, framework_name, theme, label order by min(position)""")
                .bind("snapshot", snapshot)
                .map((row, context) -> new ThemeRead(
                        new ThemeRef(row.getString("framework"), row.getString("theme")),
                        row.getString("framework_name"),
                        row.getString("label")))
                .list();
    }

    /** How each organisation that was asked answered, by name. */
    List<Snapshot.Standing> organisations(UUID snapshot) {
        return handle.createQuery(STANDING + " where snapshot_id = :snapshot order by organisation_name")
                .bind("snapshot", snapshot)
                .map((row, context) -> standing(row))
                .list();
    }

    /** How one organisation answered, by the snapshots that asked it, under whatever name it had then. */
    Map<UUID, Snapshot.Standing> standingsOf(UUID organisation, Collection<UUID> snapshots) {
        return handle.createQuery(STANDING
                        + " where snapshot_id = any(:snapshots) and organisation in (select slug from organisation where id = :organisation"
                        + " union select slug from organisation_called where organisation_id = :organisation)")
                .bindArray("snapshots", UUID.class, List.copyOf(snapshots))
                .bind("organisation", organisation)
                .map((row, context) -> Map.entry(row.getObject("snapshot_id", UUID.class), standing(row)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Snapshot.Standing standing(ResultSet row) throws SQLException {
        return new Snapshot.Standing(
                new ReturnStanding(
                        new OrganisationRef(row.getString("organisation"), row.getString("organisation_name"), true),
                        Set.of((UUID[]) row.getArray("partnerships").getArray()),
                        row.getInt("asked"),
                        row.getInt("answered"),
                        row.getInt("paused"),
                        row.getObject("sent_on", LocalDate.class),
                        row.getBoolean("late"),
                        row.getBoolean("on_behalf"),
                        (Integer) row.getObject("minutes")),
                row.getBoolean("silent"));
    }

    /** Whether the round was reopened and has not closed again. */
    boolean isOpen(UUID round) {
        return handle.createQuery("select closed_on is null from round where id = :round")
                .bind("round", round)
                .mapTo(Boolean.class)
                .one();
    }

    /** False when it was reported there before. */
    boolean forward(UUID snapshot, UUID to, Instant now, LocalDate today, UUID by) {
        return handle.createUpdate("""
                        insert into snapshot_forward (snapshot_id, to_board_id, forwarded_at, forwarded_on, forwarded_by)
                        values (:snapshot, :to, :now, :today, :by) on conflict do nothing""")
                        .bind("snapshot", snapshot)
                        .bind("to", to)
                        .bind("now", now)
                        .bind("today", today)
                        .bind("by", by)
                        .execute()
                == 1;
    }

    /** The boards that a snapshot was reported to, and those that it was reported on to within one of theirs. */
    Set<UUID> reportedTo(UUID snapshot) {
        return handle.createQuery("""
                        with recursive reported (board_id, forwarded_at) as (
                          select f.to_board_id, f.forwarded_at from snapshot_forward f where f.snapshot_id = :snapshot
                          union
                          select f.to_board_id, f.forwarded_at from reported x
                          join snapshot s on s.board_id = x.board_id and s.taken_at >= x.forwarded_at
                          join snapshot_forward f on f.snapshot_id = s.id
                        ) select distinct board_id from reported""")
                .bind("snapshot", snapshot)
                .mapTo(UUID.class)
                .set();
    }

    /**
     * What was reported up to a board: of each board below it the latest snapshot, and with it what had been reported to that
     * board when it was taken. By the names of the boards.
     */
    List<Upward> reportedUpTo(UUID board) {
        return handle.createQuery("""
                        with recursive reported (snapshot_id, board_id, taken_at, forwarded_on, through) as (
                          select s.id, s.board_id, s.taken_at, f.forwarded_on, null::uuid
                          from snapshot_forward f join snapshot s on s.id = f.snapshot_id where f.to_board_id = :board
                          union
                          select s.id, s.board_id, s.taken_at, f.forwarded_on, x.board_id
                          from reported x
                          join snapshot_forward f on f.to_board_id = x.board_id and f.forwarded_at <= x.taken_at
                          join snapshot s on s.id = f.snapshot_id
                        ), latest as (
                          select distinct on (board_id) snapshot_id, forwarded_on, through from reported
                          where board_id <> :board order by board_id, taken_at desc, snapshot_id desc, through nulls first
                        )
                        select s.*, l.forwarded_on, b.slug as through, b.name as through_name
                        from latest l join (%s) s on s.id = l.snapshot_id left join board b on b.id = l.through
                        order by s.board_name, s.board""".formatted(SUMMARY))
                .bind("board", board)
                .map((row, context) -> {
                    String through = row.getString("through");
                    return new Upward(
                            summary(row, List.of()),
                            row.getObject("forwarded_on", LocalDate.class),
                            through == null ? null : new BoardRef(through, row.getString("through_name")));
                })
                .list();
    }

    /**
     * What came up to a board.
     *
     * @param through the board within whose snapshot it came, or null where it came straight
     */
    record Upward(
            SnapshotSummary snapshot,
            LocalDate on,
            @Nullable BoardRef through) {}

    private Query asReader(Query query, boolean ownBoard) {
        return query.bindArray("partnerships", UUID.class, List.copyOf(scope.partnerships()))
                .bindArray("organisations", UUID.class, List.copyOf(scope.organisations()))
                .bind("ownBoard", ownBoard);
    }

    /** Whether the reader holds a role on the board that lets them read all that is made to it. */
    boolean isOwn(BoardKey board) {
        return scope.boards().contains(board.id());
    }

    private static SnapshotSummary summary(ResultSet row, List<SnapshotSummary.Reported> reported) throws SQLException {
        String because = row.getString("reopened_because");
        return new SnapshotSummary(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getInt("version"),
                new BoardRef(row.getString("board"), row.getString("board_name")),
                row.getString("round_name"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("meeting_on", LocalDate.class),
                row.getObject("taken_on", LocalDate.class),
                RulesVersion.of(row.getInt("rules_version")),
                because == null
                        ? null
                        : new RoundSummary.Reopened(row.getObject("reopened_on", LocalDate.class), because),
                reported);
    }

    private static SnapshotPromise promise(ResultSet row, List<ThemeRead> themes) throws SQLException {
        String checked = row.getString("checked");
        boolean checkWaits = UndertakingQuery.WAITING.equals(checked);
        String closedAs = row.getString("closed_as");
        return new SnapshotPromise(
                row.getString("reference"),
                row.getString("title"),
                row.getString("statement"),
                new OrganisationRef(row.getString("organisation"), row.getString("organisation_name"), true),
                row.getString("accountable_role"),
                Coded.of(State.class, row.getString("state")),
                closedAs == null ? null : Coded.of(ClosedAs.class, closedAs),
                DateRead.in(row, "due"),
                Coded.of(Visibility.class, row.getString("visibility")),
                Coded.of(Said.class, row.getString("said")),
                row.getObject("said_on", LocalDate.class),
                new Shown(Coded.of(ShownAnswer.class, row.getString("shown")), row.getString("because")),
                checked == null || checkWaits
                        ? null
                        : new Checked(
                                Coded.of(CheckAnswer.class, checked), row.getObject("checked_on", LocalDate.class)),
                checkWaits,
                row.getBoolean("evidence_gap"),
                row.getBoolean("unevidenced"),
                row.getBoolean("ownerless"),
                row.getBoolean("stale"),
                Map.of(
                        Effect.EASIER, row.getInt("easier"),
                        Effect.HARDER, row.getInt("harder"),
                        Effect.CLARIFIED, row.getInt("clarified")),
                themes,
                row.getBoolean("asked"),
                row.getObject("paused_until", LocalDate.class),
                row.getBoolean("word_waits"),
                word(row));
    }

    private static SnapshotPromise.@Nullable Word word(ResultSet row) throws SQLException {
        String rating = row.getString("rating");
        return rating == null
                ? null
                : new SnapshotPromise.Word(
                        Coded.of(Rating.class, rating),
                        row.getString("done"),
                        row.getString("next"),
                        row.getString("reason"),
                        row.getString("ask"),
                        row.getObject("answered_on", LocalDate.class),
                        row.getBoolean("late"),
                        row.getBoolean("on_behalf"),
                        row.getBoolean("carried_forward"));
    }
}
