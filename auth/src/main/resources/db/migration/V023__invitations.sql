-- Invitations.
-- Secrets are kept as digests; an address goes as soon as the invitation has ended.

create table invitation (
  id uuid primary key,
  -- of the latest link; a newer one ends the older
  digest bytea not null unique check (length(digest) = 32),
  email text check (length(email) between 3 and 254 and email !~ '[^!-~]'),
  role text not null check (role in ('contributor', 'lead', 'member', 'boardMember', 'officer', 'observer', 'administrator')),
  organisation_id uuid references organisation,
  board_id uuid references board,
  partnership_id uuid references partnership,
  -- who answers for it: the role is given in their name
  invited_by uuid not null references person,
  sent_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > sent_at),
  -- the message in the outbox, which may still wait
  message_id uuid not null,
  ended_as text check (ended_as in ('accepted', 'withdrawn')),
  ended_at timestamptz,
  accepted_by uuid references person,
  check ((ended_as is null) = (ended_at is null)),
  check (coalesce(ended_as = 'accepted', false) = (accepted_by is not null)),
  check ((ended_as is null) = (email is not null))
);
create index invitation_waiting on invitation (sent_at) where ended_as is null;

grant select, insert, update on invitation to ${app_role};
