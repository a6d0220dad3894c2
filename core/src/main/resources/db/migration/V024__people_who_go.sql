-- Somebody who closes their account leaves no name behind; the opaque id stays, so that the history stays whole.

alter table person add column gone_at timestamptz;

-- The history can be added to and never changed, with this one exception: the names of somebody who has gone. What they
-- were is digested in the chain, which stays whole.
create function forget_names_of(gone uuid) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    delete from history_payload p using history_entry e, person g
    where g.id = gone and g.gone_at is not null
      and e.record_id = g.id and e.record_kind = 'person' and e.action = 'added'
      and p.record_id = e.record_id and p.sequence = e.sequence
  $$;
revoke all on function forget_names_of(uuid) from public;
grant execute on function forget_names_of(uuid) to ${app_role};
