-- Who somebody is at a provider that signs people in for us. The provider's own names for them; no e-mail address.

create table sign_in_identity (
  issuer text not null check (length(issuer) between 1 and 500),
  subject text not null check (length(subject) between 1 and 255),
  person_id uuid not null references person,
  linked_at timestamptz not null,
  primary key (issuer, subject),
  unique (issuer, person_id)
);
create index sign_in_identity_person on sign_in_identity (person_id);

grant select, insert, delete on sign_in_identity to ${app_role};
