import { expect, test } from 'vitest';
import { phrase } from '../../flows/say.ts';
import { begin, finish } from '../../src/converse/prepare.ts';
import { varied } from '../../src/converse/vary.ts';
import { noLoop } from '../../src/domain/loop.ts';
import type { Letter } from '../../src/domain/message.ts';
import type { Conversation } from '../../src/store/conversations.ts';
import { friday, lexicon } from '../understand/world.ts';
import { onSms, onWhatsapp, photoUrl } from './manners.ts';

const places = { photo: photoUrl, sharedSender: 'whatsapp:+14155550100', site: 'https://thali.example' };

/** Somebody who writes to us, and what each text is answered. */
function talk(flow: Conversation['flow'], { channel, address } = onWhatsapp) {
  let conversation: Conversation = {
    id: 'c',
    version: 3,
    flow,
    restaurantId: null,
    menuVersion: null,
    lastInboundAt: null,
    optedOutAt: null,
    loopedAt: null,
    snapshot: null,
    senderId: 's',
    sender: 'sender',
    senderConfigured: true,
    senderRestaurantId: null,
    channel,
    address,
    addressId: 'a',
    externalId: null,
    personId: 'p',
    name: 'Asha',
    language: 'en',
    noticedAt: friday,
    newsHeld: false,
  };
  return (text: string, minutes = 0): string => {
    const now = new Date(friday.getTime() + minutes * 60_000);
    const letter: Letter = { sender: 'sender', address, channel, text, media: [] };
    const prepared = begin(conversation, { letter }, { lexicon, menu: undefined }, now);
    expect(prepared.turn.asks).toEqual([]);
    const { snapshot, calls } = finish(conversation, prepared, places, now);
    conversation = { ...conversation, version: conversation.version + 1, snapshot };
    return calls.map(({ payload }) => (payload as { text: string }).text).join('\n');
  };
}

test.each([
  ['a guest who greets', 'diner', onWhatsapp, 'hello'],
  ['a guest by SMS', 'diner', onSms, 'hello'],
  ['a guest who greets in Hindi', 'diner', onWhatsapp, 'नमस्ते'],
  ['a member of staff', 'staff', onWhatsapp, 'qwxz blorf'],
  ['a member of staff by SMS', 'staff', onSms, 'good evening'],
] as const)('%s never reads the same twice in a row', (_, flow, manner, text) => {
  const write = talk(flow, manner);
  const said = [1, 2, 3, 4].map(() => write(text));
  for (const [n, one] of said.entries()) expect(one).not.toBe(said[n - 1]);
  expect(said[1]).toMatch(/help|मदद/);
  expect(said[2]).toMatch(/Talk to a person|इंसान से बात/);
});

test('who asks for the same by its name, or much later, is told it as it was', () => {
  const write = talk('staff');
  expect(write('help')).toBe(write('help'));
  const guest = talk('diner');
  expect(guest('hello', 1)).toBe(guest('hello', 45));
});

test('thanks that come twice are not welcomed in the same words', () => {
  const write = talk('diner');
  expect([write('thanks'), write('thank you')]).toEqual(['You are welcome.', 'Any time.']);
});

test('nobody is told sorry twice before they are understood', () => {
  const last = { said: 'another', at: 0, times: 0, sorry: true as const };
  const says = [{ text: [phrase('miss.sorry'), phrase('entry.name')] }];
  expect(varied({ ...noLoop, last }, says, 0, undefined)).toEqual([
    { text: [phrase('miss.again'), phrase('entry.name')] },
  ]);
  expect(varied(noLoop, says, 0, undefined)).toBe(says);
});
