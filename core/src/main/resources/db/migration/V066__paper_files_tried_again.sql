-- A file of a paper that could not be made is tried again by itself, a bounded number of times.

alter table report_file
  add column failures integer not null default 0 check (failures >= 0),
  -- null while it waits for its first turn, and once it is given up
  add column try_again_at timestamptz,
  add check (failed_because is not null or try_again_at is null);

-- Those that failed before get their turns as well. The officer reads the number of the error; what else to do the screen says now.
update report_file
  set failures = 1, try_again_at = current_timestamp,
    failed_because = replace(failed_because, ' Have it made again; if that fails too, tell whoever runs this site.', '')
  where failed_because is not null;
