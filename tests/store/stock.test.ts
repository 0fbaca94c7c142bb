import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Act } from '../../src/acts/act.ts';
import { cancel } from '../../src/acts/book.ts';
import { checkout } from '../../src/acts/checkout.ts';
import { lapse } from '../../src/acts/lapse.ts';
import { abandonPayment, endOrder } from '../../src/acts/pay.ts';
import { review } from '../../src/acts/review.ts';
import { setStock } from '../../src/acts/set-stock.ts';
import { settle } from '../../src/acts/settle.ts';
import { leftFor } from '../../src/acts/stock.ts';
import { restaurantOf } from '../../src/acts/views.ts';
import { orderStatuses, step } from '../../src/domain/status.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import type { Conversation } from '../../src/store/conversations.ts';
import { statement } from '../../src/store/database.ts';
import { getOrder, saveOrder } from '../../src/store/orders.ts';
import { lockPayment, paymentsOfOrder } from '../../src/store/payments.ts';
import { acting, guest } from '../support/guests.ts';
import { cases } from '../support/cases.ts';
import { order, putIn } from '../support/kitchen.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let act: <T>(work: (act: Act) => Promise<T>) => Promise<T>;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
  act = acting(world, world.thali.db);
});
afterAll(() => world.close());

type Dish = { code: string; name: string; stock?: number; dailyStock?: number };

let houses = 0;
/** A restaurant of its own for a test, with these dishes and a set meal of the first two. */
async function house(...dishes: Dish[]): Promise<string> {
  houses += 1;
  return loadRestaurant(
    world.thali.db,
    world.thali.knex,
    smallRestaurant({
      slug: `stock-${houses}`,
      name: `Stock ${houses}`,
      staff: [{ name: 'Ravi', phone: `+9190000982${String(houses).padStart(2, '0')}`, role: 'owner' }],
      modifierGroups: {
        one: { name: 'First', min: 1, max: 2, options: [{ name: 'Of one', item: dishes[0]?.code }] },
      },
      menu: [
        {
          section: 'All',
          items: [
            ...dishes.map((dish) => ({ ...dish, price: 200_00, diet: 'veg' as const })),
            { code: 'SET', name: 'Set meal', price: 300_00, diet: 'veg', groups: ['one'] },
          ],
        },
      ],
    }),
  );
}

const itemNamed = statement(
  'test item named',
  `select id, stock from items where restaurant_id = $1 and code = $2`,
);
async function item(restaurantId: string, code: string): Promise<{ id: string; stock: number | null }> {
  const [row] = await world.thali.db.rows<{ id: string; stock: number | null }>(itemNamed, [
    restaurantId,
    code,
  ]);
  if (!row) throw new Error(`No dish ${code}.`);
  return row;
}

let guests = 0;
const newGuest = () => guest(world.thali.db, String(++guests).padStart(4, '0'));

const deadlocks = statement(
  'test deadlocks',
  `select deadlocks::int as count from pg_stat_database where datname = current_database()`,
);

test('thirty-two diners want the last five: five get one, and nobody waits in a circle', async () => {
  const place = await house(
    { code: 'KA', name: 'Kulfi', stock: 5 },
    { code: 'KB', name: 'Halwa', stock: 32 },
  );
  const [a, b] = [await item(place, 'KA'), await item(place, 'KB')];
  const diners = await Promise.all(Array.from({ length: 32 }, newGuest));
  for (const [i, who] of diners.entries()) {
    for (const { id } of i % 2 ? [a, b] : [b, a])
      expect(await act((here) => putIn(here, who, place, { itemId: id, quantity: 1 }))).toBe('added');
  }
  const read = await Promise.all(
    diners.map((who) => act((here) => review(here, who, { restaurantId: place }))),
  );
  const answers = await Promise.all(
    diners.map((who, i) =>
      act((here) => {
        const ready = read[i];
        if (ready?.kind !== 'ready') throw new Error('It could be had a moment ago.');
        return checkout(here, who, {
          restaurantId: place,
          wantedAt: ready.wantedAt,
          total: ready.cart.bill.total,
          name: 'Asha',
        });
      }),
    ),
  );
  expect(answers.filter(({ kind }) => kind === 'link coming')).toHaveLength(5);
  expect(answers.filter(({ kind }) => kind === 'changed')).toHaveLength(27);
  expect((await item(place, 'KA')).stock).toBe(0);
  expect((await item(place, 'KB')).stock).toBe(27);
  expect(await world.thali.db.rows(deadlocks)).toEqual([{ count: 0 }]);
});

