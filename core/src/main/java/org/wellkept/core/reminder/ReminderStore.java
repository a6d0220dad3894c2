package org.wellkept.core.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Grant;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.succession.Ended;
import org.wellkept.core.succession.Heirs;

/** What is open on a day, with those whom it concerns: one statement for each kind, whatever the number of people. */
final class ReminderStore {

    private static final String HOLDER = """
            holder as (
              select person_id, organisation_id, board_id, role = any(:duty) as duty from role_held
              where (role = any(:duty) or role = any(:interest))
                and from_on <= :today and (to_on is null or to_on >= :today) and ended_at is null)
            """;

    /** A renewal is arranged with somebody outside: it takes longer than an answer. */
    private static final int RENEWAL_FIRST = 60;

    private static final int RENEWAL_LAST = 14;

    /** As long as for every answer that somebody waits for. */
    private static final int OFFER_WORKING_DAYS = 20;

    private final Handle handle;
    private final LocalDate today;
    private final Map<LocalDate, ReminderDay> timely;

    /** @param timely the dates of which people are reminded today */
    ReminderStore(Handle handle, LocalDate today, Map<LocalDate, ReminderDay> timely) {
        this.handle = handle;
        this.today = today;
        this.timely = timely;
    }

    /** Of rounds that the organisation has not sent a return to, where promises still wait. */
    List<Reminder> returns() {
        return query(
                Action.SEND_RETURN,
                Action.POST_UPDATE,
                """
                select h.person_id, bool_or(h.duty) as duty, r.due_on, o.slug, o.name, b.name as board_name, r.name as round, waiting.promises
                from round r
                join board b on b.id = r.board_id
                join round_asked a on a.round_id = r.id
                join organisation o on o.id = a.organisation_id
                join holder h on h.organisation_id = o.id
                cross join lateral (
                  select count(*)::int as promises from undertaking u
                  join looked_after ub on ub.undertaking_id = u.id and ub.board_id = r.board_id
                    and r.opens_on >= ub.from_on and r.opens_on < ub.until_on
                  where u.organisation_id = o.id and u.state = 'agreed' and not u.as_published and not {ENDED}
                    and not exists (select from progress_update p where p.undertaking_id = u.id and p.posted_on >= r.opens_on)
                    and not exists (select from undertaking_pause x
                      where x.undertaking_id = u.id and :today between x.from_on and x.until_on)) waiting
                where r.closed_on is null and r.opens_on <= :today and r.due_on between :first and :last and waiting.promises > 0
                  and not exists (select from round_return sent where sent.round_id = r.id and sent.organisation_id = o.id)
                group by h.person_id, r.id, o.id, b.id, waiting.promises
                order by r.due_on, b.name, o.name""".replace("{ENDED}", Ended.by("u.organisation_id", ":today")),
                row -> new Matter.Return(
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("board_name"),
                        row.getString("round"),
                        row.getInt("promises")));
    }

    /** Of commitment rounds that the organisation has neither answered nor declined. */
    List<Reminder> pledges() {
        return query(
                Action.SEND_RETURN,
                Action.DRAFT,
                """
                select h.person_id, bool_or(h.duty) as duty, r.due_on, r.id, o.slug, o.name, b.name as board_name, r.name as round
                from commitment_round r
                join board b on b.id = r.board_id
                join commitment_round_asked a on a.round_id = r.id and a.answered_on is null
                join organisation o on o.id = a.organisation_id
                join holder h on h.organisation_id = o.id
                where r.closed_on is null and r.due_on between :first and :last
                group by h.person_id, r.id, o.id, b.id
                order by r.due_on, b.name, o.name""",
                row -> new Matter.Pledge(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("board_name"),
                        row.getString("round")));
    }

    List<Reminder> asks() {
        return query(
                Action.ANSWER_FOR_BOARD,
                Action.ANSWER_FOR_BOARD,
                """
                select distinct h.person_id, h.duty, a.id, a.due_on, b.slug, b.name as board_name, o.name, u.reference, u.title
                from board_ask a
                join board b on b.id = a.board_id
                join undertaking u on u.id = a.undertaking_id
                join organisation o on o.id = u.organisation_id
                join holder h on h.board_id = b.id
                where a.answer is null and a.withdrawn_on is null and a.one_with_id is null and a.due_on between :first and :last
                order by a.due_on, u.reference""",
                row -> new Matter.AskOfBoard(
                        row.getString("slug"),
                        row.getString("board_name"),
                        row.getString("name"),
                        row.getString("reference"),
                        row.getString("title")));
    }

