-- Members with lived experience, and how anybody goes for good: whoever leaves is in no table any more, and the records stand.

-- Who somebody is in the history: a random id of its own that leads nowhere once the person's row is gone. People from before
-- have been written down by their own id already, and it stays theirs.
alter table person add column history_id uuid;
update person set history_id = id;
alter table person alter column history_id set default gen_random_uuid(), alter column history_id set not null;
create unique index person_history on person (history_id);

-- That a member took part. It holds no time, is no part of a history, and nothing counts it. What people say of an activity
-- is tied to nobody: nothing leads from here to a voice, nor to a code.
create table taken_part (
  activity_id uuid not null references activity on delete cascade,
  person_id uuid not null references person,
  primary key (activity_id, person_id)
);
create index taken_part_person on taken_part (person_id);

-- What a member needs in order to take part, in their own words, and whom they let read it.
create table communication_needs (
  person_id uuid primary key references person,
  large_print boolean not null,
  easy_read boolean not null,
  sign_language boolean not null,
  another_language text check (length(another_language) between 1 and 100),
  words text check (length(words) between 1 and 500),
  shown_to text not null check (shown_to in ('nobody', 'leads'))
);

grant select, insert, update, delete on taken_part, communication_needs to ${app_role};

-- Takes somebody who goes for good out of every table. What they had of their own is deleted, and so is what the history
-- says about them: the chain holds digests of it and stays whole. Records that name who wrote them stand, and name somebody
-- who has left from now on. Whatever refers to a person is found in the catalogue, so that no table is forgotten: a row
-- whose key is the person is about nobody else, such as an account, and goes with all that hangs on it.
create function forget_person(gone uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
declare
  nobody constant uuid := 'ffffffff-ffff-ffff-ffff-ffffffffffff';
  history uuid;
  reference record;
begin
  -- what is being written in their name meanwhile waits here, and then finds nobody
  select history_id into history from person where id = gone and gone_at is not null for update;
  if not found then
    return;
  end if;
  delete from history_payload p using history_head h
    where h.record_id = history and h.record_kind = 'person' and p.record_id = h.record_id;
  delete from taken_part where person_id = gone;
  delete from role_held where person_id = gone;
  insert into person (id, display_name, gone_at) values (nobody, 'Somebody who has left', now()) on conflict do nothing;
  for reference in
    select c.conrelid::regclass as written_in, a.attname as written_as, exists (select from pg_constraint k
      where k.conrelid = c.conrelid and k.contype = 'p' and k.conkey = c.conkey) as their_own
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'person'::regclass
  loop
    if reference.their_own then
      execute format('delete from %s where %I = $1', reference.written_in, reference.written_as) using gone;
    else
      execute format('update %s set %I = $1 where %I = $2', reference.written_in, reference.written_as, reference.written_as)
        using nobody, gone;
    end if;
  end loop;
  delete from person where id = gone;
end
  $$;
revoke all on function forget_person(uuid) from public;
grant execute on function forget_person(uuid) to ${app_role};
drop function forget_names_of(uuid);
