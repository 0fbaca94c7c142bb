-- Photos that restaurants upload. They lie in the database, so that any process can give them and none has a disk of its own.

create table photos (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants on delete cascade,
  -- SHA-256 of what was sent and how it was cropped: the same again is the same photo.
  hash text not null,
  -- Pixels of the largest size.
  width integer not null,
  height integer not null,
  by uuid references people on delete set null,
  at timestamptz not null,
  unique (restaurant_id, hash)
);

create table photo_files (
  photo_id uuid not null references photos on delete cascade,
  -- "jpg" for phones, "320.webp" and wider for pages.
  name text not null,
  bytes bytea not null,
  primary key (photo_id, name)
);
-- They are compressed already.
alter table photo_files alter column bytes set storage external;

select keep_apart('photos', 'restaurant_id = this_restaurant()');
select keep_apart('photo_files', 'exists (select 1 from photos x where x.id = photo_id)');
