import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Act, writeEffects } from '../../src/acts/act.ts';
import { line } from '../../src/acts/cart.ts';
import { openedCart } from '../../src/acts/vanished.ts';
import { checkout } from '../../src/acts/checkout.ts';
import { decide } from '../../src/acts/decide.ts';
import { kitchenBegins } from '../../src/acts/fire.ts';
import { review } from '../../src/acts/review.ts';
import { settle } from '../../src/acts/settle.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import type { Conversation } from '../../src/store/conversations.ts';
import { type Database, openDatabase, statement } from '../../src/store/database.ts';
import { getRestaurantBySlug } from '../../src/store/restaurants.ts';
import { acting, guest } from '../support/guests.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let restaurantId: string;
let dishId: string;

beforeAll(async () => {
  world = await startWorld();
  const { db, knex } = world.thali;
  await loadRestaurant(
    db,
    knex,
    smallRestaurant({ ordering: { pickup: true, preOrder: true, throttle: { minutes: 15, orders: 4 } } }),
  );
  restaurantId = (await getRestaurantBySlug(db, 'one-table'))?.id ?? '';
  const { rows } = await db.pool.query<{ id: string }>(
    'select i.id from items i where i.restaurant_id = $1',
    [restaurantId],
  );
  dishId = rows[0]?.id ?? '';
});
afterAll(() => world.close());

/** Runs acts in a transaction with everything they leave to be done. */
function written(db: Database): <T>(work: (act: Act) => Promise<T>) => Promise<T> {
  return (work) =>
    acting(
      world,
      db,
    )(async (act) => {
      const answer = await work(act);
      await writeEffects(act.tx, act.effects, act.now, '00000000-0000-4000-8000-00000000000a');
      return answer;
    });
}

const at = (time: string) => new Date(`2026-11-27T${time}:00+05:30`).getTime();

/** A guest with one dish in the cart, read back for 8 pm. */
async function reader(digits: string): Promise<Conversation> {
  const run = written(world.thali.db);
  const who = await guest(world.thali.db, digits);
  await run((act) =>
    line(act, who, {
      restaurantId,
      line: { itemId: dishId, quantity: 1, modifiers: [] },
      without: [],
      settled: ['optional'],
    }),
  );
  const answer = await run((act) => review(act, who, { restaurantId, date: '2026-11-27', time: '20:00' }));
  expect(answer).toMatchObject({ kind: 'ready' });
  return who;
}

async function place(who: Conversation): Promise<string> {
  const run = written(world.thali.db);
  const { bill } = await run((act) => openedCart(act, who, { restaurantId }));
  const { kind } = await run((act) =>
    checkout(act, who, { restaurantId, wantedAt: at('20:00'), name: 'Guest', total: bill.total }),
  );
  return kind;
}

const inSlot = statement(
  'test in slot',
  `select count(*)::int as count from orders
    where restaurant_id = $1 and wanted_at >= $2 and wanted_at < $3 and status = 'unpaid'`,
);

test('sixteen check out at once for a slot of four: four get it, the others are read back anew', {
  timeout: 120_000,
}, async () => {
  const all = await Promise.all(
    Array.from({ length: 16 }, (_, n) => reader(`1${String(n).padStart(3, '0')}`)),
  );
  const kinds = await Promise.all(all.map(place));
  expect(kinds.filter((kind) => kind === 'link coming')).toHaveLength(4);
  expect(kinds.filter((kind) => kind === 'changed')).toHaveLength(12);
  const [row] = await world.thali.db.rows<{ count: number }>(inSlot, [
    restaurantId,
    new Date(at('20:00')),
    new Date(at('20:15')),
  ]);
  expect(row?.count).toBe(4);
  // The next one is offered the next slot, and told why.
  const late = written(world.thali.db);
  const who = all[kinds.indexOf('changed')];
  if (!who) throw new Error('Nobody was refused.');
  const again = await late((act) => review(act, who, { restaurantId, date: '2026-11-27', time: '20:00' }));
  expect(again).toMatchObject({ wantedAt: at('20:15'), later: { why: 'full', at: at('20:00') } });
  // Links that have ended keep no place.
  world.clock.advance(17 * 60_000);
  const free = await late((act) => review(act, who, { restaurantId, date: '2026-11-27', time: '20:00' }));
  expect(free).toMatchObject({ wantedAt: at('20:00') });
  world.clock.advance(-17 * 60_000);
});

