-- Contract registers: what an organisation buys, from whom, and what it gives beyond what is bought.

create table contract (
  id uuid primary key,
  version integer not null check (version > 0),
  -- the buyer
  organisation_id uuid not null references organisation,
  -- the buyer's own
  reference text check (length(reference) between 1 and 100),
  notice text check (length(notice) between 1 and 100),
  -- letters and digits of the notice alone, by which another buyer's record of it is found
  notice_key text check (length(notice_key) between 1 and 200),
  title text not null check (length(title) between 1 and 300),
  kind text not null check (kind in ('contract', 'framework')),
  -- the reference of the larger contract of the same buyer
  lot_of text check (length(lot_of) between 1 and 100 and lot_of <> reference),
  supplier text check (length(supplier) between 1 and 300),
  -- null: not told; empty: none of them
  supplier_kinds text[] check (supplier_kinds <@ array['local', 'sme', 'vcse', 'userLed']),
  -- null: in no year
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  -- in pounds, of the whole contract and of the whole pot where it is shared; null: not told, never nothing
  value numeric(14, 2) check (value >= 0),
  -- percent of the score
  weighting numeric(5, 2) check (weighting between 0 and 100),
  committed text check (length(committed) between 1 and 2000),
  committed_value numeric(14, 2) check (committed_value >= 0),
  delivered text check (length(delivered) between 1 and 2000),
  delivered_value numeric(14, 2) check (delivered_value >= 0),
  -- as the buyer types them; no value is worked out from one
  codes text[] not null check (cardinality(codes) <= 30),
  carbon_plan boolean,
  -- of CO2e
  carbon_tonnes numeric(11, 2) check (carbon_tonnes >= 0),
  -- several bodies pay: it counts once, under the lead buyer where one is marked, else under the first that recorded it
  shared boolean not null,
  shared_with text check (length(shared_with) between 1 and 500),
  lead_buyer boolean not null,
  -- supplier, title and dates, by which another buyer's record of it is found where no notice is told
  pairing_key text,
  -- by which it is known again within its buyer: its reference, else title, supplier and start
  same_key text not null,
  visibility text not null check (visibility in ('own', 'shared', 'public')),
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  import_id uuid references import on delete set null,
  check (shared or (shared_with is null and not lead_buyer))
);
create unique index contract_reference on contract (organisation_id, reference) where reference is not null;
create index contract_same on contract (organisation_id, same_key);
create index contract_lot on contract (organisation_id, lot_of) where lot_of is not null;
create index contract_notice on contract (notice_key) where notice_key is not null;
create index contract_pairing on contract (pairing_key) where pairing_key is not null;
create index contract_value on contract (coalesce(value, -1) desc, id desc);
create index contract_import on contract (import_id) where import_id is not null;

grant select, insert, update, delete on contract to ${app_role};

alter table import drop constraint import_kind_check;
alter table import add constraint import_kind_check check (kind in ('commitments', 'activities', 'anchor-actions', 'contracts'));