test('a set meal takes the dish it is made of, and is sold out with it', async () => {
  const place = await house({ code: 'KA', name: 'Kulfi', stock: 3 });
  const [kulfi, meal] = [await item(place, 'KA'), await item(place, 'SET')];
  const option = (
    await world.thali.db.rows<{ id: string }>(
      statement('test option', `select id from modifiers where item_id = $1`),
      [kulfi.id],
    )
  )[0]?.id;
  const who = await newGuest();
  const two = { itemId: meal.id, quantity: 1, modifiers: [{ id: option ?? '', quantity: 2 }] };
  expect(await act((here) => putIn(here, who, place, two))).toBe('added');
  expect(await act((here) => putIn(here, who, place, { itemId: kulfi.id, quantity: 2 }))).toBe('few');
  expect(await act((here) => putIn(here, who, place, two))).toBe('refused');
  expect(await act((here) => order(here, who, place))).toMatchObject({ kind: 'link coming' });
  expect((await item(place, 'KA')).stock).toBe(1);
  const other = await newGuest();
  expect(await act((here) => putIn(here, other, place, { itemId: kulfi.id, quantity: 1 }))).toBe('added');
  expect(await act((here) => order(here, other, place))).toMatchObject({ kind: 'link coming' });
  expect(await act((here) => putIn(here, who, place, two))).toBe('refused');
});

test('what is counted by the day is counted for the day it is wanted on, and begins anew by itself', async () => {
  const place = await house({ code: 'KA', name: 'Kulfi', dailyStock: 5 });
  const { id } = await item(place, 'KA');
  const who = await newGuest();
  const tomorrow = { date: '2026-11-28', time: '20:00' };
  const left = (when: Date) =>
    act(async (here) => (await leftFor(here, await restaurantOf(here, place), when)).get(id));
  const now = world.clock.now();
  const dayAfter = new Date(now.getTime() + 86_400_000);
  await act((here) => putIn(here, who, place, { itemId: id, quantity: 3 }, tomorrow));
  expect(await act((here) => order(here, who, place, tomorrow))).toMatchObject({ kind: 'link coming' });
  expect([await left(now), await left(dayAfter)]).toEqual([5, 2]);
  const today = await newGuest();
  await act((here) => putIn(here, today, place, { itemId: id, quantity: 4 }));
  const placed = await act((here) => order(here, today, place));
  expect(placed).toMatchObject({ kind: 'link coming' });
  expect([await left(now), await left(dayAfter)]).toEqual([1, 2]);
  world.clock.advance(86_400_000);
  expect(await left(world.clock.now())).toBe(2);
  const late = await newGuest();
  await act((here) => putIn(here, late, place, { itemId: id, quantity: 1 }));
  expect(await act((here) => order(here, late, place))).toMatchObject({ kind: 'link coming' });
  expect(await left(world.clock.now())).toBe(1);
  // What goes back now is of a day that is over.
  await act((here) => abandonPayment(here, today, 'orderId' in placed ? placed.orderId : ''));
  expect(await left(world.clock.now())).toBe(1);
  world.clock.advance(-86_400_000);
});

test('a daily count that staff say anew begins less what is ordered for the day, and takes back what goes back', async () => {
  const place = await house({ code: 'KA', name: 'Kulfi', dailyStock: 5 });
  const { id } = await item(place, 'KA');
  const who = await newGuest();
  await act((here) => putIn(here, who, place, { itemId: id, quantity: 4 }));
  const placed = await act((here) => order(here, who, place));
  const left = () =>
    act(async (here) => (await leftFor(here, await restaurantOf(here, place), here.now)).get(id));
  expect(await left()).toBe(1);
  const each = (count: number | null) =>
    act(async (here) =>
      setStock(
        here,
        await restaurantOf(here, place),
        { ids: [id], also: [], name: 'Kulfi' },
        { act: 'daily', count },
        who.personId,
      ),
    );
  await each(20);
  expect(await left()).toBe(16);
  await each(3);
  expect(await left()).toBe(0);
  await act((here) => abandonPayment(here, who, 'orderId' in placed ? placed.orderId : ''));
  expect(await left()).toBe(3);
  await each(null);
  expect(await left()).toBe(undefined);
});

