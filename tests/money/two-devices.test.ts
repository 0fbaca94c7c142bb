import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEffects } from '../../src/acts/act.ts';
import { checkout } from '../../src/acts/checkout.ts';
import { review } from '../../src/acts/review.ts';
import { openAround } from '../../src/converse/around.ts';
import { actIn } from '../../src/converse/take-turn.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { again } from '../../src/store/again.ts';
import { insertCartLine, openCart } from '../../src/store/carts.ts';
import { openConversation } from '../../src/store/conversations.ts';
import { statement } from '../../src/store/database.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

const me = '00000000-0000-4000-8000-00000000000c';
const sender = 'whatsapp:+14155550100';

let world: World;
let restaurantId: string;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
  const file = smallRestaurant({
    slug: 'two-devices',
    ordering: { pickup: true, preOrder: true },
    hours: {
      dineIn: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '06:00', to: '23:30' }],
    },
  });
  restaurantId = await loadRestaurant(world.thali.db, world.thali.knex, file);
});
afterAll(() => world.close());

const ordersOfCart = statement('test orders of cart', `select id from orders where cart_id = $1`);

test('a cart that is checked out on two devices in the same moment becomes one order', async () => {
  const { db } = world.thali;
  const diner = await openConversation(db, {
    sender,
    address: 'whatsapp:+919700000091',
    channel: 'whatsapp',
    name: 'Asha',
    language: 'en',
  });
  const tools = {
    db,
    clock: world.clock,
    around: openAround(db, world.thali.knex),
    places: { photo: (file: string) => file, sharedSender: sender, site: '' },
    url: (path: string) => path,
    senders: { whatsapp: sender, sms: '+14155550101' },
    me,
  };
  const { cartId, read } = await db.transaction(async (tx) => {
    const act = actIn(tools, tx, world.clock.now());
    const menu = await act.menu(restaurantId);
    const [item] = (menu?.sections ?? []).flatMap((section) => section.items);
    const cart = await openCart(tx, restaurantId, diner.personId, act.now);
    await insertCartLine(
      tx,
      cart.id,
      { itemId: item?.id ?? '', quantity: 2, modifiers: [] },
      item?.price ?? 0,
    );
    return { cartId: cart.id, read: await review(act, diner, { restaurantId }) };
  });
  if (read.kind !== 'ready') throw new Error(`Not ready: ${read.kind}`);
  const { wantedAt, cart } = read;
  // Neither ends before both have read the cart and made their order of it.
  let waiting = 2;
  let goOn = () => {};
  const both = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const tap = () =>
    again(() =>
      db.transaction(async (tx) => {
        const act = actIn(tools, tx, world.clock.now());
        await act.menu(restaurantId);
        waiting -= 1;
        if (waiting <= 0) goOn();
        await both;
        const input = { restaurantId, wantedAt, total: cart.bill.total, name: 'Asha' };
        const { kind } = await checkout(act, diner, input);
        await writeEffects(tx, act.effects, act.now, me);
        return kind;
      }),
    );
  const kinds = await Promise.all([tap(), tap()]);
  expect(kinds.sort()).toEqual(['changed', 'link coming']);
  expect(await db.rows(ordersOfCart, [cartId])).toHaveLength(1);
});
