-- What every message of ours has cost. No reference to the outbox, whose rows go in time; these stay as accounts do, and hold
-- nobody's number or words.
create table message_costs (
  outbox_id uuid primary key,
  -- When it was written, by our clock.
  at timestamptz not null,
  -- What it was about; null: nothing that belongs to one restaurant, like a search.
  restaurant_id uuid,
  reservation_id uuid,
  order_id uuid,
  channel text not null check (channel in ('whatsapp', 'sms')),
  -- How the number begins by which it was priced, like +91; empty: no price is set for it.
  area text not null,
  category text not null check (category in ('reply', 'service', 'utility', 'marketing', 'authentication')),
  segments smallint not null check (segments > 0),
  -- Millionths of a rupee, 10,000 of them a paisa: by the operator's prices, then by the provider's own where it is known.
  -- Null: no price is set.
  micros bigint,
  -- What the provider says it has charged, in millionths of its currency.
  billed_micros bigint,
  billed_currency text check (billed_currency ~ '^[A-Z]{3}$'),
  provider_id text
);
create index on message_costs (restaurant_id, at) where restaurant_id is not null;
create index on message_costs using brin (at) with (autosummarize = on);
select keep_apart('message_costs', 'restaurant_id = this_restaurant()');
revoke insert, update, delete on message_costs from thali_web;
