import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DinerEvent, StaffEvent } from '../../flows/events.ts';
import type { Say } from '../../flows/say.ts';
import { compose, type Offered } from '../../src/converse/compose.ts';
import { listen } from '../../src/converse/hearing.ts';
import type { FlowEvent } from '../../src/converse/turn.ts';
import type { Manner } from '../../src/converse/words.ts';
import type { Letter } from '../../src/domain/message.ts';
import type { Conversation } from '../../src/store/conversations.ts';
import { friday, lexicon, menu } from '../understand/world.ts';
import { anySay, onSms, onWhatsapp, photoUrl } from './manners.ts';

interface Between {
  flow?: 'diner' | 'staff';
  offered?: Offered<FlowEvent> | undefined;
  prompt?: Pick<Say, 'expects'>;
}

function conversationOn(manner: Manner, { flow = 'diner', offered, prompt }: Between): Conversation {
  return {
    id: 'c',
    version: 3,
    flow,
    restaurantId: null,
    menuVersion: null,
    lastInboundAt: null,
    optedOutAt: null,
    loopedAt: null,
    snapshot: { flow, version: 1, turn: 3, value: 'home', context: { misses: 0, prompt }, offered },
    senderId: 's',
    sender: 'sender',
    senderConfigured: true,
    senderRestaurantId: null,
    channel: manner.channel,
    address: manner.address,
    addressId: 'a',
    externalId: null,
    personId: 'p',
    name: null,
    language: 'en',
    noticedAt: null,
    newsHeld: false,
  };
}

/** The event somebody's message is, after what was last offered. */
function hear(manner: Manner, between: Between, said: Partial<Letter>): FlowEvent | undefined {
  const letter: Letter = {
    sender: 'sender',
    address: manner.address,
    channel: manner.channel,
    text: '',
    media: [],
    ...said,
  };
  return listen(letter, conversationOn(manner, between), { lexicon, menu: undefined }, friday).event;
}

const uuid = '00000000-0000-4000-8000-000000000001';
const pick = (id: string): DinerEvent => ({ type: 'pick item', id });
const offered: Offered<DinerEvent> = {
  id: 'offer-1',
  options: ['Half', 'Full', 'Back to menu'].map((label) => ({ label, event: pick(label) })),
};

