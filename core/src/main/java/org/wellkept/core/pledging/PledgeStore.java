package org.wellkept.core.pledging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.undertaking.State;

/** What is stored of commitment rounds. */
final class PledgeStore {

    private static final String SUMMARY = """
            select r.id, r.board_id, b.slug as board, b.name as board_name, r.name, r.period_from, r.period_to, r.question, r.opened_on,
              r.due_on, r.closed_on, sums.asked, sums.answered, sums.declined
            from commitment_round r join board b on b.id = r.board_id
            cross join lateral (
              select count(*)::int as asked, count(a.answered_on)::int as answered, count(a.declined_because)::int as declined
              from commitment_round_asked a where a.round_id = r.id) sums
            """;

    private static final String PLEDGE = """
            select a.round_id, o.slug as organisation, o.name as organisation_name, o.joined_on is not null as joined,
              a.answered_on, coalesce(a.answered_on > r.due_on, false) as late, coalesce(a.on_behalf, false) as on_behalf,
              a.declined_because, put.promises, put.carried_on, ended.closed
            from commitment_round_asked a
            join commitment_round r on r.id = a.round_id
            join organisation o on o.id = a.organisation_id
            cross join lateral (
              select (count(*) filter (where p.follows_id is null))::int as promises, count(p.follows_id)::int as carried_on
              from commitment_round_promise p join undertaking u on u.id = p.undertaking_id
              where p.round_id = r.id and u.organisation_id = o.id) put
            cross join lateral (
              select count(*)::int as closed from undertaking u
              join looked_after ub on ub.undertaking_id = u.id and ub.board_id = r.board_id
                and r.opened_on >= ub.from_on and r.opened_on < ub.until_on
              where u.organisation_id = o.id and u.state = 'closed' and not u.as_published
                and u.closed_on between r.opened_on and coalesce(r.closed_on, 'infinity')) ended
            """;

    private static final String PROMISE = """
            select u.reference, u.title, u.state, o.slug as organisation, o.name as organisation_name, o.joined_on is not null as joined,
              old.reference as follows, e.endorsed_on, case when e.endorsed_on is null then p.board_note end as note
            from commitment_round_promise p
            join commitment_round r on r.id = p.round_id
            join undertaking u on u.id = p.undertaking_id
            join organisation o on o.id = u.organisation_id
            left join undertaking old on old.id = p.follows_id
            left join endorsement e on e.undertaking_id = u.id and e.board_id = r.board_id
            """;

    private final Handle handle;

    PledgeStore(Handle handle) {
        this.handle = handle;
    }

    /** Whoever opens a round of this board waits for whoever does so already. */
    void lockBoard(UUID board) {
        handle.createQuery("select true from board where id = :board for no key update")
                .bind("board", board)
                .mapTo(Boolean.class)
                .one();
    }

    Optional<String> openRound(UUID board) {
        return handle.createQuery("select name from commitment_round where board_id = :board and closed_on is null")
                .bind("board", board)
                .mapTo(String.class)
                .findOne();
    }

    /** The joined organisations of these partnerships. */
    Set<UUID> joinedIn(Set<UUID> partnerships, LocalDate today) {
        return handle.createQuery("""
                        select distinct o.id from organisation o
                        join partnership_organisation m on m.organisation_id = o.id and m.partnership_id = any(:partnerships)
                          and m.from_on <= :today and (m.to_on is null or m.to_on >= :today)
                        where o.joined_on <= :today""")
                .bindArray("partnerships", UUID.class, List.copyOf(partnerships))
                .bind("today", today)
                .mapTo(UUID.class)
                .set();
    }

    void add(UUID id, UUID board, OpenCommitmentRound round, LocalDate openedOn, Set<UUID> asked, UUID openedBy) {
        handle.createUpdate("""
                        insert into commitment_round (id, board_id, name, period_from, period_to, due_on, question, opened_on, opened_by)
                        values (:id, :boardId, :name, :periodFrom, :periodTo, :dueOn, :question, :openedOn, :openedBy)""")
                .bind("id", id)
                .bind("boardId", board)
                .bind("name", round.name().strip())
                .bind("periodFrom", round.periodFrom())
                .bind("periodTo", round.periodTo())
                .bind("dueOn", round.dueOn())
                .bind("question", round.question().strip())
                .bind("openedOn", openedOn)
                .bind("openedBy", openedBy)
                .execute();
        handle.createUpdate("insert into commitment_round_asked (round_id, organisation_id) select :id, unnest(:asked)")
                .bind("id", id)
                .bindArray("asked", UUID.class, List.copyOf(asked))
                .execute();
    }

