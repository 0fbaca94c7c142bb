-- The rows of one lane are found by their own index. For them Postgres took this one and walked through all that wait, since
-- its statistics say that none do; a condition that is true of every row keeps it for the statement that says it too.
drop index outbox_due;
create index outbox_due on outbox (next_at) where state = 'waiting' and attempts >= 0;

-- What is of one instant is ordered by direction, then by `seq`, which counts on each side.
create or replace view messages as
  select id, conversation_id, 'in' as direction, payload ->> 'text' as text, received_at as at, null::smallint as delivery, seq
    from inbox where kind = 'message'
  union all
  select id, conversation_id, 'out', coalesce(payload ->> 'body', payload ->> 'text'), created_at, delivery, seq
    from outbox where kind = 'message';
