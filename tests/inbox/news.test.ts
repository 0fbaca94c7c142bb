import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DinerNews } from '../../flows/news.ts';
import { findConversation } from '../../src/store/conversations.ts';
import { acceptStimulus } from '../../src/store/inbox.ts';
import { startWorld, type World, whatsappSender } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const number = '+919812400077';

/** Writes news for the diner as an act does; nobody deals with it before somebody is told to. */
async function write(...all: DinerNews[]): Promise<string[]> {
  const { db } = world.thali;
  const conversation = await findConversation(db, whatsappSender, `whatsapp:${number}`);
  if (!conversation) throw new Error('They have not spoken yet.');
  const ids: string[] = [];
  for (const news of all) {
    const id = await acceptStimulus(
      db,
      {
        provider: 'thali',
        providerId: crypto.randomUUID(),
        kind: 'news',
        conversationId: conversation.id,
        payload: news,
      },
      world.clock.now(),
      60,
    );
    if (id) ids.push(id);
  }
  return ids;
}

const returned = (restaurant: string): DinerNews => ({
  about: 'money returned',
  refund: 100_00,
  currency: 'INR',
  restaurant,
});

/** The restaurants the diner was told of, in the order the messages came. */
function toldOf(): string[] {
  const { whatsapp } = world.twilio.phone(number);
  return whatsapp
    .messages()
    .filter((m) => m.direction === 'received')
    .flatMap((m) => /paid for (\w+) that was not due/.exec(m.text)?.[1] ?? []);
}

describe('news for one conversation', () => {
  test('is told in the order it was written, whoever comes first to deal with it', async () => {
    world.twilio.phone(number).whatsapp.send('hi', { sender: whatsappSender });
    await world.quiet();
    const ids = await write(returned('One'), returned('Two'), returned('Three'), returned('Four'));
    for (const id of ids.toReversed()) world.thali.engine.soon(id);
    await world.quiet();
    expect(toldOf()).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  test('does not wait behind news that cannot be told', async () => {
    const before = toldOf().length;
    const ids = await write({ about: 'nothing that is known' } as unknown as DinerNews, returned('Five'));
    for (const id of ids) world.thali.engine.soon(id);
    await world.quiet();
    expect(toldOf().slice(before)).toEqual(['Five']);
  });
});
