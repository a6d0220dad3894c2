-- Inviting people and ending roles is a scope of its own, so that a program that does so cannot also look after keys.

alter table program_token drop constraint program_token_scopes_check;
alter table program_token add constraint program_token_scopes_check
  check (scopes <@ array['read', 'updates', 'commitments', 'imports', 'board', 'people', 'administer'] and 'read' = any (scopes));
