-- Co-production: what was done with people, as the organisation tells it, and what became of what they said.

create table activity (
  id uuid primary key,
  version bigint not null,
  partnership_id uuid not null references partnership,
  number integer not null,
  reference text not null unique,
  -- the body whose account it is
  organisation_id uuid not null references organisation,
  title text not null check (length(title) between 1 and 300),
  title_key text not null,
  kind text check (kind in ('coDesign', 'consultation', 'communityConversations', 'peerRoles', 'livedExperienceBoard',
    'coDelivery', 'trainingCoProduced', 'partnershipSeats', 'openWorkingGroup')),
  purpose text check (length(purpose) <= 5000),
  area text check (length(area) <= 300),
  partners_written text check (length(partners_written) <= 2000),
  -- everybody who took part, each once; never a name
  people integer check (people between 0 and 1000000),
  groups_written text check (length(groups_written) <= 2000),
  reached text check (length(reached) <= 2000),
  access_needs text check (length(access_needs) <= 2000),
  -- a practice of the organisation, never a fact about a person; null where it does not say
  payment_offered boolean,
  expenses_paid boolean,
  days_to_pay smallint check (days_to_pay between 0 and 365),
  benefits_advice boolean,
  -- the seven rungs of the ladder, as the organisation claims
  rung text check (rung in ('coercion', 'educating', 'informing', 'consultation', 'engagement', 'coDesign', 'coProduction')),
  said text check (length(said) <= 10000),
  principles text check (length(principles) <= 2000),
  purpose_shared text check (length(purpose_shared) <= 2000),
  presence text check (length(presence) <= 2000),
  process text check (length(process) <= 2000),
  impact text check (length(impact) <= 2000),
  -- the day by which people were promised to hear; else working days count from the last occasion
  tell_by date,
  -- the last day in time to tell people; null where no clock runs
  feedback_due date,
  source text check (length(source) <= 1000),
  as_published boolean not null,
  visibility text not null check (visibility in ('own', 'shared', 'public')),
  shared_on date,
  published_on date,
  import_id uuid,
  unique (partnership_id, number),
  check ((visibility = 'own') = (shared_on is null)),
  check ((visibility = 'public') = (published_on is not null)),
  check (not as_published or (visibility = 'public' and source is not null))
);
create index activity_organisation on activity (organisation_id, partnership_id, number);
create index activity_title_key on activity (organisation_id, title_key);
create index activity_import on activity (import_id) where import_id is not null;

create table activity_partner (
  activity_id uuid not null references activity on delete cascade,
  organisation_id uuid not null references organisation,
  primary key (activity_id, organisation_id)
);
create index activity_partner_organisation on activity_partner (organisation_id);

-- The boards that hear of it.
create table activity_board (
  activity_id uuid not null references activity on delete cascade,
  board_id uuid not null references board,
  primary key (activity_id, board_id)
);
create index activity_board_board on activity_board (board_id);

-- The promises that it shaped.
create table activity_shaped (
  activity_id uuid not null references activity on delete cascade,
  undertaking_id uuid not null references undertaking on delete cascade,
  primary key (activity_id, undertaking_id)
);
create index activity_shaped_undertaking on activity_shaped (undertaking_id);

-- When it took place: once, or each time of a series.
create table activity_occasion (
  activity_id uuid not null references activity on delete cascade,
  position smallint not null,
  held_text text not null check (length(held_text) between 1 and 100),
  held_from date,
  held_to date check (held_to >= held_from),
  people integer check (people between 0 and 1000000),
  primary key (activity_id, position)
);

-- Who took part, as groups; somebody may count in several.
create table activity_group (
  activity_id uuid not null references activity on delete cascade,
  theme_id integer not null references theme,
  people integer check (people between 0 and 1000000),
  primary key (activity_id, theme_id)
);
create index activity_group_theme on activity_group (theme_id);

-- Said, decided, done: what became of each thing that people said.
create table activity_change (
  activity_id uuid not null references activity on delete cascade,
  position smallint not null,
  said text not null check (length(said) between 1 and 1000),
  decision text check (decision in ('yes', 'partly', 'no')),
  reason text check (length(reason) <= 1000),
  done text check (length(done) <= 1000),
  -- that something was stopped is a change too
  stopped boolean not null default false,
  primary key (activity_id, position),
  check (decision not in ('partly', 'no') or length(reason) > 0),
  check (not stopped or length(done) > 0)
);

-- That people were told, and what they were told.
create table activity_told (
  activity_id uuid primary key references activity on delete cascade,
  told_on date not null,
  told_by uuid not null references person,
  how text not null check (length(how) between 1 and 1000),
  summary text not null check (length(summary) between 1 and 5000),
  -- the organisation's own, tried out with people
  easy_read text check (length(easy_read) between 1 and 5000),
  sign_language_link text check (length(sign_language_link) between 1 and 1000)
);

-- The same in other languages.
create table activity_told_language (
  activity_id uuid not null references activity_told on delete cascade,
  -- of BCP 47, such as pl or ur
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  summary text not null check (length(summary) between 1 and 5000),
  primary key (activity_id, language)
);

grant select, insert, update, delete on activity, activity_partner, activity_board, activity_shaped, activity_occasion,
  activity_group, activity_change, activity_told, activity_told_language to ${app_role};