    /** False when it was closed before. */
    boolean close(UUID round, LocalDate on) {
        return handle.createUpdate(
                                "update commitment_round set closed_on = :on where id = :round and closed_on is null")
                        .bind("round", round)
                        .bind("on", on)
                        .execute()
                == 1;
    }

    Optional<Found> find(UUID round) {
        return handle.createQuery(SUMMARY + "where r.id = :round")
                .bind("round", round)
                .map((row, context) -> new Found(row.getObject("board_id", UUID.class), summary(row)))
                .findOne();
    }

    /** Latest first. */
    List<CommitmentRoundSummary> ofBoard(UUID board) {
        return handle.createQuery(SUMMARY + "where r.board_id = :board order by r.opened_on desc, r.id desc")
                .bind("board", board)
                .map((row, context) -> summary(row))
                .list();
    }

    /** By name. */
    List<Pledge> pledges(UUID round) {
        return handle.createQuery(PLEDGE + "where a.round_id = :round order by o.name")
                .bind("round", round)
                .map((row, context) -> pledge(row))
                .list();
    }

    /** Empty where the organisation is not asked. */
    Optional<Pledge> pledge(UUID round, UUID organisation) {
        return handle.createQuery(PLEDGE + "where a.round_id = :round and a.organisation_id = :organisation")
                .bind("round", round)
                .bind("organisation", organisation)
                .map((row, context) -> pledge(row))
                .findOne();
    }

    /** Open rounds that these organisations have not answered, soonest due first. */
    List<AskedToPledge> asking(Set<UUID> organisations) {
        return handle.createQuery("""
                        select s.*, k.* from (%s where r.closed_on is null) s
                        join lateral (%s where a.round_id = s.id and a.organisation_id = any(:organisations)
                          and a.answered_on is null) k on true
                        order by s.due_on, s.board, k.organisation_name""".formatted(SUMMARY, PLEDGE))
                .bindArray("organisations", UUID.class, List.copyOf(organisations))
                .map((row, context) -> new AskedToPledge(summary(row), pledge(row)))
                .list();
    }

    /** Whoever changes the organisation's answer waits for whoever does so already, and for whoever closes the round. */
    void lock(UUID round, UUID organisation) {
        handle.createQuery("select true from commitment_round where id = :round for share")
                .bind("round", round)
                .mapTo(Boolean.class)
                .one();
        handle.createQuery("""
                        select true from commitment_round_asked
                        where round_id = :round and organisation_id = :organisation for update""")
                .bind("round", round)
                .bind("organisation", organisation)
                .mapTo(Boolean.class)
                .findOne();
    }

    /** False when it is put forward already. */
    boolean put(UUID round, UUID undertaking, @Nullable UUID follows) {
        return handle.createUpdate("""
                                insert into commitment_round_promise (round_id, undertaking_id, follows_id)
                                values (:round, :undertaking, :follows) on conflict do nothing""")
                        .bind("round", round)
                        .bind("undertaking", undertaking)
                        .bind("follows", follows)
                        .execute()
                == 1;
    }

    /** False when it was not put forward. */
    boolean takeOut(UUID round, UUID undertaking) {
        return handle.createUpdate(
                                "delete from commitment_round_promise where round_id = :round and undertaking_id = :undertaking")
                        .bind("round", round)
                        .bind("undertaking", undertaking)
                        .execute()
                == 1;
    }

    void takeOutAll(UUID round, UUID organisation) {
        handle.createUpdate("""
                        delete from commitment_round_promise p using undertaking u
                        where p.round_id = :round and u.id = p.undertaking_id and u.organisation_id = :organisation""")
                .bind("round", round)
                .bind("organisation", organisation)
                .execute();
    }

    boolean isCarriedOn(UUID round, UUID undertaking) {
        return handle.createQuery("""
                        select exists (select from commitment_round_promise where round_id = :round and follows_id = :undertaking)""")
                .bind("round", round)
                .bind("undertaking", undertaking)
                .mapTo(Boolean.class)
                .one();
    }

