-- Messages to people, posted in the transaction of what they tell of and sent afterwards.
-- ${app_role} is the role that the application connects as.

create table outbox_message (
  id uuid primary key,
  -- what it is about, in words that name nobody
  about text not null check (length(about) between 1 and 100),
  posted_at timestamptz not null,
  -- after this moment it is of no use to anybody, such as a link that has run out
  useful_until timestamptz,
  -- where and what: only as long as it waits
  recipient text check (length(recipient) between 3 and 254),
  subject text check (length(subject) between 1 and 200),
  body text check (length(body) between 1 and 20000),
  attempts integer not null default 0 check (attempts >= 0),
  -- also how long the instance that took it has, before another takes it
  next_attempt_at timestamptz not null,
  -- why the last attempt did not work, in words that name nobody
  problem text check (length(problem) <= 300),
  ended_as text check (ended_as in ('sent', 'givenUp', 'withdrawn')),
  ended_at timestamptz,
  check ((ended_as is null) = (ended_at is null)),
  check (case
    when ended_as is null then recipient is not null and subject is not null and body is not null
    -- whom it did not reach has to be told in another way
    when ended_as = 'givenUp' then recipient is not null and subject is null and body is null
    else recipient is null and subject is null and body is null
  end)
);
create index outbox_message_waiting on outbox_message (next_attempt_at) where ended_as is null;
create index outbox_message_ended on outbox_message (ended_at) where ended_as is not null;

grant select, insert, update, delete on outbox_message to ${app_role};
