-- How the promises to boards stand today, as far as anyone may read, with what is not public yet as a part of its own: what GET /api/v1/boards/{slug}/rollup counts, one row
-- for a board. A row puts a condition on b in the place of :boards.
with made as (
  select b.slug as board, u.id, u.state, u.agreed_on, u.closed_on, u.cadence_months, u.organisation_id,
    u.accountable_role is null as ownerless, o.slug as organisation, o.name as organisation_name
  from board b
  join undertaking_board ub on ub.board_id = b.id
  join undertaking u on u.id = ub.undertaking_id
  join organisation o on o.id = u.organisation_id
  where :boards
    and u.kind = 'commitment' and u.visibility = 'public' and u.state <> 'draft' and not u.as_published
    and u.agreed_on <= current_date and o.joined_on <= current_date
    and (u.state = 'agreed' or u.closed_as = 'completed' or u.closed_on > current_date)
),
told_of as (
  select m.board, m.id, m.organisation, m.organisation_name, m.ownerless,
    told.said as told, told.shown as figures, latest.rating in ('green', 'complete') as called_well,
    shown.from_on < run.since
      and not exists (select from change_since_agreed z where z.undertaking_id = m.id and z.changed_on >= run.since)
      and not exists (select from progress_update x where x.undertaking_id = m.id and x.published_on >= run.since
        and exists (select from observation o where o.update_id = x.id)) as figures_first,
    coalesce(was_public.yes, false) as was_public,
    coalesce(open.gap, false) as gap_open, coalesce(open.overdue, false) as overdue_open, coalesce(open.silence, false) as silence_open,
    case when found.answer is null then 'notChecked' when found.open then found.answer else coalesce(before.answer, 'waiting') end as checked,
    exists (select from change_since_agreed c where c.undertaking_id = m.id and c.changed_on <= current_date) as changed,
    m.state = 'agreed'
      and greatest(word.posted_on, m.agreed_on) + make_interval(months => 2 * m.cadence_months) < current_date as stale
  from made m
  left join lateral (select x.posted_on from progress_update x
    where x.undertaking_id = m.id and x.posted_on <= current_date
    order by x.posted_on desc, x.posted_at desc limit 1) word on true
  left join lateral (select x.rating, x.published_on from progress_update x
    where x.undertaking_id = m.id and x.posted_on <= current_date and x.visibility = 'public'
    order by x.posted_on desc, x.posted_at desc limit 1) latest on true
  left join lateral (select max(r.opens_on) as opens_on from undertaking_board ub
    join round r on r.board_id = ub.board_id
    join round_asked ra on ra.round_id = r.id and ra.organisation_id = m.organisation_id
    where ub.undertaking_id = m.id and (r.due_on < current_date or r.closed_on <= current_date) and m.agreed_on <= r.opens_on
      and (m.closed_on is null or m.closed_on > r.due_on)) asked on true
  left join lateral (select s.answer, s.from_on from shown_step s
    where s.undertaking_id = m.id and s.audience = 'public' and s.from_on <= current_date
    order by s.from_on desc limit 1) shown on true
  cross join lateral (select
    case when asked.opens_on is not null and (word.posted_on is null or word.posted_on < asked.opens_on) then 'noReturn'
      else coalesce(latest.rating, 'notAsked') end as said,
    coalesce(shown.answer, 'cannotTell') as shown) told
  left join lateral (select min(g.published_on) as since from progress_update g
    where told.shown = 'behind' and g.undertaking_id = m.id and g.posted_on <= current_date
      and g.visibility = 'public' and g.rating in ('green', 'complete')
      and not exists (select from progress_update n where n.undertaking_id = m.id and n.posted_on <= current_date
        and n.visibility = 'public' and n.rating not in ('green', 'complete')
        and (n.posted_on, n.posted_at) > (g.posted_on, g.posted_at))) run on true
  left join lateral (select t.public_on <= current_date and t.public_on < t.gone_on and t.gone_on > latest.published_on as yes
    from mark_told t
    where told.shown = 'behind' and told.said = 'noReturn' and t.subject_id = m.id and t.mark = 'evidenceGap'
      and t.told_on <= current_date
    order by t.told_on desc, t.id desc limit 1) was_public on true
  left join lateral (select bool_or(t.mark = 'evidenceGap') as gap, bool_or(t.mark = 'overdue') as overdue,
      bool_or(t.mark = 'silence') as silence
    from mark_told t where t.subject_id = m.id and t.told_on <= current_date and (t.gone_on is null or t.gone_on > current_date)
      and t.public_on <= current_date) open on true
  left join lateral (select c.answer, c.answer in ('substantial', 'complete') or exists (select from mark_told t
      where t.subject_id = c.id and t.mark = 'check' and t.told_on <= current_date and (t.gone_on is null or t.gone_on > current_date)
        and t.public_on <= current_date) as open
    from independent_check c
    where c.undertaking_id = m.id and c.checked_on <= current_date
    order by c.checked_on desc, c.recorded_at desc limit 1) found on true
  left join lateral (select c.answer from independent_check c
    where not found.open and c.undertaking_id = m.id and c.checked_on <= current_date and c.answer not in ('substantial', 'complete')
      and exists (select from mark_told t where t.subject_id = c.id and t.mark = 'check' and t.told_on <= current_date
        and (t.gone_on is null or t.gone_on > current_date) and t.public_on <= current_date)
    order by c.checked_on desc, c.recorded_at desc limit 1) before on true
),
answered as materialized (
  select t.*,
    case when t.told = 'noReturn' and not t.silence_open then 'waiting' else t.told end as said,
    case when t.figures = 'overdue' and not t.overdue_open
      or t.figures = 'behind' and t.called_well and (t.told <> 'noReturn' or not t.silence_open) and not t.gap_open
        and not t.was_public and not coalesce(t.figures_first, false)
      then 'waiting' else t.figures end as shown,
    t.told in ('green', 'complete') and t.figures in ('behind', 'overdue') and t.gap_open as gap
  from told_of t
),
themes as (
  select n.board, json_agg(json_build_object('framework', n.framework, 'theme', n.theme, 'commitments', n.commitments)
    order by n.framework_position, n.theme_position, n.theme_id) as counted
  from (select a.board, f.slug as framework, f.position as framework_position, t.slug as theme, t.position as theme_position,
      t.id as theme_id, count(*) as commitments
    from answered a
    join undertaking_theme ut on ut.undertaking_id = a.id
    join theme t on t.id = ut.theme_id
    join framework f on f.id = t.framework_id
    group by a.board, f.slug, f.position, t.slug, t.position, t.id) n
  group by n.board
),
organisations as (
  select n.board, json_agg(json_build_object('organisation', n.organisation, 'commitments', n.commitments)
    order by n.commitments desc, n.organisation_name) as counted
  from (select a.board, a.organisation, a.organisation_name, count(*) as commitments
    from answered a group by a.board, a.organisation, a.organisation_name) n
  group by n.board
)
select a.board, json_build_object(
  'board', a.board, 'asOf', current_date, 'commitments', count(*),
  'said', json_build_object(
    'green', count(*) filter (where a.said = 'green'), 'amber', count(*) filter (where a.said = 'amber'),
    'red', count(*) filter (where a.said = 'red'), 'complete', count(*) filter (where a.said = 'complete'),
    'noReturn', count(*) filter (where a.said = 'noReturn'), 'notAsked', count(*) filter (where a.said = 'notAsked'),
    'waiting', count(*) filter (where a.said = 'waiting')),
  'shown', json_build_object(
    'met', count(*) filter (where a.shown = 'met'), 'onTrack', count(*) filter (where a.shown = 'onTrack'),
    'behind', count(*) filter (where a.shown = 'behind'), 'overdue', count(*) filter (where a.shown = 'overdue'),
    'cannotTell', count(*) filter (where a.shown = 'cannotTell'), 'waiting', count(*) filter (where a.shown = 'waiting')),
  'checked', json_build_object(
    'noEvidence', count(*) filter (where a.checked = 'noEvidence'), 'notStarted', count(*) filter (where a.checked = 'notStarted'),
    'limited', count(*) filter (where a.checked = 'limited'), 'substantial', count(*) filter (where a.checked = 'substantial'),
    'complete', count(*) filter (where a.checked = 'complete'), 'notChecked', count(*) filter (where a.checked = 'notChecked'),
    'waiting', count(*) filter (where a.checked = 'waiting')),
  'evidenceGaps', count(*) filter (where a.gap),
  'unevidenced', count(*) filter (where a.said = 'green' and a.shown = 'cannotTell'),
  'changedSinceAgreed', count(*) filter (where a.changed),
  'ownerless', count(*) filter (where a.ownerless),
  'stale', count(*) filter (where a.stale),
  'byTheme', coalesce((select t.counted from themes t where t.board = a.board), '[]'),
  'byOrganisation', (select o.counted from organisations o where o.board = a.board)) as rollup
from answered a
group by a.board
