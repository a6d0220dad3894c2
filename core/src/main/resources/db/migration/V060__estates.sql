-- Estates: what organisations open to others, the halls and rooms above all, and what they do with their land.

create table site (
  id uuid primary key,
  version bigint not null,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  organisation_id uuid not null references organisation,
  name text not null check (length(name) between 1 and 200),
  name_key text not null,
  address text check (length(address) <= 300),
  area text check (length(area) <= 200),
  postcode text check (postcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$'),
  access_notes text check (length(access_notes) <= 1000),
  -- the words by which people look for it: lower case, single spaces, one before each
  search text not null,
  visibility text not null check (visibility in ('own', 'shared', 'public')),
  shared_on date,
  published_on date,
  -- recorded from a published source, for a body that nobody asked
  as_published boolean not null,
  source text check (length(source) <= 1000),
  import_id uuid,
  -- whether anybody has worked on it since it was made
  touched boolean not null default false,
  check ((visibility = 'own') = (shared_on is null)),
  check ((visibility = 'public') = (published_on is not null)),
  check (not as_published or (visibility = 'public' and source is not null))
);
create index site_organisation on site (organisation_id, name_key);
create index site_import on site (import_id) where import_id is not null;

create table space (
  id uuid primary key,
  site_id uuid not null references site on delete cascade,
  position smallint not null,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name text not null check (length(name) between 1 and 200),
  name_key text not null,
  kind text not null check (kind in ('hall', 'meetingRoom', 'office', 'kitchen', 'outdoor', 'other')),
  -- how many people it holds; null where nobody says
  holds integer check (holds between 1 and 100000),
  -- the first day on which others may use it; null: since before anybody wrote it down
  open_from date,
  -- the first day on which they no longer may
  closed_on date check (closed_on >= open_from),
  hire text not null check (hire in ('free', 'lowCost', 'market')),
  -- pounds an hour; null where nobody says
  price_per_hour numeric(8,2) check (price_per_hour > 0),
  who_may_use text check (length(who_may_use) <= 500),
  book_link text check (length(book_link) <= 500),
  book_phone text check (length(book_phone) <= 30),
  book_email text check (length(book_email) <= 254),
  source_ref text check (length(source_ref) <= 100),
  import_id uuid,
  touched boolean not null default false,
  check (hire <> 'free' or price_per_hour is null),
  -- two spaces may change names with each other
  unique (site_id, name_key) deferrable initially deferred
);
create index space_import on space (import_id) where import_id is not null;

create table space_need (
  space_id uuid not null references space on delete cascade,
  need text not null check (need in ('stepFree', 'accessibleToilet', 'hearingLoop', 'quietRoom', 'parking', 'changingPlace',
    'nearPublicTransport')),
  primary key (space_id, need)
);

-- The week of a space. Taken says that it is, never by whom.
create table space_slot (
  space_id uuid not null references space on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  -- minutes since midnight
  from_minute smallint not null check (from_minute between 0 and 1439),
  to_minute smallint not null check (to_minute <= 1440),
  taken boolean not null,
  primary key (space_id, weekday, from_minute),
  check (to_minute > from_minute)
);

-- What a site comes to in a financial year. Null is unknown, never zero.
create table site_year (
  site_id uuid not null references site on delete cascade,
  -- the calendar year in which it begins
  year smallint not null check (year between 1900 and 2199),
  green_space_ha numeric(10,2) check (green_space_ha >= 0),
  homes_land_ha numeric(10,2) check (homes_land_ha >= 0),
  homes_planned integer check (homes_planned between 0 and 100000),
  walking_works text check (length(walking_works) <= 1000),
  walking_pounds numeric(14,2) check (walking_pounds >= 0),
  -- paid from a pot that others count too: never added up
  walking_shared_pot boolean not null,
  primary key (site_id, year)
);

create table space_year (
  space_id uuid not null references space on delete cascade,
  year smallint not null check (year between 1900 and 2199),
  hours_offered numeric(8,2) not null check (hours_offered between 0 and 8784),
  hours_used numeric(8,2) check (hours_used >= 0),
  primary key (space_id, year),
  check (hours_used <= hours_offered)
);

-- Rooms as an import knows them again, once for each partnership of their organisation.
create view known_room as
  select r.id, r.slug as reference, s.organisation_id, s.name_key || ' ' || r.name_key as title_key, s.source, r.source_ref,
    m.partnership_id, s.visibility, 0 as number
  from space r join site s on s.id = r.site_id
  join partnership_organisation m on m.organisation_id = s.organisation_id;

alter table import drop constraint import_kind_check;
alter table import add constraint import_kind_check check (kind in ('commitments', 'activities', 'anchor-actions', 'contracts', 'rooms'));

grant select, insert, update, delete on site, space, space_need, space_slot, site_year, space_year to ${app_role};
grant select on known_room to ${app_role};
