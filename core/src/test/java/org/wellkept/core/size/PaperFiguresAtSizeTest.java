package org.wellkept.core.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.report.DraftReport;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.PaperFigure;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.Reports;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.core.test.CoreBench;

/**
 * Every figure of papers at 10,000 promises and 1,000 organisations, in both editions, against SQL over the records as they are
 * on the day of closing: it asks none of the product's rules, and reads nothing that was frozen.
 */
@Tag("database")
class PaperFiguresAtSizeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    /** When the round before closed: after bodies were told of most marks, and before this round opened. */
    private static final LocalDate BEFORE = TODAY.minusDays(52);

    /**
     * How each counted promise of a board stands on a day: {@code :shared} says whether members know it or everyone. A mark is
     * told outside once its day has come.
     */
    private static final String STANDING = """
            select u.id, u.reference, u.state, u.accountable_role, u.organisation_id, k.said, k.said_open, k.raw, k.gap_raw,
              case when :shared then k.raw when k.raw = 'overdue' and not open.overdue then 'waiting'
                when k.raw = 'behind' and k.rating in ('green', 'complete') and (k.said <> 'noReturn' or not open.silence)
                  and not open.gap and not (k.shown_from < k.green_since and not exists (select 1 from change_since_agreed z
                      where z.undertaking_id = u.id and z.changed_on >= k.green_since)
                    and not exists (select 1 from progress_update x join observation o on o.update_id = x.id
                      where x.undertaking_id = u.id and x.published_on >= k.green_since))
                  and not (k.said = 'noReturn' and coalesce(k.was_open, false)) then 'waiting'
                else k.raw end as shown,
              case when k.said = 'noReturn' and not :shared and not open.silence then 'waiting' else k.said end as told,
              k.gap_raw and (:shared or open.gap) as gap,
              c.answer as check_raw, case when c.answer is null then null when :shared or c.answer in ('substantial', 'complete')
                or open.checked then c.answer else 'waiting' end as checked,
              (select count(*) from change_since_agreed z where z.undertaking_id = u.id and z.changed_on <= :on and z.effect = 'easier') as easier,
              (select count(*) from change_since_agreed z where z.undertaking_id = u.id and z.changed_on <= :on and z.effect = 'harder') as harder,
              (select count(*) from change_since_agreed z where z.undertaking_id = u.id and z.changed_on <= :on and z.effect = 'clarified') as clarified,
              u.state = 'agreed' and greatest(k.word_on, u.agreed_on) + make_interval(months => 2 * u.cadence_months) < :on as stale
            from undertaking u join undertaking_board ub on ub.undertaking_id = u.id join board b on b.id = ub.board_id and b.slug = :board
            left join independent_check c on c.undertaking_id = u.id and c.checked_on <= :on
            cross join lateral (select exists (select 1 from mark_told m where m.subject_id = u.id and m.mark = 'overdue'
                and m.told_on <= :on and m.public_on <= :on) as overdue,
              exists (select 1 from mark_told m where m.subject_id = u.id and m.mark = 'evidenceGap'
                and m.told_on <= :on and m.public_on <= :on) as gap,
              exists (select 1 from mark_told m where m.subject_id = u.id and m.mark = 'silence'
                and m.told_on <= :on and m.public_on <= :on) as silence,
              exists (select 1 from mark_told m where m.subject_id = c.id and m.mark = 'check'
                and m.told_on <= :on and m.public_on <= :on) as checked) open
            cross join lateral (select w.*, coalesce(w.step, 'cannotTell') as raw,
                w.said in ('green', 'complete') and coalesce(w.step, 'cannotTell') in ('behind', 'overdue') as gap_raw, w.said as said_open
              from (select v.*, case when v.asked_on is not null and (v.word_on is null or v.word_on < v.asked_on) then 'noReturn'
                  else coalesce(v.rating, 'notAsked') end as said
                from (select
                  (select max(p.posted_on) from progress_update p where p.undertaking_id = u.id and p.posted_on <= :on) as word_on,
                  (select p.rating from progress_update p where p.undertaking_id = u.id and p.posted_on <= :on
                    and (:shared or p.visibility = 'public') order by p.posted_on desc, p.posted_at desc limit 1) as rating,
                  (select s.answer from shown_step s where s.undertaking_id = u.id and s.from_on <= :on
                    and s.audience = case when :shared then 'shared' else 'public' end order by s.from_on desc limit 1) as step,
                  (select s.from_on from shown_step s where s.undertaking_id = u.id and s.from_on <= :on
                    and s.audience = 'public' order by s.from_on desc limit 1) as shown_from,
                  (select min(g.published_on) from progress_update g where g.undertaking_id = u.id and g.posted_on <= :on
                    and g.visibility = 'public' and g.rating in ('green', 'complete') and not exists (
                      select 1 from progress_update n where n.undertaking_id = u.id and n.posted_on <= :on and n.visibility = 'public'
                        and n.rating not in ('green', 'complete') and n.posted_at > g.posted_at)) as green_since,
                  (select m.public_on <= :on and m.public_on < m.gone_on from mark_told m where m.subject_id = u.id
                    and m.mark = 'evidenceGap' and m.told_on <= :on order by m.told_on desc limit 1) as was_open,
                  (select max(r.opens_on) from round r join round_asked ra on ra.round_id = r.id and ra.organisation_id = u.organisation_id
                    where r.board_id = b.id and (r.due_on < :on or r.closed_on <= :on) and u.agreed_on <= r.opens_on
                      and (u.closed_on is null or u.closed_on > r.due_on) and (r.due_on < date '2025-10-01' or not exists (
                        select 1 from organisation ended where ended.id = u.organisation_id and ended.slug ~ '^organisation-[0-9]+$'
                          and substring(ended.slug from 14)::int % 40 = 0 and substring(ended.slug from 14)::int <= 950))) as asked_on) v) w) k
            where u.agreed_on <= :on and u.state in ('agreed', 'closed')
              and (u.visibility = 'public' or (:shared and u.visibility = 'shared'))""";

    private static final String PROMISES = """
            with p as ({STANDING})
            select 'promises' as key, count(*)::numeric as value from p
            union all select 'shown.' || a, (select count(*) from p where shown = a) from unnest(array['met', 'onTrack', 'behind', 'overdue', 'cannotTell', 'waiting']) a
            union all select 'said.' || a, (select count(*) from p where told = a) from unnest(array['green', 'amber', 'red', 'complete', 'noReturn', 'notAsked', 'waiting']) a
            union all select 'checked.' || a, (select count(*) from p where checked = a) from unnest(array['noEvidence', 'notStarted', 'limited', 'substantial', 'complete', 'waiting']) a
            union all select 'checked.any', (select count(*) from p where checked <> 'waiting')
            union all select * from (select 'silent.organisations', (select count(*) from (
                select p.organisation_id from p join round_asked ra on ra.organisation_id = p.organisation_id
                join round r on r.id = ra.round_id and r.name = 'Round 6' join board b on b.id = r.board_id and b.slug = :board
                where p.state = 'agreed' group by p.organisation_id having bool_and(p.told = 'noReturn')) x)::numeric) to_everyone where not :shared
            union all select 'evidenceGaps', (select count(*) from p where gap)
            union all select 'unevidenced', (select count(*) from p where told = 'green' and shown = 'cannotTell')
            union all select 'ownerless', (select count(*) from p where accountable_role is null)
            union all select 'stale', (select count(*) from p where stale)
            union all select 'exceptions', (select count(*) from p where state = 'agreed'
              and (shown in ('overdue', 'behind') or gap or told in ('noReturn', 'red')))
            union all select 'changes.promises', (select count(*) from p where easier + harder + clarified > 0)
            union all select 'changes.easier', (select coalesce(sum(easier), 0) from p)
            union all select 'changes.harder', (select coalesce(sum(harder), 0) from p)
            union all select 'changes.clarified', (select coalesce(sum(clarified), 0) from p)
            union all select 'notEndorsed', (select count(*) from p where not exists (
              select 1 from endorsement e join board b on b.id = e.board_id and b.slug = :board where e.undertaking_id = p.id))
            union all select 'step.' || t.slug, (select count(*) from p join undertaking_theme ut on ut.undertaking_id = p.id and ut.theme_id = t.id)
              from theme t join framework f on f.id = t.framework_id and f.slug = 'concordat-steps'
            union all select 'component.' || t.slug, (select count(*) from p join undertaking_theme ut on ut.undertaking_id = p.id and ut.theme_id = t.id)
              from theme t join framework f on f.id = t.framework_id and f.slug = 'plan-components'
            union all select 'components.covered', (select count(distinct ut.theme_id) from p join undertaking_theme ut on ut.undertaking_id = p.id
              join theme t on t.id = ut.theme_id join framework f on f.id = t.framework_id and f.slug = 'plan-components')
            union all select 'coverage.' || t.slug, (select count(*) from p join undertaking_theme ut on ut.undertaking_id = p.id and ut.theme_id = t.id)
              from theme t join framework f on f.id = t.framework_id and f.slug = 'population-groups'
            union all select 'coverage.' || t.slug || '.' || s.slug, (select count(*) from p
                join undertaking_theme ut on ut.undertaking_id = p.id and ut.theme_id = t.id
                join undertaking_theme us on us.undertaking_id = p.id and us.theme_id = s.id)
              from theme t join framework f on f.id = t.framework_id and f.slug = 'population-groups'
              cross join theme s join framework g on g.id = s.framework_id and g.slug = 'concordat-steps'
            union all select 'coproduction.shaped', (select count(*) from p where exists (select 1 from activity_shaped x
              join activity a on a.id = x.activity_id where x.undertaking_id = p.id and (a.visibility = 'public' or :shared)))
            """.replace("{STANDING}", STANDING);

    private static final String MOVED =
            """
            with p as ({NOW}), q as ({THEN}),
            ranked as (select p.told, q.told as then_told, p.state, q.state as then_state, p.id, q.id as then_id,
                array_position(array['overdue', 'behind', 'onTrack', 'met'], p.shown) as now_rank,
                array_position(array['overdue', 'behind', 'onTrack', 'met'], q.shown) as then_rank
              from p full join q on q.id = p.id)
            select 'movement.better' as key, count(*) filter (where now_rank > then_rank)::numeric as value from ranked
            union all select 'movement.worse', (select count(*) from ranked where now_rank < then_rank)
            union all select 'movement.silent', (select count(*) from ranked where told = 'noReturn' and then_told <> 'noReturn')
            union all select 'movement.silentAgain', (select count(*) from ranked where told = 'noReturn' and then_told = 'noReturn')
            union all select 'movement.new', (select count(*) from ranked where then_id is null)
            union all select 'movement.closed', 0
            """.replace("{NOW}", STANDING).replace("{THEN}", STANDING.replace(":on", ":before"));

    private static final String BOARDS_OWN = """
            with b as (select id from board where slug = :board)
            select 'asks.open' as key, count(*) filter (where a.answer is null)::numeric as value
              from board_ask a join b on b.id = a.board_id join undertaking u on u.id = a.undertaking_id where {OPEN}
            union all select 'asks.late', (select count(*) from board_ask a join b on b.id = a.board_id
              join undertaking u on u.id = a.undertaking_id where {OPEN} and a.answer is null and a.due_on < :on)
            union all select 'asks.answered', (select count(*) from board_ask a join b on b.id = a.board_id
              join undertaking u on u.id = a.undertaking_id where {OPEN} and a.answered_on >= :before)
            union all select 'decisions.open', 0 union all select 'decisions.late', 0
            union all select * from (select 'silent.organisations', (select count(*) from (
              select ra.organisation_id from round r join b on b.id = r.board_id join round_asked ra on ra.round_id = r.id
              where r.name = 'Round 6' and exists (select 1 from undertaking u join undertaking_board ub on ub.undertaking_id = u.id
                  and ub.board_id = b.id where u.organisation_id = ra.organisation_id and u.state = 'agreed' and u.agreed_on <= r.due_on)
                and not exists (select 1 from undertaking u join undertaking_board ub on ub.undertaking_id = u.id and ub.board_id = b.id
                  join progress_update p on p.undertaking_id = u.id and p.posted_on between r.opens_on and :on
                  where u.organisation_id = ra.organisation_id)) x)::numeric) to_members where :shared
            union all select 'coproduction.activities', (select count(*) from seen)
            union all select 'coproduction.told', (select count(*) from seen where told)
            union all select 'coproduction.late', (select count(*) from seen where not told and feedback_due < :on)
            union all select 'coproduction.waiting', (select count(*) from seen where not told and feedback_due >= :on)
            union all select 'coproduction.claimed.' || k, (select count(*) from seen where rung = k)
              from unnest(array['coercion', 'education', 'educating', 'informing', 'consultation', 'engagement', 'coDesign', 'coProduction']) k
              where k <> 'education'
            union all select 'coproduction.felt.' || k, 0
              from unnest(array['coercion', 'educating', 'informing', 'consultation', 'engagement', 'coDesign', 'coProduction']) k
            union all select 'coproduction.gaps', 0
            union all select 'coproduction.paymentOffered', (select count(*) from seen where payment_offered)
            """.replace("with b as", """
            with seen as (select a.*, exists (select 1 from activity_told t where t.activity_id = a.id) as told from activity a
                join activity_board ab on ab.activity_id = a.id join board b on b.id = ab.board_id and b.slug = :board
                where a.visibility = 'public' or :shared),
            b as""").replace("{OPEN}", """
            (:shared or (u.visibility = 'public' and exists (select 1 from board_ask_update x join progress_update p on p.id = x.update_id
              where x.ask_id = a.id and p.visibility = 'public')))""");

    /**
     * The bodies of the board at the end of 2025/26, with whose records count under them, by their numbers alone. Of a year that two
     * told, a figure of the body that was taken over counts where the other doesn't answer it.
     */
    private static final String ANCHOR =
            """
            with numbered as (select id, substring(slug from 14)::int as n from organisation where slug like 'organisation-%'),
            gone as (select n from numbered where n % 40 = 0 and n <= 950),
            body as (select b.n from numbered b where b.n not in (select n from gone) and b.n in (
              select w.n from undertaking u join undertaking_board ub on ub.undertaking_id = u.id
              join board d on d.id = ub.board_id and d.slug = :board join numbered w on w.id = u.organisation_id
              where u.agreed_on is not null and (u.closed_on is null or u.closed_on > :end or u.closed_as = 'completed'))),
            mine as (select c.body_n, o.id from (select n as body_n, n from body union all
                select b.n, b.n - 50 from body b where b.n - 50 in (select n from gone)) c join numbered o on o.n = c.n),
            wage as (select s.* from living_wage_standing s join mine m on m.id = s.organisation_id where {VISIBLE}),
            accredited as (select * from wage s where s.status in ('accredited', 'accreditedPhased')),
            spent as (select s.* from spend s join mine m on m.id = s.organisation_id where s.year = 2025 and {VISIBLE}),
            place as (select s.* from site s join mine m on m.id = s.organisation_id where not s.as_published and {VISIBLE}),
            room as (select r.* from space r join place on place.id = r.site_id
              where coalesce(r.open_from <= :end, true) and coalesce(r.closed_on > :end, true)),
            hours as (select h.* from space_year h join space r on r.id = h.space_id join place on place.id = r.site_id where h.year = 2025),
            sent as (select s.id, m.body_n, w.n from anchor_year s join mine m on m.id = s.organisation_id
              join numbered w on w.id = s.organisation_id where s.year_begins = 2025 and {VISIBLE}),
            told as (select f.* from anchor_figure f join sent s on s.id = f.anchor_year_id
              where (:shared or f.figure <> 'supportedEmployment' or f.value not between 1 and 4)
                and (s.n = s.body_n or not exists (select 1 from anchor_figure own join sent k on k.id = own.anchor_year_id
                  where k.n = s.body_n and own.figure = f.figure and (own.value is not null or not own.applies))))
            select * from (
            select 'anchor.livingWage' as key, case when exists (select 1 from wage) then (select count(*) from accredited)::numeric end as value
            union all select 'anchor.livingWage.staff', (select sum(staff_covered) from accredited)
            union all select 'anchor.spend.inner', (select sum(inner_spend) from spent)
            union all select 'anchor.spend.wider', (select sum(wider_spend) from spent)
            union all select 'anchor.spend.sme', (select sum(sme) from spent)
            union all select 'anchor.spend.vcse', (select sum(vcse) from spent)
            union all select 'anchor.spend.userLed', (select sum(user_led) from spent)
            union all select 'anchor.rooms', case when exists (select 1 from room) then (select count(*) from room where hire <> 'market')::numeric end
            union all select 'anchor.rooms.hours', (select sum(hours_used) from hours)
            union all select 'anchor.year.' || figure, sum(value) from told group by figure) x where value is not null
            """.replace("{VISIBLE}", "(s.visibility = 'public' or (:shared and s.visibility = 'shared'))");

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @BeforeAll
    static void fill() throws SQLException {
        bench.clock().set(BEFORE);
        Generator.fill(bench.database().asOwner(), Size.S, TODAY);
        AnchorGenerator.fill(bench.database().asOwner());
        bench.sqlAsOwner().useHandle(handle -> {
            // what boards endorsed, were asked and hear of, spread over promises and organisations
            handle.execute("""
                    insert into endorsement (undertaking_id, board_id, endorsed_on, recorded_by)
                    select ub.undertaking_id, ub.board_id, date '2026-01-10', p.id from undertaking_board ub
                    join undertaking u on u.id = ub.undertaking_id cross join (select id from person limit 1) p where u.number % 3 = 0""");
            handle.execute("""
                    insert into undertaking_theme (undertaking_id, theme_id)
                    select u.id, t.id from undertaking u join (select t.id, row_number() over (order by t.id) as n, count(*) over () as many
                      from theme t join framework f on f.id = t.framework_id where f.slug in ('population-groups', 'plan-components')) t
                      on t.n = 1 + u.number % 7 or t.n = t.many - u.number % 3
                    on conflict do nothing""");
            handle.execute("""
                    insert into board_ask (id, undertaking_id, board_id, words, asked_on, due_on, answer, answer_words, answered_on, answered_by)
                    select gen_random_uuid(), u.id, ub.board_id, 'Pay for trainers', date '2026-10-10', date '2026-10-12' + (u.number % 60),
                      case when u.number % 4 = 0 then 'agreed' end, case when u.number % 4 = 0 then 'Yes.' end,
                      case when u.number % 4 = 0 then date '2026-11-01' end, case when u.number % 4 = 0 then p.id end
                    from undertaking u join undertaking_board ub on ub.undertaking_id = u.id cross join (select id from person limit 1) p
                    where u.number % 2 = 0""");
            handle.execute("""
                    insert into board_ask_update (ask_id, update_id)
                    select a.id, (select p.id from progress_update p where p.undertaking_id = a.undertaking_id order by p.posted_at desc limit 1)
                    from board_ask a where exists (select 1 from progress_update p where p.undertaking_id = a.undertaking_id)""");
            handle.execute("""
                    insert into activity (id, version, partnership_id, number, reference, organisation_id, title, title_key, payment_offered,
                      rung, feedback_due, as_published, visibility, shared_on, published_on)
                    select u.id, 1, u.partnership_id, u.number, 'A-' || u.reference, u.organisation_id, 'A café', 'a café',
                      case when u.number % 3 > 0 then u.number % 3 = 1 end,
                      case when u.number % 5 > 0 then (array['consultation', 'engagement', 'coDesign', 'coProduction'])[u.number % 5] end,
                      date '2026-11-01' + (u.number % 50), false, case when u.number % 4 > 0 then 'public' else 'shared' end,
                      date '2026-01-01', case when u.number % 4 > 0 then date '2026-01-02' end
                    from undertaking u where u.number % 9 = 0""");
            handle.execute("insert into activity_board (activity_id, board_id) select a.id, ub.board_id from activity a"
                    + " join undertaking_board ub on ub.undertaking_id = a.id");
            handle.execute("insert into activity_shaped (activity_id, undertaking_id) select id, id from activity");
            handle.execute("insert into activity_told (activity_id, told_on, told_by, how, summary)"
                    + " select a.id, date '2026-09-01', p.id, 'A letter', 'It opens later.' from activity a"
                    + " cross join (select id from person limit 1) p where a.number % 2 = 0");
            handle.execute("analyze");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 149})
    void every_figure_of_both_editions_is_what_the_records_come_to(int number) {
        String board = "board-" + number;
        BoardKey key = bench.door(Directory.class).board(board).orElseThrow();
        Actor officer = new Actor(
                bench.sql()
                        .withHandle(handle -> handle.createQuery("select id from person limit 1")
                                .mapTo(UUID.class)
                                .one()),
                "Officer",
                List.of(new RoleHeld(Role.OFFICER, null, key.id(), key.name(), key.partnerships())));
        close(officer, board, "Round 5", BEFORE);
        UUID round = close(officer, board, "Round 6", TODAY);
        Reports reports = bench.door(Reports.class);
        UUID snapshot = bench.door(Snapshots.class)
                .find(officer, board, round, null)
                .orThrow()
                .summary()
                .id();
        ReportDetails report = reports.draft(officer, new DraftReport(snapshot, null, null, null))
                .orThrow();

        for (Edition edition : Edition.values()) {
            Map<String, BigDecimal> told = new TreeMap<>();
            for (PaperFigure figure :
                    reports.figures(officer, report.summary().id(), edition).orThrow()) {
                told.put(figure.key().text(), figure.value().stripTrailingZeros());
            }
            Map<String, BigDecimal> recomputed = recomputed(board, edition == Edition.BRIEFING);
            assertThat(told).as("%s, %s", board, edition).isEqualTo(recomputed);
            assertThat(told)
                    .as("what others know would be found out")
                    .isNotEqualTo(recomputed(board, edition == Edition.PAPER));
            assertThat(told.get("promises")).isGreaterThan(BigDecimal.TEN);
        }
    }

    private static UUID close(Actor officer, String board, String round, LocalDate on) {
        bench.clock().set(on);
        Rounds rounds = bench.door(Rounds.class);
        UUID id = rounds.ofBoard(board).orThrow().stream()
                .filter(each -> each.name().equals(round))
                .findFirst()
                .map(RoundSummary::id)
                .orElseThrow();
        rounds.close(officer, id).orThrow();
        return id;
    }

    private static Map<String, BigDecimal> recomputed(String board, boolean shared) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        for (String sql : List.of(PROMISES, MOVED, BOARDS_OWN, ANCHOR)) {
            figures.putAll(figures(sql, board, shared));
        }
        if (shared) {
            figures.put("members.promises", members(board, """
                    select count(*)::numeric from undertaking u join undertaking_board ub on ub.undertaking_id = u.id
                    join board b on b.id = ub.board_id and b.slug = :board
                    where u.visibility = 'shared' and u.agreed_on <= :on and u.state in ('agreed', 'closed')"""));
            figures.put("members.answers", members(board, """
                    with members as ({MEMBERS}), everyone as ({EVERYONE})
                    select count(*)::numeric from members m join everyone e on e.id = m.id
                    where (m.told, m.shown, coalesce(m.checked, '')) <> (e.told, e.shown, coalesce(e.checked, ''))
                      or exists (select 1 from shown_step x join shown_step y on y.undertaking_id = x.undertaking_id
                        where x.undertaking_id = m.id and x.audience = 'shared' and y.audience = 'public'
                          and x.from_on = (select max(z.from_on) from shown_step z where z.undertaking_id = m.id and z.audience = 'shared' and z.from_on <= :on)
                          and y.from_on = (select max(z.from_on) from shown_step z where z.undertaking_id = m.id and z.audience = 'public' and z.from_on <= :on)
                          and x.because <> y.because)""".replace("{MEMBERS}", STANDING.replace(":shared", "true"))
                    .replace("{EVERYONE}", STANDING.replace(":shared", "false"))));
        }
        return figures;
    }

    private static BigDecimal members(String board, String sql) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("board", board)
                        .bind("on", TODAY)
                        .mapTo(BigDecimal.class)
                        .one())
                .stripTrailingZeros();
    }

    private static Map<String, BigDecimal> figures(String sql, String board, boolean shared) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        bench.sql()
                .useHandle(handle -> handle.createQuery(sql)
                        .bindMap(bound(sql, board, shared))
                        .map((row, context) -> Map.entry(row.getString("key"), row.getBigDecimal("value")))
                        .forEach(entry ->
                                figures.put(entry.getKey(), entry.getValue().stripTrailingZeros())));
        return figures;
    }

    /** What the SQL names. */
    private static Map<String, @Nullable Object> bound(String sql, String board, boolean shared) {
        Map<String, @Nullable Object> values = new TreeMap<>(Map.of(
                "board", board,
                "shared", shared,
                "on", TODAY,
                "before", BEFORE,
                "end", LocalDate.of(2026, 3, 31)));
        values.keySet()
                .retainAll(Set.copyOf(values.keySet().stream()
                        .filter(name -> sql.contains(":" + name))
                        .toList()));
        return values;
    }
}
