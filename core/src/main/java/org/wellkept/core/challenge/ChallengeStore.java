package org.wellkept.core.challenge;

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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Grant;
import org.wellkept.core.access.ReadableScope;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.mark.PublicMarks;
import org.wellkept.core.mark.PublicationRule;
import org.wellkept.core.mark.QuietPeriod;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.succession.Ended;

/** What is stored of questions, as far as a reader may read it. */
final class ChallengeStore {

    private static final String RECORD = """
            u.id as undertaking_id, u.kind, u.reference, u.title, u.visibility, u.partnership_id, u.organisation_id, u.state, u.as_published,
              o.slug as organisation, o.name as organisation_name, coalesce(o.joined_on <= :today, false) as joined, o.small,
              array(select p.organisation_id from undertaking_partner p where p.undertaking_id = u.id) as partners,
              array(select ub.board_id from undertaking_board ub where ub.undertaking_id = u.id) as boards,
              u.state <> 'closed' and\s""" + Ended.by("u.organisation_id", ":today") + " as in_handover ";

    /**
     * Only the questions that the reader may read: as visible as the record; whoever is not of its partnership reads none
     * that was taken back.
     */
    private static final String VISIBLE = """
            select c.id, c.organisation_id as asking_organisation, c.board_id as asking_board, c.asked_by, c.closed_on, c.withdrawn_on,
              coalesce(ao.name, ab.name) as by, u.partnership_id = any(:partnerships) as inside,
            """ + PublicMarks.isPublic(Mark.LATE_ANSWER, "c.id") + """
             as lateness_is_public,
            """ + RECORD + """
            from challenge c
            join undertaking u on u.id = c.undertaking_id
            join organisation o on o.id = u.organisation_id
            left join organisation ao on ao.id = c.organisation_id
            left join board ab on ab.id = c.board_id
            cross join lateral (select t.asked_at, t.due_on, t.reply, t.replied_on from challenge_turn t
              where t.challenge_id = c.id order by t.turn desc limit 1) last
            where (u.visibility = 'public' or u.partnership_id = any(:partnerships))
              and (c.withdrawn_on is null or u.partnership_id = any(:partnerships))
              and\s""";

    private final Handle handle;
    private final Actor actor;
    private final LocalDate today;

    ChallengeStore(Handle handle, Actor actor, LocalDate today) {
        this.handle = handle;
        this.actor = actor;
        this.today = today;
    }

    /** The record that somebody wants to ask about. */
    Optional<Asked> record(String reference) {
        return handle.createQuery(
                        "select " + RECORD
                                + " from undertaking u join organisation o on o.id = u.organisation_id where u.reference = :reference")
                .bind("today", today)
                .bind("reference", reference)
                .map((row, context) -> asked(row))
                .findOne();
    }

    /** The organisation that answers a question, whether or not the reader may know. */
    Optional<UUID> answering(UUID challenge) {
        return handle.createQuery("""
                        select u.organisation_id from challenge c join undertaking u on u.id = c.undertaking_id where c.id = :id""").bind("id", challenge).mapTo(UUID.class).findOne();
    }

    /** Whoever changes a question to this organisation waits for whoever does so already. */
    void lock(UUID organisation) {
        handle.createQuery("select true from organisation where id = :id for no key update")
                .bind("id", organisation)
                .mapTo(Boolean.class)
                .one();
    }

    void add(UUID id, Asked record, Askers.Asking asking, UUID person) {
        handle.createUpdate("""
                        insert into challenge (id, undertaking_id, organisation_id, board_id, asked_by)
                        values (:id, :undertaking, :organisation, :board, :person)""")
                .bind("id", id)
                .bind("undertaking", record.undertaking())
                .bind("organisation", asking.organisation())
                .bind("board", asking.board())
                .bind("person", person)
                .execute();
    }

