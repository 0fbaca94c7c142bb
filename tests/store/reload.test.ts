import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { statement } from '../../src/store/database.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World, whatsappSender } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
});
afterAll(() => world.close());

const tables = statement(
  'test tables',
  'select name, retired_at is not null as retired from tables order by name',
);

test('a file that is loaded again takes away what it no longer names', async () => {
  const { db, knex } = world.thali;
  const [ravi, mala] = [
    { name: 'Ravi', phone: '+919000098001', role: 'owner' as const },
    { name: 'Mala', phone: '+919000098002', role: 'host' as const },
  ];
  const [one, two] = [
    { name: 'T1', seats: [1, 4] as [number, number] },
    { name: 'T2', seats: [1, 4] as [number, number] },
  ];
  await loadRestaurant(db, knex, smallRestaurant({ staff: [ravi, mala], tables: [one, two] }));
  const phone = world.twilio.phone(mala.phone);
  const say = async (text: string) => {
    phone.whatsapp.send(text, { sender: whatsappSender });
    await world.quiet();
    return phone.whatsapp.last()?.text ?? '';
  };
  expect(await say('hi')).toContain('You are set to get bookings');

  await loadRestaurant(db, knex, smallRestaurant({ staff: [ravi], tables: [one] }));
  expect(await db.rows(tables)).toEqual([
    { name: 'T1', retired: false },
    { name: 'T2', retired: true },
  ]);
  expect(await say('accept 1')).not.toContain('ticket');
  expect(await say('start over')).toContain('What would you like?');
});
