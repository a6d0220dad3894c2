-- Undertakings: what commitments (and later anchor actions) are. One mechanism for all kinds.

create table undertaking (
  id uuid primary key,
  version bigint not null,
  kind text not null check (kind in ('commitment')),
  partnership_id uuid not null references partnership,
  number integer not null,
  reference text not null unique,
  -- the body whose word it is
  organisation_id uuid not null references organisation,
  -- a role, never a person's name
  accountable_role text check (length(accountable_role) <= 200),
  title text not null check (length(title) between 1 and 300),
  -- lower case, single spaces, no punctuation: to know the same promise on a second import
  title_key text not null,
  statement text not null check (length(statement) <= 10000),
  area text check (length(area) <= 300),
  plan text check (length(plan) <= 300),
  plan_page text check (length(plan_page) <= 100),
  source text check (length(source) <= 1000),
  source_ref text check (length(source_ref) <= 100),
  as_published boolean not null,
  prevention_level text check (prevention_level in ('primary', 'secondary', 'tertiary')),
  evidence text check (evidence in ('guideline', 'study', 'promisingPractice', 'noneYet')),
  resources text check (length(resources) <= 2000),
  -- a share of a pot that others draw on too: shown, never summed
  resources_shared boolean not null default false,
  monitoring text check (length(monitoring) <= 2000),
  coproduction text check (length(coproduction) <= 2000),
  blockers text check (length(blockers) <= 2000),
  -- what a source wrote that matches no known body or theme
  partners_written text check (length(partners_written) <= 2000),
  themes_written text check (length(themes_written) <= 2000),
  start_text text check (length(start_text) <= 100),
  start_from date,
  start_to date check (start_to >= start_from),
  due_text text check (length(due_text) <= 100),
  due_from date,
  due_to date check (due_to >= due_from),
  cadence_months smallint not null default 3 check (cadence_months in (3, 6, 12)),
  state text not null check (state in ('draft', 'agreed', 'closed')),
  closed_as text check (closed_as in ('completed', 'withdrawn', 'superseded', 'stopped', 'handedOver')),
  closed_on date,
  closed_reason text check (length(closed_reason) <= 2000),
  visibility text not null check (visibility in ('own', 'shared', 'public')),
  agreed_on date,
  published_on date,
  import_id uuid,
  search tsvector not null generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', statement), 'B')) stored,
  unique (partnership_id, number),
  check ((state = 'closed') = (closed_as is not null)),
  check ((state = 'closed') = (closed_on is not null)),
  check ((state = 'closed') <= (length(closed_reason) > 0)),
  check ((state = 'draft') = (agreed_on is null)),
  check (state <> 'draft' or visibility = 'own'),
  check (not as_published or (visibility = 'public' and source is not null))
);
create index undertaking_organisation on undertaking (organisation_id, partnership_id, number);
create index undertaking_title_key on undertaking (organisation_id, title_key);
create index undertaking_source on undertaking (source, source_ref) where source_ref is not null;
create index undertaking_import on undertaking (import_id) where import_id is not null;
create index undertaking_search on undertaking using gin (search);

create table undertaking_partner (
  undertaking_id uuid not null references undertaking on delete cascade,
  organisation_id uuid not null references organisation,
  stance text not null check (stance in ('drive', 'sponsor', 'support', 'observe')),
  joint_lead boolean not null default false,
  primary key (undertaking_id, organisation_id)
);
create index undertaking_partner_organisation on undertaking_partner (organisation_id);

create table undertaking_board (
  undertaking_id uuid not null references undertaking on delete cascade,
  board_id uuid not null references board,
  primary key (undertaking_id, board_id)
);
create index undertaking_board_board on undertaking_board (board_id, undertaking_id);

-- A board endorses at a meeting: a fact beside the record, since a board cannot bind its partners.
create table endorsement (
  undertaking_id uuid not null references undertaking on delete cascade,
  board_id uuid not null references board,
  endorsed_on date not null,
  recorded_by uuid not null references person,
  primary key (undertaking_id, board_id)
);

create table undertaking_theme (
  undertaking_id uuid not null references undertaking on delete cascade,
  theme_id integer not null references theme,
  primary key (undertaking_id, theme_id)
);
create index undertaking_theme_theme on undertaking_theme (theme_id, undertaking_id);

