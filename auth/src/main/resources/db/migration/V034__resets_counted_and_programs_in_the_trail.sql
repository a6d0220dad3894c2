-- Asking for a new password is counted for each network; what programs did is found by whom they stand for.

alter table sign_in_attempt drop constraint sign_in_attempt_kind_check;
-- reset: asking for new passwords, from one network
alter table sign_in_attempt add constraint sign_in_attempt_kind_check
  check (kind in ('pair', 'account', 'network', 'code', 'reset'));

create index history_entry_of_programs on history_entry (actor, id) where record_kind = 'programToken';
