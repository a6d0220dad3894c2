-- People who have lost what they sign in with besides a password, and ask for help. ${app_role} is the role that the
-- application connects as.

create table recovery_request (
  id uuid primary key,
  person_id uuid not null references account on delete cascade,
  asked_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > asked_at),
  -- the first of two who are sure that it is the person
  vouched_by uuid references person,
  vouched_at timestamptz,
  ended_as text check (ended_as in ('confirmed', 'refused', 'stopped', 'ranOut')),
  ended_at timestamptz,
  check ((vouched_by is null) = (vouched_at is null)),
  check ((ended_as is null) = (ended_at is null)),
  -- nobody vouches for themselves
  check (vouched_by <> person_id)
);
create unique index recovery_request_open on recovery_request (person_id) where ended_at is null;
create index recovery_request_person on recovery_request (person_id, asked_at);

grant select, insert, update, delete on recovery_request to ${app_role};