    /**
     * Adds what is asked. Where a board of the record has a quiet period today, it is public on the first day after it.
     *
     * @param due null while it waits its turn
     */
    void addTurn(Asked record, UUID challenge, int turn, String words, Instant now, @Nullable LocalDate due) {
        LocalDate publicOn = PublicationRule.askedInPublicFrom(
                today,
                QuietPeriod.ofRecords(handle, Set.of(record.undertaking()))
                        .getOrDefault(record.undertaking(), List.of()));
        handle.createUpdate("""
                        insert into challenge_turn (challenge_id, turn, words, asked_at, asked_on, due_on, public_on)
                        values (:challenge, :turn, :words, :now, :today, :due, :publicOn)""")
                .bind("challenge", challenge)
                .bind("turn", turn)
                .bind("words", words)
                .bind("now", now)
                .bind("today", today)
                .bind("due", due)
                .bind("publicOn", publicOn)
                .execute();
    }

    void draft(UUID challenge, int turn, String words) {
        handle.createUpdate("update challenge_turn set draft = :words where challenge_id = :challenge and turn = :turn")
                .bind("words", words)
                .bind("challenge", challenge)
                .bind("turn", turn)
                .execute();
    }

    void reply(UUID challenge, int turn, String words, UUID person) {
        handle.createUpdate("""
                        update challenge_turn set reply = :words, replied_on = :today, replied_by = :person, draft = null
                        where challenge_id = :challenge and turn = :turn""")
                .bind("words", words)
                .bind("today", today)
                .bind("person", person)
                .bind("challenge", challenge)
                .bind("turn", turn)
                .execute();
    }

    void close(UUID challenge) {
        handle.createUpdate("update challenge set closed_on = :today where id = :challenge")
                .bind("today", today)
                .bind("challenge", challenge)
                .execute();
    }

    void withdraw(UUID challenge) {
        handle.createUpdate("update challenge set withdrawn_on = :today where id = :challenge")
                .bind("today", today)
                .bind("challenge", challenge)
                .execute();
    }

    /** Whether the organisation has a question to answer. */
    boolean hasOneToAnswer(UUID organisation) {
        return handle.createQuery("""
                        select exists (select 1 from challenge c
                          join undertaking u on u.id = c.undertaking_id and u.organisation_id = :organisation
                          join challenge_turn t on t.challenge_id = c.id
                          where c.withdrawn_on is null and t.due_on is not null and t.reply is null)""")
                .bind("organisation", organisation)
                .mapTo(Boolean.class)
                .one();
    }

    /** Starts the clock of the question to this organisation that has waited its turn longest; empty where none does. */
    Optional<ChallengeEvent.Asked> startNext(UUID organisation, LocalDate due) {
        return handle.createQuery("""
                        with next as (
                          update challenge_turn set due_on = :due where (challenge_id, turn) = (
                            select t.challenge_id, t.turn from challenge c
                            join undertaking u on u.id = c.undertaking_id and u.organisation_id = :organisation
                            join challenge_turn t on t.challenge_id = c.id
                            where c.withdrawn_on is null and t.due_on is null order by t.asked_at, t.challenge_id limit 1)
                          returning challenge_id)
                        select u.reference, u.title, coalesce(ao.name, ab.name) as by
                        from next join challenge c on c.id = next.challenge_id join undertaking u on u.id = c.undertaking_id
                        left join organisation ao on ao.id = c.organisation_id left join board ab on ab.id = c.board_id""")
                .bind("due", due)
                .bind("organisation", organisation)
                .map((row, context) -> new ChallengeEvent.Asked(
                        row.getString("reference"), row.getString("title"), organisation, row.getString("by")))
                .findOne();
    }

    Optional<Found> find(UUID challenge) {
        return found("c.id = :id", Map.of("id", challenge), Map.of(), "").stream()
                .findFirst();
    }

    /** Latest first. */
    List<ChallengeRead> ofRecord(UUID undertaking) {
        return reads(
                "u.id = :undertaking",
                Map.of("undertaking", undertaking),
                Map.of(),
                "order by last.asked_at desc, c.id desc");
    }

    /** Those that wait for an answer of one of these organisations, soonest due first. */
    List<ChallengeRead> waitingFor(Set<UUID> organisations) {
        return reads(
                "u.organisation_id = any(:organisations) and c.withdrawn_on is null and last.reply is null and last.due_on is not null",
                Map.of(),
                Map.of("organisations", organisations),
                "order by last.due_on, c.id");
    }

