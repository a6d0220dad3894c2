-- What becomes of the promises of a body that ended: who made them, who carries them now, and who answered what. That a promise
-- is being handed over is not stored: its body was taken over from, and nobody has settled who carries it on.

alter table undertaking
  -- who made it, where another body carries it now
  add column made_by_id uuid references organisation,
  -- the first day on which the body that carries it now did so
  add column carried_since date,
  -- the promise that this one carries on a part of
  add column origin_id uuid references undertaking on delete set null,
  drop constraint undertaking_closed_as_check,
  add constraint undertaking_closed_as_check
    check (closed_as in ('completed', 'withdrawn', 'superseded', 'stopped', 'handedOver', 'notCarriedOn')),
  add check ((made_by_id is null) = (carried_since is null));
create index undertaking_made_by on undertaking (made_by_id) where made_by_id is not null;
create index undertaking_origin on undertaking (origin_id) where origin_id is not null;

alter table snapshot_promise
  drop constraint snapshot_promise_closed_as_check,
  add constraint snapshot_promise_closed_as_check
    check (closed_as in ('completed', 'withdrawn', 'superseded', 'stopped', 'handedOver', 'notCarriedOn'));

-- Who carried it before, and until which day, which is the first of whoever came next.
create table undertaking_carrier (
  id uuid primary key,
  undertaking_id uuid not null references undertaking on delete cascade,
  organisation_id uuid not null references organisation,
  until_on date not null
);
create index undertaking_carrier_undertaking on undertaking_carrier (undertaking_id, until_on, id);
create index undertaking_carrier_organisation on undertaking_carrier (organisation_id);

-- What a successor answered to the offer of a promise. Who has not answered has no row.
create table handover_answer (
  undertaking_id uuid not null references undertaking on delete cascade,
  predecessor_id uuid not null references organisation,
  successor_id uuid not null references organisation,
  taken boolean not null,
  reason text check (length(reason) between 1 and 2000),
  answered_on date not null,
  answered_by uuid references person on delete set null,
  primary key (undertaking_id, predecessor_id, successor_id),
  -- whoever does not take it says why
  check (taken or reason is not null)
);
create index handover_answer_successor on handover_answer (successor_id);

-- What a body was called, and where it was found, until it was renamed.
create table organisation_called (
  organisation_id uuid not null references organisation,
  name text not null check (length(name) between 1 and 200),
  -- where it was found then, or null where it has stayed there
  slug text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  -- the last day on which it was called so
  until_on date not null,
  primary key (organisation_id, until_on)
);

grant select, insert on undertaking_carrier, organisation_called to ${app_role};
grant select, insert, update on handover_answer to ${app_role};
