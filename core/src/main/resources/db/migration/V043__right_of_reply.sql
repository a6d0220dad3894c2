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
