import type { Door, Pause, Seating, TableChannel, Unit } from '../domain/tables/facts.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

/** What occupies a restaurant's tables in a stretch of time, and what parties can be seated at. */
export interface TableState {
  units: Unit[];
  seatings: Seating[];
  pauses: Pause[];
}

// One index, `reservations_live`, has the whole evening; what began half a day before the stretch may still sit there.
// Guests who sit longer than they were given still sit there: nobody is put at their table now, until staff say they are
// gone, or three hours have passed and nobody has thought of saying so.
// A hold that has run out keeps nobody from the table, whether or not it has been cleared away.
// Of several restaurants it takes one round trip as well: $1 names them.
const state = statement(
  'table state',
  `select r.id,
     coalesce((select json_agg(json_build_object('tableIds', json_build_array(t.id), 'minParty', t.min_party,
         'maxParty', t.max_party, 'channel', t.channel) order by t.name)
         from tables t where t.restaurant_id = r.id and t.retired_at is null), '[]') as tables,
     coalesce((select json_agg(json_build_object('tableIds', g.table_ids, 'minParty', g.min_party, 'maxParty', g.max_party,
         'channels', (select json_agg(t.channel) from tables t where t.id = any(g.table_ids) and t.retired_at is null)))
         from table_groups g where g.restaurant_id = r.id), '[]') as groups,
     coalesce((select json_agg(json_build_object('id', v.id, 'tableIds', v.table_ids, 'startsAt', v.starts_at,
         'until', case when v.status = 'seated' then greatest(coalesce(v.occupied_until, v.ends_at), $4::timestamptz + interval '15 minutes')
           else coalesce(v.occupied_until, v.ends_at) end, 'covers', v.party_size, 'door', v.door,
         'movable', v.status <> 'seated' and not v.pinned and v.party_size > 0 and v.starts_at > $4))
         from reservations v
        where v.restaurant_id = r.id and v.starts_at >= $2::timestamptz - interval '12 hours' and v.starts_at < $3
          and v.status in ('held', 'requested', 'confirmed', 'seated')
          and coalesce(v.occupied_until, v.ends_at) > case when v.status = 'seated' then greatest($2, $4::timestamptz - interval '3 hours') else $2 end
          and (v.expires_at is null or v.expires_at > $4) and v.id is distinct from $5), '[]') as seatings,
     coalesce((select json_agg(json_build_object('from', p.starts_at, 'until', p.ends_at, 'reason', p.reason))
         from pauses p where p.restaurant_id = r.id and p.ends_at > $4), '[]') as pauses
     from unnest($1::uuid[]) as r (id)`,
);

interface Json {
  id: string;
  tables: Unit[];
  groups: (Omit<Unit, 'channel'> & { channels: TableChannel[] | null })[];
  seatings: (Omit<Seating, 'startsAt' | 'until' | 'door'> & {
    startsAt: string;
    until: string;
    door: Door;
  })[];
  pauses: { from: string; until: string; reason: string | null }[];
}

/**
 * The tables of restaurants, by restaurant, and who is at them between `from` and `to`, holds that are over at `now` left
 * out, as well as the reservation that is about to be moved.
 */
export async function tableStates(
  db: Queryable,
  restaurantIds: readonly string[],
  from: Date,
  to: Date,
  now: Date,
  leaveOut?: string,
): Promise<Map<string, TableState>> {
  if (restaurantIds.length === 0) return new Map();
  const rows = await db.rows<Json>(state, [restaurantIds, from, to, now, leaveOut ?? null]);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        units: [...row.tables, ...row.groups.flatMap(groupUnit)],
        seatings: row.seatings.map((s) => ({
          ...s,
          startsAt: new Date(s.startsAt),
          until: new Date(s.until),
        })),
        pauses: row.pauses.map((p) => ({ ...p, from: new Date(p.from), until: new Date(p.until) })),
      },
    ]),
  );
}

