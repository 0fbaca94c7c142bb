import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World, whatsappSender } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const small = smallRestaurant({ tax: { showAllIn: true } });
  await loadRestaurant(world.thali.db, world.thali.knex, {
    ...small,
    menu: [
      {
        section: 'All',
        items: [
          ...(small.menu[0]?.items ?? []),
          { code: 'LAS', name: 'Lassi', price: 99_50, diet: 'veg', groups: ['salt'] },
        ],
      },
    ],
    modifierGroups: {
      salt: {
        name: 'Sweet or salt',
        min: 1,
        max: 1,
        options: [{ name: 'Sweet', price: 10_00 }, { name: 'Salt' }],
      },
    },
  });
});
afterAll(() => world.close());

test('a restaurant that shows all-in prices shows them on its page, in lists, in questions and in the cart', async () => {
  const phone = world.twilio.phone('+919812411111');
  phone.profileName = 'Asha';
  const say = async (text: string) => {
    phone.whatsapp.send(text, { sender: whatsappSender });
    await world.quiet();
    return phone.whatsapp.last()?.text ?? '';
  };
  const page = await (await fetch(`${world.publicUrl}/r/one-table`)).text();
  expect(page).toContain('₹210');
  expect(page).toContain('<bdi>Sweet</bdi> <small>+₹10.50</small>');
  expect(page).toContain('Prices include all taxes.');
  await say('one table only');
  await say('order to collect');
  expect(await say('2 dal')).toContain('2 x Dal ₹420');
  expect(await say('1 lassi')).toContain('Sweet');
  const cart = await say('sweet');
  expect(cart).toContain('1 x Lassi (Sweet) ₹114.98');
  expect(cart).not.toContain('before tax');
  const review = await say('checkout');
  // 509.50 bear 12.74 twice.
  expect(review).toContain('Items ₹534.98');
  expect(review).toContain('(of which CGST 2.5% ₹12.74)');
  expect(review).toContain('*Total ₹535*');
  expect(await say('yes')).toContain('Please pay ₹535');
});
