import fc from 'fast-check';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { cancel, confirm, move } from '../../src/acts/book.ts';
import { done } from '../../src/acts/floor/answer.ts';
import { type Floor, floorOf } from '../../src/acts/floor/floor.ts';
import { drop, hold } from '../../src/acts/tables.ts';
import type { FloorRequest } from '../../src/domain/floor.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { openDatabase, statement } from '../../src/store/database.ts';
import { acting, guest } from '../support/guests.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let restaurantId: string;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
  restaurantId = await loadRestaurant(
    world.thali.db,
    world.thali.knex,
    smallRestaurant({
      tables: ['A', 'B', 'C', 'D', 'E'].map((name, i) => ({
        name,
        seats: [1, 2 + (i % 3) * 2] as [number, number],
      })),
      groups: [
        { tables: ['A', 'B'], seats: [3, 6] },
        { tables: ['C', 'D', 'E'], seats: [6, 12] },
        { tables: ['B', 'C'], seats: [4, 8] },
      ],
    }),
  );
});
afterAll(() => world.close());

const overlaps = statement(
  'test all overlaps',
  `select (select count(*) from table_slots a join table_slots b on a.table_id = b.table_id
             and a.reservation_id < b.reservation_id and a.period && b.period)::int as overlaps,
          (select count(*) from table_slots o join reservations v on v.id = o.reservation_id
            where v.status not in ('held', 'requested', 'confirmed', 'seated'))::int as ghosts,
          (select count(*) from reservations v where v.status in ('requested', 'confirmed')
            and not exists (select 1 from table_slots o where o.reservation_id = v.id))::int as unseated,
          (select count(*) from reservations v where v.status in ('held', 'requested', 'confirmed', 'seated')
            and v.table_ids <> coalesce((select array_agg(o.table_id order by o.table_id) from table_slots o
                                          where o.reservation_id = v.id), '{}'))::int as elsewhere`,
);
const deadlocks = statement(
  'test deadlocks',
  'select deadlocks::int as deadlocks from pg_stat_database where datname = current_database()',
);

/** Numbers of the bookings that are alive, for staff to choose among: at random they would hardly ever meet one. */
const living = statement(
  'test living numbers',
  `select t.number, v.status <> 'seated' as movable from tickets t join reservations v on v.id = t.reservation_id
    where v.status in ('requested', 'confirmed', 'seated') and t.status <> 'withdrawn' order by t.number`,
);
const managers = statement('test managers', `select person_id as "personId" from staff where role = 'owner'`);

/** Tables by their names and bookings by their numbers, as staff mean them. */
function meant(
  floor: Floor,
  living: readonly { number: number; movable: boolean }[],
  request: FloorRequest,
): FloorRequest {
  // Guests who sit cannot come at another time.
  const of = request.act === 'move' ? living.filter(({ movable }) => movable) : living;
  const one = (number: number) => of[number % of.length]?.number ?? number;
  if ('other' in request) return { ...request, number: one(request.number), other: one(request.other) };
  if ('number' in request && !('tableIds' in request)) return { ...request, number: one(request.number) };
  if (!('tableIds' in request)) return request;
  const ids = new Map(floor.tables.map(({ name, id }) => [name, id]));
  const which = 'number' in request ? { number: one(request.number) } : {};
  return {
    ...request,
    ...which,
    tableIds: [...new Set(request.tableIds.map((name) => ids.get(name) ?? name))],
  };
}

type Operation =
  | { do: 'hold'; hour: number; party: number }
  | { do: 'confirm' | 'drop' | 'cancel' }
  | { do: 'move'; hour: number; party: number }
  | { do: 'wait'; minutes: number }
  | { do: 'staff'; request: FloorRequest };

const hour = fc.integer({ min: 0, max: 9 });
// Mostly parties that one table takes, so that many are seated and moved, and some that need several.
const party = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 12 }) },
);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('hold' as const), hour, party }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('confirm' as const) }) },
  // Tables have to come free again for others to be seated at all.
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('drop' as const, 'cancel' as const) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('move' as const), hour, party }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 15 }) }),
  },
);