    /** The day of the first answer stays. */
    void answer(UUID round, UUID organisation, LocalDate on, UUID by, boolean onBehalf, @Nullable String declined) {
        handle.createUpdate("""
                        update commitment_round_asked set answered_on = coalesce(answered_on, :on), answered_by = :by,
                          on_behalf = :onBehalf, declined_because = :declined
                        where round_id = :round and organisation_id = :organisation""")
                .bind("round", round)
                .bind("organisation", organisation)
                .bind("on", on)
                .bind("by", by)
                .bind("onBehalf", onBehalf)
                .bind("declined", declined)
                .execute();
    }

    /** In the order of references. */
    List<PledgedPromise> promises(UUID round, UUID organisation) {
        return handle.createQuery(PROMISE + """
                        where p.round_id = :round and u.organisation_id = :organisation order by u.partnership_id, u.number""")
                .bind("round", round)
                .bind("organisation", organisation)
                .map((row, context) -> promise(row))
                .list();
    }

    /** All that were sent and still are made to the board, by organisation. */
    List<PledgedPromise> sent(UUID round) {
        return handle.createQuery(PROMISE + """
                        join commitment_round_asked a on a.round_id = p.round_id and a.organisation_id = u.organisation_id
                          and a.answered_on is not null and a.declined_because is null
                        join looked_after ub on ub.undertaking_id = u.id and ub.board_id = r.board_id
                          and r.opened_on >= ub.from_on and r.opened_on < ub.until_on
                        where p.round_id = :round order by o.name, u.partnership_id, u.number""")
                .bind("round", round)
                .map((row, context) -> promise(row))
                .list();
    }

    /** Its open promises to the board that are neither put forward nor carried on. */
    List<PledgeDetails.Other> others(UUID round, UUID board, UUID organisation) {
        return handle.createQuery("""
                        select u.reference, u.title, u.state from undertaking u
                        join undertaking_board ub on ub.undertaking_id = u.id and ub.board_id = :board
                        where u.organisation_id = :organisation and u.state <> 'closed' and not u.as_published
                          and not exists (select from commitment_round_promise p
                            where p.round_id = :round and (p.undertaking_id = u.id or p.follows_id = u.id))
                        order by u.partnership_id, u.number""")
                .bind("round", round)
                .bind("board", board)
                .bind("organisation", organisation)
                .map((row, context) -> new PledgeDetails.Other(
                        row.getString("reference"),
                        row.getString("title"),
                        Coded.of(State.class, row.getString("state"))))
                .list();
    }

    /** What the board said of those that it left out. */
    void note(UUID round, Set<String> references, LocalDate meetingOn, String note) {
        handle.createUpdate("""
                        update commitment_round_promise p set considered_on = :on, board_note = :note
                        from undertaking u where p.round_id = :round and u.id = p.undertaking_id and u.reference = any(:references)""")
                .bind("round", round)
                .bindArray("references", String.class, List.copyOf(references))
                .bind("on", meetingOn)
                .bind("note", note)
                .execute();
    }

    private static CommitmentRoundSummary summary(ResultSet row) throws SQLException {
        return new CommitmentRoundSummary(
                row.getObject("id", UUID.class),
                new BoardRef(row.getString("board"), row.getString("board_name")),
                row.getString("name"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getString("question"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("asked"),
                row.getInt("answered"),
                row.getInt("declined"));
    }

    private static Pledge pledge(ResultSet row) throws SQLException {
        return new Pledge(
                organisation(row),
                row.getObject("answered_on", LocalDate.class),
                row.getBoolean("late"),
                row.getBoolean("on_behalf"),
                row.getString("declined_because"),
                row.getInt("promises"),
                row.getInt("carried_on"),
                row.getInt("closed"));
    }

    private static PledgedPromise promise(ResultSet row) throws SQLException {
        return new PledgedPromise(
                row.getString("reference"),
                row.getString("title"),
                Coded.of(State.class, row.getString("state")),
                organisation(row),
                row.getString("follows"),
                row.getObject("endorsed_on", LocalDate.class),
                row.getString("note"));
    }

    private static OrganisationRef organisation(ResultSet row) throws SQLException {
        return new OrganisationRef(
                row.getString("organisation"), row.getString("organisation_name"), row.getBoolean("joined"));
    }

    /** A round, with its board's id. */
    record Found(UUID board, CommitmentRoundSummary round) {}
}