    /** Those of these organisations and boards that are answered and not closed, latest answered first. */
    List<ChallengeRead> answeredTo(Set<UUID> organisations, Set<UUID> boards) {
        return reads(
                "(c.organisation_id = any(:organisations) or c.board_id = any(:boards))"
                        + " and c.withdrawn_on is null and c.closed_on is null and last.reply is not null",
                Map.of(),
                Map.of("organisations", organisations, "boards", boards),
                "order by last.replied_on desc, c.id desc");
    }

    private List<ChallengeRead> reads(
            String which, Map<String, ?> values, Map<String, Collection<UUID>> ids, String order) {
        return found(which, values, ids, order).stream().map(Found::read).toList();
    }

    private List<Found> found(String which, Map<String, ?> values, Map<String, Collection<UUID>> ids, String order) {
        ReadableScope scope = AccessTable.readableBy(actor);
        Query query = handle.createQuery(VISIBLE + which + "\n" + order)
                .bind("today", today)
                .bind("asOf", today)
                .bindArray("partnerships", UUID.class, List.copyOf(scope.partnerships()))
                .bindMap(values);
        ids.forEach((name, those) -> query.bindArray(name, UUID.class, List.copyOf(those)));
        List<Row> rows = query.map((row, context) -> row(row)).list();
        Map<UUID, List<StoredTurn>> turns = turns(rows.stream().map(Row::id).toList());
        List<Found> found = new ArrayList<>();
        for (Row row : rows) {
            List<StoredTurn> open = turns.getOrDefault(row.id(), List.of()).stream()
                    .filter(turn -> row.inside() || !turn.publicOn().isAfter(today))
                    .toList();
            if (!open.isEmpty()) {
                found.add(found(row, open));
            }
        }
        return found;
    }

    private Map<UUID, List<StoredTurn>> turns(List<UUID> challenges) {
        Map<UUID, List<StoredTurn>> turns = new HashMap<>();
        if (challenges.isEmpty()) {
            return turns;
        }
        handle.createQuery("""
                        select challenge_id, words, asked_on, due_on, draft, reply, replied_on, public_on from challenge_turn
                        where challenge_id = any(:challenges) order by challenge_id, turn""")
                .bindArray("challenges", UUID.class, challenges)
                .map((row, context) -> turns.computeIfAbsent(
                                row.getObject("challenge_id", UUID.class), id -> new ArrayList<>())
                        .add(new StoredTurn(
                                new ChallengeRead.Turn(
                                        row.getString("words"),
                                        row.getObject("asked_on", LocalDate.class),
                                        row.getObject("due_on", LocalDate.class),
                                        row.getString("reply"),
                                        row.getObject("replied_on", LocalDate.class)),
                                row.getString("draft"),
                                row.getObject("public_on", LocalDate.class))))
                .list();
        return turns;
    }

    private Found found(Row row, List<StoredTurn> stored) {
        List<ChallengeRead.Turn> turns = stored.stream().map(StoredTurn::turn).toList();
        ChallengeRead.Turn last = turns.getLast();
        ChallengeState state = row.state(last);
        Subject subject = row.record().subject();
        boolean replies = AccessTable.allows(actor, Action.REPLY, subject);
        boolean drafts = AccessTable.allows(actor, Action.DRAFT_REPLY, subject);
        boolean asks = AccessTable.allows(actor, Action.CHALLENGE, subject)
                && actor.roles().stream().anyMatch(row::isAskedBy);
        int count = turns.size();
        boolean late = state == ChallengeState.ASKED
                && last.dueOn() != null
                && last.dueOn().isBefore(today);
        boolean lateInSecret = late && !row.inside() && !row.latenessIsPublic();
        return new Found(
                row.record(),
                row.askedBy(),
                replies,
                drafts,
                asks,
                new ChallengeRead(
                        row.id(),
                        row.record().reference(),
                        row.record().title(),
                        row.record().organisation(),
                        row.by(),
                        lateInSecret ? withoutItsDate(turns) : turns,
                        state,
                        late && !lateInSecret,
                        row.closedOn(),
                        row.withdrawnOn(),
                        subject.visibility(),
                        drafts ? stored.getLast().draft() : null,
                        new ChallengeRead.May(
                                replies && ChallengeLife.allows(state, count, ChallengeStep.ANSWER),
                                drafts && ChallengeLife.allows(state, count, ChallengeStep.DRAFT_REPLY),
                                asks && ChallengeLife.allows(state, count, ChallengeStep.CLOSE),
                                asks && ChallengeLife.allows(state, count, ChallengeStep.NOT_SATISFIED),
                                asks && ChallengeLife.allows(state, count, ChallengeStep.WITHDRAW))));
    }

