import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Act, noEffects, writeEffects } from '../../src/acts/act.ts';
import { line } from '../../src/acts/cart.ts';
import { checkout } from '../../src/acts/checkout.ts';
import { review } from '../../src/acts/review.ts';
import { toPay } from '../../flows/diner/prompts/order/checkout.ts';
import type { Menu } from '../../src/domain/menu.ts';
import type { Conversation } from '../../src/store/conversations.ts';
import { type Database, statement, type Transaction } from '../../src/store/database.ts';

/** Somebody who orders, and what they were read back. */
interface Guest {
  who: Conversation;
  input: Parameters<typeof checkout>[2];
}

/** Orders that are to be placed at a restaurant, one for each guest. */
export interface Orders {
  restaurantId: string;
  menu: Menu;
  now: Date;
  guests: Guest[];
}

const people = statement(
  'bench people',
  'select c.id, a.person_id as "personId" from conversations c join addresses a on a.id = c.address_id limit $1',
);
const touch = statement('bench order touch', `insert into audit_of_bench (at) values (now()) returning at`);

function actIn(tx: Transaction, { menu, now }: Pick<Orders, 'menu' | 'now'>): Act {
  return {
    tx,
    now,
    effects: noEffects(),
    menu: async () => menu,
    url: (path) => path,
    senders: { whatsapp: '', sms: '' },
  };
}

const dishesEach = 3;
/** Orders placed before any is measured, so that Postgres has its plans. */
const warmUp = 100;
const me = randomUUID();

/** Fills the carts of so many guests with three dishes each, and reads them back. */
export async function prepareOrders(
  db: Database,
  restaurantId: string,
  menu: Menu,
  now: Date,
  count: number,
): Promise<Orders> {
  const simple = menu.sections
    .flatMap(({ items }) => items)
    .filter((item) => item.price !== null && item.groups.every(({ min }) => min === 0) && !item.liquor);
  const who = await db.rows<Conversation>(people, [count + warmUp]);
  const guests: Guest[] = [];
  for (const [nth, person] of who.entries()) {
    const read = await db.transaction(async (tx) => {
      const act = actIn(tx, { menu, now });
      for (let i = 0; i < dishesEach; i++) {
        const item = simple[(nth + i * 7) % simple.length];
        if (!item) throw new Error('The menu of the bench has no simple dish.');
        await line(act, person, {
          restaurantId,
          line: { itemId: item.id, quantity: 1 + (i % 2), modifiers: [] },
          without: [],
          settled: ['optional'],
        });
      }
      return review(act, person, { restaurantId });
    });
    if (read.kind !== 'ready') throw new Error(`An order of the bench is not ready: ${read.kind}.`);
    const input = { restaurantId, wantedAt: read.wantedAt, name: 'Bench', total: toPay(read) };
    guests.push({ who: person, input });
  }
  await db.rows(statement('bench order table', 'create table if not exists audit_of_bench (at timestamptz)'));
  return { restaurantId, menu, now, guests };
}

/** Does so many pieces of work a second, whether or not earlier ones are done; milliseconds from when each was due. */
async function paced(perSecond: number, work: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const begin = performance.now();
  return Promise.all(
    work.map(async (one, nth) => {
      const due = begin + (nth * 1_000) / perSecond;
      await pause(Math.max(0, due - performance.now()));
      await one();
      return performance.now() - due;
    }),
  );
}

/**
 * Places the orders, each in a transaction of its own, so many a second, its payment link and timers written; the floor
 * commits one row at the same pace.
 */
export async function placeOrders(
  db: Database,
  orders: Orders,
  perSecond: number,
): Promise<{ ours: number[]; floor: number[] }> {
  const all = orders.guests.map(({ who, input }) => async () => {
    const answer = await db.transaction(async (tx) => {
      const act = actIn(tx, orders);
      const placed = await checkout(act, who, input);
      await writeEffects(tx, act.effects, orders.now, me);
      return placed;
    });
    if (answer.kind !== 'link coming')
      throw new Error(`An order of the bench was not placed: ${answer.kind}.`);
  });
  await paced(perSecond, all.slice(0, warmUp));
  const measured = all.slice(warmUp);
  const floor = await paced(
    perSecond,
    measured.map(() => () => db.transaction((tx) => tx.rows(touch))),
  );
  const ours = await paced(perSecond, measured);
  return { ours, floor };
}
