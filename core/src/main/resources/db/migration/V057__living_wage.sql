-- The Living Wage: how organisations stand to its accreditation, and the rates of each year.

create table living_wage_standing (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null references organisation,
  -- the first day on which it stood so; it goes on until the next one begins
  from_on date not null,
  status text not null check (status in ('notStarted', 'exploring', 'applied', 'accreditedPhased', 'accredited', 'lapsed')),
  -- null where it is not known, as everywhere below
  direct_covered boolean,
  contracted text check (contracted in ('all', 'inPhases', 'notYet')),
  staff_covered integer check (staff_covered between 0 and 1000000),
  contracted_covered integer check (contracted_covered between 0 and 1000000),
  staff_uplifted integer check (staff_uplifted between 0 and 1000000),
  contracts_covered integer check (contracts_covered between 0 and 1000000),
  accredited_on date,
  renewal_due_on date,
  note text check (length(note) between 1 and 2000),
  visibility text not null check (visibility in ('own', 'shared', 'public')),
  shared_on date,
  published_on date,
  unique (organisation_id, from_on),
  check ((visibility = 'own') = (shared_on is null)),
  check ((visibility = 'public') = (published_on is not null)),
  check (contracted_covered <= staff_covered),
  check (staff_uplifted <= staff_covered),
  check (renewal_due_on > accredited_on),
  check (accredited_on <= from_on),
  check (status not in ('accredited', 'accreditedPhased') or (accredited_on is not null and direct_covered is not false)),
  check (status in ('accredited', 'accreditedPhased', 'lapsed') or (accredited_on is null and renewal_due_on is null)),
  check (status <> 'accredited' or contracted is null or contracted = 'all')
);
create index living_wage_renewal on living_wage_standing (renewal_due_on) where status in ('accredited', 'accreditedPhased');

-- The steps of an accreditation that comes in phases.
create table living_wage_milestone (
  standing_id uuid not null references living_wage_standing on delete cascade,
  position smallint not null check (position between 0 and 19),
  title text not null check (length(title) between 1 and 300),
  due_on date,
  status text not null check (status in ('scheduled', 'met', 'partiallyMet', 'notMet')),
  primary key (standing_id, position)
);

-- Hourly rates in pounds by financial year. Installations correct and continue them.
create table living_wage_rate (
  id uuid primary key,
  version bigint not null,
  -- the calendar year in which the financial year begins
  year_begins smallint not null unique check (year_begins between 1900 and 2199),
  uk numeric(6, 2) check (uk > 0 and uk <= 100),
  london numeric(6, 2) check (london > 0 and london <= 100),
  -- the legal minimum for the oldest age group
  statutory numeric(6, 2) check (statutory > 0 and statutory <= 100),
  source text not null check (length(source) between 1 and 500),
  -- what somebody has yet to look up, or null
  to_check text check (length(to_check) between 1 and 500),
  check (coalesce(uk, london, statutory) is not null),
  check (london >= uk),
  check (uk >= statutory)
);

insert into living_wage_rate (id, version, year_begins, uk, london, statutory, source, to_check) values
  (gen_random_uuid(), 1, 2021, 9.90, 11.05, 8.91, 'Living Wage Foundation; GOV.UK, National Living Wage',
    'Check the Living Wage with the Living Wage Foundation: a report of 2021 quotes £9.50 and £10.85. Check the legal minimum on GOV.UK.'),
  (gen_random_uuid(), 1, 2022, 10.90, 11.95, 9.50, 'Living Wage Foundation; GOV.UK, National Living Wage',
    'Check the Living Wage with the Living Wage Foundation, and the legal minimum on GOV.UK.'),
  (gen_random_uuid(), 1, 2023, 12.00, 13.15, 10.42, 'Living Wage Foundation; GOV.UK, National Living Wage',
    'Check the legal minimum on GOV.UK: that year it was for people of 23 and over.'),
  (gen_random_uuid(), 1, 2024, 12.60, 13.85, 11.44, 'Living Wage Foundation; GOV.UK, National Living Wage',
    'Check the legal minimum on GOV.UK.'),
  (gen_random_uuid(), 1, 2025, 13.45, 14.80, 12.21, 'Living Wage Foundation; GOV.UK, National Living Wage',
    'Check the legal minimum on GOV.UK.'),
  (gen_random_uuid(), 1, 2026, null, null, 12.71, 'GOV.UK, National Living Wage',
    'Check the legal minimum on GOV.UK, and write the Living Wage of the year in.');

grant select, insert, update, delete on living_wage_standing, living_wage_milestone, living_wage_rate to ${app_role};
