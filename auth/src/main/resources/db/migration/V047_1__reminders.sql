-- Reminders: at most one letter for each person and day.

-- How often somebody wants to be told of what isn't their duty; weekly until they choose.
create table reminder_choice (
  person_id uuid primary key references person,
  often text not null check (often in ('none', 'weekly', 'daily'))
);

create table reminder_letter (
  person_id uuid not null references person,
  day date not null,
  -- the message in the outbox, to be withdrawn when the person goes
  message_id uuid not null,
  -- of the link by which they get fewer letters; null in a letter that holds duties alone
  digest bytea unique check (length(digest) = 32),
  primary key (person_id, day)
);
create index reminder_letter_day on reminder_letter (day);

-- The days on which everybody was reminded who had to be.
create table reminder_run (
  day date primary key
);

grant select, insert, update, delete on reminder_choice, reminder_letter, reminder_run to ${app_role};
