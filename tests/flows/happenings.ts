import type { DinerEvent, StaffEvent } from '../../flows/events.ts';
import type { DinerNews, StaffNews } from '../../flows/news.ts';
import { booking, depositOrder, long, now, order, securedBooking } from './answers.ts';
import { floorRow, stranded } from './floor-answers.ts';

type ByType<E extends { type: string }> = { [Type in E['type']]: Extract<E, { type: Type }>[] };

const id = '00000000-0000-4000-8000-000000000001';
const one = <T extends string>(type: T): { type: T }[] => [{ type }];
const until = now + 900_000;
const money = {
  total: 446_00,
  currency: 'INR',
  url: 'https://rzp.io/i/abcdefgh',
  until,
  zone: 'Asia/Kolkata',
};

const dinerNews: { [About in DinerNews['about']]: (DinerNews & { about: About })[] } = {
  accepted: [
    { about: 'accepted', booking },
    { about: 'accepted', order },
    { about: 'accepted', booking, order },
  ],
  delayed: [
    { about: 'delayed', booking },
    { about: 'delayed', order },
  ],
  declined: [
    { about: 'declined', booking, reason: 'full' },
    { about: 'declined', order, reason: 'sold out', refund: 446_00 },
    { about: 'declined', booking, order, reason: 'x'.repeat(140) },
    { about: 'declined', booking, reason: 'closing' },
    { about: 'declined', booking },
  ],
  moved: [{ about: 'moved', booking, before: now }],
  unanswered: [
    { about: 'unanswered', booking },
    { about: 'unanswered', order },
  ],
  'never answered': [
    { about: 'never answered', booking },
    { about: 'never answered', order, refund: 446_00 },
    { about: 'never answered', order: { ...order, kind: 'pickup' }, refund: 446_00 },
    { about: 'never answered', booking, order, refund: 446_00 },
  ],
  'hold ended': [{ about: 'hold ended', restaurant: long }],
  'payment link': [
    { about: 'payment link', ...money },
    { about: 'payment link', ...money, deposit: true },
  ],
  'payment slow': [{ about: 'payment slow' }],
  'payment failed to start': [
    { about: 'payment failed to start' },
    { about: 'payment failed to start', deposit: true },
  ],
  'payment reminder': [{ about: 'payment reminder', ...money }],
  paid: [
    { about: 'paid', booking, order, late: false },
    { about: 'paid', order, late: true },
    { about: 'paid', booking: securedBooking, order: depositOrder, late: false },
    { about: 'paid', booking: securedBooking, order: depositOrder, late: true },
    { about: 'paid', booking: securedBooking, order: depositOrder, late: false, requested: true },
  ],
  'part paid': [{ about: 'part paid', paid: 100_00, total: 446_00, currency: 'INR', url: money.url }],
  'payment refused': [{ about: 'payment refused' }],
  'payment expired': [
    { about: 'payment expired', restaurant: long, refund: 0, currency: 'INR' },
    { about: 'payment expired', restaurant: long, refund: 100_00, currency: 'INR' },
    { about: 'payment expired', restaurant: long, refund: 0, currency: 'INR', deposit: true },
  ],
  'paid too late': [{ about: 'paid too late', restaurant: long, refund: 100_00, currency: 'INR' }],
  'money returned': [{ about: 'money returned', restaurant: long, refund: 100_00, currency: 'INR' }],
  'refund done': [{ about: 'refund done', restaurant: long, refund: 100_00, currency: 'INR' }],
  'person says': [{ about: 'person says', name: 'Ravi', text: 'x'.repeat(1_500) }],
  'person left': [{ about: 'person left' }],
  'person never came': [{ about: 'person never came' }],
  'table free': [
    { about: 'table free', id, restaurant: long, at: until, zone: money.zone, partySize: 16, until },
  ],
  'table ready': [false, true].map((again) => ({
    about: 'table ready',
    id,
    restaurant: long,
    until,
    zone: money.zone,
    again,
  })),
  'offer passed on': (['door', 'freed'] as const).map((kind) => ({
    about: 'offer passed on',
    id,
    restaurant: long,
    kind,
  })),
  'waitlist over': (['door', 'freed'] as const).map((kind) => ({
    about: 'waitlist over',
    restaurant: long,
    kind,
  })),
};

