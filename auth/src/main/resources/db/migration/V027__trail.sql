-- What tells of sign-ins: refused attempts, and the browsers that people use. ${app_role} is the role that the application
-- connects as.

-- Refused attempts, alike whether or not there is such an account, until its person signs in and is told, or a month has gone.
create table refused_sign_in (
  id bigint generated always as identity primary key,
  -- SHA-256 of what was typed: people type passwords into the wrong field
  digest bytea not null check (length(digest) = 32),
  at timestamptz not null
);
create index refused_sign_in_digest on refused_sign_in (digest);
create index refused_sign_in_at on refused_sign_in (at);

-- Browsers in which a person has signed in, by a digest of the secret in their cookie.
create table known_browser (
  person_id uuid not null references account on delete cascade,
  digest bytea not null check (length(digest) = 32),
  last_seen_at timestamptz not null,
  primary key (person_id, digest)
);

grant select, insert, update, delete on refused_sign_in, known_browser to ${app_role};
