-- Anchor actions: promises as employer, buyer, landlord or neighbour. They are undertakings like any other, and say in which
-- of these roles.

alter table undertaking drop constraint undertaking_kind_check;
alter table undertaking add constraint undertaking_kind_check check (kind in ('commitment', 'anchorAction'));
alter table undertaking
  add column anchor_dimension text
    check (anchor_dimension in ('employment', 'procurement', 'estates', 'environment', 'housing', 'place')),
  add column anchor_living_wage boolean not null default false,
  add column anchor_amount numeric check (anchor_amount >= 0),
  add column anchor_unit text check (length(anchor_unit) <= 100),
  add column anchor_before numeric check (anchor_before >= 0),
  -- how far it had come when it was written down
  add column anchor_stage text check (anchor_stage in ('stated', 'planned', 'inProgress', 'ongoing', 'completed')),
  add constraint undertaking_anchor_check check ((kind = 'anchorAction') = (anchor_dimension is not null)),
  add constraint undertaking_anchor_terms_check check (anchor_dimension is not null
    or (not anchor_living_wage and anchor_amount is null and anchor_unit is null and anchor_before is null and anchor_stage is null));
alter table import drop constraint import_kind_check;
alter table import add constraint import_kind_check check (kind in ('commitments', 'activities', 'anchor-actions'));

create index undertaking_anchor on undertaking (anchor_dimension, organisation_id) where anchor_dimension is not null;
