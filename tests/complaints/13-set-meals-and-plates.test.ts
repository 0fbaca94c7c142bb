import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAvailable } from '../../src/domain/menu.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { statement } from '../../src/store/database.ts';
import { loadMenu } from '../../src/store/menus.ts';
import { bringBack, setOff } from '../../src/store/sold-out.ts';
import { businessDay } from '../../src/domain/time.ts';
import { choosing, choosy } from '../support/choosy.ts';
import { startWorld, type World } from '../support/world.ts';

// Complaints about other systems: set meals of dishes cannot be sold, and nobody knows whose plate is whose
// (TastyIgniter 918 and 560).

let world: World;
let restaurantId: string;
beforeAll(async () => {
  world = await startWorld();
  restaurantId = await loadRestaurant(world.thali.db, world.thali.knex, choosy());
});
afterAll(() => world.close());

const dishId = statement('test dish by name', 'select id from items where restaurant_id = $1 and name = $2');

/** Takes a dish off the menu, or brings it back. */
async function off(name: string, soldOut: boolean): Promise<void> {
  const [row] = await world.thali.db.rows<{ id: string }>(dishId, [restaurantId, name]);
  const now = new Date(world.thali.clock.now());
  await world.thali.db.transaction((tx) =>
    soldOut
      ? setOff(tx, restaurantId, [row?.id ?? ''], null, now)
      : bringBack(tx, restaurantId, [row?.id ?? ''], now, businessDay(now, 'Asia/Kolkata')),
  );
}

async function feast() {
  const menu = await loadMenu(world.thali.knex, restaurantId);
  const item = menu?.sections.flatMap((s) => s.items).find(({ name }) => name === 'Festive Feast');
  if (!item) throw new Error('There is no feast.');
  return item;
}

describe('a set meal', () => {
  test('asks what its dishes ask, costs its own price, and the kitchen reads all of it', async () => {
    const asha = await choosing(world);
    await asha.say('1 festive feast with kulcha and korma');
    expect(await asha.say('fierce')).toContain('1 x Festive Feast (Korma (Fierce), Kulcha)');
    // 400 for the feast, 50 for the korma in it, 10 for its heat, 30 for the bread.
    expect(asha.phone.whatsapp.last()?.text).toContain('490');
    await asha.say('checkout', 'yes');
    const [order] = await asha.orders();
    expect(order?.lines).toMatchObject([
      {
        name: 'Festive Feast',
        modifiers: [
          { name: 'Korma', quantity: 1, paise: 50_00, modifiers: [{ name: 'Fierce', paise: 10_00 }] },
          { name: 'Kulcha', paise: 30_00 },
        ],
        allergens: ['gluten', 'nuts'],
      },
    ]);
  });

  test('is without a dish that is sold out, and is not to be had when all of them are', async () => {
    await off('Korma', true);
    const asha = await choosing(world);
    const asked = await asha.say('1 festive feast with phulka');
    expect(asked).toContain('Curry: which one?');
    expect(JSON.stringify(asha.phone.whatsapp.last())).not.toContain('Korma');
    await off('Rajma', true);
    expect(isAvailable(await feast(), world.clock.now())).toBe(false);
    await asha.say('rajma');
    expect(await asha.lines()).toEqual([]);
    await off('Korma', false);
    await off('Rajma', false);
    expect(isAvailable(await feast(), world.clock.now())).toBe(true);
  });

  test('knows the allergens of its dishes', async () => {
    const options = (await feast()).groups.flatMap((group) => group.options);
    expect(options.find(({ name }) => name === 'Korma')?.allergens).toEqual(['nuts']);
    expect(options.find(({ name }) => name === 'Rajma')?.groups.map(({ name }) => name)).toEqual(['Heat']);
  });

  test('lets one go back from a question below a dish to the dish', async () => {
    const asha = await choosing(world);
    expect(await asha.say('1 festive feast with phulka', 'rajma')).toContain('Rajma - Heat');
    expect(await asha.say('back')).toContain('Curry: which one?');
    expect(await asha.say('korma')).toContain('Korma - Heat');
  });
});

describe('plates', () => {
  test('are told apart by whose they are, all the way to the order', async () => {
    const asha = await choosing(world);
    await asha.say('1 chola plate with phulka for Asha, 1 for Ravi and 1 nimbu pani for Ravi');
    expect(await asha.lines()).toMatchObject([
      { name: 'Chola Plate', quantity: 1, seat: 'Asha' },
      { name: 'Chola Plate', quantity: 1, seat: 'Ravi' },
      { name: 'Nimbu Pani', quantity: 1, seat: 'Ravi' },
    ]);
    await asha.say('checkout', 'yes');
    const [order] = await asha.orders();
    expect(order?.lines.map(({ seat }) => seat)).toEqual(['Asha', 'Ravi', 'Ravi']);
  });

  test('of the same person with the same dish are one line; of nobody they are not', async () => {
    const asha = await choosing(world);
    await asha.say('2 nimbu pani', '1 nimbu pani for Asha, 1 for Ravi', '1 nimbu pani for Asha, 1 for Dev');
    expect(await asha.lines()).toMatchObject([
      { quantity: 2, seat: null },
      { quantity: 2, seat: 'Asha' },
      { quantity: 1, seat: 'Ravi' },
      { quantity: 1, seat: 'Dev' },
    ]);
  });

  test('may be named afterwards, and a name is cut to what fits', async () => {
    const asha = await choosing(world);
    await asha.say('3 nimbu pani', 'change', 'nimbu pani', 'for whom?', `Asha, ${'x'.repeat(60)}`);
    expect((await asha.lines()).map(({ quantity, seat }) => [quantity, seat])).toEqual([
      [1, null],
      [1, 'Asha'],
      [1, 'x'.repeat(30)],
    ]);
    await asha.say('change', '1 × Nimbu Pani');
  });
});
