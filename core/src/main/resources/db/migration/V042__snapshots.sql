-- Snapshots: what a round found, as it stood when the round closed. Values, not references: names, wording and answers stay as
-- they were, whatever becomes of the records. The application can add to them and never change them.

alter table round
  -- once, with a reason that is published; what comes in after it is late
  add column reopened_at timestamptz,
  add column reopened_on date,
  add column reopened_by uuid references person,
  add column reopened_because text check (length(reopened_because) between 1 and 500),
  add check (num_nulls(reopened_at, reopened_on, reopened_by, reopened_because) in (0, 4));

alter table board add check (reports_to <> id);

create table snapshot (
  id uuid primary key,
  round_id uuid not null references round,
  -- 2: closed again, after it was reopened
  version smallint not null check (version in (1, 2)),
  board_id uuid not null references board,
  board text not null,
  board_name text not null,
  round_name text not null,
  period_from date not null,
  period_to date not null,
  opens_on date not null,
  due_on date not null,
  meeting_on date,
  reopened_on date,
  reopened_because text,
  -- the day that the answers are of
  taken_on date not null,
  taken_at timestamptz not null,
  -- the rules by which they were worked out
  rules_version smallint not null check (rules_version > 0),
  check (num_nulls(reopened_on, reopened_because) = case version when 1 then 2 else 0 end),
  unique (round_id, version)
);
create index snapshot_board on snapshot (board_id, taken_at desc);

-- A promise made to the board that its roll-up counted.
create table snapshot_promise (
  snapshot_id uuid not null references snapshot,
  reference text not null,
  position integer not null,
  -- who could read it: members of the partnership, and the bodies whose promise it is
  partnership_id uuid not null,
  organisations uuid[] not null,
  visibility text not null check (visibility in ('own', 'shared', 'public')),
  title text not null,
  statement text not null,
  organisation text not null,
  organisation_name text not null,
  accountable_role text,
  state text not null check (state in ('agreed', 'closed')),
  closed_as text check (closed_as in ('completed', 'withdrawn', 'superseded', 'stopped', 'handedOver')),
  due_text text,
  due_from date,
  due_to date,
  -- changes since agreed, by what they did to the promise
  easier integer not null check (easier >= 0),
  harder integer not null check (harder >= 0),
  clarified integer not null check (clarified >= 0),
  ownerless boolean not null,
  stale boolean not null,
  -- whether the round asked about it, and until when it was paused, agreed
  asked boolean not null,
  paused_until date,
  primary key (snapshot_id, reference)
);

-- Its answers, as members of the partnership knew them and as everyone did: published words and figures alone, and 'waiting'
-- in the place of what was unfavourable and not public on that day.
create table snapshot_answer (
  snapshot_id uuid not null,
  reference text not null,
  audience text not null check (audience in ('shared', 'public')),
  said text not null check (said in ('green', 'amber', 'red', 'complete', 'noReturn', 'notAsked', 'waiting')),
  said_on date,
  shown text not null check (shown in ('met', 'overdue', 'behind', 'onTrack', 'cannotTell', 'waiting')),
  because text not null,
  checked text check (checked in ('noEvidence', 'notStarted', 'limited', 'substantial', 'complete', 'waiting')),
  checked_on date,
  evidence_gap boolean not null,
  unevidenced boolean not null,
  -- whether something was said of it in the round that the reader could not read on that day
  word_waits boolean not null,
  -- what was said of it in the round; null where nothing was, or it waits
  rating text check (rating in ('red', 'amber', 'green', 'complete')),
  done text,
  next text,
  reason text,
  ask text,
  answered_on date,
  late boolean,
  on_behalf boolean,
  carried_forward boolean,
  check ((checked_on is null) = (checked is null or checked = 'waiting')),
  check (num_nulls(rating, answered_on, late, on_behalf, carried_forward) in (0, 5)),
  check (not word_waits or (rating is null and audience = 'public')),
  primary key (snapshot_id, reference, audience),
  foreign key (snapshot_id, reference) references snapshot_promise
);

create table snapshot_theme (
  snapshot_id uuid not null,
  reference text not null,
  -- in the order of the frameworks
  position integer not null,
  framework text not null,
  framework_name text not null,
  theme text not null,
  label text not null,
  primary key (snapshot_id, reference, framework, theme),
  foreign key (snapshot_id, reference) references snapshot_promise
);

-- An organisation that the round asked.
create table snapshot_organisation (
  snapshot_id uuid not null references snapshot,
  organisation text not null,
  organisation_name text not null,
  -- in which it was known how it answered; the board's own people know of all
  partnerships uuid[] not null,
  asked integer not null check (asked >= 0),
  answered integer not null check (answered between 0 and asked),
  paused integer not null check (paused between 0 and asked),
  sent_on date,
  late boolean not null,
  on_behalf boolean not null,
  silent boolean not null,
  minutes integer,
  primary key (snapshot_id, organisation)
);

-- What a board reported to the board that it reports to.
create table snapshot_forward (
  snapshot_id uuid not null references snapshot,
  to_board_id uuid not null references board,
  forwarded_at timestamptz not null,
  forwarded_on date not null,
  forwarded_by uuid not null references person,
  primary key (snapshot_id, to_board_id)
);
create index snapshot_forward_to on snapshot_forward (to_board_id, forwarded_at);

grant select, insert on snapshot, snapshot_promise, snapshot_answer, snapshot_theme, snapshot_organisation, snapshot_forward to ${app_role};
