-- When a message that WhatsApp's closed window kept out, and that had no other way, was put by until the person writes.
alter table outbox add column held_at timestamptz;
create index outbox_held on outbox (conversation_id) where held_at is not null;

-- What India's SMS registry calls a text it has approved. An approval holds for exact words, so the words are the key.
create table dlt_texts (
  -- As it was registered, its values as {#var#}.
  text text primary key,
  template_id text not null check (template_id ~ '^[0-9]{10,25}$'),
  noted_at timestamptz not null
);
revoke all on dlt_texts from thali_web;
