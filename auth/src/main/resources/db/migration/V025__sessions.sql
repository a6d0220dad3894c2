-- Where people are signed in to the workspace. ${app_role} is the role that the application connects as.

create table presence (
  id uuid primary key,
  -- SHA-256 of the HTTP session's id: whoever reads this table cannot use a session
  digest bytea not null unique check (length(digest) = 32),
  person_id uuid not null references account on delete cascade,
  -- coarse words such as "Firefox on Android", for the person to recognise; no address is kept
  device text not null check (length(device) between 1 and 80),
  begun_at timestamptz not null,
  last_seen_at timestamptz not null,
  -- when the person last proved who they are, for dangerous steps
  confirmed_at timestamptz not null,
  -- set: signed out, or cut off; the browser's cookie is worth nothing from then on
  ended_at timestamptz,
  check (last_seen_at >= begun_at and confirmed_at >= begun_at)
);
create index presence_person on presence (person_id) where ended_at is null;
create index presence_last_seen on presence (last_seen_at);

grant select, insert, update, delete on presence to ${app_role};
