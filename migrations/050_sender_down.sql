-- A number of ours that the provider does not let send. By our clock: since when, and when one message is tried again.
-- `down_code`: the provider's reason. `probes`: tries since it went down, by which the next is put off.
alter table senders add column down_since timestamptz, add column down_code text, add column probe_at timestamptz,
  add column probes smallint not null default 0;
