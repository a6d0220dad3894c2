-- Meetings of boards, what is on their agendas, what was decided, and what came of it.

create table meeting (
  id uuid primary key,
  -- one more with every write to it, its agenda or its decisions
  version integer not null check (version > 0),
  board_id uuid not null references board,
  meets_on date not null,
  starts_at time,
  place text check (length(place) between 1 and 300),
  -- where it is broadcast or joined
  link text check (length(link) between 1 and 500),
  state text not null check (state in ('draft', 'planned', 'held', 'cancelled')),
  cancelled_because text check (length(cancelled_because) between 1 and 1000),
  planned_at timestamptz not null,
  planned_by uuid not null references person,
  check ((state = 'cancelled') = (cancelled_because is not null))
);
-- a board meets once a day; another meeting may stand in for one that was cancelled
create unique index meeting_day on meeting (board_id, meets_on) where state <> 'cancelled';
create index meeting_board on meeting (board_id, meets_on desc, id desc);

create table agenda_item (
  id uuid primary key,
  version integer not null check (version > 0),
  meeting_id uuid not null references meeting on delete cascade,
  -- from 1, without gaps
  position integer not null check (position > 0),
  title text not null check (length(title) between 1 and 300),
  -- a role, never a person's name
  report_of text check (length(report_of) between 1 and 200),
  asked text not null check (asked in ('note', 'endorse', 'approve', 'decide')),
  summary text check (length(summary) between 1 and 4000),
  recommendations text[] not null check (cardinality(recommendations) <= 20),
  unique (meeting_id, position) deferrable initially deferred
);

create table agenda_item_promise (
  item_id uuid not null references agenda_item on delete cascade,
  undertaking_id uuid not null references undertaking on delete cascade,
  primary key (item_id, undertaking_id)
);
create index agenda_item_promise_undertaking on agenda_item_promise (undertaking_id);

create table decision (
  id uuid primary key,
  version integer not null check (version > 0),
  board_id uuid not null references board,
  number integer not null check (number > 0),
  -- such as WELLSHIRE-D012
  reference text not null unique,
  item_id uuid not null references agenda_item,
  kind text not null check (kind in ('noted', 'endorsed', 'approved', 'deferred', 'escalated')),
  resolved text not null check (length(resolved) between 1 and 4000),
  -- who does what was decided; null where nothing needs doing
  owner_id uuid references organisation,
  owner_role text check (length(owner_role) between 1 and 200),
  due_text text check (length(due_text) between 1 and 100),
  due_from date,
  due_to date,
  recorded_at timestamptz not null,
  recorded_on date not null,
  recorded_by uuid not null references person,
  -- the board above, of an escalated one
  escalated_to uuid references board,
  -- what that board said of it without a meeting
  answer text check (length(answer) between 1 and 2000),
  answered_on date,
  answered_by uuid references person,
  -- what came of it
  outcome text check (outcome in ('done', 'notDone')),
  outcome_words text check (length(outcome_words) between 1 and 2000),
  outcome_on date,
  outcome_by uuid references person,
  unique (board_id, number),
  check ((kind = 'escalated') = (escalated_to is not null)),
  check (escalated_to is not null or answer is null),
  check ((answer is null) = (answered_on is null)),
  check ((outcome is null) = (outcome_words is null) and (outcome is null) = (outcome_on is null)),
  check (owner_id is not null or owner_role is null)
);
create index decision_item on decision (item_id);
create index decision_escalated on decision (escalated_to) where escalated_to is not null;
create index decision_owner on decision (owner_id) where owner_id is not null;
create index decision_words on decision using gin (to_tsvector('english', reference || ' ' || resolved));

create table decision_promise (
  decision_id uuid not null references decision on delete cascade,
  undertaking_id uuid not null references undertaking on delete cascade,
  primary key (decision_id, undertaking_id)
);
create index decision_promise_undertaking on decision_promise (undertaking_id);

-- what a decision said before it was corrected
create table decision_correction (
  decision_id uuid not null references decision,
  number integer not null check (number > 0),
  corrected_on date not null,
  corrected_by uuid not null references person,
  because text not null check (length(because) between 1 and 1000),
  kind text not null,
  resolved text not null,
  primary key (decision_id, number)
);

-- the decision that an item brings back before the board, or up before the board above
alter table agenda_item add column brings_back uuid references decision;
create index agenda_item_brings_back on agenda_item (brings_back) where brings_back is not null;

grant select, insert, update, delete on meeting, agenda_item, agenda_item_promise, decision_promise to ${app_role};
-- what was decided is never deleted, and what it said before stays as it was
grant select, insert, update on decision to ${app_role};
grant select, insert on decision_correction to ${app_role};
