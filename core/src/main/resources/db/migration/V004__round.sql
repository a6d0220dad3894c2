-- A round: a board asks its partners how their promises stand. It gives silence a meaning.

create table round (
  id uuid primary key,
  board_id uuid not null references board,
  name text not null check (length(name) between 1 and 100),
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  opens_on date not null check (opens_on > period_from),
  due_on date not null check (due_on >= opens_on),
  closed_on date check (closed_on >= opens_on),
  opened_by uuid not null references person
);
create index round_board on round (board_id, opens_on desc);

create table round_asked (
  round_id uuid not null references round on delete cascade,
  organisation_id uuid not null references organisation,
  primary key (round_id, organisation_id)
);
create index round_asked_organisation on round_asked (organisation_id, round_id);

grant select, insert, update on round to ${app_role};
grant select, insert on round_asked to ${app_role};
