-- Who funds whom: nobody checks a promise of a body that pays theirs, or that theirs pays.

create table organisation_funding (
  id uuid primary key,
  funder_id uuid not null references organisation,
  funded_id uuid not null references organisation,
  from_on date not null,
  to_on date check (to_on >= from_on),
  recorded_by uuid not null references person,
  check (funder_id <> funded_id)
);
create unique index organisation_funding_now on organisation_funding (funder_id, funded_id) where to_on is null;
create index organisation_funding_funded on organisation_funding (funded_id);

-- The same seen from either end.
create view organisation_tie (organisation_id, other_id, from_on, to_on) as
  select funder_id, funded_id, from_on, to_on from organisation_funding
  union all
  select funded_id, funder_id, from_on, to_on from organisation_funding;

-- The body that a checker spoke for, beside its name at that time; neither for checks of before.
alter table independent_check
  add column organisation_id uuid references organisation,
  add column board_id uuid references board,
  add check (num_nonnulls(organisation_id, board_id) <= 1);

grant select, insert, update on organisation_funding to ${app_role};
grant select on organisation_tie to ${app_role};
