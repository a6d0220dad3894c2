package org.wellkept.core.ask;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;

/** What is stored of asks, as far as a reader may read it. */
final class AskStore {

    /** Only the asks that the reader may read: of public updates of public promises, and of the own partnerships' updates. */
    private static final String VISIBLE = """
            select a.id, a.undertaking_id, a.board_id, a.words, a.asked_on, a.due_on, a.answer, a.answer_words, a.answered_on, a.withdrawn_on,
              u.kind, u.reference, u.title, u.visibility, u.partnership_id, u.organisation_id,
              o.slug as organisation, o.name as organisation_name, o.joined_on is not null as joined,
              b.slug as board, b.name as board_name, first.slug as asked_of, first.name as asked_of_name, told.open
            from board_ask a
            join undertaking u on u.id = a.undertaking_id
            join organisation o on o.id = u.organisation_id
            join board b on b.id = a.board_id
            left join board first on first.id = a.asked_of_id
            cross join lateral (select u.visibility = 'public' and exists (
              select 1 from board_ask_update au join progress_update p on p.id = au.update_id
              where au.ask_id = a.id and p.visibility = 'public') as open) told
            where a.one_with_id is null and (told.open or u.partnership_id = any(:partnerships)) and\s""";

    private final Handle handle;
    private final Actor actor;
    private final LocalDate today;

    AskStore(Handle handle, Actor actor, LocalDate today) {
        this.handle = handle;
        this.actor = actor;
        this.today = today;
    }

    /** What the reader may read of one, and what there is to do with it. */
    Optional<Found> find(UUID ask) {
        return visible("a.id = :ask", Map.of("ask", ask), Map.of(), "")
                .map((row, context) -> found(row))
                .findOne();
    }

    /** Whoever ends this ask waits for whoever does so already. */
    void lock(UUID ask) {
        handle.createQuery("select true from board_ask where id = :ask for update")
                .bind("ask", ask)
                .mapTo(Boolean.class)
                .findOne();
    }

    void answer(AnswerAsk command, UUID person) {
        handle.createUpdate("""
                        update board_ask set answer = :answer, answer_words = :words, answered_on = :today, answered_by = :person
                        where id = :ask""")
                .bind("answer", command.answer())
                .bind("words", command.words() == null ? null : command.words().strip())
                .bind("today", today)
                .bind("person", person)
                .bind("ask", command.ask())
                .execute();
    }

    void withdraw(UUID ask, UUID person) {
        handle.createUpdate("update board_ask set withdrawn_on = :today, withdrawn_by = :person where id = :ask")
                .bind("today", today)
                .bind("person", person)
                .bind("ask", ask)
                .execute();
    }

    /** Those that wait first, soonest due first; then those that ended, latest asked first. */
    List<AskRead> ofBoard(UUID board) {
        return reads(
                "a.board_id = :board",
                Map.of("board", board),
                Map.of(),
                "order by (a.answer is null and a.withdrawn_on is null) desc,"
                        + " case when a.answer is null and a.withdrawn_on is null then a.due_on end, a.asked_on desc, a.id desc");
    }

    /** Latest first. */
    List<AskRead> ofPromise(String reference) {
        return reads(
                "u.reference = :reference",
                Map.of("reference", reference),
                Map.of(),
                "order by a.asked_on desc, b.name, a.id desc");
    }

    /** Those that wait for an answer of one of these boards, soonest due first. */
    List<AskRead> waitingFor(Set<UUID> boards) {
        return reads(
                "a.board_id = any(:boards) and a.answer is null and a.withdrawn_on is null",
                Map.of(),
                Map.of("boards", boards),
                "order by a.due_on, a.id");
    }

    /** Those of these organisations that were answered since that day, latest first. */
    List<AskRead> answeredSince(LocalDate since, Set<UUID> organisations) {
        return reads(
                "u.organisation_id = any(:organisations) and a.answered_on >= :since",
                Map.of("since", since),
                Map.of("organisations", organisations),
                "order by a.answered_on desc, a.id desc");
    }

    AskStanding standing(UUID board) {
        String sums = """
                select count(*)::int as asked, count(v.answer)::int as answered,
                  (count(*) filter (where v.answer is null and v.due_on < :today))::int as late
                from (%s a.board_id = :board and a.withdrawn_on is null) v""".formatted(VISIBLE);
        return handle.createQuery(sums)
                .bindArray("partnerships", UUID.class, partnerships())
                .bind("board", board)
                .bind("today", today)
                .map((row, context) -> new AskStanding(row.getInt("asked"), row.getInt("answered"), row.getInt("late")))
                .one();
    }

    private List<AskRead> reads(String which, Map<String, ?> values, Map<String, Collection<UUID>> ids, String order) {
        return visible(which, values, ids, order)
                .map((row, context) -> found(row).read())
                .list();
    }

    private Query visible(String which, Map<String, ?> values, Map<String, Collection<UUID>> ids, String order) {
        Query query = handle.createQuery(VISIBLE + which + "\n" + order)
                .bindArray("partnerships", UUID.class, partnerships())
                .bindMap(values);
        ids.forEach((name, those) -> query.bindArray(name, UUID.class, List.copyOf(those)));
        return query;
    }

    private List<UUID> partnerships() {
        return List.copyOf(AccessTable.readableBy(actor).partnerships());
    }

    private Found found(ResultSet row) throws SQLException {
        UUID partnership = row.getObject("partnership_id", UUID.class);
        UUID board = row.getObject("board_id", UUID.class);
        boolean answers = AccessTable.allows(actor, Action.ANSWER_FOR_BOARD, Subject.ofBoard(partnership, board));
        boolean withdraws = AccessTable.allows(
                actor,
                Action.WITHDRAW_ASK,
                new Subject(
                        partnership,
                        row.getObject("organisation_id", UUID.class),
                        Set.of(),
                        Set.of(board),
                        Coded.of(Visibility.class, row.getString("visibility"))));
        AskRead.Reply reply = reply(row);
        LocalDate withdrawnOn = row.getObject("withdrawn_on", LocalDate.class);
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        boolean waits = reply == null && withdrawnOn == null;
        return new Found(
                row.getObject("undertaking_id", UUID.class),
                row.getString("kind"),
                answers,
                withdraws,
                new AskRead(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("title"),
                        new OrganisationRef(
                                row.getString("organisation"),
                                row.getString("organisation_name"),
                                row.getBoolean("joined")),
                        new BoardRef(row.getString("board"), row.getString("board_name")),
                        row.getString("asked_of") == null
                                ? null
                                : new BoardRef(row.getString("asked_of"), row.getString("asked_of_name")),
                        row.getString("words"),
                        row.getObject("asked_on", LocalDate.class),
                        dueOn,
                        reply,
                        withdrawnOn,
                        waits && dueOn.isBefore(today),
                        row.getBoolean("open") ? Visibility.PUBLIC : Visibility.SHARED,
                        waits && answers,
                        waits && withdraws));
    }

    private static AskRead.@Nullable Reply reply(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return answer == null
                ? null
                : new AskRead.Reply(
                        Coded.of(AskAnswer.class, answer),
                        row.getString("answer_words"),
                        row.getObject("answered_on", LocalDate.class));
    }

    /**
     * One ask with what the door needs to know of it.
     *
     * @param kind of the undertaking
     * @param answers whether the actor answers for its board
     * @param withdraws whether the actor leads its organisation
     */
    record Found(UUID undertaking, String kind, boolean answers, boolean withdraws, AskRead read) {}
}