const ticket = { about: 'ticket' as const, ticketId: id, restaurant: long, allergens: ['milk', 'nuts'] };
const guest = { id, number: 99_999, name: 'A'.repeat(60) };
const staffNews: { [About in StaffNews['about']]: (StaffNews & { about: About })[] } = {
  ticket: [
    { ...ticket, rung: 0, booking, order, needsAnswer: true },
    { ...ticket, rung: 1, order, needsAnswer: true },
    { ...ticket, rung: 0, booking, needsAnswer: false },
    { ...ticket, rung: 0, booking: securedBooking, order: depositOrder, needsAnswer: false },
    { ...ticket, rung: 0, booking: securedBooking, order: { ...order, deposit: 40_00 }, needsAnswer: true },
    { ...ticket, rung: 0, instead: 7, booking, needsAnswer: false },
  ],
  'ticket withdrawn': [
    { about: 'ticket withdrawn', number: 12, restaurant: long, by: 'diner' },
    { about: 'ticket withdrawn', number: 12, restaurant: long, by: 'nobody' },
    { about: 'ticket withdrawn', number: 12, restaurant: long, by: 'nobody', tableStands: true },
  ],
  'ticket answered': (['accepted', 'delayed', 'declined'] as const).map((decision) => ({
    about: 'ticket answered' as const,
    number: 12,
    decision,
    by: 'Ravi',
  })),
  'refund failed': [{ about: 'refund failed', number: 12, refund: 100_00, currency: 'INR' }],
  'person wanted': [
    {
      about: 'person wanted',
      handoverId: id,
      name: 'Asha',
      restaurant: long,
      said: Array.from({ length: 6 }, () => 'y'.repeat(120)),
    },
    { about: 'person wanted', handoverId: id, name: 'Asha', restaurant: null, said: [] },
  ],
  'diner says': [{ about: 'diner says', name: 'Asha', text: 'x'.repeat(1_500) }],
  'diner left': [{ about: 'diner left', name: 'Asha' }],
  arrival: [
    { about: 'arrival', number: 99_999, name: 'A'.repeat(60), at: now, zone: 'Asia/Kolkata', minutes: 20 },
    { about: 'arrival', number: 1, name: '', at: now, zone: 'Asia/Kolkata' },
  ],
  'bookings stranded': [
    {
      about: 'bookings stranded',
      restaurant: long,
      zone: 'Asia/Kolkata',
      moved: [floorRow('expected')],
      stranded,
      now,
    },
    { about: 'bookings stranded', restaurant: long, zone: 'Asia/Kolkata', moved: [], stranded, now },
  ],
  'turn failed': [{ about: 'turn failed', name: 'Asha' }],
  'guest waits': [0, 175, null].map((minutes) => ({
    about: 'guest waits',
    ...guest,
    partySize: 16,
    minutes,
    restaurant: long,
  })),
  'guest comes': [{ about: 'guest comes', ...guest }],
  'guest left': [{ about: 'guest left', ...guest }],
  'guest silent': [
    {
      about: 'guest silent',
      ...guest,
      again: true,
      next: { ...guest, id: id.replace(/1$/, '2'), partySize: 16 },
    },
    { about: 'guest silent', ...guest, again: false },
  ],
};

