package org.wellkept.core.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.succession.Ended;

/** What is stored of rounds. Once opened, a round changes only in that it closes, and may be reopened once. */
final class RoundStore {

    /**
     * An organisation has answered when it sent a return, or posted an update on any promise to the board, while the round
     * was open.
     */
    private static final String SUMMARY = """
            select r.id, b.slug as board, b.name as board_name, r.name, r.period_from, r.period_to, r.opens_on, r.due_on, r.closed_on,
              r.reopened_on, r.reopened_because, r.meeting_on, r.questions,
              (select count(*) from round_asked a where a.round_id = r.id) as asked,
              (select count(*) from round_asked a where a.round_id = r.id and (exists (
                select 1 from round_return sent where sent.round_id = r.id and sent.organisation_id = a.organisation_id) or exists (
                select 1 from undertaking u
                join looked_after ub on ub.undertaking_id = u.id and ub.board_id = r.board_id
                  and r.opens_on >= ub.from_on and r.opens_on < ub.until_on
                join progress_update p on p.undertaking_id = u.id
                where u.organisation_id = a.organisation_id
                  and p.posted_on between r.opens_on and coalesce(r.closed_on, 'infinity')))) as answered,
              promises.of_small, promises.of_others, burden.taken, burden.told
            from round r join board b on b.id = r.board_id
            cross join lateral (
              select count(*) filter (where o.small) as of_small, count(*) filter (where not o.small) as of_others
              from round_asked a
              join organisation o on o.id = a.organisation_id
              join undertaking u on u.organisation_id = a.organisation_id and u.state <> 'draft' and not u.as_published
                and u.agreed_on <= r.due_on and (u.closed_on is null or u.closed_on > r.opens_on)
              join looked_after ub on ub.undertaking_id = u.id and ub.board_id = r.board_id
                and r.opens_on >= ub.from_on and r.opens_on < ub.until_on
              where a.round_id = r.id) promises
            cross join lateral (
              select coalesce(sum(sent.minutes), 0) as taken, count(distinct sent.organisation_id) as told
              from round_return sent where sent.round_id = r.id and sent.minutes is not null) burden\s""";

    private final Handle handle;

    RoundStore(Handle handle) {
        this.handle = handle;
    }

    /** Whoever opens a round of this board waits for whoever does so already. */
    void lock(UUID board) {
        handle.createQuery("select true from board where id = :board for update")
                .bind("board", board)
                .mapTo(Boolean.class)
                .one();
    }

    /** The name of the board's round that has not closed. */
    Optional<String> openRound(UUID board) {
        return handle.createQuery("select name from round where board_id = :board and closed_on is null")
                .bind("board", board)
                .mapTo(String.class)
                .findOne();
    }

    /** The name of another round of the board that asks about some of the same days. */
    Optional<String> overlapping(UUID board, LocalDate from, LocalDate to) {
        return handle.createQuery("""
                        select name from round
                        where board_id = :board and period_from <= :to and period_to >= :from order by period_from limit 1""")
                .bind("board", board)
                .bind("from", from)
                .bind("to", to)
                .mapTo(String.class)
                .findOne();
    }

    /** The joined organisations with an agreed promise made to the board. */
    Set<UUID> withPromisesTo(UUID board, LocalDate today) {
        return handle.createQuery("""
                        select distinct u.organisation_id from undertaking u
                        join undertaking_board ub on ub.undertaking_id = u.id
                        join organisation o on o.id = u.organisation_id
                        where ub.board_id = :board and u.state = 'agreed' and not u.as_published and o.joined_on <= :today
                          and not\s""" + Ended.by("u.organisation_id", ":today"))
                .bind("board", board)
                .bind("today", today)
                .mapTo(UUID.class)
                .set();
    }

    void add(UUID id, UUID board, OpenRound round, Set<UUID> asked, UUID openedBy) {
        handle.createUpdate("""
                        insert into round (id, board_id, name, period_from, period_to, opens_on, due_on, meeting_on, questions, opened_by)
                        values (:id, :boardId, :name, :periodFrom, :periodTo, :opensOn, :dueOn, :meetingOn, :questions, :openedBy)""")
                .bind("id", id)
                .bind("boardId", board)
                .bind("name", round.name().strip())
                .bind("periodFrom", round.periodFrom())
                .bind("periodTo", round.periodTo())
                .bind("opensOn", round.opensOn())
                .bind("dueOn", round.dueOn())
                .bind("meetingOn", round.meetingOn())
                .bindArray(
                        "questions",
                        String.class,
                        RoundQuestion.askedOf(round.questions(), false).stream()
                                .map(RoundQuestion::code)
                                .toList())
                .bind("openedBy", openedBy)
                .execute();
        handle.createUpdate("insert into round_asked (round_id, organisation_id) select :id, unnest(:asked)")
                .bind("id", id)
                .bindArray("asked", UUID.class, List.copyOf(asked))
                .execute();
    }

    /** False when it was closed before. */
    boolean close(UUID round, LocalDate on) {
        return handle.createUpdate("update round set closed_on = :on where id = :round and closed_on is null")
                        .bind("round", round)
                        .bind("on", on)
                        .execute()
                == 1;
    }

