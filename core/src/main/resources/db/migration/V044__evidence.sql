-- Evidence: files and links that show what an update or a check says. One mechanism for both.

-- What was uploaded, once for each record: the same bytes are not kept twice.
create table evidence_content (
  id uuid primary key,
  undertaking_id uuid not null references undertaking on delete cascade,
  -- SHA-256 of the bytes
  digest bytea not null check (length(digest) = 32),
  size bigint not null check (size > 0),
  unique (undertaking_id, digest)
);

-- The bytes in pieces, so that nobody ever has to hold a whole file in memory.
create table evidence_chunk (
  content_id uuid not null references evidence_content on delete cascade,
  position integer not null check (position >= 0),
  bytes bytea not null check (length(bytes) > 0),
  primary key (content_id, position)
);
-- these types are packed already
alter table evidence_chunk alter column bytes set storage external;

create table evidence (
  id uuid primary key,
  undertaking_id uuid not null references undertaking on delete cascade,
  purpose text not null check (purpose in ('update', 'check')),
  -- both null: a file that waits until what it shows is posted
  update_id uuid references progress_update on delete cascade,
  check_id uuid references independent_check on delete cascade,
  -- what a link shows, or the file's name
  title text not null check (length(title) between 1 and 300),
  url text check (length(url) <= 2000 and url ~* '^https?://'),
  content_id uuid references evidence_content,
  -- what the bytes are, whatever the file was called
  type text check (type in ('pdf', 'png', 'jpeg', 'gif', 'webp', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'csv', 'txt')),
  added_at timestamptz not null,
  added_by uuid not null references person,
  check (num_nonnulls(url, content_id) = 1),
  check ((content_id is null) = (type is null)),
  check (update_id is null or purpose = 'update'),
  check (check_id is null or purpose = 'check'),
  check (url is null or num_nonnulls(update_id, check_id) = 1)
);
create index evidence_update on evidence (update_id) where update_id is not null;
create index evidence_check on evidence (check_id) where check_id is not null;
create index evidence_waiting on evidence (undertaking_id, purpose) where update_id is null and check_id is null;
create index evidence_content_used on evidence (content_id) where content_id is not null;

-- Links that updates came with before.
insert into evidence (id, undertaking_id, purpose, update_id, title, url, added_at, added_by)
select gen_random_uuid(), p.undertaking_id, 'update', e.update_id, e.title, e.url,
  p.posted_at + e.position * interval '1 microsecond', p.posted_by
from update_evidence e join progress_update p on p.id = e.update_id;
drop table update_evidence;

grant select, insert, update, delete on evidence, evidence_content, evidence_chunk to ${app_role};
