-- What programs sign in with: tokens that people made for themselves or for an organisation. Never removed: what they
-- did stays in the history, and who looks after them sees which have ended.

create table program_token (
  id uuid primary key,
  -- of the secret, which is shown once and kept nowhere
  digest bytea not null unique check (length(digest) = 32),
  name text not null check (length(name) between 1 and 100),
  -- whom it stands for: its maker, or a program of the organisation
  person_id uuid not null references person,
  made_by uuid not null references person,
  organisation_id uuid references organisation,
  scopes text[] not null check (scopes <@ array['read', 'updates', 'commitments', 'imports', 'board', 'administer']
    and 'read' = any (scopes)),
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at and expires_at <= made_at + interval '368 days'),
  last_used_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid references person,
  check ((revoked_at is null) = (revoked_by is null)),
  check (organisation_id is not null or person_id = made_by)
);
create index program_token_made_by on program_token (made_by);
create index program_token_organisation on program_token (organisation_id) where organisation_id is not null;

grant select, insert, update on program_token to ${app_role};
