-- A program can be let through to questions and their answers.

alter table program_token drop constraint program_token_scopes_check;
alter table program_token add constraint program_token_scopes_check
  check (scopes <@ array['read', 'updates', 'questions', 'commitments', 'imports', 'board', 'people', 'administer']
    and 'read' = any (scopes));
