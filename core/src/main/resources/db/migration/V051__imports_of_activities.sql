-- Imports of activities: a spreadsheet holds promises or co-production.

alter table import drop constraint import_kind_check;
alter table import add constraint import_kind_check check (kind in ('commitments', 'activities'));

-- the promise or the activity that the row made, or that was there already
alter table import_row rename column undertaking_id to record_id;
alter index import_row_undertaking rename to import_row_record;

-- the row's own reference in the source, by which it is known again
alter table activity add column source_ref text check (length(source_ref) <= 100);
create index activity_source on activity (source, source_ref) where source_ref is not null;
