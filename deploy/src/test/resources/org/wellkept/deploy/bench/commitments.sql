-- The first hundred promises that anyone may read, with their three answers today: what GET /api/v1/commitments?limit=100 lists.
select u.reference, p.slug as partnership, u.title, o.slug as organisation, u.due_text, u.due_from, u.due_to, u.state, u.closed_as,
  u.visibility, u.as_published,
  case when asked.opens_on is not null and (word.posted_on is null or word.posted_on < asked.opens_on) then 'noReturn'
    else coalesce(latest.rating, 'notAsked') end as said,
  coalesce(shown.answer, 'cannotTell') as shown,
  coalesce(shown.because, 'no measure is named') as because,
  found.answer as checked, found.checked_on,
  (select count(*) from change_since_agreed c where c.undertaking_id = u.id and c.changed_on <= current_date) as changed,
  u.accountable_role is null as ownerless,
  u.state = 'agreed'
    and greatest(word.posted_on, u.agreed_on) + make_interval(months => 2 * u.cadence_months) < current_date as stale
from (select * from undertaking
  where kind = 'commitment' and visibility = 'public'
  order by partnership_id, number limit 100) u
join partnership p on p.id = u.partnership_id
join organisation o on o.id = u.organisation_id
left join lateral (select x.posted_on from progress_update x
  where x.undertaking_id = u.id and x.posted_on <= current_date
  order by x.posted_on desc, x.posted_at desc limit 1) word on true
left join lateral (select x.rating from progress_update x
  where x.undertaking_id = u.id and x.posted_on <= current_date and x.visibility = 'public'
  order by x.posted_on desc, x.posted_at desc limit 1) latest on true
left join lateral (select max(r.opens_on) as opens_on from undertaking_board ub
  join round r on r.board_id = ub.board_id
  join round_asked ra on ra.round_id = r.id and ra.organisation_id = u.organisation_id
  where ub.undertaking_id = u.id and least(r.due_on, r.closed_on) < current_date and u.agreed_on <= r.opens_on
    and (u.closed_on is null or u.closed_on > r.due_on)) asked on true
left join lateral (select s.answer, s.because from shown_step s
  where s.undertaking_id = u.id and s.audience = 'public' and s.from_on <= current_date
  order by s.from_on desc limit 1) shown on true
left join lateral (select c.answer, c.checked_on from independent_check c
  where c.undertaking_id = u.id and c.checked_on <= current_date
  order by c.checked_on desc, c.recorded_at desc limit 1) found on true
order by u.partnership_id, u.number
