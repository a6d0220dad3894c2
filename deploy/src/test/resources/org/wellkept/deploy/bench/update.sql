-- What an update with one figure adds to the tables, and no more: the update, the figure and the history of both. Their values
-- are named by :undertaking, :measure, :person, :update and :sequence.
insert into progress_update (id, undertaking_id, rating, done, next, posted_at, posted_on, posted_by, visibility)
values (:update, :undertaking, 'green', 'We trained another group.', 'Train the last group.', now(), current_date, :person, 'shared');

insert into observation (id, measure_id, update_id, at, value, recorded_at)
values (gen_random_uuid(), :measure, :update, current_date, 84, now());

insert into history_head (record_id, record_kind, name, sequence, hash)
values (:undertaking, 'commitment', 'limit', :sequence, sha256('limit')) on conflict (record_id) do update set sequence = excluded.sequence, hash = excluded.hash;

insert into history_entry (record_id, record_kind, sequence, happened_at, actor, action, payload_digest, previous, hash)
values (:undertaking, 'commitment', :sequence, now(), :person, 'update posted', sha256('payload'), sha256('previous'), sha256('limit'));

insert into history_payload (record_id, sequence, salt, content)
values (:undertaking, :sequence, substring(sha256('salt') for 16), '{"done":"We trained another group.","figures":"84","next":"Train the last group.","rating":"green"}');
