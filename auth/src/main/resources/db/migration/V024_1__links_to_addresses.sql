-- New passwords and new addresses, each proved by a link to an e-mail address. Secrets are kept as digests.

-- Whoever asked for a new password: written down alike whether or not there is such an account, and answered a moment later.
create table reset_request (
  id uuid primary key,
  email text not null check (length(email) between 3 and 254 and email !~ '[^!-~]'),
  asked_at timestamptz not null
);
create unique index reset_request_email on reset_request (lower(email));

create table password_reset (
  digest bytea primary key check (length(digest) = 32),
  person_id uuid not null references person,
  issued_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > issued_at),
  -- set: used, or replaced by a newer one
  ended_at timestamptz
);
create index password_reset_person on password_reset (person_id);

-- A change of address that both mailboxes have to confirm.
create table address_change (
  id uuid primary key,
  person_id uuid not null references person,
  email text check (length(email) between 3 and 254 and email !~ '[^!-~]'),
  -- the links to the address so far and to the new one
  old_digest bytea not null unique check (length(old_digest) = 32),
  new_digest bytea not null unique check (length(new_digest) = 32),
  asked_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > asked_at),
  old_confirmed_at timestamptz,
  new_confirmed_at timestamptz,
  -- set: done, replaced by a newer one, or given up; the address is forgotten
  ended_at timestamptz,
  check ((ended_at is null) = (email is not null))
);
create index address_change_person on address_change (person_id) where ended_at is null;

grant select, insert, update on address_change to ${app_role};
grant select, insert, update, delete on reset_request, password_reset to ${app_role};
