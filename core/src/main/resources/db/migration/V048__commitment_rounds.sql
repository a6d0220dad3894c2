-- Commitment rounds: a board asks its partners what they can commit to, and endorses what they agreed.

create table commitment_round (
  id uuid primary key,
  board_id uuid not null references board,
  name text not null check (length(name) between 1 and 100),
  -- what the promises are for
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  question text not null check (length(question) between 1 and 2000),
  opened_on date not null,
  due_on date not null check (due_on >= opened_on),
  closed_on date check (closed_on >= opened_on),
  opened_by uuid not null references person
);
create index commitment_round_board on commitment_round (board_id, opened_on desc);
create unique index commitment_round_open on commitment_round (board_id) where closed_on is null;

-- Who is asked, and what they answered: a decline with its reason is an answer.
create table commitment_round_asked (
  round_id uuid not null references commitment_round on delete cascade,
  organisation_id uuid not null references organisation,
  -- of the first answer; a later one replaces what was answered, not when
  answered_on date,
  answered_by uuid references person,
  -- by the board's officer, for the organisation
  on_behalf boolean,
  declined_because text check (length(declined_because) between 1 and 2000),
  primary key (round_id, organisation_id),
  check (num_nulls(answered_on, answered_by, on_behalf) in (0, 3)),
  check (declined_because is null or answered_on is not null)
);
create index commitment_round_asked_organisation on commitment_round_asked (organisation_id, round_id);

-- The promises that an organisation puts forward.
create table commitment_round_promise (
  round_id uuid not null references commitment_round on delete cascade,
  undertaking_id uuid not null references undertaking on delete cascade,
  -- the promise that it carries on
  follows_id uuid references undertaking on delete set null,
  -- when the board endorsed others and not this one, and what it said
  considered_on date,
  board_note text check (length(board_note) between 1 and 2000),
  primary key (round_id, undertaking_id),
  check (num_nulls(considered_on, board_note) in (0, 2))
);
create index commitment_round_promise_undertaking on commitment_round_promise (undertaking_id);
create index commitment_round_promise_follows on commitment_round_promise (follows_id) where follows_id is not null;

grant select, insert, update on commitment_round, commitment_round_asked to ${app_role};
grant select, insert, update, delete on commitment_round_promise to ${app_role};
