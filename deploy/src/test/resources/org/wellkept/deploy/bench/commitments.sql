-- The first hundred promises that anyone may read, with their three answers today: what GET /api/v1/commitments?limit=100 lists.
select u.reference, p.slug as partnership, u.title, o.slug as organisation, maker.slug as made_by,
  u.state = 'agreed' and exists (select 1 from succession e where e.predecessor_id = o.id and e.taken_over_on <= current_date) as in_handover,
  u.due_text, u.due_from, u.due_to, u.state, u.closed_as,
  u.visibility, u.as_published, u.anchor_dimension as dimension,
  case when told.said = 'noReturn' and open.silence is not true then 'waiting' else told.said end as said,
  case when held.shown then 'waiting' else told.shown end as shown,
  case when held.shown then 'the body was told first, and may reply before it is public'
    else coalesce(shown.because, 'no measure is named') end as because,
  case when found.open then found.answer else before.answer end as checked,
  case when found.open then found.checked_on else before.checked_on end as checked_on,
  found.open is false and before.answer is null as check_waits,
  (select count(*) from change_since_agreed c where c.undertaking_id = u.id and c.changed_on <= current_date) as changed,
  u.accountable_role is null as ownerless,
  u.state = 'agreed'
    and greatest(word.posted_on, u.agreed_on) + make_interval(months => 2 * u.cadence_months) < current_date as stale
from (select * from undertaking
  where kind = 'commitment' and visibility = 'public'
  order by partnership_id, number limit 100) u
join partnership p on p.id = u.partnership_id
join organisation o on o.id = u.organisation_id
left join organisation maker on maker.id = u.made_by_id
left join lateral (select x.posted_on from progress_update x
  where x.undertaking_id = u.id and x.posted_on <= current_date
  order by x.posted_on desc, x.posted_at desc limit 1) word on true
left join lateral (select x.rating, x.published_on from progress_update x
  where x.undertaking_id = u.id and x.posted_on <= current_date and x.visibility = 'public'
  order by x.posted_on desc, x.posted_at desc limit 1) latest on true
left join lateral (select max(r.opens_on) as opens_on from undertaking_board ub
  join round r on r.board_id = ub.board_id
  join round_asked ra on ra.round_id = r.id and ra.organisation_id = u.organisation_id
  where ub.undertaking_id = u.id and (r.due_on < current_date or r.closed_on <= current_date) and u.agreed_on <= r.opens_on
    and (u.closed_on is null or u.closed_on > r.due_on)) asked on true
left join lateral (select s.answer, s.because, s.from_on from shown_step s
  where s.undertaking_id = u.id and s.audience = 'public' and s.from_on <= current_date
  order by s.from_on desc limit 1) shown on true
cross join lateral (select
  case when asked.opens_on is not null and (word.posted_on is null or word.posted_on < asked.opens_on) then 'noReturn'
    else coalesce(latest.rating, 'notAsked') end as said,
  coalesce(shown.answer, 'cannotTell') as shown) told
left join lateral (select bool_or(t.mark = 'evidenceGap') as gap, bool_or(t.mark = 'overdue') as overdue,
    bool_or(t.mark = 'silence') as silence
  from mark_told t where t.subject_id = u.id and t.told_on <= current_date and (t.gone_on is null or t.gone_on > current_date)
    and t.public_on <= current_date) open on true
left join lateral (select min(g.published_on) as since from progress_update g
  where told.shown = 'behind' and g.undertaking_id = u.id and g.posted_on <= current_date
    and g.visibility = 'public' and g.rating in ('green', 'complete')
    and not exists (select from progress_update n where n.undertaking_id = u.id and n.posted_on <= current_date
      and n.visibility = 'public' and n.rating not in ('green', 'complete')
      and (n.posted_on, n.posted_at) > (g.posted_on, g.posted_at))) run on true
left join lateral (select t.public_on <= current_date and t.public_on < t.gone_on and t.gone_on > latest.published_on as yes
  from mark_told t
  where told.shown = 'behind' and told.said = 'noReturn' and t.subject_id = u.id and t.mark = 'evidenceGap'
    and t.told_on <= current_date
  order by t.told_on desc, t.id desc limit 1) was_public on true
cross join lateral (select coalesce(told.shown = 'overdue' and open.overdue is not true
  or told.shown = 'behind' and latest.rating in ('green', 'complete') and (told.said <> 'noReturn' or open.silence is not true)
    and open.gap is not true and was_public.yes is not true and not (shown.from_on < run.since
    and not exists (select from change_since_agreed z where z.undertaking_id = u.id and z.changed_on >= run.since)
    and not exists (select from progress_update x where x.undertaking_id = u.id and x.published_on >= run.since
      and exists (select from observation o where o.update_id = x.id))), false) as shown) held
left join lateral (select c.answer, c.checked_on, c.answer in ('substantial', 'complete') or exists (select from mark_told t
    where t.subject_id = c.id and t.mark = 'check' and t.told_on <= current_date and (t.gone_on is null or t.gone_on > current_date)
      and t.public_on <= current_date) as open
  from independent_check c
  where c.undertaking_id = u.id and c.checked_on <= current_date
  order by c.checked_on desc, c.recorded_at desc limit 1) found on true
left join lateral (select c.answer, c.checked_on from independent_check c
  where not found.open and c.undertaking_id = u.id and c.checked_on <= current_date and c.answer not in ('substantial', 'complete')
    and exists (select from mark_told t where t.subject_id = c.id and t.mark = 'check' and t.told_on <= current_date
      and (t.gone_on is null or t.gone_on > current_date) and t.public_on <= current_date)
  order by c.checked_on desc, c.recorded_at desc limit 1) before on true
order by u.partnership_id, u.number
