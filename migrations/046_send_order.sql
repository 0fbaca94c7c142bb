-- What a message may take of its sender's rate, and when it goes in comparison with others.
-- Null `per_second`: not paced. `paid_until`: up to when what was sent has used the rate up, by the database's clock.
alter table senders add column per_second real check (per_second > 0), add column paid_until timestamptz;

-- Null `sender`: a call about money, or written by a process of the version before; neither waits for a rate.
-- `rank`: 0 goes before 1. `weight`: messages on WhatsApp, segments on SMS. `expires_at`: by our clock.
alter table outbox add column sender text, add column rank smallint not null default 0,
  add column weight smallint not null default 1, add column expires_at timestamptz;

-- What is leased, or waits for nothing but its time; the rest stands in the queue of its sender.
drop index outbox_due;
create index outbox_due on outbox (next_at)
  where state = 'waiting' and attempts >= 0 and (sender is null or claimed_by is not null);
create index outbox_queue on outbox (sender, rank, next_at)
  where state = 'waiting' and attempts >= 0 and sender is not null and claimed_by is null;
