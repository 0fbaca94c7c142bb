import { afterAll, beforeAll, expect, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { smsSender, startWorld, whatsappSender, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const carts = statement(
  'test carts of number',
  `select c.id, json_agg(i.name order by i.name) as dishes from carts c join cart_lines l on l.cart_id = c.id
     join items i on i.id = l.item_id join addresses a on a.person_id = c.person_id
    where c.status = 'open' and a.address = $1 group by 1`,
);
const people = statement(
  'test people of number',
  `select distinct person_id from addresses where address like '%' || $1`,
);

test('who writes in two joined chats at once fills one cart, and loses no dish', async () => {
  const phone = world.twilio.phone('+447700900987');
  const sms = (text: string) => phone.sms.send(text, { sender: smsSender });
  const whatsapp = (text: string) => phone.whatsapp.send(text, { sender: whatsappSender });
  sms('order from copper ladle to collect');
  await world.quiet();
  sms('1 butter naan');
  await world.quiet();
  sms('link chats');
  await world.quiet();
  const code = phone.sms
    .messages()
    .map(({ text }) => /"link ([A-Z]{6})"/.exec(text)?.[1])
    .find(Boolean);
  whatsapp(`link ${code}`);
  await world.quiet();
  whatsapp('yes');
  await world.quiet();
  // Neither waits for the other; what each has put in is there.
  sms('1 garlic naan');
  whatsapp('1 laccha paratha');
  sms('1 papad');
  await world.quiet();
  expect(await world.thali.db.rows(people, [phone.number])).toHaveLength(1);
  const open = await world.thali.db.rows<{ dishes: string[] }>(carts, [phone.number]);
  expect(open.map(({ dishes }) => dishes)).toEqual([
    ['Butter Naan', 'Garlic Naan', 'Laccha Paratha', 'Masala Papad'],
  ]);
});