    List<Reminder> questions() {
        return query(
                Action.REPLY,
                Action.DRAFT_REPLY,
                """
                select h.person_id, bool_or(h.duty) as duty, t.due_on, o.name, coalesce(ao.name, ab.name) as asker, u.reference, u.title
                from challenge_turn t
                join challenge c on c.id = t.challenge_id
                join undertaking u on u.id = c.undertaking_id
                join organisation o on o.id = u.organisation_id
                left join organisation ao on ao.id = c.organisation_id
                left join board ab on ab.id = c.board_id
                join holder h on h.organisation_id = o.id
                where t.reply is null and t.due_on between :first and :last and c.closed_on is null and c.withdrawn_on is null
                group by h.person_id, t.challenge_id, t.turn, t.due_on, o.id, ao.id, ab.id, u.id
                order by t.due_on, u.reference""",
                row -> new Matter.Question(
                        row.getString("name"),
                        row.getString("asker"),
                        row.getString("reference"),
                        row.getString("title")));
    }

    /** Of rounds in which somebody has neither sent a return nor posted an update. Running a round is nobody's answer. */
    List<Reminder> rounds() {
        return query(
                Set.of(),
                roles(Action.RUN_ROUND),
                """
                select distinct h.person_id, h.duty, r.id, r.due_on, b.slug, b.name as board_name, r.name as round, partners.asked, partners.silent
                from round r
                join board b on b.id = r.board_id
                join holder h on h.board_id = b.id
                cross join lateral (
                  select count(*)::int as asked, (count(*) filter (where
                    not exists (select from round_return sent where sent.round_id = r.id and sent.organisation_id = a.organisation_id)
                    and not exists (select from undertaking u
                      join looked_after ub on ub.undertaking_id = u.id and ub.board_id = r.board_id
                        and r.opens_on >= ub.from_on and r.opens_on < ub.until_on
                      join progress_update p on p.undertaking_id = u.id and p.posted_on >= r.opens_on
                      where u.organisation_id = a.organisation_id)
                    and exists (select from undertaking u
                      join looked_after ub on ub.undertaking_id = u.id and ub.board_id = r.board_id
                        and r.opens_on >= ub.from_on and r.opens_on < ub.until_on
                      where u.organisation_id = a.organisation_id and u.state = 'agreed' and not {ENDED}
                      and not exists (select from undertaking_pause pause
                        where pause.undertaking_id = u.id and :today between pause.from_on and pause.until_on))))::int as silent
                  from round_asked a where a.round_id = r.id) partners
                where r.closed_on is null and r.opens_on <= :today and r.due_on between :first and :last and partners.silent > 0
                order by r.due_on, b.name""".replace("{ENDED}", Ended.by("u.organisation_id", ":today")),
                row -> new Matter.Round(
                        row.getString("slug"),
                        row.getString("board_name"),
                        row.getString("round"),
                        row.getInt("asked"),
                        row.getInt("silent"),
                        false));
    }

    /** Of commitment rounds that somebody has not answered. */
    List<Reminder> commitmentRounds() {
        return query(
                Set.of(),
                roles(Action.RUN_ROUND),
                """
                select distinct h.person_id, h.duty, r.id, r.due_on, b.slug, b.name as board_name, r.name as round, partners.asked, partners.silent
                from commitment_round r
                join board b on b.id = r.board_id
                join holder h on h.board_id = b.id
                cross join lateral (
                  select count(*)::int as asked, (count(*) filter (where a.answered_on is null))::int as silent
                  from commitment_round_asked a where a.round_id = r.id) partners
                where r.closed_on is null and r.due_on between :first and :last and partners.silent > 0
                order by r.due_on, b.name""",
                row -> new Matter.Round(
                        row.getString("slug"),
                        row.getString("board_name"),
                        row.getString("round"),
                        row.getInt("asked"),
                        row.getInt("silent"),
                        true));
    }

