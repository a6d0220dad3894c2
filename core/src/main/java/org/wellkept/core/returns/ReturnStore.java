package org.wellkept.core.returns;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.MomentRead;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.core.evidence.PostedEvidence;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.round.RoundQuestion;
import org.wellkept.core.shown.Observation;
import org.wellkept.core.shown.Shown;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.succession.Ended;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Rating;

/** What is stored of returns: answers as they are written down, and that they were sent. */
final class ReturnStore {

    /** The rounds that ask an organisation on a day, as far as the reader answers for it. */
    private static final String ASKING = """
            with asking as (
              select r.id, r.board_id, r.name, r.period_from, r.period_to, r.opens_on, r.due_on, r.reopened_at is not null as reopened, r.questions
              from round r join round_asked a on a.round_id = r.id and a.organisation_id = :organisation
              where r.closed_on is null and r.opens_on <= :today and r.board_id = any(:boards))
            """;

    private static final String ROWS = ASKING + """
            select u.id, u.reference, u.title, u.visibility, asked.since, least(asked.period_to, :today) as figures_on, asked.boards, asked.questions,
              coalesce(shown.answer, 'cannotTell') as shown, coalesce(shown.because, 'no measure is named') as because,
              last.id as last_id, last.posted_on as last_on, last.rating as last_rating, last.done as last_done,
              last.next as last_next, pause.until_on as paused_until,
              d.rating, d.done, d.next, d.reason, d.ask, d.lived_experience, d.carried_from, d.came_by, d.saved_at
            from undertaking u
            join lateral (
              select max(k.opens_on) as since, max(k.period_to) as period_to, array_agg(distinct b.name) as boards, array_agg(distinct q.question) as questions
              from asking k
              join looked_after ub on ub.board_id = k.board_id and ub.undertaking_id = u.id
                and k.opens_on >= ub.from_on and k.opens_on < ub.until_on
              join board b on b.id = k.board_id
              cross join unnest(k.questions) as q(question)) asked on asked.since is not null
            left join lateral (select s.answer, s.because from shown_step s
              where s.undertaking_id = u.id and s.audience = 'shared' and s.from_on <= :today
              order by s.from_on desc limit 1) shown on true
            left join lateral (select p.id, p.posted_on, p.rating, p.done, p.next from progress_update p
              where p.undertaking_id = u.id order by p.posted_on desc, p.posted_at desc limit 1) last on true
            left join lateral (select x.until_on from undertaking_pause x
              where x.undertaking_id = u.id and :today between x.from_on and x.until_on
              order by x.until_on desc limit 1) pause on true
            left join return_answer d on d.undertaking_id = u.id
            where u.organisation_id = :organisation and u.state = 'agreed' and not u.as_published
              and not {ENDED}
            """.replace("{ENDED}", Ended.by("u.organisation_id", ":today"));

    private static final String BOARDS_ASKING = """
            select r.board_id from round r
            join round_asked a on a.round_id = r.id and a.organisation_id = :organisation
            where r.closed_on is null and r.opens_on <= :today""";

    /** What came by a link stays marked, whoever mends a word of it, until it is sent. */
    private static final String CAME = " came_by = case when came_by = 'link' then came_by else :cameBy end";

    private final Handle handle;

    ReturnStore(Handle handle) {
        this.handle = handle;
    }

    /** The boards with an open round that asks the organisation. */
    Set<UUID> boardsAsking(UUID organisation, LocalDate today) {
        return handle.createQuery(BOARDS_ASKING)
                .bind("organisation", organisation)
                .bind("today", today)
                .mapTo(UUID.class)
                .set();
    }

    /** The same, and none of those rounds closes until the transaction ends: what is sent to an open round counts in it. */
    Set<UUID> boardsHeldOpen(UUID organisation, LocalDate today) {
        return handle.createQuery(BOARDS_ASKING + " order by r.id for share of r")
                .bind("organisation", organisation)
                .bind("today", today)
                .mapTo(UUID.class)
                .set();
    }

