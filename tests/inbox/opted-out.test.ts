import { afterAll, beforeAll, expect, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { smsSender, startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const state = statement(
  'test opted out state',
  `select c.opted_out_at is not null as out, (select count(*)::int from outbox o where o.conversation_id = c.id
            and o.state in ('failed', 'dead')) as refused
     from conversations c join addresses a on a.id = c.address_id where a.address = $1`,
);

test('whom Twilio does not let us write to (21610) is written to no more, until they say start', async () => {
  const phone = world.twilio.phone('+12125550187');
  const say = async (text: string) => {
    phone.sms.send(text, { sender: smsSender });
    await world.quiet();
    return (await world.thali.db.rows<{ out: boolean; refused: number }>(state, [phone.number]))[0];
  };
  expect(await say('hi')).toEqual({ out: false, refused: 0 });
  // By a page of the carrier's, say: no word of it has reached us.
  await fetch(`${world.twilio.url}/sandbox/phones/${encodeURIComponent(phone.number)}/sms/opt-out`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sender: smsSender }),
  });
  expect(await say('copper ladle')).toEqual({ out: true, refused: 1 });
  expect(await say('copper ladle')).toEqual({ out: true, refused: 1 });
  expect(await say('start')).toEqual({ out: false, refused: 1 });
  expect(phone.sms.messages().at(-1)?.text).toContain('Good to have you back');
});
