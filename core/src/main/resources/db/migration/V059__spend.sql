-- What an organisation spent with others in a financial year, and where that stayed. Shares are worked out, never stored: each
-- keeps its own base.

create table spend (
  id uuid primary key,
  version integer not null check (version > 0),
  organisation_id uuid not null references organisation,
  -- the calendar year in which the financial year begins
  year integer not null check (year between 1900 and 2199),
  -- all in pounds; null: not told, never nothing
  total numeric(14, 2) check (total >= 0),
  -- the place as the organisation calls it
  inner_place text check (length(inner_place) between 1 and 100),
  inner_spend numeric(14, 2) check (inner_spend >= 0 and inner_spend <= total),
  -- includes the inner place
  wider_place text check (length(wider_place) between 1 and 100),
  wider_spend numeric(14, 2) check (wider_spend >= 0 and wider_spend <= total),
  sme numeric(14, 2) check (sme >= 0 and sme <= total),
  vcse numeric(14, 2) check (vcse >= 0 and vcse <= total),
  user_led numeric(14, 2) check (user_led >= 0 and user_led <= total),
  -- the year with which others are compared
  baseline boolean not null,
  visibility text not null check (visibility in ('own', 'shared', 'public')),
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  unique (organisation_id, year),
  check (inner_spend <= wider_spend),
  check (inner_spend is null or inner_place is not null),
  check (wider_spend is null or wider_place is not null)
);
create unique index spend_baseline on spend (organisation_id) where baseline;

grant select, insert, update on spend to ${app_role};
