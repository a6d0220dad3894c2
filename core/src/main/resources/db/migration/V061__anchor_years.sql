-- Yearly anchor returns: what an organisation tells of a financial year, and how far it says it has come.

create table anchor_year (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  -- the calendar year in which the financial year begins
  year_begins int not null check (year_begins between 1900 and 2199),
  -- a draft is its organisation's own, what is sent is shared
  visibility text not null check (visibility in ('own', 'shared', 'public')),
  sent_on date,
  published_on date check (published_on >= sent_on),
  version bigint not null check (version >= 1),
  unique (organisation_id, year_begins),
  check ((visibility = 'own') = (sent_on is null)),
  check ((visibility = 'public') = (published_on is not null))
);
create index anchor_year_year on anchor_year (year_begins);

create table anchor_figure (
  anchor_year_id uuid not null references anchor_year on delete cascade,
  figure text not null check (figure in ('hired', 'hiredLocally', 'apprenticeships', 'supportedEmployment', 'livedExperiencePosts',
    'carbon', 'greenTravel', 'homesWarmer', 'homesEnabled', 'communityGrants', 'volunteering')),
  -- null: not known; zero is a figure
  value numeric(14, 2) check (value >= 0),
  -- what the value is a part of, as the same return tells it
  whole numeric(14, 2) check (whole >= 0),
  -- false: the organisation says that it doesn't apply to it
  applies boolean not null,
  note text check (length(note) between 1 and 500),
  primary key (anchor_year_id, figure),
  check (value <= whole),
  check (value is null or applies),
  check (value is not null or whole is null),
  check (whole is null or figure = 'hiredLocally'),
  check (value is not null or not applies or note is not null)
);

-- How far it says it has come in a dimension.
create table anchor_progression (
  anchor_year_id uuid not null references anchor_year on delete cascade,
  dimension text not null check (dimension in ('employment', 'procurement', 'estates', 'environment', 'housing', 'place')),
  level int check (level between 1 and 4),
  now_at text check (length(now_at) between 1 and 1000),
  next_at text check (length(next_at) between 1 and 1000),
  reason text check (length(reason) between 1 and 1000),
  primary key (anchor_year_id, dimension),
  check (level is null or reason is not null)
);

-- What somebody independent found of a level. Added, never overwritten; the latest counts.
create table progression_check (
  id uuid primary key,
  anchor_year_id uuid not null references anchor_year on delete cascade,
  dimension text not null check (dimension in ('employment', 'procurement', 'estates', 'environment', 'housing', 'place')),
  -- the level as it was then
  level int not null check (level between 1 and 4),
  answer text not null check (answer in ('noEvidence', 'notStarted', 'limited', 'substantial', 'complete')),
  checked_on date not null,
  checked_by uuid not null references person,
  -- the body that the checker spoke for, as named then
  checked_for text not null,
  organisation_id uuid references organisation,
  board_id uuid references board,
  interests text check (length(interests) between 1 and 1000),
  note text check (length(note) between 1 and 2000),
  recorded_at timestamptz not null
);
create index progression_check_year on progression_check (anchor_year_id, dimension, checked_on desc, recorded_at desc);

grant select, insert, update, delete on anchor_year, anchor_figure, anchor_progression, progression_check to ${app_role};
