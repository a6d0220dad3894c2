-- Imports: a spreadsheet waits here, row by row, until its good rows are taken in.

create table import (
  id uuid primary key,
  version bigint not null,
  kind text not null check (kind in ('commitments')),
  mode text not null check (mode in ('own', 'published')),
  partnership_id uuid not null references partnership,
  -- whose rows may be taken in, in mode "own"
  organisation_id uuid references organisation,
  file_name text not null check (length(file_name) <= 255),
  file_digest bytea not null,
  encoding text not null,
  -- the line of the spreadsheet on which the headings stand
  heading_line integer not null,
  -- in the file's order: [{"heading": …, "field": … or null}, …]
  mapping jsonb not null,
  status text not null check (status in ('previewed', 'applied', 'undone')),
  uploaded_at timestamptz not null,
  uploaded_by uuid not null references person,
  rows integer not null,
  created integer not null default 0,
  skipped integer not null default 0,
  check (mode = 'published' or organisation_id is not null)
);
create index import_partnership on import (partnership_id, uploaded_at desc);

create table import_row (
  import_id uuid not null references import on delete cascade,
  -- the line of the spreadsheet on which the row begins
  line integer not null,
  -- as read: an array of texts, without control characters
  cells jsonb not null,
  -- which cells had control characters, counted from 0
  cleaned integer[] not null,
  -- whether a quotation mark opens in the row and is never closed
  quote_open boolean not null,
  -- "leftOut": headings, and lines between the rows that are no rows
  status text not null check (status in ('ready', 'held', 'leftOut', 'created', 'skipped')),
  undertaking_id uuid,
  primary key (import_id, line)
);
create index import_row_status on import_row (import_id, status, line);
create index import_row_undertaking on import_row (undertaking_id) where undertaking_id is not null;

create table import_problem (
  import_id uuid not null,
  line integer not null,
  position smallint not null,
  heading text,
  severity text not null check (severity in ('error', 'warning')),
  problem text not null,
  mend text not null,
  primary key (import_id, line, position),
  foreign key (import_id, line) references import_row on delete cascade
);

-- Bodies that nobody knew before a row of the import named them. Undoing the import removes those that nothing else names.
create table import_organisation (
  import_id uuid not null references import on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  primary key (import_id, organisation_id)
);
create index import_organisation_organisation on import_organisation (organisation_id);

grant select, insert, update, delete on import, import_row, import_problem, import_organisation to ${app_role};
grant delete on organisation, organisation_name, partnership_organisation to ${app_role};