describe('a tap', () => {
  test.each<[string, FlowEvent]>([
    ['pick:offer-1:1', pick('Full')],
    ['pick:offer-0:1', { type: 'stale' }],
    ['pick:offer-1:3', { type: 'stale' }],
    ['pick:offer-1:-1', { type: 'stale' }],
    ['pick:offer-1', { type: 'stale' }],
    [
      `do:{"type":"give up","id":"${uuid}","kind":"order","x":1}`,
      { type: 'give up', id: uuid, kind: 'order' },
    ],
    ['do:{"type":"give up","id":"r1","kind":"booking"}', { type: 'stale' }],
    [`do:{"type":"give up","id":"${uuid}","kind":["booking"]}`, { type: 'stale' }],
    [`do:{"type":"give up","id":["${uuid}"],"kind":"booking"}`, { type: 'stale' }],
    [`do:{"type":"accept","ticketId":"${uuid}"}`, { type: 'stale' }],
    ['do:{"type":"constructor"}', { type: 'stale' }],
    [`do:{"type":"wait","id":"${uuid}","kind":"order"}`, { type: 'wait', id: uuid, kind: 'order' }],
    ['do:{"type":"wait"}', { type: 'stale' }],
    ['do:{"type":"yes"}', { type: 'stale' }],
    ['do:{"type":"news"}', { type: 'stale' }],
    ['do:null', { type: 'stale' }],
    ['do:{', { type: 'stale' }],
    ['Menu', { type: 'stale' }],
  ])('%s', (payload, event) => {
    expect(hear(onWhatsapp, { offered }, { payload, text: 'Full' })).toEqual(event);
  });

  test('means nothing but a look at the present state when nothing is offered any more', () => {
    expect(hear(onWhatsapp, {}, { payload: 'pick:offer-1:1', text: 'Full' })).toEqual({ type: 'stale' });
  });

  test('of staff on a ticket lasts', () => {
    const event: StaffEvent = { type: 'accept', ticketId: uuid };
    expect(hear(onWhatsapp, { flow: 'staff' }, { payload: `do:${JSON.stringify(event)}` })).toEqual(event);
  });

  test('of any kind is an offered event, a lasting one, or stale', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => `do:${json}`),
          fc.tuple(fc.constantFrom('offer-1', 'offer-2'), fc.integer()).map(([id, i]) => `pick:${id}:${i}`),
        ),
        (payload) => {
          fc.pre(payload !== '');
          const event = hear(onWhatsapp, { offered }, { payload, text: 'x' });
          const known = [...offered.options.map((o) => o.event), { type: 'stale' }];
          expect(known).toContainEqual(event);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what was offered can be chosen', () => {
  test('by SMS: every number selects exactly the row that was shown with it', () => {
    fc.assert(
      fc.property(anySay, fc.constantFrom('en' as const, 'hi' as const), (say, language) => {
        const manner = { ...onSms, language };
        const composed = compose([say], manner, photoUrl);
        fc.pre(composed.offered !== undefined);
        const shown = composed.messages.map((m) => m.text).join('\n');
        for (const [i, { label, event }] of (composed.offered?.options ?? []).entries()) {
          if (!/\n/.test(label))
            expect(shown.replace(/\s+/g, ' ')).toContain(`${i + 1} ${label}`.replace(/\s+/g, ' ').trim());
          expect(hear(manner, { offered: composed.offered }, { text: String(i + 1) })).toEqual(event);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('on WhatsApp: every button and row does exactly what was offered with it', () => {
    fc.assert(
      fc.property(anySay, (say) => {
        const composed = compose([say], onWhatsapp, photoUrl);
        const buttons = composed.messages.at(-1)?.options ?? [];
        for (const [i, { id, label }] of buttons.entries()) {
          const tap = { payload: id, text: label };
          expect(hear(onWhatsapp, { offered: composed.offered }, tap)).toEqual(say.options?.[i]?.event);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('by its name', () => {
    expect(hear(onWhatsapp, { offered }, { text: 'full' })).toEqual(pick('Full'));
  });
});

describe('a message', () => {
  test.each<[string, Partial<Letter>, FlowEvent | undefined]>([
    ['blank, as a reaction arrives', { text: '  ' }, undefined],
    [
      'with a pin',
      { place: { latitude: 12.9, longitude: 77.6 } },
      { type: 'location', latitude: 12.9, longitude: 77.6 },
    ],
    ['spoken', { media: [{ url: 'u', type: 'audio/ogg' }] }, { type: 'voice' }],
    ...(
      [
        ['picture', 'image/jpeg'],
        ['sticker', 'image/webp'],
        ['video', 'video/mp4'],
        ['contact', 'text/vcard'],
        ['file', 'application/pdf'],
      ] as const
    ).map(([of, type]): [string, Partial<Letter>, FlowEvent] => [
      `with a ${of} alone`,
      { media: [{ url: 'u', type }] },
      { type: 'media', of },
    ]),
    [
      'with a picture and words',
      { text: 'help', media: [{ url: 'u', type: 'image/jpeg' }] },
      { type: 'help' },
    ],
    ['Twilio has acted on', { text: 'STOP', optOut: 'stop' }, { type: 'stop' }],
    ['in another language', { text: 'hindi please' }, { type: 'language', language: 'hi' }],
    ['of one act', { text: 'my bookings' }, { type: 'bookings' }],
    ['with a wish', { text: 'for 4' }, { type: 'wish', wish: { partySize: 4 }, text: 'for 4' }],
    [
      'with a name of the guide',
      { text: 'Copper Ladle' },
      { type: 'wish', wish: { restaurant: 'The Copper Ladle' }, text: 'Copper Ladle' },
    ],
    ['of loose words', { text: 'window' }, { type: 'words', text: 'window' }],
  ])('%s', (_what, said, event) => {
    expect(hear(onWhatsapp, {}, said)).toEqual(event);
  });

  test('that says no and something else is the something else', () => {
    expect(hear(onWhatsapp, { prompt: { expects: 'confirm' } }, { text: 'no, make it 9' })).toMatchObject({
      type: 'wish',
      wish: { time: '21:00' },
    });
  });

  test('of staff is a command before it is a choice', () => {
    const said = (text: string) => hear(onWhatsapp, { flow: 'staff', offered }, { text });
    expect(said('accept 12')).toEqual({ type: 'accept', number: 12 });
    expect(said('86 paneer')).toEqual({ type: 'stock', said: { act: 'off', text: 'paneer' } });
    expect(said('tonight')).toEqual({ type: 'tonight' });
    expect(said('Half')).toEqual(pick('Half'));
  });

  test('with dishes is an order where there is a menu', () => {
    const letter: Letter = {
      sender: 's',
      address: onWhatsapp.address,
      channel: 'whatsapp',
      text: '2 naan',
      media: [],
    };
    const heard = listen(letter, conversationOn(onWhatsapp, {}), { lexicon, menu }, friday);
    expect(heard.event).toMatchObject({ type: 'items', items: [{ itemId: 'NAN', quantity: 2 }] });
  });

  test('is heard even when the stored state cannot be read', () => {
    const broken = { ...conversationOn(onWhatsapp, {}), snapshot: { flow: 'diner', misses: 'x' } };
    const letter: Letter = {
      sender: 's',
      address: onWhatsapp.address,
      channel: 'whatsapp',
      text: 'help',
      media: [],
    };
    expect(listen(letter, broken, { lexicon, menu: undefined }, friday).event).toEqual({ type: 'help' });
  });
});
