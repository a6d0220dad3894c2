-- Roles that somebody ends hold no more from that very moment, though their last day goes on.

alter table role_held add column ended_at timestamptz;
alter table role_held add check (ended_at is null or to_on is not null);
create index role_held_organisation on role_held (organisation_id) where organisation_id is not null;
create index role_held_board on role_held (board_id) where board_id is not null;
