-- A paper is for a meeting of its board. Where the board plans none here, it has a day and no meeting.

alter table meeting add unique (id, board_id);

alter table report
  add column meeting_id uuid,
  -- the board's own meeting, and no other board's
  add foreign key (meeting_id, board_id) references meeting (id, board_id),
  -- beside a meeting, the day that it was on when the draft was last worded, or the paper published
  add check (meeting_id is null or meeting_on is not null);
create index report_meeting on report (meeting_id) where meeting_id is not null;

-- A board meets once a day; of a day's meetings that were cancelled, the last one. Nobody else knows of a draft.
update report r set meeting_id = (
  select m.id from meeting m
  where m.board_id = r.board_id and m.meets_on = r.meeting_on and m.state <> 'draft'
  order by m.state = 'cancelled', m.id desc limit 1)
where r.meeting_on is not null;