create table milestone (
  id uuid primary key,
  undertaking_id uuid not null references undertaking on delete cascade,
  position smallint not null,
  title text not null check (length(title) between 1 and 300),
  due_text text check (length(due_text) <= 100),
  due_from date,
  due_to date check (due_to >= due_from),
  status text not null check (status in ('scheduled', 'met', 'partiallyMet', 'notMet')),
  met_on date
);
create index milestone_undertaking on milestone (undertaking_id);

create table measure (
  id uuid primary key,
  undertaking_id uuid not null references undertaking on delete cascade,
  position smallint not null,
  name text not null check (length(name) between 1 and 300),
  unit text check (length(unit) <= 100),
  baseline numeric,
  target numeric,
  -- a target or baseline that is words, not a number, as the source wrote it
  baseline_written text check (length(baseline_written) <= 300),
  target_written text check (length(target_written) <= 300),
  pace text check (pace in ('even', 'milestones', 'steps', 'end'))
);
create index measure_undertaking on measure (undertaking_id);

-- Pace by steps: what is expected at given dates.
create table measure_step (
  measure_id uuid not null references measure on delete cascade,
  at date not null,
  expected numeric not null,
  primary key (measure_id, at)
);

-- Never overwritten. "update" is a reserved word in SQL.
create table progress_update (
  id uuid primary key,
  undertaking_id uuid not null references undertaking on delete cascade,
  period_text text check (length(period_text) <= 100),
  rating text not null check (rating in ('red', 'amber', 'green', 'complete')),
  done text check (length(done) <= 5000),
  next text check (length(next) <= 5000),
  reason text check (length(reason) <= 2000),
  ask text check (length(ask) <= 2000),
  lived_experience text check (length(lived_experience) <= 2000),
  posted_at timestamptz not null,
  posted_on date not null,
  posted_by uuid not null references person,
  on_behalf boolean not null default false,
  visibility text not null check (visibility in ('shared', 'public')),
  published_on date,
  check ((visibility = 'public') = (published_on is not null))
);
create index progress_update_undertaking on progress_update (undertaking_id, posted_on desc, posted_at desc);

create table update_evidence (
  update_id uuid not null references progress_update on delete cascade,
  position smallint not null,
  title text not null check (length(title) between 1 and 300),
  url text not null check (length(url) <= 2000 and url ~ '^https?://'),
  primary key (update_id, position)
);

create table observation (
  id uuid primary key,
  measure_id uuid not null references measure on delete cascade,
  update_id uuid references progress_update on delete cascade,
  at date not null,
  value numeric not null,
  note text check (length(note) <= 500),
  recorded_at timestamptz not null
);
create index observation_measure on observation (measure_id, at desc, recorded_at desc);
create index observation_update on observation (update_id);

-- "check" is a reserved word in SQL: the plain record of an independent review.
create table independent_check (
  id uuid primary key,
  undertaking_id uuid not null references undertaking on delete cascade,
  answer text not null check (answer in ('noEvidence', 'notStarted', 'limited', 'substantial', 'complete')),
  checked_on date not null,
  checked_by uuid not null references person,
  -- the body that the checker spoke for, as named then
  checked_for text not null,
  interests text check (length(interests) <= 1000),
  note text check (length(note) <= 2000),
  recorded_at timestamptz not null
);
create index independent_check_undertaking on independent_check (undertaking_id, checked_on desc, recorded_at desc);

create table change_since_agreed (
  id uuid primary key,
  undertaking_id uuid not null references undertaking on delete cascade,
  what text not null check (what in ('statement', 'title', 'due', 'target', 'pace', 'measure')),
  before text not null,
  after text not null,
  effect text not null check (effect in ('easier', 'harder', 'clarified')),
  reason text not null check (length(reason) between 1 and 2000),
  changed_on date not null,
  changed_by uuid not null references person
);
create index change_since_agreed_undertaking on change_since_agreed (undertaking_id, changed_on);

-- What figures show, as a function of the day: the last step on or before a day is that day's answer.
-- Derived from the facts by ShownRules at each write; the audience "public" sees published figures alone.
create table shown_step (
  undertaking_id uuid not null references undertaking on delete cascade,
  audience text not null check (audience in ('shared', 'public')),
  from_on date not null,
  answer text not null check (answer in ('met', 'overdue', 'behind', 'onTrack', 'cannotTell')),
  because text not null,
  primary key (undertaking_id, audience, from_on)
);

grant select, insert, update, delete on undertaking, undertaking_partner, undertaking_board, undertaking_theme, milestone, measure,
  measure_step, shown_step to ${app_role};
grant select, insert, update, delete on progress_update, update_evidence, observation, endorsement, independent_check,
  change_since_agreed to ${app_role};
