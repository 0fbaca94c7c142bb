import type { OrderView } from '../../flows/news.ts';
import type { ChangeView, LineQuestion, OrderAsks } from '../../flows/order-asks.ts';
import type { OrderStatus } from '../../src/domain/status.ts';

/** Answers about orders that are placed, one of each kind, with the longest values there can be. */

const at = Date.parse('2026-11-27T14:30:00Z');
const id = '00000000-0000-4000-8000-000000000001';
const row = {
  orderId: id,
  number: 99_999,
  name: 'A'.repeat(60),
  status: 'ready' as OrderStatus,
  at,
  zone: 'Asia/Kolkata',
};

const long = 'Maharaja Ranjit Singh Memorial Tandoor and Grill House of Old Lahore, Fort Road Br';
const line = {
  quantity: 50,
  name: long,
  size: 'Family size for eight people',
  modifiers: [
    { id, name: 'Extra chicken tikka from the tandoor with everything', quantity: 3, paise: 1_400_00 },
  ],
  note: 'n'.repeat(140),
  total: 4_999_950_00,
};
const order: OrderView = {
  id,
  restaurant: long,
  zone: 'Asia/Kolkata',
  currency: 'INR',
  kind: 'pickup',
  wantedAt: at,
  lines: [line],
  total: 5_249_948_00,
  deposit: 0,
  name: 'A'.repeat(60),
  number: 99_999,
};
/** Changes of an order: more and less of it, and one of which part is paid at the restaurant. */
export const changes: ChangeView[] = [
  { order, more: [line, line], less: [line] },
  { order: { ...order, rest: 1_000_00 }, more: [line], less: [] },
  { order: { ...order, name: null, number: null }, more: [], less: [line] },
];
const [view = { order, more: [], less: [] }] = changes;
export const dueOrder: OrderView = { ...order, rest: order.total };
const draft = { orderId: id, edits: [], items: [{ itemId: id, quantity: 1, modifiers: [] }] };
const entry = { restaurantId: id, name: 'Ravi', phone: '+919812345678', at, items: draft.items };
const group = { id, name: 'Choose your favourite kebabs from the grill', min: 1, max: 3, chosen: 0 };
const many = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const questions: LineQuestion[] = [
  {
    next: 'group',
    itemId: id,
    name: long,
    group,
    options: many(12, (i) => ({ id: `${i}`, name: `${i} ${long}`, paise: i * 10_00 })),
    currency: 'INR',
  },
  {
    next: 'group',
    itemId: id,
    name: long,
    group: { ...group, min: 0 },
    options: many(2, (i) => ({ id: `${i}`, name: `${i} ${long}`, paise: 0 })),
    currency: 'INR',
  },
  {
    next: 'size',
    itemId: id,
    name: long,
    sizes: many(2, (i) => ({ id: `${i}`, name: `Half ${i}`, paise: 1 })),
    currency: 'INR',
  },
  {
    next: 'item',
    items: many(12, (i) => ({ id: `${i}`, name: `${i} ${long}`, paise: 99_999_00, from: i % 2 === 0 })),
    currency: 'INR',
  },
  {
    next: 'item',
    like: 'l'.repeat(200),
    items: [{ id, name: long, paise: 1, from: false }],
    currency: 'INR',
  },
];
const refused = [
  ...(['sold out', 'unknown', 'quantity', 'choices', 'note'] as const).map((why) => ({
    kind: 'refused' as const,
    why,
    name: long,
  })),
  { kind: 'refused' as const, why: 'few' as const, name: long, left: 2 },
];
const choices = many(12, (i) => ({
  ...row,
  orderId: id.replace(/1$/, `${i % 10}`),
  number: i,
  restaurant: 'R'.repeat(83),
}));
const weighed = {
  kind: 'weighed' as const,
  draft,
  view,
  difference: 100_00,
  total: 1_100_00,
  pay: 100_00,
  refund: 0,
  begun: false,
  reachable: true,
};

