-- What people sign in with besides a password. ${app_role} is the role that the application connects as.

-- the demonstration's accounts, which everybody may know: nobody is made to set up a second factor for them
alter table account add column shared boolean not null default false;

alter table sign_in_attempt drop constraint sign_in_attempt_kind_check;
-- code: an account's second factor
alter table sign_in_attempt add constraint sign_in_attempt_kind_check check (kind in ('pair', 'account', 'network', 'code'));

create table authenticator (
  person_id uuid primary key references account on delete cascade,
  -- sealed with the key file in the data folder: this table alone opens nothing
  secret bytea not null,
  begun_at timestamptz not null,
  -- null: shown, but no code of it was typed yet
  confirmed_at timestamptz,
  -- the last half minute whose code was taken: none is taken twice
  last_step bigint not null default 0
);

-- Keyed digests: a code cannot be found from this table alone.
create table recovery_code (
  person_id uuid not null references account on delete cascade,
  digest bytea not null check (length(digest) = 32),
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (person_id, digest)
);

create table passkey (
  credential_id bytea primary key check (length(credential_id) between 1 and 1023),
  person_id uuid not null references account on delete cascade,
  -- in COSE, as the authenticator sent it
  public_key bytea not null,
  signature_count bigint not null check (signature_count >= 0),
  name text not null check (length(name) between 1 and 80),
  added_at timestamptz not null,
  last_used_at timestamptz
);
create index passkey_person on passkey (person_id);

-- Challenges that were answered, until they are too old to be answered again.
create table answered_challenge (
  digest bytea primary key check (length(digest) = 32),
  answered_at timestamptz not null
);
create index answered_challenge_answered on answered_challenge (answered_at);

grant select, insert, update, delete on authenticator, recovery_code, passkey, answered_challenge to ${app_role};
