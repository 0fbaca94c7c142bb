-- When things were made, by our clock: what lists, reports and accounts tell. `created_at` stays the database's: one clock for
-- all processes, by which what was written later is later, and which is compared with itself alone.
-- The defaults are for processes of the version before, which run on until they are replaced.
alter table reservations add column made_at timestamptz not null default now();
alter table orders add column made_at timestamptz not null default now();
alter table carts add column made_at timestamptz not null default now();
alter table payments add column made_at timestamptz not null default now();
alter table refunds add column made_at timestamptz not null default now();

-- What was made before is told as it was, and nobody who looks on is told that anything changed.
do $$
declare name text;
begin
  foreach name in array array['reservations', 'orders', 'carts', 'payments', 'refunds'] loop
    execute format('alter table %I disable trigger user', name);
    execute format('update %I set made_at = created_at', name);
    execute format('alter table %I enable trigger user', name);
  end loop;
end $$;

-- Null: written before this was noted, or by a process of the version before.
alter table outbox add column made_at timestamptz;

-- `at` puts both sides into one order, by the database's clock; `said_at` is when it was, by ours.
create or replace view messages as
  select id, conversation_id, 'in' as direction, payload ->> 'text' as text, received_at as at, null::smallint as delivery, seq,
         at as said_at
    from inbox where kind = 'message'
  union all
  select id, conversation_id, 'out', coalesce(payload ->> 'body', payload ->> 'text'), created_at, delivery, seq,
         coalesce(made_at, created_at)
    from outbox where kind = 'message';
