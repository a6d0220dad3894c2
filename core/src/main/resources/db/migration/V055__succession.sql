-- Who took over from whom. Many to many: a merger has several predecessors, a split several successors.

create table succession (
  predecessor_id uuid not null references organisation,
  successor_id uuid not null references organisation,
  -- the first day on which the successor acts
  taken_over_on date not null,
  kind text not null check (kind in ('merger', 'split', 'rename', 'closure', 'acquisition')),
  recorded_by uuid references person on delete set null,
  primary key (predecessor_id, successor_id),
  check (predecessor_id <> successor_id)
);
create index succession_successor on succession (successor_id);

grant select, insert, update, delete on succession to ${app_role};
