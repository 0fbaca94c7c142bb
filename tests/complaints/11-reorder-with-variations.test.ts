import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { statement } from '../../src/store/database.ts';
import type { RestaurantFile } from '../../src/domain/restaurant-file.ts';
import { buyFrom } from '../support/shop.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World, whatsappSender } from '../support/world.ts';

// "I order the same again and get it plain: the size, the extras and what I left out are gone."

const file = (change: Partial<RestaurantFile> = {}): RestaurantFile =>
  smallRestaurant({
    slug: 'neem-and-clove',
    name: 'Neem and Clove',
    ordering: { pickup: true, preOrder: true, prepMinutes: 10 },
    modifierGroups: {
      fat: {
        name: 'Roasted in',
        min: 1,
        max: 1,
        options: [{ name: 'Butter', isDefault: true }, { name: 'Oil' }],
      },
      side: {
        name: 'Beside it',
        max: 3,
        options: [
          { name: 'Chutney', isDefault: true },
          { name: 'Sambar', isDefault: true },
          { name: 'Cheese', price: 40_00 },
        ],
      },
    },
    menu: [
      {
        section: 'All',
        items: [
          { code: 'MD', name: 'Masala Dosa', price: 90_00, diet: 'veg', groups: ['fat', 'side'] },
          {
            code: 'LA',
            name: 'Sweet Lassi',
            sizes: [
              { name: 'Small', price: 60_00 },
              { name: 'Large', price: 100_00 },
            ],
            diet: 'veg',
          },
        ],
      },
    ],
    staff: [{ name: 'Ravi', phone: '+919000098031', role: 'owner' }],
    ...change,
  });

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await loadRestaurant(world.thali.db, world.thali.knex, file());
});
afterAll(() => world.close());

const linesOf = statement(
  'test lines of latest order',
  `select l.name, l.size, l.quantity, l.modifiers, l.note, l.unit_paise as unit
     from order_lines l where l.order_id = (
       select o.id from orders o join addresses a on a.person_id = o.person_id
        where a.address = $1 order by o.created_at desc limit 1)
    order by l.position`,
);

test('the same again is the same: size, extras, what was left out, how many, and the remark', async () => {
  const bought = await buyFrom(world, [
    '2 masala dosa in oil with cheese, without chutney, and a large sweet lassi from Neem and Clove to collect',
    'checkout',
    'yes',
  ]);
  world.razorpay.pay(bought.linkId);
  await world.quiet();
  const before = await world.thali.db.rows(linesOf, [bought.address]);
  expect(before).toMatchObject([
    {
      name: 'Masala Dosa',
      quantity: 2,
      unit: 130_00,
      modifiers: [
        { name: 'Oil', quantity: 1 },
        { name: 'Chutney', quantity: 0 },
        { name: 'Cheese', quantity: 1 },
      ],
    },
    { name: 'Sweet Lassi', size: 'Large', quantity: 1, unit: 100_00 },
  ]);

  const say = async (...texts: string[]) => {
    for (const text of texts) {
      bought.phone.whatsapp.send(text, { sender: whatsappSender });
      await world.quiet();
    }
    return bought.phone.whatsapp.last()?.text ?? '';
  };
  const shown = await say('same as last time');
  expect(shown).toContain('2 x Masala Dosa (Oil, no Chutney, Cheese) ₹260');
  expect(shown).toContain('1 x Sweet Lassi (Large) ₹100');
  await say('checkout', 'yes');
  expect(await world.thali.db.rows(linesOf, [bought.address])).toEqual(before);

  // The menu is loaded anew, dearer, without cheese and without large glasses: all of it is told, and only the size is asked.
  await say('cancel', 'empty my cart');
  const { menu, modifierGroups } = file();
  const [all] = menu ?? [];
  const side = modifierGroups?.['side'];
  if (!all || !side) throw new Error('There is no menu.');
  await loadRestaurant(
    world.thali.db,
    world.thali.knex,
    file({
      modifierGroups: {
        ...modifierGroups,
        side: { ...side, options: side.options.filter(({ name }) => name !== 'Cheese') },
      },
      menu: [
        {
          ...all,
          items: all.items.map((item) =>
            item.code === 'LA'
              ? {
                  ...item,
                  sizes: [
                    { name: 'Small', price: 60_00 },
                    { name: 'Jug', price: 300_00 },
                  ],
                }
              : item,
          ),
        },
      ],
    }),
  );
  bought.phone.whatsapp.send('same as last time', { sender: whatsappSender });
  await world.quiet();
  const told = bought.phone.whatsapp
    .messages()
    .slice(-3)
    .map((m) => m.text)
    .join('\n');
  expect(told).toContain('Masala Dosa comes without Cheese, which is not there just now.');
  expect(told).toContain('Sweet Lassi no longer comes as Large.');
  expect(await say('small')).toContain('2 x Masala Dosa (Oil, no Chutney) ₹180');
});
