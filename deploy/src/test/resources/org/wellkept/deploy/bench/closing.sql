-- What closing a round adds to the tables, and no more: the rows of its snapshot, taken as they are from the one that the product
-- took of the same round, and the history of both. Values are named by :round, :person and :limit, the id of the new snapshot.
insert into snapshot (id, round_id, version, board_id, board, board_name, round_name, period_from, period_to, opens_on, due_on, meeting_on,
  reopened_on, reopened_because, taken_on, taken_at, rules_version)
select :limit, round_id, 2, board_id, board, board_name, round_name, period_from, period_to, opens_on, due_on, meeting_on, taken_on, 'limit',
  taken_on, taken_at, rules_version
from snapshot where round_id = :round and version = 1;

insert into snapshot_promise (snapshot_id, reference, position, partnership_id, organisations, visibility, title, statement, organisation, organisation_name,
  accountable_role, state, closed_as, due_text, due_from, due_to, easier, harder, clarified, ownerless, stale,
  asked, paused_until)
select :limit, t.reference, t.position, t.partnership_id, t.organisations, t.visibility, t.title, t.statement, t.organisation,
  t.organisation_name, t.accountable_role, t.state, t.closed_as, t.due_text, t.due_from, t.due_to,
  t.easier, t.harder, t.clarified, t.ownerless, t.stale, t.asked, t.paused_until
from snapshot_promise t join snapshot s on s.id = t.snapshot_id where s.round_id = :round and s.version = 1;

insert into snapshot_answer (snapshot_id, reference, audience, said, said_on, shown, because, checked, checked_on, evidence_gap, unevidenced, word_waits,
  rating, done, next, reason, ask, answered_on, late, on_behalf, carried_forward)
select :limit, t.reference, t.audience, t.said, t.said_on, t.shown, t.because, t.checked, t.checked_on, t.evidence_gap, t.unevidenced,
  t.word_waits, t.rating, t.done, t.next, t.reason, t.ask, t.answered_on, t.late, t.on_behalf, t.carried_forward
from snapshot_answer t join snapshot s on s.id = t.snapshot_id where s.round_id = :round and s.version = 1;

insert into snapshot_theme (snapshot_id, reference, position, framework, framework_name, theme, label)
select :limit, t.reference, t.position, t.framework, t.framework_name, t.theme, t.label
from snapshot_theme t join snapshot s on s.id = t.snapshot_id where s.round_id = :round and s.version = 1;

insert into snapshot_organisation (snapshot_id, organisation, organisation_name, partnerships, asked, answered, paused, sent_on, late, on_behalf, silent, minutes)
select :limit, t.organisation, t.organisation_name, t.partnerships, t.asked, t.answered, t.paused, t.sent_on, t.late, t.on_behalf, t.silent, t.minutes
from snapshot_organisation t join snapshot s on s.id = t.snapshot_id where s.round_id = :round and s.version = 1;

update round set closed_on = closed_on where id = :round;

insert into history_entry (record_id, record_kind, sequence, happened_at, actor, action, payload_digest, previous, hash)
select :round, 'round', h.sequence + n, now(), :person, 'limit', sha256('payload'), sha256('previous'), sha256('limit')
from history_head h, generate_series(1, 2) n where h.record_id = :round;

insert into history_payload (record_id, sequence, salt, content)
select :round, h.sequence + n, substring(sha256('salt') for 16), '{"promises":"66","rules":"1","version":"2"}'
from history_head h, generate_series(1, 2) n where h.record_id = :round;

update history_head set sequence = sequence + 2, hash = sha256('limit') where record_id = :round;
