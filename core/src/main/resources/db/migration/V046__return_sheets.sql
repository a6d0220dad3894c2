-- Returns as spreadsheets: what went out, and what came back and waits to be taken in. Working papers, like answers.

-- A copy that went out. Its key stands in the file, so that only what was changed in it counts when it comes back.
create table return_sheet (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  made_at timestamptz not null,
  made_by uuid not null references person
);
create index return_sheet_organisation on return_sheet (organisation_id, made_at);

create table return_sheet_round (
  sheet_id uuid not null references return_sheet on delete cascade,
  round_id uuid not null references round on delete cascade,
  primary key (sheet_id, round_id)
);
create index return_sheet_round_round on return_sheet_round (round_id);

-- Which promises stood in it, and what was answered already.
create table return_sheet_row (
  sheet_id uuid not null references return_sheet on delete cascade,
  reference text not null,
  primary key (sheet_id, reference)
);
create table return_sheet_cell (
  sheet_id uuid not null,
  reference text not null,
  field text not null,
  said text not null check (length(said) <= 5000),
  primary key (sheet_id, reference, field),
  foreign key (sheet_id, reference) references return_sheet_row on delete cascade
);

-- A file that came back.
create table return_upload (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  -- the copy that came back, where the file says so
  sheet_id uuid references return_sheet on delete set null,
  file_name text not null check (length(file_name) between 1 and 255),
  uploaded_at timestamptz not null,
  uploaded_by uuid not null references person,
  promises integer not null check (promises >= 0),
  unchanged integer not null check (unchanged >= 0),
  taken_in_at timestamptz
);
create index return_upload_organisation on return_upload (organisation_id, uploaded_at);
create index return_upload_sheet on return_upload (sheet_id);

create table return_upload_change (
  upload_id uuid not null references return_upload on delete cascade,
  position integer not null,
  -- where it stands in the file
  line integer not null,
  heading text not null,
  reference text not null,
  field text not null,
  -- what stood there when the copy went out; where that is not known, what was in the return when the file came
  was text,
  says text,
  taken boolean not null default false,
  primary key (upload_id, position),
  unique (upload_id, reference, field)
);

create table return_upload_problem (
  upload_id uuid not null references return_upload on delete cascade,
  position integer not null,
  line integer,
  heading text,
  left_out boolean not null,
  problem text not null,
  mend text not null,
  primary key (upload_id, position)
);

grant select, insert, delete on return_sheet, return_sheet_round, return_sheet_row, return_sheet_cell to ${app_role};
grant select, insert, update, delete on return_upload, return_upload_change to ${app_role};
grant select, insert, delete on return_upload_problem to ${app_role};
