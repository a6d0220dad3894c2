-- Every table tells when it is written to, so that open pages are made anew, but for those that no open page shows. A table that a
-- migration adds is among them from its first day.
do $$
declare
  shown name;
begin
  if to_regproc('page_changed') is null then
    return;
  end if;
  for shown in
    select c.relname from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
      and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'page_changed')
      and c.relname not in (
        'flyway_schema_history', 'page_change',
        -- who signs in, and how
        'account', 'address_change', 'authenticator', 'invitation', 'known_browser', 'passkey', 'password_reset', 'presence',
        'program_token', 'recovery_code', 'recovery_request', 'refused_sign_in', 'reset_request', 'second_step_requirement',
        'setup_link', 'sign_in_attempt', 'sign_in_identity', 'sign_in_network',
        -- letters
        'outbox_message', 'reminder_choice', 'reminder_letter', 'reminder_run',
        -- what is written down and not sent
        'return_answer', 'return_figure', 'return_link', 'return_sheet', 'return_sheet_cell', 'return_sheet_round',
        'return_sheet_row', 'return_upload', 'return_upload_change', 'return_upload_problem',
        -- written beside every change of a record, and read by those who sign in
        'history_checkpoint', 'history_entry', 'history_head', 'history_payload')
  loop
    execute format(
      'create trigger page_changed after insert or update or delete or truncate on %I for each statement execute function page_changed()',
      shown);
  end loop;
end $$;