    /**
     * Of accreditations that have to be renewed, {@value #RENEWAL_FIRST} and {@value #RENEWAL_LAST} days before: those who may
     * publish how the organisation stands.
     *
     * @param after the day on which people were last reminded
     */
    List<Reminder> renewals(LocalDate after) {
        return handle.createQuery("with " + HOLDER + """
                        select distinct h.person_id, s.renewal_due_on, o.slug, o.name
                        from living_wage_standing s
                        join organisation o on o.id = s.organisation_id
                        join holder h on h.organisation_id = o.id
                        where s.status in ('accredited', 'accreditedPhased')
                          and (s.renewal_due_on - :early between :after::date + 1 and :today
                            or s.renewal_due_on - :late between :after::date + 1 and :today)
                          and not exists (select from living_wage_standing later
                            where later.organisation_id = s.organisation_id and later.from_on > s.from_on)
                        order by s.renewal_due_on, o.name""")
                .bind("today", today)
                .bind("after", after)
                .bind("early", RENEWAL_FIRST)
                .bind("late", RENEWAL_LAST)
                .bindArray("duty", String.class, codes(roles(Action.PUBLISH)))
                .bindArray("interest", String.class, List.of())
                .map((row, context) -> new Reminder(
                        row.getObject("person_id", UUID.class),
                        true,
                        true,
                        row.getObject("renewal_due_on", LocalDate.class),
                        new Matter.LivingWageRenewal(row.getString("slug"), row.getString("name"))))
                .list();
    }

    /**
     * Of promises that are offered to a body that took over from another, on the day itself and before
     * {@value #OFFER_WORKING_DAYS} working days have passed: those who may answer.
     *
     * @param after the day on which people were last reminded
     */
    List<Reminder> offers(LocalDate after) {
        return handle.createQuery("with " + Heirs.WITH + ", " + HOLDER + """
                        select h.person_id, heir.offered_on, o.slug, o.name, b.name as before_name, count(distinct u.id)::int as promises
                        from heir
                        join organisation o on o.id = heir.successor_id
                        join organisation b on b.id = heir.predecessor_id
                        join undertaking u on u.organisation_id = heir.predecessor_id and u.state in ('draft', 'agreed') and not u.as_published
                          and not exists (select from handover_answer a where a.undertaking_id = u.id
                            and a.predecessor_id = heir.predecessor_id and a.successor_id = heir.successor_id)
                        join holder h on h.organisation_id = o.id
                        where heir.offered_on between :oldest and :today
                        group by h.person_id, heir.offered_on, o.id, b.id
                        order by heir.offered_on, o.name, b.name""")
                .bind("today", today)
                .bind("oldest", WorkingDays.before(today, OFFER_WORKING_DAYS + ReminderDay.FIVE_AFTER.workingDays()))
                .bindArray("duty", String.class, codes(roles(Action.TAKE_OVER)))
                .bindArray("interest", String.class, List.of())
                .map((row, context) -> {
                    LocalDate began = row.getObject("offered_on", LocalDate.class);
                    LocalDate due = WorkingDays.after(began, OFFER_WORKING_DAYS);
                    return new Reminder(
                            row.getObject("person_id", UUID.class),
                            true,
                            began.isAfter(after) || timely.containsKey(due),
                            due,
                            new Matter.Offers(
                                    row.getString("slug"),
                                    row.getString("name"),
                                    row.getString("before_name"),
                                    row.getInt("promises")));
                })
                .filter(reminder -> reminder.timely() || !reminder.dueOn().isAfter(ReminderDay.lastDue(today)))
                .list();
    }

    private List<Reminder> query(Action duty, Action interest, String select, MatterOf matter) {
        return query(roles(duty), roles(interest), select, matter);
    }

    private List<Reminder> query(Set<Role> duty, Set<Role> interest, String select, MatterOf matter) {
        Query query = handle.createQuery("with " + HOLDER + select)
                .bind("today", today)
                .bind("first", ReminderDay.firstDue(today))
                .bind("last", ReminderDay.lastDue(today))
                .bindArray("duty", String.class, codes(duty))
                .bindArray("interest", String.class, codes(interest));
        RowMapper<Reminder> reminder = (row, context) -> {
            LocalDate due = row.getObject("due_on", LocalDate.class);
            return new Reminder(
                    row.getObject("person_id", UUID.class),
                    row.getBoolean("duty"),
                    timely.containsKey(due),
                    due,
                    matter.in(row));
        };
        return query.map(reminder).list();
    }

    /** Who may do that for the body in which they hold their role; the statements join by that body. */
    private static Set<Role> roles(Action action) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> reachesOwn(AccessTable.grant(action, Visibility.SHARED, role)))
                .forEach(roles::add);
        return roles;
    }

    private static boolean reachesOwn(Grant grant) {
        return grant == Grant.OWN_ORGANISATION || grant == Grant.OWN_OR_PARTNER || grant == Grant.OWN_BOARD;
    }

    private static List<String> codes(Set<Role> roles) {
        return roles.stream().map(Role::code).toList();
    }

    @FunctionalInterface
    private interface MatterOf {
        Matter in(ResultSet row) throws SQLException;
    }
}
