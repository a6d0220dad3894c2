-- How people sign in. ${app_role} is the role that the application connects as.
-- Secrets are kept as what cannot be turned back: a password as an argon2id hash, a link's secret as a digest.

create table account (
  person_id uuid primary key references person,
  -- as the person wrote it
  email text not null check (length(email) between 3 and 254 and email !~ '[^!-~]'),
  password_hash text not null check (password_hash like '$argon2id$%'),
  created_at timestamptz not null,
  last_sign_in_at timestamptz,
  -- set: signs in no more, and every session and token of it ends
  disabled_at timestamptz
);
create unique index account_email on account (lower(email));

-- Failed attempts, counted where every instance sees them. What is counted: an e-mail address from one network (pair), an
-- e-mail address from networks that nobody has signed in from (account), a network (network). Whether there is such an
-- account makes no difference, and what was typed is kept as a digest, since people type passwords into the wrong field.
create table sign_in_attempt (
  kind text not null check (kind in ('pair', 'account', 'network')),
  key bytea not null check (length(key) = 32),
  failures integer not null check (failures >= 0),
  last_failed_at timestamptz not null,
  blocked_until timestamptz,
  primary key (kind, key)
);
create index sign_in_attempt_last_failed on sign_in_attempt (last_failed_at);

-- Networks from which somebody has signed in of late.
create table sign_in_network (
  key bytea primary key check (length(key) = 32),
  last_signed_in_at timestamptz not null
);
create index sign_in_network_last_signed_in on sign_in_network (last_signed_in_at);

-- Links by which an installation gets its first administrator.
create table setup_link (
  digest bytea primary key check (length(digest) = 32),
  issued_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > issued_at),
  -- set: redeemed, or replaced by a newer link
  ended_at timestamptz
);

grant select, insert, update on account, setup_link to ${app_role};
grant select, insert, update, delete on sign_in_attempt, sign_in_network to ${app_role};
