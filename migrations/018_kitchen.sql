-- What the QR code on a table says: nobody can guess one, and it can be read out and typed (no vowels, nothing alike).
create function table_code() returns text language sql volatile as $$
  select string_agg(substr('23456789BCDFGHJKLMNPQRSTVWXZ', 1 + get_byte(bytes.b, n) % 28, 1), '')
    from (select uuid_send(gen_random_uuid()) as b) as bytes, unnest(array[0, 1, 2, 3, 4, 5, 10]) as n
$$;
alter table tables add column code text not null unique default table_code() check (code ~ '^[2-9B-Z]{7}$');
