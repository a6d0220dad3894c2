-- Every figure of a paper that everyone can read, out of what was frozen when its round closed. It names the snapshot once.
with taken as (
  select id, board_id, round_id, taken_at from snapshot where id = ?
),
earlier as (
  select s.id from snapshot s join taken t on s.board_id = t.board_id and s.round_id <> t.round_id and s.taken_at < t.taken_at
  order by s.taken_at desc, s.id desc limit 1
),
p as materialized (
  select p.snapshot_id, p.reference, p.organisation, p.state, p.asked, p.ownerless, p.stale, p.easier, p.harder, p.clarified,
    a.said, a.shown, a.checked, a.evidence_gap, a.unevidenced,
    array_position(array['overdue', 'behind', 'onTrack', 'met'], a.shown) as height
  from taken t join snapshot_promise p on p.snapshot_id = t.id
  join snapshot_answer a on a.snapshot_id = p.snapshot_id and a.reference = p.reference and a.audience = 'public'
  where p.visibility = 'public'
),
q as materialized (
  select p.reference, p.state, a.said, array_position(array['overdue', 'behind', 'onTrack', 'met'], a.shown) as height
  from earlier e join snapshot_promise p on p.snapshot_id = e.id
  join snapshot_answer a on a.snapshot_id = p.snapshot_id and a.reference = p.reference and a.audience = 'public'
  where p.visibility = 'public'
),
heading as materialized (
  select h.framework, h.theme from taken t join report_basis_theme h on h.snapshot_id = t.id
),
meant as materialized (
  select s.reference, s.framework, s.theme from p join snapshot_theme s on s.snapshot_id = p.snapshot_id and s.reference = p.reference
),
moved as (
  select count(*) filter (where p.height > q.height) as better, count(*) filter (where p.height < q.height) as worse,
    count(*) filter (where p.said = 'noReturn' and q.said <> 'noReturn') as silent,
    count(*) filter (where p.said = 'noReturn' and q.said = 'noReturn') as again,
    count(*) filter (where q.reference is null) as added,
    count(*) filter (where q.state <> 'closed' and coalesce(p.state, 'closed') = 'closed') as closed
  from p full join q on q.reference = p.reference
),
counted as (
  select count(*) as promises, count(checked) filter (where checked <> 'waiting') as any_check,
    count(*) filter (where checked = 'waiting') as check_waits, count(*) filter (where evidence_gap) as gaps,
    count(*) filter (where unevidenced) as unevidenced, count(*) filter (where ownerless) as ownerless,
    count(*) filter (where stale) as stale,
    count(*) filter (where state = 'agreed' and (shown in ('overdue', 'behind') or evidence_gap or said in ('noReturn', 'red')))
      as exceptions,
    count(*) filter (where easier + harder + clarified > 0) as changed, coalesce(sum(easier), 0) as easier,
    coalesce(sum(harder), 0) as harder, coalesce(sum(clarified), 0) as clarified,
    count(*) filter (where not exists (select from report_basis_endorsed e
      where e.snapshot_id = p.snapshot_id and e.reference = p.reference)) as not_endorsed
  from p
)
select one.key, one.value::numeric from counted c cross join lateral (values
  ('promises', c.promises), ('checked.any', c.any_check), ('checked.waiting', c.check_waits), ('evidenceGaps', c.gaps),
  ('unevidenced', c.unevidenced), ('ownerless', c.ownerless), ('stale', c.stale), ('exceptions', c.exceptions),
  ('changes.promises', c.changed), ('changes.easier', c.easier), ('changes.harder', c.harder),
  ('changes.clarified', c.clarified), ('notEndorsed', c.not_endorsed)) one (key, value)
union all select 'shown.' || k, count(p.reference)
  from unnest(array['met', 'onTrack', 'behind', 'overdue', 'cannotTell', 'waiting']) k left join p on p.shown = k group by k
union all select 'said.' || k, count(p.reference)
  from unnest(array['green', 'amber', 'red', 'complete', 'noReturn', 'notAsked', 'waiting']) k left join p on p.said = k group by k
union all select 'checked.' || k, count(p.reference)
  from unnest(array['noEvidence', 'notStarted', 'limited', 'substantial', 'complete']) k left join p on p.checked = k group by k
union all select 'silent.organisations', count(*)
  from (select from p where asked group by organisation having bool_and(said = 'noReturn')) silent
union all select one.key, one.value from earlier cross join moved m cross join lateral (values
  ('movement.better', m.better), ('movement.worse', m.worse), ('movement.silent', m.silent), ('movement.silentAgain', m.again),
  ('movement.new', m.added), ('movement.closed', m.closed)) one (key, value)
union all select one.key, one.value from (
    select count(*) filter (where a.answer is null) as open, count(*) filter (where a.answer is null and a.late) as late,
      count(*) filter (where a.answer is not null) as answered
    from taken t join report_basis_ask a on a.snapshot_id = t.id and a.audience = 'public') a
  cross join lateral (values ('asks.open', a.open), ('asks.late', a.late), ('asks.answered', a.answered)) one (key, value)
union all select one.key, one.value from (
    select count(*) as open, count(*) filter (where d.late) as late
    from taken t join report_basis_decision d on d.snapshot_id = t.id) d
  cross join lateral (values ('decisions.open', d.open), ('decisions.late', d.late)) one (key, value)
union all select case h.framework when 'concordat-steps' then 'step.' when 'population-groups' then 'coverage.' else 'component.' end
    || h.theme, count(m.reference)
  from heading h left join meant m on m.framework = h.framework and m.theme = h.theme group by h.framework, h.theme
union all select 'coverage.' || g.theme || '.' || s.theme, count(both_meant.reference)
  from heading g join heading s on g.framework = 'population-groups' and s.framework = 'concordat-steps'
  left join (select a.reference, a.theme as for_group, b.theme as for_step from meant a join meant b on b.reference = a.reference
      where a.framework = 'population-groups' and b.framework = 'concordat-steps') both_meant
    on both_meant.for_group = g.theme and both_meant.for_step = s.theme
  group by g.theme, s.theme
union all select 'components.covered', count(distinct m.theme) from meant m where m.framework = 'plan-components'
union all select f.key, f.value from taken t join report_basis_figure f on f.snapshot_id = t.id and f.audience = 'public'
