-- Asks of boards: what a partner needs of a board, with a clock and an answer. Challenges: questions on records, likewise.

create table board_ask (
  id uuid primary key,
  undertaking_id uuid not null references undertaking on delete cascade,
  board_id uuid not null references board,
  -- what is asked, as the update that asked first says it
  words text not null check (length(words) between 1 and 2000),
  asked_on date not null,
  -- the last day of the board's twenty working days
  due_on date not null check (due_on > asked_on),
  answer text check (answer in ('done', 'agreed', 'declined', 'notOurs')),
  answer_words text check (length(answer_words) between 1 and 2000),
  answered_on date check (answered_on >= asked_on),
  answered_by uuid references person,
  withdrawn_on date check (withdrawn_on >= asked_on),
  withdrawn_by uuid references person,
  check (num_nulls(answer, answer_words, answered_on, answered_by) in (0, 4)),
  check (num_nulls(withdrawn_on, withdrawn_by) in (0, 2)),
  check (answer is null or withdrawn_on is null)
);
create index board_ask_board on board_ask (board_id, due_on);
create index board_ask_undertaking on board_ask (undertaking_id);
-- the same words do not start a second clock
create unique index board_ask_once on board_ask (undertaking_id, board_id, md5(words)) where withdrawn_on is null;

-- The updates that say it: the ask is public once one of them is.
create table board_ask_update (
  ask_id uuid not null references board_ask on delete cascade,
  update_id uuid not null references progress_update on delete cascade,
  primary key (ask_id, update_id)
);
create index board_ask_update_update on board_ask_update (update_id);

-- Asks of updates that were posted before, with the clocks that they would have had. The bank holidays of England are those
-- of the file that the product counts with (gov.uk/bank-holidays); updates are not older than its first.
with holiday (day) as (
  values (date '2023-01-02'), ('2023-04-07'), ('2023-04-10'), ('2023-05-01'), ('2023-05-08'), ('2023-05-29'),
    ('2023-08-28'), ('2023-12-25'), ('2023-12-26'), ('2024-01-01'), ('2024-03-29'), ('2024-04-01'), ('2024-05-06'),
    ('2024-05-27'), ('2024-08-26'), ('2024-12-25'), ('2024-12-26'), ('2025-01-01'), ('2025-04-18'), ('2025-04-21'),
    ('2025-05-05'), ('2025-05-26'), ('2025-08-25'), ('2025-12-25'), ('2025-12-26'), ('2026-01-01'), ('2026-04-03'),
    ('2026-04-06'), ('2026-05-04'), ('2026-05-25'), ('2026-08-31'), ('2026-12-25'), ('2026-12-28'), ('2027-01-01'),
    ('2027-03-26'), ('2027-03-29'), ('2027-05-03'), ('2027-05-31'), ('2027-08-30'), ('2027-12-27'), ('2027-12-28'),
    ('2028-01-03'), ('2028-04-14'), ('2028-04-17'), ('2028-05-01'), ('2028-05-29'), ('2028-08-28'), ('2028-12-25'),
    ('2028-12-26')
), posted as (
  select p.id as update_id, p.undertaking_id, ub.board_id, btrim(p.ask, E' \t\n\r') as words, p.posted_on
  from progress_update p join undertaking_board ub on ub.undertaking_id = p.undertaking_id
  where btrim(p.ask, E' \t\n\r') <> ''
), asked as (
  insert into board_ask (id, undertaking_id, board_id, words, asked_on, due_on)
  select gen_random_uuid(), first.undertaking_id, first.board_id, first.words, first.asked_on,
    (select d.day::date from generate_series(first.asked_on + 1, first.asked_on + 90, interval '1 day') d (day)
     where extract(isodow from d.day) < 6 and d.day::date not in (select h.day from holiday h)
     order by d.day offset 19 limit 1)
  from (select undertaking_id, board_id, words, min(posted_on) as asked_on from posted
    group by undertaking_id, board_id, words) first
  returning id, undertaking_id, board_id, words
)
insert into board_ask_update (ask_id, update_id)
select asked.id, posted.update_id from asked join posted using (undertaking_id, board_id, words);

grant select, insert, update on board_ask to ${app_role};
grant select, insert on board_ask_update to ${app_role};

-- A question on a record, asked in the name of an organisation or a board.
create table challenge (
  id uuid primary key,
  undertaking_id uuid not null references undertaking on delete cascade,
  organisation_id uuid references organisation,
  board_id uuid references board,
  asked_by uuid not null references person,
  closed_on date,
  withdrawn_on date,
  check (num_nonnulls(organisation_id, board_id) = 1),
  check (num_nonnulls(closed_on, withdrawn_on) <= 1)
);
create index challenge_undertaking on challenge (undertaking_id);
create index challenge_organisation on challenge (organisation_id) where organisation_id is not null;
create index challenge_board on challenge (board_id) where board_id is not null;

-- What was asked and what was answered; a second time where the first answer did not satisfy.
create table challenge_turn (
  challenge_id uuid not null references challenge on delete cascade,
  turn smallint not null check (turn in (1, 2)),
  words text not null check (length(words) between 1 and 2000),
  asked_at timestamptz not null,
  asked_on date not null,
  -- null while it waits its turn: a small organisation answers one at a time
  due_on date check (due_on > asked_on),
  -- what somebody of the organisation wrote down and its lead has not sent
  draft text check (length(draft) between 1 and 2000),
  reply text check (length(reply) between 1 and 2000),
  replied_on date check (replied_on >= asked_on),
  replied_by uuid references person,
  primary key (challenge_id, turn),
  check (num_nulls(reply, replied_on, replied_by) in (0, 3)),
  check (reply is null or (due_on is not null and draft is null))
);
create index challenge_turn_waiting on challenge_turn (due_on) where reply is null;

grant select, insert, update on challenge, challenge_turn to ${app_role};
