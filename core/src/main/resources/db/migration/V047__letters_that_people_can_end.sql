-- Letters that a person can do without name the address at which they end: only as long as they wait, like their text.

alter table outbox_message
  add column unsubscribe text check (length(unsubscribe) between 1 and 500),
  add check (ended_as is null or unsubscribe is null);
