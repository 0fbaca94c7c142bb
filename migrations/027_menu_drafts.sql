-- Menus are edited in a draft, which becomes the menu when it is published. JSON and not JSONB: the order of names counts.
create table menu_drafts (
  restaurant_id uuid primary key references restaurants on delete cascade,
  body json not null,
  -- How many steps it has taken; the last row of menu_revisions.
  version integer not null,
  -- The menu that guests had when the draft was last the same, and the version of the menu when that was looked at.
  base json not null,
  base_menu_version integer not null,
  at timestamptz not null
);

-- Every step of a draft, never changed afterwards: the draft of any moment is today's, with the patches taken back.
create table menu_revisions (
  restaurant_id uuid not null references restaurants on delete cascade,
  version integer not null,
  at timestamptz not null,
  person_id uuid references people on delete set null,
  -- step: an edit, or what can be undone like one; settled: published, or taken over from elsewhere, beyond which nothing is undone.
  kind text not null check (kind in ('step', 'undo', 'redo', 'settled')),
  -- "Paneer Tikka: price 240 to 260", as it was told.
  sentence text not null,
  patch json not null,
  primary key (restaurant_id, version)
);
create index on menu_revisions (person_id) where person_id is not null;

select keep_apart('menu_drafts', 'restaurant_id = this_restaurant()');
select keep_apart('menu_revisions', 'restaurant_id = this_restaurant()');

select feed('menu_drafts', 'menu');
