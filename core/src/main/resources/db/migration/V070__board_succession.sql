-- Boards end, are succeeded by another board, and are renamed. What is open of a board that ended is looked after by its successor
-- from a day on, so that nothing is counted twice, and a day of before is answered as it was.

create table board_succession (
  -- a board has one successor: what it looked after is not divided
  predecessor_id uuid primary key references board,
  successor_id uuid not null references board,
  -- the first day on which the successor looks after it
  taken_over_on date not null,
  recorded_by uuid not null references person,
  check (predecessor_id <> successor_id)
);
create index board_succession_successor on board_succession (successor_id);

-- What a board was called, and where it was found, until it was renamed.
create table board_called (
  board_id uuid not null references board,
  name text not null check (length(name) between 1 and 200),
  -- where it was found then, or null where it has stayed there
  slug text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  -- the last day on which it was called so
  until_on date not null,
  primary key (board_id, until_on)
);

-- the first day on which the board looked after a promise that was made to another one
alter table undertaking_board add column since date;
drop index undertaking_board_board;
create index undertaking_board_board on undertaking_board (board_id, undertaking_id) include (since);

-- The boards that looked after a promise before, and until which day, which is the first of the next.
create table undertaking_board_before (
  undertaking_id uuid not null references undertaking on delete cascade,
  board_id uuid not null references board,
  since date,
  until_on date not null,
  primary key (undertaking_id, board_id)
);
create index undertaking_board_before_board on undertaking_board_before (board_id, undertaking_id);

-- Which board looks after which promise, from which day until which: the day of until_on is the next one's.
create view looked_after (undertaking_id, board_id, from_on, until_on) as
  select undertaking_id, board_id, coalesce(since, '-infinity'), date 'infinity' from undertaking_board
  union all
  select undertaking_id, board_id, coalesce(since, '-infinity'), until_on from undertaking_board_before;

alter table board_ask
  -- the board that was asked, where its successor answers
  add column asked_of_id uuid references board,
  -- the ask of the successor in the same words: it is answered there, once
  add column one_with_id uuid references board_ask;

grant select, insert on board_succession, board_called to ${app_role};
grant select, insert, update, delete on undertaking_board_before to ${app_role};
grant select on looked_after to ${app_role};
