-- Returns: one organisation's answer to the rounds that ask it, written down field by field until its lead sends it.

alter table round
  -- the meeting that the answers go to; nobody has to name one
  add column meeting_on date check (meeting_on > due_on),
  -- what is asked beside the rating, which always is
  add column questions text[] not null default '{rating,figures,done,next,ask,livedExperience}'
    check (questions @> '{rating}' and questions <@ '{rating,figures,done,next,ask,livedExperience}');

-- What somebody wrote down and nobody has sent: a working paper, for the organisation and its boards' officers alone.
create table return_answer (
  undertaking_id uuid primary key references undertaking on delete cascade,
  rating text check (rating in ('red', 'amber', 'green', 'complete')),
  done text check (length(done) <= 5000),
  next text check (length(next) <= 5000),
  reason text check (length(reason) <= 2000),
  ask text check (length(ask) <= 2000),
  lived_experience text check (length(lived_experience) <= 2000),
  -- the update whose words stand here unchanged
  carried_from uuid references progress_update on delete set null,
  came_by text not null check (came_by in ('screen', 'spreadsheet', 'link')),
  saved_at timestamptz not null,
  -- null: by a link, without an account
  saved_by uuid references person
);

create table return_figure (
  undertaking_id uuid not null references return_answer on delete cascade,
  measure_id uuid primary key references measure on delete cascade,
  value numeric not null,
  at date not null
);
create index return_figure_undertaking on return_figure (undertaking_id);

-- That an organisation answered a round, as often as it did: late is accepted until the close, and more may follow.
create table round_return (
  round_id uuid not null references round on delete cascade,
  organisation_id uuid not null references organisation,
  sent_at timestamptz not null,
  sent_on date not null,
  sent_by uuid not null references person,
  -- by the board's officer, for the organisation
  on_behalf boolean not null,
  -- how many promises were asked about, and how many of them have an answer
  asked integer not null check (asked >= 0),
  answered integer not null check (answered between 0 and asked),
  -- how long it took, where they said so
  minutes integer check (minutes between 1 and 6000),
  primary key (round_id, organisation_id, sent_at)
);
create index round_return_organisation on round_return (organisation_id);

-- Paused, agreed: an answer too. Rounds that fall due within it ask nothing.
create table undertaking_pause (
  id uuid primary key,
  undertaking_id uuid not null references undertaking on delete cascade,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  reason text not null check (length(reason) between 1 and 2000),
  agreed_with text not null check (length(agreed_with) between 1 and 200),
  recorded_by uuid not null references person
);
create index undertaking_pause_undertaking on undertaking_pause (undertaking_id, from_on);

alter table progress_update
  add column carried_forward boolean not null default false,
  add column came_by text not null default 'screen' check (came_by in ('screen', 'spreadsheet', 'link'));

grant select, insert, update, delete on return_answer, return_figure to ${app_role};
grant select, insert on round_return to ${app_role};
grant select, insert, update, delete on undertaking_pause to ${app_role};