    /** False when it is open, or was reopened before. */
    boolean reopen(ReopenRound command, Instant now, LocalDate today, UUID by) {
        return handle.createUpdate("""
                        update round set closed_on = null, reopened_at = :now, reopened_on = :today, reopened_by = :by, reopened_because = :reason
                        where id = :round and closed_on is not null and reopened_at is null""")
                        .bind("now", now)
                        .bind("today", today)
                        .bind("by", by)
                        .bind("reason", command.reason().strip())
                        .bind("round", command.round())
                        .execute()
                == 1;
    }

    /** The board's round that opened last. */
    UUID latest(UUID board) {
        return handle.createQuery(
                        "select id from round where board_id = :board order by opens_on desc, id desc limit 1")
                .bind("board", board)
                .mapTo(UUID.class)
                .one();
    }

    Optional<RoundSummary> find(UUID round) {
        return handle.createQuery(SUMMARY + "where r.id = :round")
                .bind("round", round)
                .map((row, context) -> summary(row))
                .findOne();
    }

    /** Latest first. */
    List<RoundSummary> ofBoard(UUID board) {
        return handle.createQuery(SUMMARY + "where r.board_id = :board order by r.opens_on desc, r.id desc")
                .bind("board", board)
                .map((row, context) -> summary(row))
                .list();
    }

    /** What is asked of these organisations today, in two statements. */
    List<Rounds.Asked> asking(Set<UUID> organisations, LocalDate today) {
        Map<RoundAndOrganisation, List<Rounds.Waiting>> waiting = waiting(organisations, today);
        return handle.createQuery("""
                        select s.*, o.id as organisation_id, o.slug as organisation, o.name as organisation_name
                        from (%s where r.closed_on is null and r.opens_on <= :today) s
                        join round_asked asked on asked.round_id = s.id and asked.organisation_id = any(:organisations)
                        join organisation o on o.id = asked.organisation_id
                        order by s.due_on, s.board, o.name""".formatted(SUMMARY))
                .bind("today", today)
                .bindArray("organisations", UUID.class, List.copyOf(organisations))
                .map((row, context) -> new Rounds.Asked(
                        summary(row),
                        row.getString("board_name"),
                        new OrganisationRef(row.getString("organisation"), row.getString("organisation_name"), true),
                        waiting.getOrDefault(RoundAndOrganisation.in(row, "id"), List.of())))
                .list();
    }

    private Map<RoundAndOrganisation, List<Rounds.Waiting>> waiting(Set<UUID> organisations, LocalDate today) {
        Map<RoundAndOrganisation, List<Rounds.Waiting>> waiting = new LinkedHashMap<>();
        handle.createQuery("""
                        select asked.round_id, asked.organisation_id, u.reference, u.title
                        from round_asked asked
                        join round r on r.id = asked.round_id and r.closed_on is null and r.opens_on <= :today
                        join undertaking u on u.organisation_id = asked.organisation_id and u.state = 'agreed' and not u.as_published
                        join looked_after ub on ub.undertaking_id = u.id and ub.board_id = r.board_id
                          and r.opens_on >= ub.from_on and r.opens_on < ub.until_on
                        where asked.organisation_id = any(:organisations)
                          and not exists (select 1 from progress_update p where p.undertaking_id = u.id and p.posted_on >= r.opens_on)
                          and not {ENDED}
                        order by u.partnership_id, u.number""".replace("{ENDED}", Ended.by("u.organisation_id", ":today")))
                .bind("today", today)
                .bindArray("organisations", UUID.class, List.copyOf(organisations))
                .map((row, context) -> waiting.computeIfAbsent(
                                RoundAndOrganisation.in(row, "round_id"), key -> new ArrayList<>())
                        .add(new Rounds.Waiting(row.getString("reference"), row.getString("title"))))
                .list();
        return waiting;
    }

    private static RoundSummary summary(ResultSet row) throws SQLException {
        Set<RoundQuestion> questions = Arrays.stream(
                        (String[]) row.getArray("questions").getArray())
                .map(code -> Coded.of(RoundQuestion.class, code))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RoundQuestion.class)));
        int minutes = RoundQuestion.minutes(RoundQuestion.askedOf(questions, true), row.getInt("of_small"))
                + RoundQuestion.minutes(questions, row.getInt("of_others"));
        return new RoundSummary(
                row.getObject("id", UUID.class),
                row.getString("board"),
                row.getString("name"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                reopened(row),
                row.getObject("meeting_on", LocalDate.class),
                questions,
                row.getInt("asked"),
                row.getInt("answered"),
                new RoundSummary.Burden(minutes, row.getInt("taken"), row.getInt("told")));
    }

    private static RoundSummary.@Nullable Reopened reopened(ResultSet row) throws SQLException {
        String because = row.getString("reopened_because");
        return because == null
                ? null
                : new RoundSummary.Reopened(row.getObject("reopened_on", LocalDate.class), because);
    }

    private record RoundAndOrganisation(UUID round, UUID organisation) {
        static RoundAndOrganisation in(ResultSet row, String roundColumn) throws SQLException {
            return new RoundAndOrganisation(
                    row.getObject(roundColumn, UUID.class), row.getObject("organisation_id", UUID.class));
        }
    }
}
