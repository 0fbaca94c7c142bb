import { afterAll, beforeAll, expect, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { smsSender, startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test('an answer Twilio refuses as one of a loop (14107) ends it: what is known is not answered, all else is', async () => {
  const phone = world.twilio.phone('+12125550188');
  const sent = () => world.twilio.ledger.entries({ to: phone.number }).length;
  const say = async (text: string) => {
    const before = sent();
    phone.sms.send(text, { sender: smsSender });
    await world.quiet();
    return sent() - before;
  };
  expect(await say('where are you')).toBe(1);
  world.twilio.faults.add({ on: 'api', effect: { kind: 'refuse', code: 14107 } });
  expect(await say('where are you')).toBe(0);
  expect(await say('Where are you?')).toBe(0);
  expect(await say('copper ladle')).toBe(1);
  expect(await say('copper ladle')).toBe(1);
});

// Ninety-nine turns would take seconds.
const almost = statement(
  'test almost too many',
  `update conversations c set snapshot = jsonb_set(c.snapshot::jsonb, '{loop,minute,count}', '99')
     from addresses a where a.id = c.address_id and a.address = $1`,
);

test('who writes more than a hundred messages in a minute is told so once, and is heard when it is over; STOP and START always are', async () => {
  const many = world.twilio.phone('+12125550189');
  const other = world.twilio.phone('+12125550190');
  const say = async (phone: typeof many, text: string) => {
    const before = phone.sms.messages().length;
    phone.sms.send(text, { sender: smsSender });
    await world.quiet();
    return phone.sms
      .messages()
      .slice(before)
      .filter(({ direction }) => direction === 'received')
      .map((message) => message.text);
  };
  await say(many, 'hi');
  await world.thali.db.rows(almost, [many.number]);
  expect(await say(many, 'copper ladle')).toHaveLength(1);
  expect(await say(many, 'find a place')).toEqual([
    'That is a lot of messages at once. For a minute I read no more of them; then please write again.',
  ]);
  expect(await say(many, 'biryani')).toEqual([]);
  expect(await say(many, 'menu')).toEqual([]);
  expect(await say(other, 'copper ladle')).toHaveLength(1);
  await say(many, 'STOP');
  expect((await say(many, 'START')).at(-1)).toContain('Good to have you back');
  expect(await say(many, 'copper ladle')).toEqual([]);
  await world.pass(1);
  expect(await say(many, 'copper ladle')).toHaveLength(1);
});
