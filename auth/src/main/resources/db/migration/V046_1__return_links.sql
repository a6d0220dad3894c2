-- Links by which somebody without an account answers a round for one organisation.
-- Secrets are kept as digests; an address goes as soon as the link has ended.

create table return_link (
  id uuid primary key,
  digest bytea not null unique check (length(digest) = 32),
  organisation_id uuid not null references organisation,
  round_id uuid not null references round on delete cascade,
  email text check (length(email) between 3 and 254 and email !~ '[^!-~]'),
  -- the message in the outbox, which may still wait
  message_id uuid,
  made_by uuid not null references person,
  made_at timestamptz not null,
  ended_as text check (ended_as in ('handedOver', 'revoked')),
  ended_at timestamptz,
  check ((ended_as is null) = (ended_at is null)),
  check (ended_as is null or email is null)
);
create index return_link_organisation on return_link (organisation_id, round_id);
create index return_link_round on return_link (round_id);

grant select, insert, update on return_link to ${app_role};
