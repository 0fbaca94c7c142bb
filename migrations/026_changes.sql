-- The feed of changes: which parts of a restaurant's day have changed, for whoever looks on. The database notes it itself,
-- so that no way of changing anything can forget to.

create table changes (
  restaurant_id uuid not null,
  -- Transactions become visible out of their order. Everything below the oldest one under way is there for good, and the
  -- feed goes on from there; a counter would let what is committed late be passed over.
  xid xid8 not null default pg_current_xact_id(),
  topic text not null check (topic in ('orders', 'bookings', 'waitlist', 'conversations', 'menu', 'settings')),
  -- By the database's clock, and compared with that alone.
  at timestamptz not null default now(),
  -- One row for a topic and a transaction, however many statements it has. No foreign key: a check for each would cost
  -- turns more than the row does.
  primary key (restaurant_id, xid, topic)
);
select keep_apart('changes', 'restaurant_id = this_restaurant()');

-- Each takes the rows that a statement touched, and writes one row for each of their restaurants.
create function note_changes() returns trigger language plpgsql as $$
begin
  insert into changes (restaurant_id, topic)
  select distinct restaurant_id, tg_argv[0] from touched where restaurant_id is not null on conflict do nothing;
  return null;
end $$;
create function note_changes_of_orders() returns trigger language plpgsql as $$
begin
  insert into changes (restaurant_id, topic)
  select distinct o.restaurant_id, tg_argv[0] from touched t join orders o on o.id = t.order_id on conflict do nothing;
  return null;
end $$;
create function note_changes_of_items() returns trigger language plpgsql as $$
begin
  insert into changes (restaurant_id, topic)
  select distinct i.restaurant_id, tg_argv[0] from touched t join items i on i.id = t.item_id on conflict do nothing;
  return null;
end $$;
create function note_changes_of_choices() returns trigger language plpgsql as $$
begin
  insert into changes (restaurant_id, topic)
  select distinct g.restaurant_id, tg_argv[0] from touched t join modifier_groups g on g.id = t.group_id on conflict do nothing;
  return null;
end $$;
-- Every dish that changes counts the restaurant's menu on: that is about the menu, and not about how the house is set.
create function note_changes_of_restaurants() returns trigger language plpgsql as $$
begin
  insert into changes (restaurant_id, topic)
  select distinct n.id, case when n.menu_version = o.menu_version then 'settings' else 'menu' end
    from touched n join before o on o.id = n.id on conflict do nothing;
  return null;
end $$;

-- Has every statement that touches a table noted under a topic. `noted_by`: how its rows tell their restaurant.
create function feed(watched regclass, topic text, noted_by text default 'note_changes') returns void language plpgsql as $$
begin
  execute format('create trigger feed_insert after insert on %s referencing new table as touched
    for each statement execute function %I(%L)', watched, noted_by, topic);
  execute format('create trigger feed_update after update on %s referencing new table as touched
    for each statement execute function %I(%L)', watched, noted_by, topic);
  execute format('create trigger feed_delete after delete on %s referencing old table as touched
    for each statement execute function %I(%L)', watched, noted_by, topic);
end $$;

-- Lines of an order change with its version, and seats at tables with their booking: noted there.
select feed(name::regclass, 'orders') from unnest(array['tickets', 'orders']) as name;
select feed(name::regclass, 'orders', 'note_changes_of_orders')
  from unnest(array['payments', 'amendments', 'line_refunds']) as name;
select feed('reservations', 'bookings');
select feed('waitlist', 'waitlist');
-- What is said while a person answers is no row here: messages are the hot path. The feed looks at those threads itself.
select feed('handovers', 'conversations');
select feed(name::regclass, 'menu') from unnest(array['menus', 'sections', 'items', 'modifier_groups']) as name;
select feed(name::regclass, 'menu', 'note_changes_of_items')
  from unnest(array['sizes', 'item_modifier_groups']) as name;
select feed('modifiers', 'menu', 'note_changes_of_choices');
select feed(name::regclass, 'settings')
  from unnest(array['service_periods', 'closures', 'special_hours', 'pauses', 'tables', 'table_groups', 'staff']) as name;
create trigger feed_update after update on restaurants referencing new table as touched old table as before
  for each statement execute function note_changes_of_restaurants();
