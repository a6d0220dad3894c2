-- Board papers. What a paper tells beside its snapshot is frozen with it, as values for both audiences: the application can add
-- to it and never change it. Reports are worded over that, and published for ever.

create table report_basis (
  snapshot_id uuid primary key references snapshot
);

-- What bodies were told of promises in the snapshot, and what they say beside it: to everyone, what was public that day.
create table report_basis_mark (
  snapshot_id uuid not null references report_basis,
  audience text not null check (audience in ('shared', 'public')),
  reference text not null,
  mark_id uuid not null,
  mark text not null check (mark in ('evidenceGap', 'overdue', 'silence', 'check')),
  told_on date not null,
  public_on date not null,
  -- the body's own words; null where it said nothing
  words text,
  written_on date,
  check ((words is null) = (written_on is null)),
  primary key (snapshot_id, audience, mark_id)
);

-- What was asked of the board and waited, or was answered since the snapshot before.
create table report_basis_ask (
  snapshot_id uuid not null references report_basis,
  audience text not null check (audience in ('shared', 'public')),
  -- those that wait first, soonest due first
  position integer not null,
  reference text not null,
  title text not null,
  organisation_name text not null,
  words text not null,
  asked_on date not null,
  due_on date not null,
  answer text check (answer in ('done', 'agreed', 'declined', 'notOurs')),
  answer_words text,
  answered_on date,
  late boolean not null,
  check (num_nulls(answer, answer_words, answered_on) in (0, 3)),
  primary key (snapshot_id, audience, position)
);

-- The promises that the board had endorsed.
create table report_basis_endorsed (
  snapshot_id uuid not null references report_basis,
  reference text not null,
  primary key (snapshot_id, reference)
);

-- The headings of those frameworks by which coverage is told, so that what nobody promises has its name too.
create table report_basis_theme (
  snapshot_id uuid not null references report_basis,
  framework text not null,
  position integer not null,
  theme text not null,
  label text not null,
  often_missed boolean not null,
  primary key (snapshot_id, framework, theme)
);

-- Decisions of the board that were open. Decisions are public, so they are the same for everyone.
create table report_basis_decision (
  snapshot_id uuid not null references report_basis,
  -- late first
  position integer not null,
  reference text not null,
  resolved text not null,
  kind text not null,
  decided_on date not null,
  -- who does what was decided, and until when as written
  owner_name text,
  due_text text,
  late boolean not null,
  primary key (snapshot_id, reference)
);

-- Figures of other capabilities, each with how many told it.
create table report_basis_figure (
  snapshot_id uuid not null references report_basis,
  audience text not null check (audience in ('shared', 'public')),
  key text not null,
  part text not null check (part in ('coproduction', 'anchor')),
  position integer not null,
  words text not null,
  value numeric not null,
  base numeric,
  unit text not null check (unit in ('count', 'pounds', 'hours', 'tonnes')),
  answered integer,
  asked integer,
  check (num_nulls(answered, asked) in (0, 2)),
  primary key (snapshot_id, audience, key)
);

-- The records behind them, as they were.
create table report_basis_record (
  snapshot_id uuid not null,
  audience text not null,
  key text not null,
  position integer not null,
  name text not null,
  title text not null,
  path text,
  -- what it adds to the figure; null where it is counted as one, or that is not told
  amount numeric,
  primary key (snapshot_id, audience, key, position),
  foreign key (snapshot_id, audience, key) references report_basis_figure
);

grant select, insert on report_basis, report_basis_mark, report_basis_ask, report_basis_endorsed, report_basis_theme,
  report_basis_decision, report_basis_figure, report_basis_record to ${app_role};

-- How a board's papers look and are called.
create table paper_settings (
  board_id uuid primary key references board,
  version bigint not null,
  title_pattern text check (length(title_pattern) between 1 and 200),
  report_of text check (length(report_of) between 1 and 200),
  colour text check (colour ~ '^#[0-9a-f]{6}$'),
  logo_id uuid
);

create table paper_heading (
  board_id uuid not null references paper_settings,
  section text not null,
  heading text not null check (length(heading) between 1 and 120),
  primary key (board_id, section)
);

create table paper_logo (
  id uuid primary key,
  board_id uuid not null references board,
  png bytea not null check (length(png) between 1 and 200000),
  alternative text not null check (length(alternative) between 1 and 200),
  given_by uuid not null references person
);
alter table paper_settings add foreign key (logo_id) references paper_logo;

-- A report: words over a snapshot. A correction is another report, and this one stays at its address.
create table report (
  id uuid primary key,
  version bigint not null,
  snapshot_id uuid not null references snapshot,
  board_id uuid not null references board,
  -- 1, and one more for each correction
  number integer not null check (number > 0),
  corrects uuid unique references report,
  correction text check (length(correction) between 1 and 500),
  title text not null check (length(title) between 1 and 200),
  report_of text not null check (length(report_of) between 1 and 200),
  meeting_on date,
  colour text not null,
  logo_id uuid references paper_logo,
  -- what its partnerships said of themselves on every page
  notices text[] not null,
  -- whether the officer worded what the board is asked to do; otherwise the figures propose it
  own_recommendations boolean not null default false,
  briefing_shared_on date,
  late_because text check (length(late_because) between 1 and 500),
  begun_by uuid not null references person,
  begun_at timestamptz not null,
  published_on date,
  published_at timestamptz,
  published_by uuid references person,
  check ((number = 1) = (corrects is null)),
  check ((corrects is null) = (correction is null)),
  check (num_nulls(published_on, published_at, published_by) in (0, 3))
);
create index report_board on report (board_id);
create index report_snapshot on report (snapshot_id);

create table report_section (
  report_id uuid not null references report on delete cascade,
  section text not null,
  position integer not null,
  heading text check (length(heading) between 1 and 120),
  commentary text check (length(commentary) between 1 and 1000),
  left_out boolean not null,
  primary key (report_id, section)
);

-- What the board is asked to do, where the officer worded it.
create table report_recommendation (
  report_id uuid not null references report on delete cascade,
  position integer not null,
  kind text not null check (kind in ('note', 'endorse', 'decide')),
  words text not null check (length(words) between 1 and 500),
  primary key (report_id, position)
);

-- The files of a published report: waiting, made, or failed.
create table report_file (
  report_id uuid not null references report,
  edition text not null check (edition in ('paper', 'briefing')),
  form text not null check (form in ('pdf', 'docx', 'odt', 'ods', 'csv')),
  bytes bytea,
  made_at timestamptz,
  failed_because text check (length(failed_because) between 1 and 500),
  check ((bytes is null) = (made_at is null)),
  check (bytes is null or failed_because is null),
  primary key (report_id, edition, form)
);

grant select, insert, update on paper_settings, report_file to ${app_role};
grant select, insert, update, delete on report, report_section, report_recommendation, paper_heading to ${app_role};
grant select, insert on paper_logo to ${app_role};
