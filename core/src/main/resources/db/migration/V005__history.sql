-- History: every write adds an entry, chained per record, that the application can add to and never change.

-- The last link of each record's chain. Its row is the lock that orders writers of one record.
create table history_head (
  record_id uuid primary key,
  record_kind text not null,
  name text not null,
  sequence integer not null,
  hash bytea not null check (length(hash) = 32)
);

create table history_entry (
  id bigint generated always as identity primary key,
  record_id uuid not null,
  record_kind text not null,
  sequence integer not null check (sequence > 0),
  happened_at timestamptz not null,
  -- an opaque id, never a name
  actor uuid not null,
  action text not null,
  -- salted digest of the payload: erasing the payload leaves the chain whole
  payload_digest bytea not null check (length(payload_digest) = 32),
  previous bytea not null check (length(previous) = 32),
  hash bytea not null check (length(hash) = 32),
  unique (record_id, sequence)
);

-- Free text and values, erasable by the owner's role alone.
create table history_payload (
  record_id uuid not null,
  sequence integer not null,
  salt bytea not null check (length(salt) = 16),
  -- JSON, as text: its digest is over these very bytes
  content text not null,
  primary key (record_id, sequence)
);

-- A digest over all heads at a moment, chained, to be published and kept elsewhere.
create table history_checkpoint (
  number integer primary key,
  taken_at timestamptz not null,
  through_entry bigint not null,
  records integer not null,
  digest bytea not null check (length(digest) = 32)
);

grant select, insert, update on history_head to ${app_role};
grant select, insert on history_entry, history_payload, history_checkpoint to ${app_role};
