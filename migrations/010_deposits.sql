-- Until when cancelling gives the deposit back, as the guest was told before booking; null: no deposit is asked for.
alter table reservations add column deposit_free_until timestamptz;