// Pushed together, tables are for whom the most reserved of them is for; without one of them there is nothing to push.
function groupUnit({ channels, ...group }: Json['groups'][number]): Unit[] {
  if (!channels || channels.length < group.tableIds.length) return [];
  const channel = channels.find((c) => c === 'walk-in') ?? channels.find((c) => c === 'staff') ?? 'online';
  return [{ ...group, channel }];
}

// The reservation is locked before its slots go: a diner who confirms in the same moment either comes first, and the hold
// is no longer one, or finds it released. One that its owner has locked is left alone: waiting for somebody who may be
// waiting for us is a deadlock.
const clearLapsed = statement(
  'clear lapsed holds',
  `with lapsed as (
     select v.id from reservations v
      where v.status = 'held' and v.expires_at <= $4
        and exists (select 1 from table_slots o where o.reservation_id = v.id and o.table_id = any($1::uuid[])
                     and o.period && tstzrange($2, $3))
      for update skip locked
   ), released as (
     update reservations v set status = 'released', version = v.version + 1 from lapsed where v.id = lapsed.id
   )
   delete from table_slots o using lapsed where o.reservation_id = lapsed.id`,
);

const anyLapsed = statement(
  'any lapsed hold',
  `select 1 from table_slots o join reservations v on v.id = o.reservation_id
    where o.table_id = any($1::uuid[]) and o.period && tstzrange($2, $3) and v.status = 'held' and v.expires_at <= $4
    limit 1`,
);

const occupy = statement(
  'occupy tables',
  `insert into table_slots (reservation_id, table_id, period)
   select $1, t, tstzrange($3, $4) from unnest($2::uuid[]) t order by t
   on conflict do nothing returning table_id`,
);

/**
 * Puts a reservation at its tables; false when somebody else is at one of them, and then nothing may be kept (the
 * caller rolls back or frees). The exclusion constraint decides, so of any number at once exactly one gets the table,
 * and nobody gets an error. Holds that ran out are cleared from the way first; they may have other tables too, so whoever
 * does that takes the table plan, as does whoever takes several tables. A caller that gives up slots takes it before.
 */
export async function occupyTables(
  tx: Transaction,
  reservation: { id: string; restaurantId: string },
  tableIds: readonly string[],
  from: Date,
  to: Date,
  now: Date,
): Promise<boolean> {
  const lapsed = (await tx.rows(anyLapsed, [tableIds, from, to, now])).length > 0;
  if (lapsed || tableIds.length > 1) await lockTablePlan(tx, reservation.restaurantId);
  if (lapsed) await tx.rows(clearLapsed, [tableIds, from, to, now]);
  const rows = await tx.rows(occupy, [reservation.id, tableIds, from, to]);
  return rows.length === tableIds.length;
}

const free = statement(
  'free tables',
  `with gone as (delete from table_slots where reservation_id = $1 returning upper(period) as until)
   select max(until) as until from gone`,
);

/** Frees whatever tables a reservation has; gives until when it had them, buffer of that time included. */
export async function freeTables(tx: Transaction, reservationId: string): Promise<Date | null> {
  const [row] = await tx.rows<{ until: Date | null }>(free, [reservationId]);
  return row?.until ?? null;
}

const lockPlan = statement('lock table plan', `select pg_advisory_xact_lock(hashtextextended($1, 7))`);

/**
 * One at a time per restaurant: taken by whoever touches several slots, before the first. Somebody who waits for one
 * slot while having another could otherwise meet somebody who does the reverse. Taking a single table that nobody's lapsed
 * hold is at needs no lock.
 */
export async function lockTablePlan(tx: Transaction, restaurantId: string): Promise<void> {
  await tx.rows(lockPlan, [restaurantId]);
}

const names = statement('table names', `select name from tables where id = any($1::uuid[]) order by name`);

/** What tables are called in the room. */
export async function tableNames(db: Queryable, tableIds: readonly string[]): Promise<string[]> {
  return (await db.rows<{ name: string }>(names, [tableIds])).map(({ name }) => name);
}
