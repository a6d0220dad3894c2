-- What people who took part say of it, and the releases through which it and all counts of people come out.

-- The time in which people can say how it was, with a code.
create table voice_window (
  activity_id uuid primary key references activity on delete cascade,
  -- the user-led group or the observer; where a partnership has neither, the organisation itself
  issuer_id uuid not null references organisation,
  opened_on date not null,
  -- its last day; nothing of what was said is read before that is over
  closes_on date not null check (closes_on >= opened_on),
  issued integer not null check (issued >= 0)
);
create index voice_window_issuer on voice_window (issuer_id);

-- Codes, as digests. Whenever one is used, all rows of its window are written anew in a random order.
create table voice_code (
  digest bytea primary key check (length(digest) = 32),
  activity_id uuid not null references voice_window on delete cascade,
  used boolean not null
);
create index voice_code_activity on voice_code (activity_id);

-- What somebody said. It holds no person, no code, no order and no time: whenever one is added, changed or withdrawn, all
-- rows of the window are written anew in a random order, in one transaction.
create table voice (
  -- a random number, for whoever looks after the words
  id uuid primary key,
  -- of the receipt that the person holds
  receipt bytea not null unique check (length(receipt) = 32),
  activity_id uuid not null references voice_window on delete cascade,
  rung text not null check (rung in ('coercion', 'educating', 'informing', 'consultation', 'engagement', 'coDesign', 'coProduction')),
  account text check (account in ('right', 'partly', 'notRight')),
  heard_back text check (heard_back in ('yes', 'notYet', 'no')),
  again text check (again in ('yes', 'perhaps', 'no')),
  felt_real text check (length(felt_real) between 1 and 1000),
  not_real text check (length(not_real) between 1 and 1000),
  correction text check (length(correction) between 1 and 1000),
  -- somebody looks at the words before anybody else does
  words text not null check (words in ('none', 'waiting', 'shown', 'hidden')),
  hidden_because text check (length(hidden_because) between 1 and 500),
  -- whether it is in a release: only then can its words be read
  released boolean not null,
  check ((words = 'none') = (num_nonnulls(felt_real, not_real, correction) = 0)),
  check ((words = 'hidden') = (hidden_because is not null))
);
create index voice_activity on voice (activity_id);

-- Releases: the only way in which counts of people, and what they felt, leave the organisation that counted them.
create table people_release (
  number integer primary key,
  -- the first day of the month that it is for
  period date not null unique,
  made_on date not null
);

-- A count of people. The value itself is kept to tell how far the next one is from it, and read by nobody.
create table people_release_cell (
  release integer not null references people_release,
  activity_id uuid not null references activity on delete cascade,
  what text not null check (what in ('people', 'group', 'spoke')),
  theme_id integer references theme,
  value integer not null check (value >= 0),
  -- 'fewer' is fewer than 5; 'held' would give away another one
  shown text not null check (shown in ('value', 'fewer', 'held')),
  unique nulls not distinct (release, activity_id, what, theme_id),
  check ((what = 'group') = (theme_id is not null))
);
create index people_release_cell_activity on people_release_cell (activity_id);

-- How it was for those who said so: only ever of five people or more, never of everybody who was there.
create table people_release_felt (
  release integer not null references people_release,
  activity_id uuid not null references activity on delete cascade,
  -- the middle one of the rungs that people named
  rung text not null check (rung in ('coercion', 'educating', 'informing', 'consultation', 'engagement', 'coDesign', 'coProduction')),
  account text check (account in ('few', 'some', 'most')),
  heard_back text check (heard_back in ('few', 'some', 'most')),
  again text check (again in ('few', 'some', 'most')),
  primary key (release, activity_id)
);
create index people_release_felt_activity on people_release_felt (activity_id);

-- That an organisation was told that people felt it two rungs lower or more, and what it says to that.
create table felt_gap (
  activity_id uuid primary key references activity on delete cascade,
  told_on date not null,
  -- the first day on which it may be read outside the partnership
  public_on date not null check (public_on > told_on),
  reply text check (length(reply) between 1 and 2000),
  replied_on date,
  replied_by uuid references person,
  check (num_nulls(reply, replied_on, replied_by) in (0, 3))
);

grant select, insert, update on voice_window, felt_gap to ${app_role};
grant select, insert, update, delete on voice_code, voice to ${app_role};
grant select, insert on people_release, people_release_cell, people_release_felt to ${app_role};
