-- Right of reply and quiet periods: what is unfavourable to a body is public only some days after it was told.

-- That a body was told of a mark on a record: one row for each time that the mark came up.
create table mark_told (
  id uuid primary key,
  undertaking_id uuid not null references undertaking on delete cascade,
  -- the body that was told
  organisation_id uuid not null references organisation,
  mark text not null check (mark in ('evidenceGap', 'overdue', 'silence', 'check', 'lateAnswer')),
  -- the check or the question; for the other marks the undertaking itself
  subject_id uuid not null,
  told_on date not null,
  -- the first day on which it may be read in public, with the quiet periods that are known
  public_on date not null check (public_on > told_on),
  -- the first day on which it was not so any more
  gone_on date check (gone_on >= told_on)
);
create index mark_told_undertaking on mark_told (undertaking_id);
create index mark_told_subject on mark_told (subject_id, mark);
create index mark_told_organisation on mark_told (organisation_id, told_on);
create index mark_told_waiting on mark_told (public_on);
create unique index mark_told_open on mark_told (subject_id, mark) where gone_on is null;

-- The body's own words beside it; what they were before is in the record's history.
create table mark_reply (
  mark_id uuid primary key references mark_told on delete cascade,
  -- what somebody of the body wrote down and its lead has not said
  draft text check (length(draft) between 1 and 2000),
  words text check (length(words) between 1 and 2000),
  written_on date,
  written_by uuid references person,
  check (num_nulls(words, written_on, written_by) in (0, 3))
);

-- The weeks before an election, as a board set them.
create table quiet_period (
  id uuid primary key,
  board_id uuid not null references board,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  reason text not null check (length(reason) between 1 and 200),
  set_by uuid not null references person,
  -- the first day on which it held no more, where it was ended early
  ended_on date check (ended_on <= to_on),
  ended_by uuid references person,
  check (num_nulls(ended_on, ended_by) in (0, 2))
);
create index quiet_period_board on quiet_period (board_id, from_on);

-- The first day on which what was asked may be read in public, with the quiet periods that were known before that day. What
-- was asked before there were quiet periods was public at once.
alter table challenge_turn add column public_on date;
update challenge_turn set public_on = asked_on;
alter table challenge_turn alter column public_on set not null, add check (public_on >= asked_on);
create index challenge_turn_public on challenge_turn (public_on);

grant select, insert, update on mark_told, mark_reply, quiet_period to ${app_role};

-- What was public before bodies were told first stays public. Days before this one are told as they were public then: on
-- them nothing waited. A new installation has no such days.
create table right_of_reply (
  only_row boolean primary key default true check (only_row),
  began_on date not null
);
insert into right_of_reply (began_on)
select (now() at time zone 'Europe/London')::date where exists (select 1 from undertaking);
grant select on right_of_reply to ${app_role};

-- Marks that stand on that day, and so are public already.
with began as (select began_on from right_of_reply),
judged as (
  select u.id, u.organisation_id, shown.answer as shown, latest.rating,
    asked.opens_on is not null and (word.posted_on is null or word.posted_on < asked.opens_on) as silent, began_on
  from began cross join undertaking u
  join organisation o on o.id = u.organisation_id and o.joined_on <= began_on
  left join lateral (select x.posted_on from progress_update x
    where x.undertaking_id = u.id and x.posted_on <= began_on
    order by x.posted_on desc, x.posted_at desc limit 1) word on true
  left join lateral (select x.rating from progress_update x
    where x.undertaking_id = u.id and x.posted_on <= began_on and x.visibility = 'public'
    order by x.posted_on desc, x.posted_at desc limit 1) latest on true
  left join lateral (select s.answer from shown_step s
    where s.undertaking_id = u.id and s.from_on <= began_on and s.audience = 'public'
    order by s.from_on desc limit 1) shown on true
  left join lateral (select max(r.opens_on) as opens_on from undertaking_board ub
    join round r on r.board_id = ub.board_id
    join round_asked ra on ra.round_id = r.id and ra.organisation_id = u.organisation_id
    where ub.undertaking_id = u.id and least(r.due_on, r.closed_on) < began_on and u.agreed_on <= r.opens_on
      and (u.closed_on is null or u.closed_on > r.due_on)
      and not exists (select 1 from undertaking_pause rests
        where rests.undertaking_id = u.id and r.due_on between rests.from_on and rests.until_on)) asked on true
  where u.visibility = 'public' and u.state <> 'draft' and not u.as_published and u.agreed_on <= began_on
),
present as (
  select j.id as undertaking_id, j.organisation_id, k.mark, j.id as subject_id, j.began_on
  from judged j cross join lateral (values
    ('evidenceGap', not j.silent and j.rating in ('green', 'complete') and j.shown in ('behind', 'overdue')),
    ('overdue', j.shown = 'overdue'), ('silence', j.silent)) k (mark, raised)
  where k.raised
  union all
  select j.id, j.organisation_id, 'check', c.id, j.began_on
  from judged j join independent_check c on c.undertaking_id = j.id and c.checked_on <= j.began_on
  where c.answer not in ('substantial', 'complete')
  union all
  select j.id, j.organisation_id, 'lateAnswer', c.id, j.began_on
  from judged j join challenge c on c.undertaking_id = j.id and c.withdrawn_on is null
  cross join lateral (select t.reply, t.due_on from challenge_turn t
    where t.challenge_id = c.id order by t.turn desc limit 1) last
  where last.reply is null and last.due_on < j.began_on
)
insert into mark_told (id, undertaking_id, organisation_id, mark, subject_id, told_on, public_on)
select gen_random_uuid(), undertaking_id, organisation_id, mark, subject_id, began_on - 1, began_on from present;
