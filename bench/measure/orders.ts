import knex from 'knex';
import { checkLine, priceCart } from '../../src/domain/cart.ts';
import { momentOf } from '../../src/domain/time.ts';
import { openDatabase } from '../../src/store/database.ts';
import { loadMenu } from '../../src/store/menus.ts';
import { getRestaurantBySlug } from '../../src/store/restaurants.ts';
import { fire, plainTurns, warmUpTurns } from '../lab/fire.ts';
import { greetedDatabase } from '../lab/greeted.ts';
import type { Lab } from '../lab/lab.ts';
import { longMenu } from '../parties/long-menu.ts';
import { type Figure, type Finding, middle } from '../report.ts';
import { percentile } from '../statistics.ts';
import { placeOrders, prepareOrders } from './order-acts.ts';

const slug = 'the-copper-ladle';
const linesInCart = 30;
const ordersPerSecond = 100;

/** Microseconds that checking and pricing a cart of thirty lines takes, and summing up thirty numbers: the floor. */
function pricing(times: number): { ours: number[]; floor: number[] } {
  const menu = longMenu(500);
  const now = new Date('2026-11-27T12:30:00Z');
  const items = menu.sections.flatMap((section) => section.items);
  const requests = Array.from({ length: linesInCart }, (_, nth) => {
    const item = items[nth * 16];
    return {
      itemId: item?.id ?? '',
      sizeId: item?.sizes[0]?.id,
      quantity: 1 + (nth % 3),
      modifiers: [
        { id: 'mild', quantity: 1 },
        { id: 'cheese', quantity: 1 },
      ],
    };
  });
  const rules = { rates: { food: 500 }, inclusive: false, roundOff: true };
  const taken = { ours: [] as number[], floor: [] as number[] };
  let sum = 0;
  for (let i = 0; i < times; i++) {
    let start = performance.now();
    sum += requests.reduce((paise, { quantity }) => paise + quantity * 200_00, 0);
    taken.floor.push((performance.now() - start) * 1_000);
    start = performance.now();
    const lines = requests.map((request) => {
      const line = checkLine(menu, request, now);
      if ('problem' in line) throw new Error(`A line of the bench is wrong: ${line.problem}.`);
      return line;
    });
    sum += priceCart(lines, rules, 'INR').total;
    taken.ours.push((performance.now() - start) * 1_000);
  }
  if (!Number.isSafeInteger(sum)) throw new Error('A cart of the bench has no price.');
  return taken;
}

/** Orders placed at one restaurant on a day on which it is open, at the hour of dinner. */
async function placing(lab: Lab, count: number): Promise<{ ours: number[]; floor: number[] }> {
  const url = await greetedDatabase(lab);
  const db = openDatabase(url);
  const graph = knex({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  try {
    const restaurant = await getRestaurantBySlug(db, slug);
    const menu = restaurant && (await loadMenu(graph, restaurant.id));
    const now = restaurant && momentOf('2026-12-05', '19:30', restaurant.hours.zone);
    if (!restaurant || !menu || !now) throw new Error(`The seed has no ${slug}.`);
    return await placeOrders(db, await prepareOrders(db, restaurant.id, menu, now, count), ordersPerSecond);
  } finally {
    await graph.destroy();
    await db.close();
  }
}

const steps = [
  { name: 'a restaurant card', text: 'the copper ladle' },
  { name: 'the menu', text: 'menu' },
  { name: 'a section of the menu', text: '1' },
] as const;

/** Milliseconds from message to reply of each step, at a pace at which nobody waits for anybody. */
async function replies(lab: Lab, quick: boolean, count: number): Promise<Map<string, number[]>> {
  const thali = await lab.thali('orders', await greetedDatabase(lab));
  await fire(lab, [thali.origin], plainTurns('sms', warmUpTurns(quick)));
  const found = new Map<string, number[]>();
  for (const { name, text } of steps) {
    const plan = { channel: 'sms', diners: count, count, texts: [text] } as const;
    found.set(name, (await fire(lab, [thali.origin], plan, { rate: 50 })).replyTimes);
  }
  await thali.stop();
  return found;
}

const at = (percent: number) => (times: readonly number[]) => percentile(times, percent);

/** What orders cost: a cart priced, an order placed, and the replies on the way to it. */
export async function measureOrders(lab: Lab, quick: boolean): Promise<Finding> {
  pricing(2_000);
  const rounds = quick ? 2 : 5;
  const carts = Array.from({ length: rounds }, () => pricing(quick ? 500 : 2_000));
  const placed: Awaited<ReturnType<typeof placing>>[] = [];
  const told: Map<string, number[]>[] = [];
  // The first of each fetches pages, and V8 and Postgres settle on their plans.
  for (let round = 0; round <= rounds; round++) {
    placed.push(await placing(lab, quick ? 100 : 400));
    told.push(await replies(lab, quick, quick ? 64 : 256));
  }
  placed.shift();
  told.shift();
  const target = (figure: Figure, atMost: number): Figure => ({ ...figure, target: { atMost } });
  return {
    subject: 'orders',
    figures: [
      target(
        middle(
          'a cart of 30 lines checked and priced, p50',
          'µs',
          carts.map((c) => at(50)(c.ours)),
        ),
        200,
      ),
      middle(
        'the same, p99',
        'µs',
        carts.map((c) => at(99)(c.ours)),
      ),
      target(
        middle(
          `an order placed, at ${ordersPerSecond} a second, p99`,
          'ms',
          placed.map((p) => at(99)(p.ours)),
        ),
        30,
      ),
      middle(
        'the same, p50',
        'ms',
        placed.map((p) => at(50)(p.ours)),
      ),
      middle(
        'the floor, p99: a row committed at that pace',
        'ms',
        placed.map((p) => at(99)(p.floor)),
      ),
      middle(
        'an order to the floor, p50',
        'times',
        placed.map((p) => at(50)(p.ours) / at(50)(p.floor)),
      ),
      ...steps.map(({ name }) =>
        target(
          middle(
            `${name}, message to reply, p99`,
            'ms',
            told.map((t) => at(99)(t.get(name) ?? [])),
          ),
          20,
        ),
      ),
      ...steps.map(({ name }) =>
        middle(
          `${name}, p50`,
          'ms',
          told.map((t) => at(50)(t.get(name) ?? [])),
        ),
      ),
    ],
    notes: [
      'Replies are timed at 50 messages a second, from the message to the moment the provider has the reply.',
    ],
  };
}
