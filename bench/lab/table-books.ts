import pg from 'pg';

/** How much is in the books of a country. */
export interface BookSize {
  /** Reservations, those of the past included. */
  reservations: number;
  /** The evening that is looked at, YYYY-MM-DD: it is busy everywhere and full in some houses; other days have a few. */
  day: string;
}

/** Two seatings at a table of an evening, none overlapping; days to come beside the busy one. */
const seatings = 2;
const laterDays = 20;
const laterFill = 0.005;

const insertTables = `
  insert into tables (restaurant_id, name, min_party, max_party)
  select r.id, 'T' || nth, case when nth <= 4 then 1 when nth <= 9 then 2 when nth <= 11 then 4 else 6 end,
         case when nth <= 4 then 2 when nth <= 9 then 4 when nth <= 11 then 6 else 8 end
    from restaurants r, generate_series(1, 12) nth`;
const insertGroups = `
  insert into table_groups (restaurant_id, min_party, max_party, table_ids)
  select restaurant_id, 5, 8, array_agg(id) from tables where name in ('T5', 'T6') group by 1`;
const insertPeriods = `
  insert into service_periods (restaurant_id, service, weekday, opens, closes, last_seating)
  select r.id, 'dine_in', weekday, opens, closes, closes - interval '1 hour'
    from restaurants r, generate_series(1, 7) weekday,
         (values ('12:00'::time, '15:30'::time), ('18:30', '23:30')) as shift (opens, closes)`;
const personId = (nth: string) => `lpad((${nth})::text, 32, '0')::uuid`;
const guests = 20_000;
const anyGuest = personId(`1 + floor(random() * ${guests})::int`);
const insertPeople = `
  insert into people (id, name) select ${personId('nth')}, 'Guest ' || nth from generate_series(1, ${guests}) nth`;
// A few of them have written to us.
const insertSender = `insert into senders (address, channel) values ('whatsapp:+10000000001', 'whatsapp')`;
const insertAddresses = `
  insert into addresses (person_id, address, channel)
  select id, 'whatsapp:+' || (2000000000 + row_number() over ()), 'whatsapp' from (select id from people limit 64) p`;
const insertConversations = `
  insert into conversations (sender_id, address_id, flow) select s.id, a.id, 'diner' from senders s, addresses a`;
const gatherTables = `
  create temporary table bench_house as
  select restaurant_id, array_agg(id order by name) as tables, 0.3 + random() * 0.65 as fill from tables group by 1`;

// What the triggers on tables do, once for all of them.
const noteLargest = 'update restaurants set largest_by_message = largest_by_message(id, booking)';
const floor = [
  insertTables,
  insertGroups,
  noteLargest,
  insertPeriods,
  insertPeople,
  insertSender,
  insertAddresses,
  insertConversations,
  gatherTables,
];

// Written in no order: what is booked for one evening was booked on many days and lies far apart. $1: the busy day.
const insertLiving = `
  insert into reservations (restaurant_id, person_id, party_size, starts_at, ends_at, status, table_ids, occupied_until, name)
  select restaurant_id, ${anyGuest}, 2, starts, starts + interval '90 minutes', 'confirmed', array[table_id],
         starts + interval '90 minutes', 'Guest'
    from (select h.restaurant_id, h.tables[nth] as table_id,
                 ($1::date + ahead + time '18:30' + make_interval(mins => (nth % 3) * 10 + seating * 120)) at time zone 'Asia/Kolkata' as starts
            from bench_house h, generate_series(1, 12) nth, generate_series(0, ${seatings - 1}) seating,
                 generate_series(0, ${laterDays}) ahead
           where random() < case when ahead = 0 then h.fill else ${laterFill} end
           order by random()) s`;
const insertSlots = `
  insert into table_slots (reservation_id, table_id, period)
  select id, table_ids[1], tstzrange(starts_at, occupied_until) from reservations where status = 'confirmed'`;
// Two years of evenings up to yesterday, in order of time as they came about. $2: of each house.
const insertPast = `
  insert into reservations (id, restaurant_id, person_id, party_size, starts_at, ends_at, status, table_ids, occupied_until, name, finished_at)
  select uuidv7(), h.restaurant_id, ${anyGuest}, 2, s.starts, s.starts + interval '90 minutes', 'finished',
         array[h.tables[1 + nth % 12]], s.starts + interval '90 minutes', 'Guest', s.starts + interval '90 minutes'
    from generate_series(1, $2::int) nth
    cross join lateral (select ($1::date - 2 - 730.0 * (1 - nth::float8 / $2) * interval '1 day' + interval '14 hours') as starts) s,
         bench_house h`;

/** Tables that are filled, those that others point to first. */
const filled = ['tables', 'service_periods', 'reservations', 'table_slots'] as const;
const rulesOf = `
  select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
   where conrelid = $1::regclass and contype in ('f', 'x')`;
const indexesOf = `
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
   where indrelid = $1::regclass and not exists (select 1 from pg_constraint where conindid = indexrelid)`;

/** Takes a table's triggers, foreign keys and indexes away; what it gives puts them back. That is far quicker. */
async function withoutUpkeep(client: pg.Client, table: string): Promise<() => Promise<void>> {
  const { rows: rules } = await client.query<{ name: string; definition: string }>(rulesOf, [table]);
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(indexesOf, [table]);
  await client.query(`alter table ${table} disable trigger user`);
  for (const { name } of rules) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  return async () => {
    for (const { definition } of indexes) await client.query(definition);
    for (const { name, definition } of rules)
      await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    await client.query(`alter table ${table} enable trigger user`);
  };
}

/**
 * Gives every restaurant of a country tables, hours and a book: years of the past, a busy evening and a few bookings of
 * later days.
 */
export async function fillBooks(url: string, { reservations, day }: BookSize): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(`
      set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '256MB'; select setseed(0.5)`);
    const restore: (() => Promise<void>)[] = [];
    for (const table of filled) restore.push(await withoutUpkeep(client, table));
    for (const sql of floor) await client.query(sql);
    const living = (await client.query(insertLiving, [day])).rowCount ?? 0;
    await client.query(insertSlots);
    const houses = (await client.query('select from bench_house')).rowCount ?? 1;
    await client.query(insertPast, [day, Math.max(0, Math.round((reservations - living) / houses))]);
    for (const putBack of restore) await putBack();
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