export const orderAnswers: { [Name in keyof OrderAsks]: OrderAsks[Name]['output'][] } = {
  stepOrder: [
    { kind: 'done', row, next: ['hand_over'], told: true },
    { kind: 'done', row: { ...row, status: 'preparing' }, next: ['finish', 'hand_over'], told: false },
    { kind: 'done', row: { ...row, status: 'served', name: '' }, next: [], told: false },
    ...(
      [
        'unpaid',
        'placed',
        'accepted',
        'preparing',
        'ready',
        'served',
        'declined',
        'cancelled',
        'lapsed',
        'refunded',
      ] as const
    ).map((status) => ({
      kind: 'already' as const,
      row: { ...row, status },
      next: status === 'accepted' ? (['begin', 'finish', 'hand_over'] as const).slice() : [],
    })),
    {
      kind: 'which',
      rows: Array.from({ length: 12 }, (_, i) => ({
        ...row,
        orderId: id.replace(/1$/, `${i % 10}`),
        number: i,
        restaurant: 'R'.repeat(83),
      })),
    },
    { kind: 'unknown' },
  ],
  weighChange: [
    weighed,
    { ...weighed, reachable: false },
    { ...weighed, begun: true },
    { ...weighed, pay: 0 },
    { ...weighed, difference: -100_00, pay: 0, refund: 100_00 },
    { ...weighed, difference: 0, pay: 0 },
    ...questions.map((question) => ({ kind: 'asks' as const, draft, of: 0, question })),
    ...refused,
    { kind: 'below minimum', minimum: 250_00, currency: 'INR' },
    { kind: 'empty' },
    { kind: 'same' },
    { kind: 'not on menu', words: many(7, () => 'w'.repeat(200)) },
    { kind: 'which', orders: choices, text: 'add 1 naan' },
    ...(['unpaid', 'ready', 'served', 'cancelled', 'declined', 'lapsed', 'refunded'] as const).map(
      (status) => ({
        kind: 'over' as const,
        row: { ...row, status },
        restaurant: long,
      }),
    ),
    { kind: 'unknown' },
    { kind: 'not allowed' },
  ],
  makeChange: [
    { kind: 'made', view, refund: 100_00, told: true },
    { kind: 'made', view: { ...view, order: { ...order, rest: 5_00 } }, refund: 0, told: false },
    { kind: 'to pay', view, pay: 100_00, until: at },
    { kind: 'asked', restaurant: long },
    { kind: 'different' },
  ],
  answerChange: [
    { kind: 'done', number: 99_999, agreed: true, pay: 0, currency: 'INR' },
    { kind: 'done', number: 99_999, agreed: true, pay: 100_00, currency: 'INR' },
    { kind: 'done', number: 99_999, agreed: false, pay: 0, currency: 'INR' },
    { kind: 'over' },
  ],
  weighEntry: [
    { kind: 'ready', draft: entry, order, later: true, reachable: true },
    {
      kind: 'ready',
      draft: { ...entry, booking: { id, number: 12 } },
      order: { ...order, kind: 'with_booking' },
      later: false,
      reachable: false,
    },
    { kind: 'needs dishes', draft: { ...entry, items: [] } },
    { kind: 'needs name', draft: { ...entry, name: '' } },
    ...questions.map((question) => ({ kind: 'asks' as const, draft: entry, of: 0, question })),
    ...refused.map((one) => ({ ...one, draft: entry })),
    { kind: 'not on menu', words: many(7, () => 'w'.repeat(200)), draft: entry },
    { kind: 'not on menu', words: ['stew'], draft: { ...entry, items: [] } },
    { kind: 'has order', orderId: id, text: 'add 1 naan' },
    { kind: 'has order', orderId: id, text: '' },
    { kind: 'no booking', number: 99_999 },
    { kind: 'closed', zone: 'Asia/Kolkata' },
    { kind: 'closed', zone: 'Asia/Kolkata', next: at },
    { kind: 'unread' },
    { kind: 'not allowed' },
  ],
  placeEntry: [
    { kind: 'placed', order, told: true },
    { kind: 'placed', order, told: false },
    { kind: 'link coming', order },
    { kind: 'texted enough', until: at, zone: 'Asia/Kolkata' },
    { kind: 'different' },
  ],
};