const newest = statement(
  'test newest order',
  `select o.id, o.status, o.fired_at as "firedAt", p.reference, p.amount_paise as amount, t.id as "ticketId"
     from orders o join payments p on p.order_id = o.id left join tickets t on t.order_id = o.id
    where o.person_id = $1 order by o.created_at desc limit 1`,
);
interface Newest {
  id: string;
  status: string;
  firedAt: Date | null;
  reference: string;
  amount: number;
  ticketId: string;
}
const starts = statement(
  'test told to start',
  `select count(*)::int as count from inbox where kind = 'news' and payload->>'about' = 'start cooking'`,
);
const alarm = statement(
  'test kitchen alarm',
  `select due_at as "dueAt", epoch, state from timers where subject = $1 and name = 'kitchen begins'`,
);

test('the kitchen is told once, whoever asks how often and at the same time, and not before it has accepted', {
  timeout: 120_000,
}, async () => {
  const { db } = world.thali;
  const run = written(db);
  // Another slot, as the first is full.
  const who = await reader('2000');
  const { bill } = await run((act) => openedCart(act, who, { restaurantId }));
  await run((act) =>
    checkout(act, who, { restaurantId, wantedAt: at('21:00'), name: 'Guest', total: bill.total }),
  );
  const order = async () => {
    const [row] = await db.rows<Newest>(newest, [who.personId]);
    if (!row) throw new Error('There is no order.');
    return row;
  };
  const { id, reference, amount } = await order();
  await run((act) =>
    settle(act, { reference, captured: [{ id: 'pay_kitchen00001', amount, currency: 'INR' }] }),
  );
  world.clock.advance(3 * 3_600_000);
  // Due, and not accepted.
  await run((act) => kitchenBegins(act, id));
  expect(await order()).toMatchObject({ status: 'placed', firedAt: null });
  world.clock.advance(-3 * 3_600_000);

  const staff = await db.pool.query<{ id: string; person: string }>(
    `select c.id, a.person_id as person from conversations c join addresses a on a.id = c.address_id
      where a.address = '+919000098001'`,
  );
  const member = { id: staff.rows[0]?.id, personId: staff.rows[0]?.person, name: 'Ravi' } as Conversation;
  const { ticketId } = await order();
  await run((act) => decide(act, member, { ticketId, decision: 'accept' }));
  const [first] = await db.rows<{ dueAt: Date; epoch: number }>(alarm, [id]);
  expect(first?.dueAt).toEqual(new Date(at('20:40')));
  // Moved: the alarm of before stands no more.
  await run((act) => decide(act, member, { ticketId, decision: 'delay' }));
  const [moved] = await db.rows<{ dueAt: Date; epoch: number }>(alarm, [id]);
  expect(moved?.dueAt).toEqual(new Date(at('20:55')));
  expect(moved?.epoch).toBeGreaterThan(first?.epoch ?? 0);

  world.clock.advance(165 * 60_000);
  await run((act) => kitchenBegins(act, id));
  expect(await order()).toMatchObject({ status: 'accepted', firedAt: null });
  world.clock.advance(10 * 60_000);
  const [before] = await db.rows<{ count: number }>(starts);
  // Two processes that find it due in the same moment, and one that starts again and finds it once more.
  const other = openDatabase(db.pool.options.connectionString ?? '', 4);
  try {
    await Promise.all([db, other, db, other].map((each) => written(each)((act) => kitchenBegins(act, id))));
    await world.thali.engine.sweep();
    await written(other)((act) => kitchenBegins(act, id));
  } finally {
    await other.close();
  }
  expect((await order()).firedAt).toEqual(world.clock.now());
  const [after] = await db.rows<{ count: number }>(starts);
  expect((after?.count ?? 0) - (before?.count ?? 0)).toBe(1);
});
