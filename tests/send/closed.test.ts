import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DinerNews, OrderView } from '../../flows/news.ts';
import { everyTemplate } from '../../src/converse/templates.ts';
import { addMinutes } from '../../src/domain/time.ts';
import { readApprovals } from '../../src/send/templates.ts';
import { findConversation } from '../../src/store/conversations.ts';
import { acceptStimulus } from '../../src/store/inbox.ts';
import { registeredTemplates } from '../../src/store/templates.ts';
import { callerAs } from '../support/api.ts';
import { channelOf } from '../support/channel-of.ts';
import { dinerPhone } from '../support/diner-phone.ts';
import { numberOf } from '../support/number-of.ts';
import { approveTemplates, metaDecides } from '../support/templates.ts';
import { startWorld, type World, whatsappSender } from '../support/world.ts';

const id = '00000000-0000-4000-8000-000000000001';
const zone = 'Asia/Kolkata';
const restaurant = 'The Copper Ladle';
const startsAt = Date.parse('2026-11-29T14:30:00Z');
const until = startsAt + 1_200_000;
const inr = { currency: 'INR', zone };
const booking = { id, restaurant, ...inr, partySize: 2, startsAt, name: 'Asha', note: null, number: 12 };
const order: OrderView = {
  id,
  restaurant,
  ...inr,
  kind: 'pickup',
  wantedAt: startsAt,
  lines: [],
  total: 450_00,
  deposit: 0,
  name: 'Asha',
  number: 12,
};
const pay = { url: 'https://pay.example/x1y2z3', total: 450_00, until, ...inr };

/** What happened, what is read of it a day after their last message, and what can be tapped. */
const told: [DinerNews, string, ...string[]][] = [
  [
    { about: 'reminder', ahead: 'day', booking, answered: false },
    'A reminder from Thali: your table at The Copper Ladle is for Sun, 29 Nov, 8:00 pm, party of 2. Are you coming?',
    "I'm coming",
    "Can't make it",
  ],
  [
    { about: 'reminder', ahead: 'day', booking, answered: false, answerBy: until },
    'A reminder from Thali: your table at The Copper Ladle is for Sun, 29 Nov, 8:00 pm, party of 2. Please answer by 8:20 pm, or it goes to others. Are you coming?',
    "I'm coming",
    "Can't make it",
  ],
  [
    { about: 'reminder', ahead: 'hours', booking, answered: true },
    'See you soon at The Copper Ladle: your table is for Sun, 29 Nov, 8:00 pm, party of 2. If you are held up, just say so here.',
    "Can't make it",
  ],
  [
    { about: 'accepted', booking, order },
    'Good news from Thali: your table at The Copper Ladle is confirmed for Sun, 29 Nov, 8:00 pm, party of 2. It is booking #12. See you then!',
  ],
  [
    { about: 'accepted', order },
    'Good news from Thali: The Copper Ladle takes your order #12 and has it ready on Sun, 29 Nov, 8:00 pm. See you then!',
  ],
  [
    { about: 'delayed', order },
    'A note from Thali: The Copper Ladle needs a little longer for your #12, until Sun, 29 Nov, 8:00 pm. If that is too late you can cancel and get everything back.',
    'Cancel it',
  ],
  [
    { about: 'declined', booking, reason: 'full' },
    'A note from Thali: sorry, The Copper Ladle has no table for you on Sun, 29 Nov, 8:00 pm, party of 2. What you paid, if anything, goes back to you.',
    'Find a place',
  ],
  [
    { about: 'declined', order },
    'A note from Thali: sorry, The Copper Ladle cannot make your order for Sun, 29 Nov, 8:00 pm. What you paid, if anything, goes back to you.',
    'Find a place',
  ],
  [
    { about: 'moved', booking, before: startsAt - 3_600_000 },
    'A note from Thali: The Copper Ladle has moved your table from Sun, 29 Nov, 7:00 pm to Sun, 29 Nov, 8:00 pm. If that does not suit you, you can cancel it.',
    'Cancel it',
  ],
  [
    { about: 'order ready', order },
    'Good news from Thali: your order #12 at The Copper Ladle is ready to collect.',
  ],
  [
    { about: 'refund done', restaurant, refund: 450_00, currency: 'INR' },
    'Good news from Thali: ₹450 from The Copper Ladle is on its way back to you.',
  ],
  [
    { about: 'payment link', ...pay },
    'A note from Thali: please pay ₹450 by 8:20 pm. The link is https://pay.example/x1y2z3 and works until then.',
  ],
  [
    { about: 'payment reminder', ...pay },
    'A note from Thali: please pay ₹450 by 8:20 pm. The link is https://pay.example/x1y2z3 and works until then.',
  ],
  [
    { about: 'table free', id, restaurant, at: startsAt, zone, partySize: 2, until },
    'Good news from Thali: a table came free at The Copper Ladle for Sun, 29 Nov, 8:00 pm, party of 2. It is yours until 8:20 pm if you want it.',
    'Book it',
    'No thanks',
  ],
  [
    { about: 'table ready', id, restaurant, until, zone, again: false },
    'Good news from Thali: your table at The Copper Ladle is ready. It is kept for you until 8:20 pm today.',
    'On my way',
    'Leave the list',
  ],
  [
    { about: 'how was it', restaurant, zone: 'Asia/Kolkata', restaurantId: id },
    'Thali here: I hope you liked it at The Copper Ladle. If anything was not right, say "person" and I get somebody who can help. You agreed to be asked; "no surveys" ends it.',
    'Book again',
  ],
];