    /** The date would tell that it has gone by. */
    private static List<ChallengeRead.Turn> withoutItsDate(List<ChallengeRead.Turn> turns) {
        List<ChallengeRead.Turn> told = new ArrayList<>(turns);
        ChallengeRead.Turn last = told.removeLast();
        told.add(new ChallengeRead.Turn(last.words(), last.askedOn(), null, last.reply(), last.repliedOn()));
        return told;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("asking_organisation", UUID.class),
                row.getObject("asking_board", UUID.class),
                row.getObject("asked_by", UUID.class),
                row.getString("by"),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getBoolean("inside"),
                row.getBoolean("lateness_is_public"),
                asked(row));
    }

    private static Asked asked(ResultSet row) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return new Asked(
                row.getObject("undertaking_id", UUID.class),
                row.getString("kind"),
                row.getString("reference"),
                row.getString("title"),
                organisation,
                new OrganisationRef(
                        row.getString("organisation"), row.getString("organisation_name"), row.getBoolean("joined")),
                row.getBoolean("small"),
                row.getString("state").equals("draft"),
                row.getBoolean("as_published"),
                row.getBoolean("in_handover"),
                new Subject(
                        row.getObject("partnership_id", UUID.class),
                        organisation,
                        Set.of((UUID[]) row.getArray("partners").getArray()),
                        Set.of((UUID[]) row.getArray("boards").getArray()),
                        Coded.of(Visibility.class, row.getString("visibility"))));
    }

    /**
     * A record that can be asked about.
     *
     * @param accountable the id of the organisation that answers
     * @param small whether it answers one question at a time
     */
    record Asked(
            UUID undertaking,
            String kind,
            String reference,
            String title,
            UUID accountable,
            OrganisationRef organisation,
            boolean small,
            boolean draft,
            boolean asPublished,
            boolean inHandover,
            Subject subject) {}

    /**
     * One question with what the door needs to know of it.
     *
     * @param replies whether the actor leads the organisation that answers
     * @param drafts whether the actor may draft its answer
     * @param asks whether the actor belongs to those in whose name it is asked
     */
    record Found(Asked record, UUID askedBy, boolean replies, boolean drafts, boolean asks, ChallengeRead read) {}

    /** @param publicOn the first day on which anyone outside the partnership may read it */
    private record StoredTurn(
            ChallengeRead.Turn turn, @Nullable String draft, LocalDate publicOn) {}

    /** @param inside whether the reader is of the record's partnership */
    private record Row(
            UUID id,
            @Nullable UUID askingOrganisation,
            @Nullable UUID askingBoard,
            UUID askedBy,
            String by,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate withdrawnOn,
            boolean inside,
            boolean latenessIsPublic,
            Asked record) {

        boolean isAskedBy(RoleHeld held) {
            return AccessTable.grant(Action.CHALLENGE, Visibility.PUBLIC, held.role()) != Grant.NEVER
                    && (isThat(askingOrganisation, held.organisation()) || isThat(askingBoard, held.board()));
        }

        private static boolean isThat(@Nullable UUID asking, @Nullable UUID held) {
            return asking != null && asking.equals(held);
        }

        ChallengeState state(ChallengeRead.Turn last) {
            if (withdrawnOn != null) {
                return ChallengeState.WITHDRAWN;
            }
            if (closedOn != null) {
                return ChallengeState.CLOSED;
            }
            if (last.reply() != null) {
                return ChallengeState.ANSWERED;
            }
            return last.dueOn() == null ? ChallengeState.QUEUED : ChallengeState.ASKED;
        }
    }
}
