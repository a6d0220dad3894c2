-- Transactions that changed what an open page may show, so that pages can be kept for as long as there is no new one.
create table page_change (
  xact xid8 primary key,
  -- no finer than this, so that nobody learns from it when something was said
  told_on date not null default current_date
);
grant select, insert, delete on page_change to ${app_role};

-- afterMigrate.sql gives it to every table that pages may show
create function page_changed() returns trigger language plpgsql set search_path from current as $$
begin
  insert into page_change (xact) values (pg_current_xact_id()) on conflict do nothing;
  return null;
end $$;