const number = '+919845044444';
let world: World;
beforeAll(async () => {
  world = await startWorld();
  await dinerPhone(world, number, 'Asha').say('hello');
  await approveTemplates(world, 'approved');
  await world.pass(24 * 60);
}, 60_000);
afterAll(() => world.close());

/** The news is told; gives what is new on the phone. */
async function tell(payload: DinerNews): Promise<{ app: string; text: string; buttons: string[] }[]> {
  const { db, engine } = world.thali;
  const { whatsapp, sms } = world.twilio.phone(number);
  const conversation = await findConversation(db, whatsappSender, `whatsapp:${number}`);
  if (!conversation) throw new Error('They have not spoken yet.');
  const all = () =>
    Object.entries({ whatsapp, sms }).flatMap(([app, handset]) =>
      handset.messages().map(({ sid, text, buttons }) => ({ app, sid, text, buttons })),
    );
  const before = new Set(all().map(({ sid }) => sid));
  const said = { kind: 'news', conversationId: conversation.id, payload } as const;
  const providerId = crypto.randomUUID();
  const inboxId = await acceptStimulus(db, { provider: 'thali', providerId, ...said }, world.clock.now());
  if (inboxId) engine.soon(inboxId);
  await world.quiet();
  return all()
    .filter(({ sid }) => !before.has(sid))
    .map(({ app, text, buttons }) => ({ app, text, buttons: buttons.map(({ title }) => title) }));
}

test('a day after their last words a guest reads every piece of news as its template, with its buttons', async () => {
  for (const [news, text, ...buttons] of told)
    expect(await tell(news)).toEqual([{ app: 'whatsapp', text, buttons }]);
});

// None of these bookings and places in line is there any more.
test('whatever button of an old template they tap, they are told kindly how it stands', async () => {
  const { whatsapp } = world.twilio.phone(number);
  const news = whatsapp.messages().filter(({ text }) => told.some(([, template]) => text === template));
  const answers: Record<string, Set<string>> = {};
  for (const { sid, buttons } of news)
    for (const { id: button, title } of buttons) {
      const before = new Set(whatsapp.messages().map((message) => message.sid));
      whatsapp.tap(button, { replyTo: sid });
      await world.quiet();
      for (const { direction, sid: answer, text } of whatsapp.messages())
        if (direction === 'received' && !before.has(answer)) (answers[title] ??= new Set()).add(text);
    }
  const gone = new Set(['I cannot find that one.']);
  const over = new Set(['That offer is over.']);
  expect(answers).toEqual({
    "I'm coming": gone,
    "Can't make it": gone,
    'Cancel it': gone,
    'Find a place': new Set(['Where? Name an area or a city, or share your location.']),
    'Book it': over,
    'No thanks': over,
    'On my way': over,
    'Leave the list': new Set([
      'You are on no list just now. To join one, say "join the waitlist at" and the place.',
    ]),
    'Book again': new Set([
      'That restaurant is not with us any more.\n\nHello Asha. What would you like? Try "biryani near Koramangala" or "table for 4 tomorrow at 8".',
    ]),
  });
  await world.pass(24 * 60);
});

test('a template that Meta pauses after it was approved falls to SMS once, and the desk reads why until it is back', async () => {
  const { db } = world.thali;
  const [ready] = told.filter(([{ about }]) => about === 'order ready');
  const known = await registeredTemplates(db);
  const contentId =
    known.find(({ key, language }) => key === 'template.ready' && language === 'en')?.contentId ?? '';
  const desk = await callerAs(world, numberOf.desk);
  const channel = channelOf(world);
  const read = async () => {
    await readApprovals(db, channel, everyTemplate, addMinutes(world.clock.now(), 7 * 60));
    const { body } = await desk.call('GET /desk/templates', {});
    expect(body.map(({ status }) => status).indexOf('approved')).toBeLessThan(2);
    return body.find(({ key, language }) => key === 'ready' && language === 'en');
  };
  const ways = async () => (ready ? (await tell(ready[0])).map(({ app }) => app) : []);
  try {
    await metaDecides(world, contentId, { status: 'paused', reason: 'low quality', category: 'MARKETING' });
    expect(await ways()).toEqual(['sms']);
    expect(await read()).toMatchObject({
      status: 'paused',
      reason: 'low quality',
      category: 'MARKETING',
      asked: 'UTILITY',
    });
    expect(await ways()).toEqual(['sms']);
    await metaDecides(world, contentId, { status: 'approved', category: 'UTILITY' });
    expect(await read()).toMatchObject({ status: 'approved', reason: '' });
    expect(await ways()).toEqual(['whatsapp']);
  } finally {
    await channel.close();
  }
});

test.each(['paused', 'rejected'] as const)(
  'of a %s template they read the free words, by SMS, and nothing twice',
  async (status) => {
    await approveTemplates(world, status);
    for (const [news, , ...buttons] of told) {
      const heard = await tell(news);
      // A promotion goes by no way on which "no surveys" cannot be answered.
      expect(heard.map(({ app }) => app)).toEqual(news.about === 'how was it' ? [] : ['sms']);
      for (const { text } of heard) {
        expect(text).not.toContain('*');
        expect(text.includes('\n\nAnswer on WhatsApp: https://wa.me/14155550100')).toBe(buttons.length > 0);
      }
    }
  },
  30_000,
);