/** Everything a diner's conversation may hear, at least once of each kind; a kind that is missing does not compile. */
export const dinerEvents: ByType<DinerEvent> = {
  help: one('help'),
  menu: one('menu'),
  back: one('back'),
  restart: one('restart'),
  person: one('person'),
  bookings: one('bookings'),
  language: [{ type: 'language', language: 'hi' }],
  stop: one('stop'),
  start: one('start'),
  repeat: one('repeat'),
  again: one('again'),
  late: [{ type: 'late', minutes: 20 }, { type: 'late' }],
  here: one('here'),
  thanks: one('thanks'),
  bye: one('bye'),
  greeting: one('greeting'),
  voice: one('voice'),
  media: one('media'),
  stale: one('stale'),
  yes: one('yes'),
  no: one('no'),
  cancel: one('cancel'),
  change: one('change'),
  more: one('more'),
  cart: one('cart'),
  pay: one('pay'),
  wish: [
    { type: 'wish', wish: { partySize: 4 }, text: '4' },
    { type: 'wish', wish: { date: '2026-11-28' }, text: 'tomorrow' },
    { type: 'wish', wish: { time: '20:00' }, text: '8pm' },
    {
      type: 'wish',
      wish: { words: 'copper', area: 'Indiranagar', partySize: 2, date: '2026-11-28', time: '20:00' },
      text: 'x',
    },
    { type: 'wish', wish: { cuisine: 'italian' }, text: 'italian' },
    { type: 'wish', wish: { date: '2026-11-28', from: '19:00', until: '20:30' }, text: 'between 7 and 8:30' },
    {
      type: 'wish',
      wish: { restaurant: long, partySize: 4, date: '2026-11-28', time: '20:00' },
      items: [{ itemId: id, quantity: 1, modifiers: [] }],
      unknown: [long],
      name: 'Ravi',
      text: 'all of it',
    },
    { type: 'wish', wish: { diet: 'veg', words: 'starters' }, text: 'any veg starters' },
  ],
  items: [
    {
      type: 'items',
      items: [
        { itemId: id, quantity: 2, modifiers: [] },
        { itemId: id, quantity: 1, modifiers: [], without: ['x'] },
      ],
      text: 'x',
    },
    {
      type: 'items',
      items: [
        { itemId: id, quantity: 1, modifiers: [], orIds: [id], unsure: ['x'] },
        { itemId: id, quantity: 1, modifiers: [], like: 'mutton stew' },
      ],
      unknown: ['mutton stew'],
      text: 'x',
    },
  ],
  edits: [
    {
      type: 'edits',
      edits: [{ op: 'set quantity', lineId: id, quantity: 3 }],
      items: [],
      text: 'make it 3',
    },
    {
      type: 'edits',
      edits: [{ op: 'remove', lineId: id }],
      items: [{ itemId: id, quantity: 1, modifiers: [] }],
      text: 'a lassi instead of it',
    },
  ],
  words: [
    { type: 'words', text: 'window seat please' },
    { type: 'words', text: '??' },
  ],
  question: [
    { type: 'question', text: 'do you have parking' },
    {
      type: 'question',
      text: 'is it ok with nuts',
      dish: {
        name: long,
        diet: 'non-veg',
        suits: ['jain', 'halal'],
        allergens: ['milk', 'nuts'],
        withChoices: ['gluten'],
      },
    },
    {
      type: 'question',
      text: 'x',
      dish: { name: 'Naan', diet: 'veg', suits: [], allergens: [], withChoices: [] },
    },
  ],
  name: [{ type: 'name', name: 'Ravi' }],
  'table only': one('table only'),
  location: [{ type: 'location', latitude: 12.97, longitude: 77.64 }],
  find: one('find'),
  'pick restaurant': [{ type: 'pick restaurant', id }],
  book: one('book'),
  order: one('order'),
  'pick time': [{ type: 'pick time', at: until }],
  'other day': one('other day'),
  elsewhere: one('elsewhere'),
  'pick section': [{ type: 'pick section', id: '0' }],
  'pick item': [{ type: 'pick item', id }],
  'pick size': [{ type: 'pick size', id }],
  'pick option': [{ type: 'pick option', id }],
  'pick line': [{ type: 'pick line', id }],
  done: one('done'),
  'add more': one('add more'),
  checkout: one('checkout'),
  'add note': one('add note'),
  remove: one('remove'),
  'one more': one('one more'),
  'one less': one('one less'),
  soonest: one('soonest'),
  'pick booking': [{ type: 'pick booking', id, kind: 'booking' }],
  wait: [{ type: 'wait', id, kind: 'booking' }],
  'give up': [{ type: 'give up', id, kind: 'order' }],
  'check payment': one('check payment'),
  'join list': [
    { type: 'join list', wish: {}, text: '' },
    { type: 'join list', wish: { partySize: 4 }, text: 'waitlist for 4' },
    { type: 'join list', wish: { partySize: 4, date: '2026-11-28', time: '20:00' }, text: 'x' },
    { type: 'join list', wish: { restaurant: long, partySize: 4, time: '20:00' }, text: 'x' },
  ],
  line: [
    { type: 'line', wish: {}, text: 'where am i in line' },
    { type: 'line', wish: { restaurant: long }, text: 'x' },
  ],
  'leave list': [{ type: 'leave list' }, { type: 'leave list', id }],
  'take offer': [{ type: 'take offer', id }],
  'pass offer': [{ type: 'pass offer', id }],
  'stay on list': [{ type: 'stay on list', id }],
  news: Object.values(dinerNews).flatMap((all) => all.map((news) => ({ type: 'news' as const, news }))),
};

/** The same for staff. */
export const staffEvents: ByType<StaffEvent> = {
  help: one('help'),
  menu: one('menu'),
  back: one('back'),
  restart: one('restart'),
  person: one('person'),
  language: [{ type: 'language', language: 'hi' }],
  stop: one('stop'),
  start: one('start'),
  thanks: one('thanks'),
  greeting: one('greeting'),
  voice: one('voice'),
  media: one('media'),
  location: one('location'),
  stale: one('stale'),
  words: [
    { type: 'words', text: 'hello there' },
    { type: 'words', text: 'what is #3' },
  ],
  yes: one('yes'),
  no: one('no'),
  tonight: one('tonight'),
  floor: [{ type: 'floor', said: { act: 'seat', number: 12 } }],
  accept: [{ type: 'accept', ticketId: id }, { type: 'accept', number: 12 }, { type: 'accept' }],
  later: [{ type: 'later', ticketId: id }],
  decline: [{ type: 'decline', ticketId: id }],
  reason: [{ type: 'reason', reason: 'full' }],
  keep: one('keep'),
  'sold out': [{ type: 'sold out', text: 'paneer' }],
  'bring back': [{ type: 'bring back', text: 'paneer' }],
  'pick sold out': [{ type: 'pick sold out', itemId: id, soldOut: true }],
  'take over': [{ type: 'take over', handoverId: id }],
  done: one('done'),
  waiting: one('waiting'),
  ready: [
    { type: 'ready', number: 3 },
    { type: 'ready', id },
  ],
  'seat guest': [
    { type: 'seat guest', number: 3 },
    { type: 'seat guest', id },
  ],
  news: Object.values(staffNews).flatMap((all) => all.map((news) => ({ type: 'news' as const, news }))),
};
