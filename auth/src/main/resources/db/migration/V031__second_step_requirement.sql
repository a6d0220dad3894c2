-- Organisations that ask a second step of their own people. ${app_role} is the role that the application connects as.

create table second_step_requirement (
  organisation_id uuid primary key references organisation,
  -- whoever has been signed in since before goes on; it is asked with the next sign-in
  since timestamptz not null
);

grant select, insert, delete on second_step_requirement to ${app_role};
