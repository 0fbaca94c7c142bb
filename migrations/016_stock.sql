-- What an order has taken of a counted dish or option, so that it goes back whole, once, and to the day it was taken of.
create table stock_holds (
  order_id uuid not null references orders on delete cascade,
  item_id uuid references items on delete cascade,
  modifier_id uuid references modifiers on delete cascade,
  -- The business day that the food is wanted on; null: the count is of no day.
  day date,
  quantity integer not null check (quantity > 0),
  check (num_nonnulls(item_id, modifier_id) = 1),
  unique nulls not distinct (order_id, item_id, modifier_id)
);
create index on stock_holds (item_id, day) where item_id is not null;
create index on stock_holds (modifier_id, day) where modifier_id is not null;

-- Counts are read whenever dishes are shown or checked; few dishes have one.
create index items_counted on items (restaurant_id) where stock is not null or daily_stock is not null;
create index modifiers_counted on modifiers (group_id) where stock is not null or daily_stock is not null;
