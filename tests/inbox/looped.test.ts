import { afterAll, beforeAll, expect, test } from 'vitest';
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
