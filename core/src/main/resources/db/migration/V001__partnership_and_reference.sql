-- Partnerships, the bodies in them, the boards they report to, the people who act for them,
-- and the shipped frameworks that records are mapped to.
-- ${app_role} is the role that the application connects as; it owns nothing.

create table partnership (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name text not null check (length(name) between 1 and 200),
  -- references are PREFIX-NUMBER and unique in the installation
  prefix text not null unique check (prefix ~ '^[A-Z]{2,4}$'),
  last_number integer not null default 0,
  -- a collection of promises taken from published plans: nobody is asked, nobody is judged
  as_published boolean not null default false,
  about text not null
);

create table area (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  gss_code text check (gss_code ~ '^[A-Z][0-9]{8}$'),
  valid_from date,
  valid_to date check (valid_to >= valid_from)
);

create table organisation (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('icb', 'ics', 'upperTierCouncil', 'districtCouncil', 'nhsTrust', 'vcse', 'userLed', 'observer',
    'police', 'education', 'housing', 'employer', 'partnershipBody', 'national', 'other')),
  -- null: only named by a source or a partner, nobody acts for it
  joined_on date,
  small boolean not null default false,
  publishes_at_once boolean not null default false,
  area text,
  source text,
  contact text,
  ods_code text check (ods_code ~ '^[A-Z0-9]{3,12}$'),
  gss_code text check (gss_code ~ '^[A-Z][0-9]{8}$'),
  valid_from date,
  valid_to date check (valid_to >= valid_from)
);

-- Spellings by which a source may name the body: lower case, single spaces, no punctuation.
create table organisation_name (
  spelling text primary key,
  organisation_id uuid not null references organisation
);
create index organisation_name_organisation on organisation_name (organisation_id);

create table partnership_organisation (
  partnership_id uuid not null references partnership,
  organisation_id uuid not null references organisation,
  from_on date not null,
  to_on date check (to_on >= from_on),
  primary key (partnership_id, organisation_id, from_on)
);
create index partnership_organisation_organisation on partnership_organisation (organisation_id);

create table board (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name text not null check (length(name) between 1 and 200),
  -- the place in a question: "Are promises being kept in Wellshire?"
  place text not null,
  kind text not null check (kind in ('healthAndWellbeing', 'other')),
  reports_to uuid references board,
  valid_from date,
  valid_to date check (valid_to >= valid_from)
);

create table board_partnership (
  board_id uuid not null references board,
  partnership_id uuid not null references partnership,
  primary key (board_id, partnership_id)
);
create index board_partnership_partnership on board_partnership (partnership_id);

create table board_area (
  board_id uuid not null references board,
  area_id uuid not null references area,
  primary key (board_id, area_id)
);

create table person (
  id uuid primary key,
  -- of the person's own choice; never shown in public
  display_name text not null check (length(display_name) between 1 and 100)
);

create table role_held (
  id uuid primary key,
  person_id uuid not null references person,
  role text not null check (role in ('contributor', 'lead', 'member', 'boardMember', 'officer', 'observer', 'administrator')),
  organisation_id uuid references organisation,
  board_id uuid references board,
  partnership_id uuid references partnership,
  from_on date not null,
  to_on date check (to_on >= from_on),
  check (case
    when role in ('contributor', 'lead', 'member', 'observer') then organisation_id is not null and board_id is null and partnership_id is null
    when role in ('boardMember', 'officer') then board_id is not null and organisation_id is null and partnership_id is null
    -- an administrator of no partnership is the installation's
    else organisation_id is null and board_id is null
  end)
);
create index role_held_person on role_held (person_id);

create table framework (
  id smallint primary key,
  slug text not null unique,
  name text not null,
  version text not null,
  source text not null,
  position smallint not null
);

create table theme (
  id integer primary key,
  framework_id smallint not null references framework,
  slug text not null,
  label text not null,
  short_label text,
  description text,
  parent_id integer references theme,
  position smallint not null,
  -- other spellings understood on import, lower case
  accepted text[] not null default '{}',
  unique (framework_id, slug)
);

grant select on framework, theme to ${app_role};
grant select, insert, update on partnership, area, organisation, organisation_name, partnership_organisation, board, board_partnership,
  board_area, person, role_held to ${app_role};
