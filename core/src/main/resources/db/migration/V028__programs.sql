-- A program that acts for an organisation holds a role like a person does, so that the same table says what it may do.

alter table person add column program boolean not null default false;