    /** Those of these organisations, and those that these boards ask, of whom anything is asked now; soonest due first. */
    List<WhoseReturn> whose(Set<UUID> own, Set<UUID> run, LocalDate today) {
        return handle.createQuery("""
                        select o.slug, o.name, o.joined_on is not null as joined, o.id = any(:own) as own, min(r.due_on) as due_on,
                          count(distinct u.id)::int as asked,
                          (count(distinct u.id) filter (where
                            exists (select 1 from progress_update p where p.undertaking_id = u.id and p.posted_on >= r.opens_on)
                            or exists (select 1 from return_answer d where d.undertaking_id = u.id and d.rating is not null)
                            or exists (select 1 from undertaking_pause x where x.undertaking_id = u.id and :today between x.from_on and x.until_on)
                          ))::int as answered
                        from round r
                        join round_asked a on a.round_id = r.id
                        join organisation o on o.id = a.organisation_id
                        join undertaking u on u.organisation_id = o.id and u.state = 'agreed' and not u.as_published and not {ENDED}
                        join looked_after ub on ub.undertaking_id = u.id and ub.board_id = r.board_id
                          and r.opens_on >= ub.from_on and r.opens_on < ub.until_on
                        where r.closed_on is null and r.opens_on <= :today and (o.id = any(:own) or r.board_id = any(:run))
                        group by o.id order by own desc, min(r.due_on), o.name""".replace("{ENDED}", Ended.by("u.organisation_id", ":today")))
                .bindArray("own", UUID.class, List.copyOf(own))
                .bindArray("run", UUID.class, List.copyOf(run))
                .bind("today", today)
                .map((row, context) -> new WhoseReturn(
                        new OrganisationRef(row.getString("slug"), row.getString("name"), row.getBoolean("joined")),
                        row.getBoolean("own"),
                        row.getInt("asked"),
                        row.getInt("answered"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** Soonest due first. */
    List<ReturnDetails.Asking> asking(Scope scope) {
        return handle.createQuery(ASKING + """
                        select k.id, b.slug as board, b.name as board_name, k.name, k.period_from, k.period_to, k.due_on, k.reopened, k.questions,
                          (select max(sent.sent_on) from round_return sent
                            where sent.round_id = k.id and sent.organisation_id = :organisation) as sent_on
                        from asking k join board b on b.id = k.board_id order by k.due_on, b.name""")
                .bind("organisation", scope.organisation())
                .bind("today", scope.today())
                .bindArray("boards", UUID.class, List.copyOf(scope.boards()))
                .map((row, context) -> new ReturnDetails.Asking(
                        row.getObject("id", UUID.class),
                        row.getString("board"),
                        row.getString("board_name"),
                        row.getString("name"),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("reopened"),
                        questions(row),
                        row.getObject("sent_on", LocalDate.class)))
                .list();
    }

    /** The promises asked about, in the order of references. */
    List<Written> rows(Scope scope, boolean small) {
        return withFiguresAndFiles(handle.createQuery(ROWS + "order by u.partnership_id, u.number")
                .bind("organisation", scope.organisation())
                .bind("today", scope.today())
                .bindArray("boards", UUID.class, List.copyOf(scope.boards()))
                .map((row, context) -> written(row, small))
                .list());
    }

    /** One of them; empty when nobody asks about it. */
    Optional<Written> row(Scope scope, boolean small, UUID undertaking) {
        return withFiguresAndFiles(handle.createQuery(ROWS + "and u.id = :undertaking")
                        .bind("organisation", scope.organisation())
                        .bind("today", scope.today())
                        .bindArray("boards", UUID.class, List.copyOf(scope.boards()))
                        .bind("undertaking", undertaking)
                        .map((row, context) -> written(row, small))
                        .list())
                .stream()
                .findFirst();
    }

    /** Begins an answer where there is none, and keeps others from writing to it until the transaction ends. */
    void lock(UUID undertaking, CameBy cameBy, @Nullable UUID person, Instant now) {
        handle.createUpdate("""
                        insert into return_answer (undertaking_id, came_by, saved_at, saved_by)
                        values (:undertaking, :cameBy, :now, :person) on conflict do nothing""")
                .bind("undertaking", undertaking)
                .bind("cameBy", cameBy)
                .bind("now", now)
                .bind("person", person)
                .execute();
        handle.createQuery("select true from return_answer where undertaking_id = :undertaking for update")
                .bind("undertaking", undertaking)
                .mapTo(Boolean.class)
                .one();
    }

    @Nullable
    String told(UUID undertaking, AnswerField.Told field) {
        return handle.createQuery("select " + column(field) + " from return_answer where undertaking_id = :undertaking")
                .bind("undertaking", undertaking)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    Optional<BigDecimal> figure(UUID measure) {
        return handle.createQuery("select value from return_figure where measure_id = :measure")
                .bind("measure", measure)
                .mapTo(BigDecimal.class)
                .findOne();
    }

    /** Whoever changes a word of what was carried forward says something of their own. */
    void tell(
            UUID undertaking,
            AnswerField.Told field,
            @Nullable String now,
            CameBy cameBy,
            @Nullable UUID person,
            Instant at) {
        saved(
                handle.createUpdate("update return_answer set " + column(field) + " = :now, carried_from = null," + CAME
                                + ", saved_at = :at, saved_by = :person where undertaking_id = :undertaking")
                        .bind("now", now),
                undertaking,
                cameBy,
                person,
                at);
    }

    /**
     * A figure stands for the end of the period that is asked about, or for today where that has not come, and never for a
     * day before the latest one that was posted.
     */
    void figure(
            UUID undertaking,
            UUID measure,
            @Nullable BigDecimal now,
            LocalDate on,
            CameBy cameBy,
            @Nullable UUID person,
            Instant at) {
        if (now == null) {
            handle.createUpdate("delete from return_figure where measure_id = :measure")
                    .bind("measure", measure)
                    .execute();
        } else {
            handle.createUpdate("""
                            insert into return_figure (undertaking_id, measure_id, value, at)
                            select :undertaking, :measure, :value, greatest(:on, (select max(o.at) from observation o where o.measure_id = :measure))
                            on conflict (measure_id) do update set value = excluded.value, at = excluded.at""")
                    .bind("undertaking", undertaking)
                    .bind("measure", measure)
                    .bind("value", now)
                    .bind("on", on)
                    .execute();
        }
        saved(
                handle.createUpdate("update return_answer set carried_from = null," + CAME + ", saved_at = :at,"
                        + " saved_by = :person where undertaking_id = :undertaking"),
                undertaking,
                cameBy,
                person,
                at);
    }

    private static void saved(Update update, UUID undertaking, CameBy cameBy, @Nullable UUID person, Instant at) {
        update.bind("undertaking", undertaking)
                .bind("cameBy", cameBy)
                .bind("person", person)
                .bind("at", at)
                .execute();
    }

    /** The words of the latest update, marked as unchanged. */
    void carryForward(UUID undertaking, UUID update, UUID person, Instant at) {
        handle.createUpdate("""
                        insert into return_answer (undertaking_id, rating, done, next, reason, ask, lived_experience, carried_from,
                          came_by, saved_at, saved_by)
                        select p.undertaking_id, p.rating, p.done, p.next, p.reason, p.ask, p.lived_experience, p.id, 'screen', :at, :person
                        from progress_update p where p.id = :update and p.undertaking_id = :undertaking
                        on conflict (undertaking_id) do update set rating = excluded.rating, done = excluded.done, next = excluded.next,
                          reason = excluded.reason, ask = excluded.ask, lived_experience = excluded.lived_experience,
                          carried_from = excluded.carried_from, came_by = excluded.came_by, saved_at = excluded.saved_at,
                          saved_by = excluded.saved_by""")
                .bind("undertaking", undertaking)
                .bind("update", update)
                .bind("person", person)
                .bind("at", at)
                .execute();
    }

    /** What is written down is sent, or no longer asked for. */
    void remove(UUID undertaking) {
        handle.createUpdate("delete from return_answer where undertaking_id = :undertaking")
                .bind("undertaking", undertaking)
                .execute();
    }

    /** That the organisation answered every round in scope, with how far. */
    void sent(Scope scope, UUID person, boolean onBehalf, @Nullable Integer minutes, Instant now) {
        handle.createUpdate(ASKING + """
                        insert into round_return (round_id, organisation_id, sent_at, sent_on, sent_by, on_behalf, asked, answered, minutes)
                        select k.id, :organisation, :now, :today, :person, :onBehalf, count(*), count(*) filter (where
                            exists (select 1 from progress_update p where p.undertaking_id = u.id and p.posted_on >= k.opens_on)
                            or exists (select 1 from undertaking_pause x where x.undertaking_id = u.id and :today between x.from_on and x.until_on)),
                          -- the same hours are not told to every board that asks
                          case when row_number() over (order by k.due_on, k.id) = 1 then cast(:minutes as integer) end
                        from asking k
                        join looked_after ub on ub.board_id = k.board_id and k.opens_on >= ub.from_on and k.opens_on < ub.until_on
                        join undertaking u on u.id = ub.undertaking_id and u.organisation_id = :organisation and u.state = 'agreed'
                          and not u.as_published and not {ENDED}
                        group by k.id, k.due_on""".replace("{ENDED}", Ended.by("u.organisation_id", ":today")))
                .bind("organisation", scope.organisation())
                .bind("today", scope.today())
                .bindArray("boards", UUID.class, List.copyOf(scope.boards()))
                .bind("now", now)
                .bind("person", person)
                .bind("onBehalf", onBehalf)
                .bind("minutes", minutes)
                .execute();
    }

    boolean isRoundOf(UUID board, UUID round) {
        return handle.createQuery("select exists (select 1 from round where id = :round and board_id = :board)")
                .bind("round", round)
                .bind("board", board)
                .mapTo(Boolean.class)
                .one();
    }

    /** How each organisation's answer to a round stands, by name. */
    List<ReturnStanding> standings(UUID round, LocalDate today) {
        return handle.createQuery("""
                        select o.slug, o.name, o.joined_on is not null as joined,
                          array(select po.partnership_id from partnership_organisation po where po.organisation_id = o.id
                            and po.from_on <= coalesce(r.closed_on, :today) and (po.to_on is null or po.to_on >= coalesce(r.closed_on, :today))) as partnerships,
                          promises.asked, promises.answered, promises.paused, sent.sent_on,
                          (coalesce(sent.first_on, promises.first_on) > r.due_on
                            or coalesce(coalesce(sent.first_at, promises.first_at) >= r.reopened_at, false)) as late, coalesce(sent.on_behalf, false) as on_behalf, sent.minutes
                        from round r
                        join round_asked a on a.round_id = r.id
                        join organisation o on o.id = a.organisation_id
                        cross join lateral (
                          select count(*)::int as asked,
                            (count(*) filter (where said.first_on is not null))::int as answered,
                            (count(*) filter (where said.first_on is null and rests.yes))::int as paused,
                            min(said.first_on) as first_on, min(said.first_at) as first_at
                          from undertaking u
                          join looked_after ub on ub.undertaking_id = u.id and ub.board_id = r.board_id
                            and r.opens_on >= ub.from_on and r.opens_on < ub.until_on
                          left join lateral (select min(p.posted_on) as first_on, min(p.posted_at) as first_at from progress_update p
                            where p.undertaking_id = u.id and p.posted_on between r.opens_on and coalesce(r.closed_on, 'infinity')) said on true
                          cross join lateral (select exists (select 1 from undertaking_pause x
                            where x.undertaking_id = u.id and r.due_on between x.from_on and x.until_on) as yes) rests
                          where u.organisation_id = o.id and u.state <> 'draft' and not u.as_published
                            and u.agreed_on <= r.due_on and (u.closed_on is null or u.closed_on > r.opens_on)
                            and not {ENDED}) promises
                        left join lateral (
                          select max(s.sent_on) as sent_on, min(s.sent_on) as first_on, min(s.sent_at) as first_at, bool_and(s.on_behalf) as on_behalf,
                            sum(s.minutes)::int as minutes
                          from round_return s where s.round_id = r.id and s.organisation_id = o.id) sent on true
                        where r.id = :round order by o.name""".replace("{ENDED}", Ended.by("o.id", "r.due_on")))
                .bind("round", round)
                .bind("today", today)
                .map((row, context) -> new ReturnStanding(
                        new OrganisationRef(row.getString("slug"), row.getString("name"), row.getBoolean("joined")),
                        Set.of((UUID[]) row.getArray("partnerships").getArray()),
                        row.getInt("asked"),
                        row.getInt("answered"),
                        row.getInt("paused"),
                        row.getObject("sent_on", LocalDate.class),
                        row.getBoolean("late"),
                        row.getBoolean("on_behalf"),
                        (Integer) row.getObject("minutes")))
                .list();
    }

    private List<Written> withFiguresAndFiles(List<Written> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<UUID> undertakings = rows.stream().map(Written::undertaking).toList();
        Map<UUID, List<ReturnRow.Counted>> figures = new HashMap<>();
        handle.createQuery("""
                        select m.undertaking_id, m.id, m.name, m.unit, m.target, latest.at, latest.value, latest.note, f.value as now, f.at as now_on
                        from measure m
                        left join lateral (select o.at, o.value, o.note from observation o where o.measure_id = m.id
                          order by o.at desc, o.recorded_at desc limit 1) latest on true
                        left join return_figure f on f.measure_id = m.id
                        where m.undertaking_id = any(:undertakings) order by m.position""")
                .bindArray("undertakings", UUID.class, undertakings)
                .map((row, context) -> {
                    LocalDate at = row.getObject("at", LocalDate.class);
                    return Map.entry(
                            row.getObject("undertaking_id", UUID.class),
                            new ReturnRow.Counted(
                                    row.getObject("id", UUID.class),
                                    row.getString("name"),
                                    row.getString("unit"),
                                    row.getBigDecimal("target"),
                                    at == null
                                            ? null
                                            : new Observation(at, row.getBigDecimal("value"), row.getString("note")),
                                    row.getBigDecimal("now"),
                                    row.getObject("now_on", LocalDate.class)));
                })
                .forEach(entry -> figures.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        Map<UUID, List<EvidenceRead>> files = PostedEvidence.waiting(handle, undertakings);
        return rows.stream()
                .map(row -> row.with(
                        figures.getOrDefault(row.undertaking(), List.of()),
                        files.getOrDefault(row.undertaking(), List.of())))
                .toList();
    }

    private static Written written(ResultSet row, boolean small) throws SQLException {
        LocalDate lastOn = row.getObject("last_on", LocalDate.class);
        LocalDate pausedUntil = row.getObject("paused_until", LocalDate.class);
        ReturnRow.Answer answer = answer(row);
        boolean sent = lastOn != null && !lastOn.isBefore(row.getObject("since", LocalDate.class));
        return new Written(
                row.getObject("id", UUID.class),
                Coded.of(Visibility.class, row.getString("visibility")),
                row.getObject("last_id", UUID.class),
                row.getObject("figures_on", LocalDate.class),
                new ReturnRow(
                        row.getString("reference"),
                        row.getString("title"),
                        List.of(strings(row.getArray("boards"))),
                        RoundQuestion.askedOf(questions(row), small),
                        new Shown(Coded.of(ShownAnswer.class, row.getString("shown")), row.getString("because")),
                        List.of(),
                        lastOn == null
                                ? null
                                : new ReturnRow.LastWord(
                                        lastOn,
                                        Coded.of(Rating.class, row.getString("last_rating")),
                                        row.getString("last_done"),
                                        row.getString("last_next")),
                        answer,
                        standing(answer, sent, pausedUntil),
                        pausedUntil,
                        List.of()));
    }

    private static ReturnDetails.Standing standing(
            ReturnRow.Answer answer, boolean sent, @Nullable LocalDate pausedUntil) {
        if (answer.rating() != null) {
            return ReturnDetails.Standing.WRITTEN;
        }
        if (sent) {
            return ReturnDetails.Standing.SENT;
        }
        return pausedUntil == null ? ReturnDetails.Standing.WAITING : ReturnDetails.Standing.PAUSED;
    }

    private static ReturnRow.Answer answer(ResultSet row) throws SQLException {
        Instant savedAt = MomentRead.in(row, "saved_at");
        if (savedAt == null) {
            return ReturnRow.Answer.NONE;
        }
        String rating = row.getString("rating");
        return new ReturnRow.Answer(
                rating == null ? null : Coded.of(Rating.class, rating),
                row.getString("done"),
                row.getString("next"),
                row.getString("reason"),
                row.getString("ask"),
                row.getString("lived_experience"),
                row.getObject("carried_from") != null,
                Coded.of(CameBy.class, row.getString("came_by")),
                savedAt);
    }

    private static Set<RoundQuestion> questions(ResultSet row) throws SQLException {
        return Arrays.stream(strings(row.getArray("questions")))
                .map(code -> Coded.of(RoundQuestion.class, code))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RoundQuestion.class)));
    }

    private static String[] strings(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static String column(AnswerField.Told field) {
        return switch (field) {
            case RATING -> "rating";
            case DONE -> "done";
            case NEXT -> "next";
            case REASON -> "reason";
            case ASK -> "ask";
            case LIVED_EXPERIENCE -> "lived_experience";
        };
    }

    /** Whose return, and which boards' questions of it somebody answers. */
    record Scope(UUID organisation, Collection<UUID> boards, LocalDate today) {}

    /**
     * A row with what only the door needs to know of it.
     *
     * @param figuresOn the day that figures written down now stand for: the end of the period, or today where that has not
     *     come
     */
    record Written(
            UUID undertaking,
            Visibility visibility,
            @Nullable UUID lastUpdate,
            LocalDate figuresOn,
            ReturnRow row) {

        Written with(List<ReturnRow.Counted> measures, List<EvidenceRead> evidence) {
            return new Written(undertaking, visibility, lastUpdate, figuresOn, row.with(measures, evidence));
        }
    }
}