/** What staff do meanwhile, to whichever booking has the number and whatever is at the table. */
const number = fc.integer({ min: 1, max: 400 });
const table = fc.constantFrom('A', 'B', 'C', 'D', 'E');
const clock = fc.integer({ min: 18, max: 22 }).map((hours) => `${hours}:30`);
const staffWork: fc.Arbitrary<FloorRequest> = fc.oneof(
  fc.record({ act: fc.constant('walk in' as const), party, name: fc.constant(null) }),
  fc.record({
    act: fc.constant('block' as const),
    tableIds: fc.tuple(table),
    day: fc.constant('2026-11-28'),
    from: clock,
    days: fc.constant(1),
    reason: fc.constant(null),
  }),
  // Blocks go sooner than they come, or guests would find the house closed.
  fc.record({ act: fc.constant('unblock' as const), tableIds: fc.tuple(table, table, table) }),
  fc.record({
    act: fc.constant('place' as const),
    number,
    tableIds: fc.uniqueArray(table, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ act: fc.constant('move' as const), number, at: fc.record({ time: clock }) }),
  fc.record({ act: fc.constant('swap' as const), number, other: number }),
  fc.record({
    act: fc.constantFrom('finish' as const, 'finish' as const, 'unpin' as const),
    number,
  }),
  fc.record({ act: fc.constant('retire' as const), tableIds: fc.tuple(table) }),
  // Tables come back twice as often as they go.
  fc.record({ act: fc.constant('restore' as const), tableIds: fc.tuple(table, table) }),
);
/** Staff who are at work beside the sixteen guests. */
const staffClients = 4;

const startOf = (half: number) => Date.parse('2026-11-28T12:30:00Z') + half * 1_800_000;

test('ten thousand random bookings by sixteen clients never put two parties at one table', {
  timeout: 360_000,
}, async () => {
  const db = openDatabase(world.thali.db.pool.options.connectionString ?? '', 16);
  onTestFinished(() => db.close());
  const run = acting(world, db);
  const plans = fc.sample(fc.array(operation, { minLength: 625, maxLength: 625 }), { numRuns: 16, seed: 7 });
  const staffPlans = fc.sample(
    fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.record({ do: fc.constant('staff' as const), request: staffWork }) },
        {
          weight: 1,
          arbitrary: fc.record({
            do: fc.constant('wait' as const),
            minutes: fc.integer({ min: 1, max: 15 }),
          }),
        },
      ),
      { minLength: 625, maxLength: 625 },
    ),
    { numRuns: staffClients, seed: 8 },
  );
  const [owner] = await db.rows<{ personId: string }>(managers);
  if (!owner) throw new Error('Nobody works there.');
  const manager = owner;
  const counts: Record<string, number> = {};

  async function client(plan: readonly Operation[], number: number): Promise<void> {
    let guests = 0;
    const nextGuest = () =>
      guest(db, `${String(number).padStart(2, '0')}${String(++guests).padStart(2, '0')}`);
    let who = await nextGuest();
    let tries = 0;
    let mine: string | undefined;
    let booked = false;
    for (const op of plan) {
      // Nobody may try more than twenty times an hour: before that somebody else goes on, whose hold is their own.
      if (tries >= 15 && !booked) {
        who = await nextGuest();
        tries = 0;
        mine = undefined;
      }
      await run(async (act) => {
        switch (op.do) {
          case 'hold': {
            // One booking each: those that nobody cancels any more would fill the restaurant for good.
            if (booked) break;
            tries += 1;
            const held = await hold(act, who, {
              restaurantId,
              partySize: op.party,
              at: startOf(op.hour),
              ...(mine ? { replaces: mine } : {}),
            });
            counts[held.ok ? 'held' : 'refused'] = (counts[held.ok ? 'held' : 'refused'] ?? 0) + 1;
            if (held.ok) mine = held.reservationId;
            break;
          }
          case 'confirm':
            if (mine && (await confirm(act, who, { reservationId: mine, name: 'Guest' })).ok) {
              booked = true;
              counts.confirmed = (counts.confirmed ?? 0) + 1;
            }
            break;
          case 'drop':
            if (mine) await drop(act, who, { reservationId: mine });
            break;
          case 'cancel':
            if (mine && (await cancel(act, who, { id: mine, kind: 'booking', told: 0 })).ok) {
              booked = false;
              counts.cancelled = (counts.cancelled ?? 0) + 1;
            }
            break;
          case 'move':
            if (
              mine &&
              (await move(act, who, { reservationId: mine, partySize: op.party, at: startOf(op.hour) })).ok
            )
              counts.moved = (counts.moved ?? 0) + 1;
            break;
          case 'staff': {
            const alive = await act.tx.rows<{ number: number; movable: boolean }>(living);
            const floor = await floorOf(act, manager, {});
            if (!floor) throw new Error('The manager has no floor.');
            const { outcome } = await done(floor, meant(floor, alive, op.request));
            const what = `${op.request.act} ${outcome.kind}`;
            counts[what] = (counts[what] ?? 0) + 1;
            break;
          }
          case 'wait':
            if (number === 0) world.clock.advance(op.minutes * 60_000);
        }
      });
    }
  }
  await Promise.all([...plans, ...staffPlans].map(client));
  expect(await db.rows(overlaps)).toEqual([{ overlaps: 0, ghosts: 0, unseated: 0, elsewhere: 0 }]);
  expect(await db.rows(deadlocks)).toEqual([{ deadlocks: 0 }]);
  for (const what of [
    'walk in done',
    'block blocked',
    'place done',
    'move done',
    'swap swapped',
    'retire table',
  ])
    expect(counts[what] ?? 0, what).toBeGreaterThan(5);
  for (const what of ['held', 'refused', 'confirmed', 'cancelled', 'moved'])
    expect(counts[what] ?? 0, what).toBeGreaterThan(100);
});