const sold = statement(
  'test sold',
  `select coalesce(sum(l.quantity), 0)::int as count from order_lines l join orders o on o.id = l.order_id
    where l.item_id = $1 and (o.status in ('unpaid', 'placed', 'accepted', 'preparing', 'ready', 'served') or o.id = any($2::uuid[]))`,
);

const fill = statement('test fill', `update items set stock = $2 where id = $1`);

interface Diner {
  who: Conversation;
  orderId?: string;
}

type Move = { who: number; what: (typeof whats)[number]; quantity: number };
const whats = ['order', 'abandon', 'lapse', 'pay', 'cook', 'cancel', 'decline', 'pay late'] as const;

test('whatever orders go through, none is sold twice and none gets lost', async () => {
  const place = await house({ code: 'KA', name: 'Kulfi', stock: 9 });
  const { id: dish } = await item(place, 'KA');
  const seen = new Set<string>();
  let captures = 0;

  /** The kitchen accepts what is paid for, and begins. */
  async function cook(here: Act, id: string): Promise<void> {
    for (const event of ['accept', 'begin'] as const) {
      const now = await getOrder(here.tx, id);
      const status = now && step(orderStatuses, now.status, event);
      if (now && status) await saveOrder(here.tx, { ...now, status });
    }
  }

  /** One step in the life of a diner's newest order; cancelled after the kitchen has begun, its food is made. */
  async function take({ what, quantity }: Move, diner: Diner, made: Set<string>): Promise<void> {
    const { who, orderId } = diner;
    await act(async (here) => {
      if (what === 'order') {
        if ((await putIn(here, who, place, { itemId: dish, quantity })) !== 'added') return;
        const answer = await order(here, who, place);
        if ('orderId' in answer) diner.orderId = answer.orderId;
        return;
      }
      const current = orderId && (await getOrder(here.tx, orderId));
      if (!current) return;
      const [payment] = await paymentsOfOrder(here.tx, current.id);
      const begun = current.status === 'preparing';
      switch (what) {
        case 'abandon':
          await abandonPayment(here, who, current.id);
          break;
        case 'lapse': {
          const locked = payment && (await lockPayment(here.tx, payment.id));
          if (locked) await lapse(here, locked, current);
          break;
        }
        case 'pay':
        case 'cook':
        case 'pay late':
          if ((what !== 'pay late') === (current.status === 'unpaid') && payment)
            await settle(here, {
              reference: payment.reference,
              captured: [
                { id: `pay_stock${++captures}`, amount: payment.amount, currency: payment.currency },
              ],
            });
          if (what === 'cook') await cook(here, current.id);
          break;
        case 'cancel':
          await cancel(here, who, { id: current.id, kind: 'order', told: 0 });
          break;
        case 'decline':
          await endOrder(here, current, 'decline', 'declined by the restaurant');
          break;
      }
      if (begun) made.add(current.id);
      seen.add(`${what} when ${current.status}`);
    });
  }

  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          who: fc.nat(2),
          what: fc.constantFrom(...whats, 'order' as const),
          quantity: fc.integer({ min: 1, max: 4 }),
        }),
        { minLength: 8, maxLength: 30 },
      ),
      async (moves) => {
        const diners: Diner[] = (await Promise.all([1, 2, 3].map(newGuest))).map((who) => ({ who }));
        const start = 9;
        await world.thali.db.rows(fill, [dish, start]);
        const [before] = await world.thali.db.rows<{ count: number }>(sold, [dish, []]);
        const made = new Set<string>();
        for (const move of moves) {
          await take(move, diners[move.who] as Diner, made);
          const { stock } = await item(place, 'KA');
          const [live] = await world.thali.db.rows<{ count: number }>(sold, [dish, [...made]]);
          expect(stock).toBeGreaterThanOrEqual(0);
          expect((stock ?? 0) + (live?.count ?? 0) - (before?.count ?? 0), JSON.stringify(move)).toBe(start);
        }
      },
    ),
    { numRuns: cases(12), seed: 7 },
  );
  // The runs have been through what they are about.
  for (const what of [
    'abandon when unpaid',
    'lapse when unpaid',
    'pay late when lapsed',
    'cancel when preparing',
  ])
    expect([...seen]).toContain(what);
});
