import type { Asks, CartView, Change } from '../../flows/asks.ts';
import type { NotOneTicket } from '../../flows/tickets.ts';
import type { BookingView, OrderView } from '../../flows/news.ts';
import type { KitchenTicket } from '../../src/domain/ticket/ticket.ts';
import { dueOrder, orderAnswers } from './order-answers.ts';
import { houseAnswers } from './house-answers.ts';
import { floorAnswers, floorRow, floorStates } from './floor-answers.ts';
import type { NoRefund, RefundTerms } from '../../flows/money-asks.ts';
import { basketAnswers, longCode, refusals, substitutionWays } from './basket-answers.ts';
import type { ServedLater, Vanished } from '../../flows/stock-asks.ts';
import type { ListPlace } from '../../flows/waitlist-asks.ts';

/** Answers to every ask, one of each kind, with the longest values the database may hold. */

export const long = 'Maharaja Ranjit Singh Memorial Tandoor and Grill House of Old Lahore, Fort Road Br';
export const now = Date.parse('2026-11-27T12:30:00Z');
const zone = 'Asia/Kolkata';
const at = now + 26 * 3_600_000;
const id = '00000000-0000-4000-8000-000000000001';

const line = {
  id,
  itemId: id,
  code: 'XXXXX',
  name: long,
  size: 'Family size for eight people',
  sizeId: id,
  quantity: 50,
  modifiers: [
    { id, name: 'Extra chicken tikka from the tandoor with everything', quantity: 3, paise: 1_400_00 },
    { id, name: 'Butter', quantity: 0, paise: 0 },
    { id, name: 'Dal', quantity: 1, paise: 0, modifiers: [{ id, name: 'Mild', quantity: 2, paise: 0 }] },
  ],
  note: 'n'.repeat(140),
  seat: 'Asha',
  course: 'starter',
  asked: [],
  unit: 99_999_00,
  total: 4_999_950_00,
  taxClass: 'food',
  allergens: ['milk'],
  prepMinutes: 20,
};
const bill = {
  items: 4_999_950_00,
  discount: 0,
  taxes: [{ name: 'CGST', basisPoints: 250, taxable: 4_999_950_00, paise: 12_499_88 }],
  inclusive: false,
  roundOff: -38,
  tip: 0,
  total: 5_249_948_00,
};
const cart: CartView = { restaurant: long, currency: 'INR', lines: [line], bill };
const inclusiveCart: CartView = { ...cart, bill: { ...bill, inclusive: true } };
const fullCart: CartView = { ...cart, lines: Array.from({ length: 30 }, () => line) };
const many = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
/** A menu that is served later the same day, on another, some day, or never again. */
const served: ServedLater = {
  menu: 'Breakfast of the old city, on Sundays',
  opens: at,
  closes: at + 10_800_000,
  zone,
  allDay: false,
  sameDay: true,
};
const later: ServedLater[] = [
  served,
  { ...served, sameDay: false },
  { ...served, sameDay: false, allDay: true },
  { menu: served.menu, zone, allDay: false, sameDay: false },
];
const swapDishes = many(2, (i) => ({ id: `${i}`, name: `${long}${i}`, paise: 99_999_00, from: i === 0 }));
const vanished: Vanished[] = [
  { name: long, what: 'gone', swap: { quantity: 50, dishes: swapDishes } },
  { name: long, what: 'gone', swap: { quantity: 1, dishes: swapDishes.slice(1) } },
  { name: long, what: 'gone' },
  { name: long, what: 'fewer', left: 49 },
];
const emptyCart: CartView = {
  ...cart,
  lines: [],
  bill: { ...bill, items: 0, taxes: [], roundOff: 0, total: 0 },
};
export const booking: BookingView = {
  id,
  restaurant: long,
  zone,
  currency: 'INR',
  partySize: 16,
  startsAt: at,
  name: 'A'.repeat(60),
  note: 'n'.repeat(140),
  number: 99_999,
};
/** What is paid for a table; of two, one that still comes back and one that is kept. */
const deposit = { paise: 99_999_00, freeUntil: at - 3_600_000 };
const keptDeposit = { ...deposit, freeUntil: now - 3_600_000 };
export const securedBooking: BookingView = { ...booking, deposit };
export const order: OrderView = {
  id,
  restaurant: long,
  zone,
  currency: 'INR',
  kind: 'with_booking',
  wantedAt: at,
  lines: [line],
  total: 5_249_948_00,
  deposit: 0,
  name: 'A'.repeat(60),
  number: 99_999,
};
/** The kitchen ticket of that order, with everything a ticket may say. */
export const sheet: KitchenTicket = {
  number: 99_999,
  restaurant: long,
  zone,
  currency: 'INR',
  kind: 'with_booking',
  at,
  beginAt: at - 1_200_000,
  party: 16,
  heads: null,
  tables: ['T12', 'T13'],
  name: 'A'.repeat(60),
  note: `Allergic to nuts ${'n'.repeat(120)}`,
  allergens: ['milk', 'nuts'],
  lines: [
    {
      quantity: 50,
      name: long,
      code: 'XXXXX',
      size: 'Family size for eight people',
      modifiers: [
        {
          name: 'Extra chicken tikka from the tandoor with everything',
          quantity: 3,
          modifiers: [{ name: 'Butter', quantity: 0, modifiers: [] }],
        },
      ],
      note: 'n'.repeat(140),
      seat: 'Asha',
      course: 'starter',
      total: 4_999_950_00,
    },
  ],
  cutlery: true,
  substitution: 'substitute',
  paid: 4_000_000_00,
  due: 1_249_948_00,
  deposit: 40_00,
};
export const tableOrder: OrderView = { ...order, kind: 'at_table', table: 'A'.repeat(20) };
export const cateringOrder: OrderView = { ...order, kind: 'catering', heads: 2_000 };
export const depositOrder: OrderView = {
  ...order,
  kind: 'deposit',
  lines: [],
  total: deposit.paise,
  deposit: deposit.paise,
};
const row = {
  id,
  name: long,
  area: 'Thiruvananthapuram Medical College Road',
  cuisines: ['Modern Indo-Portuguese coastal'],
  priceBand: 4,
  openNow: true,
  zone,
};
const card: NonNullable<Asks['card']['output']> = {
  id,
  name: long,
  zone,
  currency: 'INR',
  area: row.area,
  address: 'x'.repeat(120),
  about: 'y'.repeat(400),
  cuisines: ['North Indian', 'Mughlai', 'Awadhi', 'Tandoor'],
  diets: ['pure-veg', 'vegan', 'jain', 'halal'],
  knownFor: [long, long, long],
  priceBand: 4,
  photo: 'photo.jpg',
  place: { latitude: 12.9, longitude: 77.6 },
  metres: 12_345,
  menuUrl: 'https://thali.example/r/maharaja-ranjit-singh-memorial-tandoor-and-grill-house',
  openNow: true,
  openHours: [['12:00', '23:30']],
  today: [
    { opens: now, closes: at },
    { opens: now, closes: at },
    { opens: now, closes: at },
  ],
  booking: 'instant',
  preOrder: true,
  pickup: true,
  hasMenu: true,
  waitlist: false,
};
const details = {
  id,
  kind: 'booking' as const,
  status: 'confirmed',
  restaurantId: id,
  booking,
  paid: 0,
  canMove: true,
  canPreOrder: true,
};
const group = { id, name: 'Choose your favourite kebabs from the grill', min: 0, max: 3, chosen: 0 };
const options = Array.from({ length: 12 }, (_, i) => ({ id: `${i}`, name: `${long}${i}`, paise: i * 10_00 }));

const ticketRow = { ticketId: id, number: 99_999, restaurant: long, at, zone, name: 'A'.repeat(60) };
/** Guests in the line staff read of them, as long as it gets. */
export const guests = { number: 99_999, name: 'A'.repeat(60), party: 16, at, zone };
const otherId = (i: number) => id.replace(/.$/, `${i}`);
const notOne: NotOneTicket[] = [
  ...['open', 'unanswered', 'accepted', 'delayed', 'declined', 'withdrawn', 'lapsed'].map((status) => ({
    kind: 'already' as const,
    number: 12,
    status,
  })),
  {
    kind: 'which',
    number: 99_999,
    tickets: many(10, (i) => ({ ...ticketRow, ticketId: otherId(i), at: at + i * 86_400_000 })),
  },
  { kind: 'which', tickets: many(10, (i) => ({ ...ticketRow, ticketId: otherId(i), number: i })) },
  {
    kind: 'which',
    number: 1,
    tickets: [ticketRow, { ...ticketRow, at: at + 86_400_000 }].map((t, i) => ({
      ...t,
      ticketId: otherId(i),
      name: i ? 'Asha' : '',
    })),
  },
  { kind: 'unknown' },
];

const place: ListPlace = {
  id,
  kind: 'freed',
  status: 'waiting',
  restaurant: long,
  zone,
  partySize: 16,
  position: 99,
  minutes: null,
  from: at,
  until: at + 3 * 3_600_000,
};
const offer = { at, until: at + 600_000 };
const places = (
  [
    place,
    { ...place, kind: 'door', minutes: 0 },
    { ...place, kind: 'door', minutes: 175 },
    { ...place, kind: 'door', status: 'offered', offer },
    { ...place, kind: 'door', status: 'taken' },
    { ...place, status: 'offered', offer },
    { ...place, status: 'passed' },
    { ...place, kind: 'door' },
  ] as ListPlace[]
).map((one, i) => ({ ...one, id: otherId(i) }));
const waitingRow = {
  id,
  number: 99_999,
  name: 'A'.repeat(60),
  partySize: 16,
  status: 'waiting' as const,
  waited: 175,
};
const meant = { number: 99_999, name: 'A'.repeat(60) };

const fullBasket: CartView = {
  ...cart,
  bill: { ...bill, discount: 99_999_00, tip: 5_000_00 },
  basket: { coupon: longCode, tips: [30_00, 50_00, 1_00_00], cutlery: true, substitution: 'not said' },
};
const substitutions = substitutionWays.map(
  (substitution): CartView => ({ ...cart, basket: { tips: [], cutlery: false, substitution } }),
);
const basketChanges: Change[] = [
  { name: long, what: 'gone' },
  { name: long, what: 'price', from: 100_00, to: 120_00 },
  ...refusals.slice(0, 1).map((refused) => ({ what: 'coupon' as const, code: longCode, refused })),
  { what: 'discount', code: longCode, from: 50_00, to: 40_00 },
  { what: 'time', from: at, to: at + 1_800_000, zone },
];
const { baskets, repeats } = basketAnswers({ full: fullBasket, empty: emptyCart, id, long, at });
const billOf = { restaurant: long, currency: 'INR', zone };
const paper = {
  title: 'Tax invoice' as const,
  number: 'THLC/2627/999999',
  total: 5_249_948_00,
  tax: 249_998_00,
  at: now,
  url: 'https://thali.example/bills/abcdefghijklmnopqrstuv',
};
/** A refund that is read back, and why there is none. */
const terms: RefundTerms = {
  orderId: id,
  number: 99_999,
  name: 'A'.repeat(60),
  at,
  zone,
  currency: 'INR',
  off: 63_00,
  back: 63_00,
  lines: [{ lineId: id, quantity: 1, name: long }],
};
const { lines: _none, ...share } = terms;
const noRefund: NoRefund[] = [
  { kind: 'unknown', number: 12 },
  { kind: 'not allowed' },
  { kind: 'no dish', number: 12, dishes: many(30, () => long) },
  { kind: 'no dish', number: 12, dishes: [] },
  { kind: 'nothing', number: 12 },
];

type Answers = { [Name in keyof Asks]: Asks[Name]['output'][] };

export const answers: Answers = {
  ...orderAnswers,
  mayErase: [
    { kind: 'may' },
    {
      kind: 'running',
      running: many(3, () => ({ kind: 'order', restaurant: long, at, zone: 'Asia/Kolkata' })),
    },
    { kind: 'works', at: [long] },
  ],
  eraseMe: [null],
  blockGuest: [
    { kind: 'done', number: 99_999, blocked: true, name: 'A'.repeat(60) },
    { kind: 'done', number: 12, blocked: false, name: '' },
    { kind: 'unknown', number: 12 },
    { kind: 'not allowed' },
  ],
  recognise: [
    { known: false, nameless: false },
    { known: true, nameless: false },
    { known: false, nameless: true },
  ],
  newHolder: [null],
  makeLink: [
    { code: 'BCDFGH', minutes: 15, channel: 'whatsapp', to: 'https://wa.me/14155550100?text=link%20BCDFGH' },
    { code: 'BCDFGH', minutes: 15, channel: 'sms', to: '+14155550101' },
  ],
  seeLink: [{ kind: 'ask', channel: 'sms', digits: '0001' }, { kind: 'unknown' }],
  useLink: [
    { kind: 'joined', card, inCart: 2 },
    { kind: 'joined' },
    { kind: 'unknown' },
    { kind: 'not possible' },
  ],
  search: [
    { kind: 'one', restaurantId: id },
    { kind: 'where', cities: ['Bengaluru', 'Mumbai', 'Hyderabad'] },
    {
      kind: 'some',
      rows: many(23, (i) => ({ ...row, id: `${i}`, metres: i * 700 })),
      exact: true,
      label: long,
    },
    {
      kind: 'some',
      rows: [
        { ...row, at },
        { ...row, openNow: false },
      ],
      exact: false,
      label: long,
    },
    { kind: 'some', rows: [row], exact: true, label: '' },
    {
      kind: 'some',
      rows: many(9, (i) => ({ ...row, id: `${i}`, metres: i * 700, at })),
      exact: true,
      label: long,
      table: { party: 12, at, zone: 'Asia/Kolkata' },
    },
    { kind: 'none', label: long },
    {
      kind: 'none',
      label: long,
      table: { party: 12, at, zone: 'Asia/Kolkata' },
      times: [at - 7_200_000, at + 7_200_000, at + 9_000_000],
    },
    { kind: 'none', label: '', table: { party: 2, at, zone: 'Asia/Kolkata' } },
  ],
  elsewhere: [[], many(9, (i) => ({ ...row, id: `${i}`, at }))],
  card: [
    card,
    null,
    { ...card, booking: 'request', pickup: false },
    {
      ...card,
      booking: 'walk-in',
      waitlist: true,
      preOrder: false,
      photo: null,
      today: [],
      knownFor: [],
      diets: [],
    },
    { ...card, today: [], nextOpening: at, hasMenu: false },
    { ...card, closedWhy: 'private party' },
    { ...card, terms: { cancelMinutes: 120, keptMinutes: 15 } },
    { ...card, terms: { cancelMinutes: 10_080 } },
  ],
  readAgain: [
    { wish: { partySize: 4, date: '2026-11-28', time: '20:00' }, items: [], unknown: [] },
    {
      wish: { partySize: 4 },
      items: [{ itemId: id, quantity: 2, modifiers: [] }],
      unknown: [long, 'x'],
      name: 'Asha',
    },
    { wish: {}, items: [], unknown: [] },
  ],
  lastOrder: [null, ...repeats],
  basket: baskets,
  bill: [
    { kind: 'bill', ...billOf, invoice: paper, credits: [] },
    { kind: 'bill', ...billOf, invoice: paper, credits: many(5, () => ({ ...paper, title: 'Credit note' })) },
    ...(['Bill of supply', 'Invoice', 'Bill'] as const).map((title) => ({
      kind: 'bill' as const,
      ...billOf,
      invoice: { ...paper, title, tax: 0 },
      credits: [],
    })),
    { kind: 'not yet', restaurant: long, paid: 99_999_00, currency: 'INR' },
    { kind: 'deposit', restaurant: long, paid: 99_999_00, currency: 'INR' },
    { kind: 'called off', restaurant: long },
    { kind: 'none' },
  ],
  arrive: [
    { kind: 'late', restaurant: long, minutes: 300, keptUntil: at, zone },
    { kind: 'late', restaurant: long, minutes: 20, keptUntil: at, backBy: at, zone },
    { kind: 'here', restaurant: long },
    { kind: 'early', restaurant: long, at, zone },
    { kind: 'given away', restaurant: long, there: true },
    { kind: 'given away', restaurant: long, there: false },
    null,
  ],
  reconfirm: [
    { kind: 'thanks', booking, restaurantId: id },
    ...['cancelled', 'seated', 'finished', 'no_show'].map((status) => ({
      kind: 'over' as const,
      status,
      booking,
      restaurantId: id,
    })),
    { kind: 'unknown' },
  ],
  days: [['2026-11-27', '2026-11-28', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-04'], []],
  times: [
    { kind: 'free', at },
    ...(['full', 'outside hours', 'too soon', 'pacing', 'paused', 'walk-in', 'no time given'] as const).map(
      (why) => ({
        kind: 'times' as const,
        why,
        times: many(8, (i) => at + i * 900_000),
      }),
    ),
    { kind: 'no time that day', why: 'full' },
    { kind: 'no time that day', why: 'outside hours' },
    { kind: 'no time that day', why: 'too soon' },
    { kind: 'no time that day', why: 'pacing' },
    { kind: 'no time that day', why: 'paused', until: at },
    { kind: 'no time that day', why: 'walk-in' },
    { kind: 'no time that day', why: 'closed', reason: 'x'.repeat(80) },
    { kind: 'no time that day', why: 'closed' },
    ...(['walk-in', 'too large', 'too small', 'past', 'too far', 'no such time'] as const).map((why) => ({
      kind: 'never' as const,
      why,
      limit: 60,
    })),
  ],
  hold: [
    { ok: true, reservationId: id },
    { ok: false },
    { ok: true, reservationId: id, deposit },
    { ok: true, reservationId: id, deposit: keptDeposit },
    { ok: false, refused: { why: 'strikes' } },
    { ok: false, refused: { why: 'tries' } },
    { ok: false, refused: { why: 'booked then', booking } },
    { ok: false, refused: { why: 'many', count: 5 } },
  ],
  drop: [null],
  confirm: [
    { ok: true, status: 'confirmed', booking },
    { ok: true, status: 'requested', booking },
    { ok: false },
    { ok: true, status: 'to pay', orderId: id, until: at },
  ],
  bookings: [
    [],
    [{ id, kind: 'booking', restaurant: long, at, zone, partySize: 4 }],
    many(10, (i) => ({
      unpaid: i % 3 === 0,
      id: `${i}`,
      kind: i % 2 ? ('order' as const) : ('booking' as const),
      restaurant: long,
      at,
      zone,
    })),
  ],
  booking: [
    details,
    null,
    { ...details, order, paid: 500_00, refund: 250_00, canMove: false, canPreOrder: false },
    { ...details, order: { ...order, rest: 3_000_000_00 }, paid: 500_00, canMove: false, canPreOrder: false },
    {
      ...details,
      kind: 'order',
      booking: undefined,
      order,
      status: 'accepted',
      canMove: false,
      canPreOrder: false,
    },
    ...[tableOrder, cateringOrder].map((each) => ({
      ...details,
      kind: 'order' as const,
      booking: undefined,
      order: each,
      status: 'accepted',
      canMove: false,
      canPreOrder: false,
    })),
    ...[null, 'https://rzp.io/i/abcdefgh'].map((url) => ({
      ...details,
      kind: 'order' as const,
      booking: undefined,
      order,
      status: 'unpaid',
      due: { paise: 446_00, until: at, url },
      canMove: false,
      canPreOrder: false,
    })),
    // Deposits: one that comes back, one that is kept, one beside food, one that is not paid yet.
    { ...details, booking: securedBooking, secured: true, paid: deposit.paise, refund: deposit.paise },
    {
      ...details,
      booking: { ...booking, deposit: keptDeposit },
      secured: true,
      paid: deposit.paise,
      refund: 0,
    },
    {
      ...details,
      booking: securedBooking,
      order: { ...order, deposit: 40_00 },
      paid: order.total,
      refund: 0,
      canMove: false,
      canPreOrder: false,
    },
    {
      ...details,
      kind: 'order' as const,
      booking: undefined,
      order: depositOrder,
      status: 'unpaid',
      due: { paise: deposit.paise, until: at, url: 'https://rzp.io/i/abcdefgh' },
      canMove: false,
      canPreOrder: false,
    },
    ...['requested', 'held', 'released', 'declined', 'cancelled', 'unpaid', 'placed', 'lapsed'].map(
      (status) => ({ ...details, status }),
    ),
    { ...details, late: true },
    ...['unpaid', 'placed', 'accepted', 'preparing', 'ready'].map((food) => ({ ...details, food })),
    { ...details, order: dueOrder, paid: 0, canMove: false, canPreOrder: false },
    {
      ...details,
      kind: 'order' as const,
      booking: undefined,
      order: dueOrder,
      status: 'accepted',
      canMove: false,
      canPreOrder: false,
    },
    ...['preparing', 'ready', 'served', 'refunded'].map((status) => ({
      ...details,
      kind: 'order' as const,
      booking: undefined,
      order,
      status,
      canMove: false,
      canPreOrder: false,
    })),
    ...[
      'requested',
      'held',
      'released',
      'declined',
      'cancelled',
      'unpaid',
      'placed',
      'lapsed',
      'seated',
      'finished',
      'no_show',
    ].map((status) => ({ ...details, status })),
  ] as Answers['booking'],
  move: [
    { ok: true, status: 'confirmed', booking },
    { ok: false, why: 'no table' },
    { ok: false, why: 'deposit', deposit: 99_999_00 },
  ],
  cancel: [
    { ok: true, restaurant: long, refund: 0, paid: 0, currency: 'INR', secured: false },
    { ok: true, restaurant: long, refund: 100_00, paid: 200_00, currency: 'INR', secured: false },
    { ok: true, restaurant: long, refund: 0, paid: 200_00, currency: 'INR', secured: false },
    { ok: true, restaurant: long, refund: 0, paid: 200_00, currency: 'INR', secured: true },
    { ok: false, why: 'not possible' },
    { ok: false, why: 'refund changed' },
    { ok: false, why: 'begun' },
  ],
  askAgain: [
    { kind: 'asking', restaurant: long },
    ...['requested', 'confirmed', 'declined', 'cancelled', 'placed', 'accepted'].map((status) => ({
      kind: 'settled' as const,
      restaurant: long,
      status,
      at,
      zone,
    })),
    { kind: 'unknown' },
  ],
  sections: [
    { sections: many(14, (i) => ({ id: `${i}`, name: `${i} ${long}`, count: 30 })), inCart: 0 },
    { sections: many(8, (i) => ({ id: `${i}`, name: long, count: 1 })), inCart: 3 },
    { sections: many(3, (i) => ({ id: `${i}`, name: long, count: 1 })), later, inCart: 0 },
  ],
  items: [
    { name: long, currency: 'INR', items: [] },
    {
      name: long,
      currency: 'INR',
      items: many(14, (i) => ({
        id: `${i}`,
        name: `${long}${i}`,
        paise: 99_999_00,
        from: i % 2 === 0,
        diet: (['veg', 'egg', 'non-veg'] as const)[i % 3] ?? 'veg',
        about: i % 2 ? 'z'.repeat(300) : null,
      })),
    },
  ],
  line: [
    {
      next: 'size',
      itemId: id,
      name: long,
      sizes: many(2, (i) => ({ id: `${i}`, name: 'Half', paise: 100_00 })),
      currency: 'INR',
    },
    { next: 'group', itemId: id, name: long, group: { ...group, min: 1 }, options, currency: 'INR' },
    { next: 'group', itemId: id, name: long, group, options: options.slice(0, 2), currency: 'INR' },
    { next: 'group', itemId: id, name: long, group: { ...group, chosen: 1 }, options, currency: 'INR' },
    {
      next: 'group',
      itemId: id,
      name: `${long}, ${long}`,
      group: { ...group, id: `${id}/${id}`, min: 1, free: 1, of: [id] },
      options,
      currency: 'INR',
    },
    {
      next: 'group',
      itemId: id,
      name: long,
      group: { ...group, chosen: 1, free: 2 },
      options: options.map((one) => ({ ...one, taken: 1, most: 2 })),
      currency: 'INR',
    },
    { next: 'added', line, cart, was: [] },
    { next: 'few', name: long, left: 49 },
    ...later.map((one) => ({ next: 'not served' as const, name: long, served: one })),
    {
      next: 'item',
      items: many(12, (i) => ({ id: `${i}`, name: `${long}${i}`, paise: 99_999_00, from: i % 2 === 0 })),
      currency: 'INR',
    },
    {
      next: 'item',
      like: 'l'.repeat(200),
      items: [{ id, name: long, paise: 99_999_00, from: false }],
      currency: 'INR',
    },
    ...(
      ['sold out', 'all yours', 'unknown', 'quantity', 'choices', 'note', 'seat', 'not by message'] as const
    ).map((why) => ({ next: 'refused' as const, why, name: long, instead: [long, long, long] })),
    { next: 'refused', why: 'not by message', name: long, instead: [] },
  ],
  edit: [
    { cart, was: [line] },
    {
      cart,
      open: {
        line: { itemId: id, quantity: 1, modifiers: [{ id, quantity: 1 }] },
        without: [id],
        replaces: id,
      },
    },
    { cart: emptyCart },
    ...(['quantity', 'sold out', 'all yours', 'not by message', 'note', 'seat', 'choices'] as const).map(
      (why) => ({
        cart,
        refused: { why, name: long },
      }),
    ),
    { cart, few: { lineId: id, name: long, left: 49 } },
    { cart: { ...cart, vanished: [{ name: long, what: 'gone' }] } },
  ],
  takeBack: [
    { cart, out: [{ name: long, quantity: 50 }], in: [], changed: [], lost: [] },
    { cart: emptyCart, out: [], in: [{ name: long, quantity: 50 }], changed: [], lost: [] },
    { cart, out: [], in: [], changed: [{ name: long, quantity: 1 }], lost: [{ name: long, quantity: 1 }] },
    { cart, out: [], in: [], changed: [], lost: [] },
  ],
  cart: [
    fullBasket,
    ...substitutions,
    cart,
    fullCart,
    emptyCart,
    inclusiveCart,
    { ...cart, vanished },
    { ...emptyCart, vanished: [{ name: long, what: 'gone' }] },
    { ...fullCart, vanished: [{ name: long, what: 'fewer', left: 2 }] },
  ],
  review: [
    {
      kind: 'ready',
      cart,
      wantedAt: at,
      zone,
      changes: [{ name: long, what: 'price', from: 100_00, to: 120_00 }],
    },
    { kind: 'ready', cart: fullCart, wantedAt: at, zone, changes: [] },
    { kind: 'ready', cart, wantedAt: at, zone, changes: [], advance: 2_624_974_00 },
    {
      kind: 'ready',
      cart,
      wantedAt: at,
      zone,
      changes: [],
      deposit: { ...deposit, beside: 99_000_00 },
    },
    { kind: 'ready', cart, wantedAt: at, zone, changes: [], deposit: { ...keptDeposit, beside: 0 } },
    { kind: 'ready', cart: fullBasket, wantedAt: at, zone, changes: basketChanges },
    { kind: 'ready', cart: { ...fullBasket, bill }, wantedAt: at, zone, changes: [] },
    { kind: 'changed', cart, changes: vanished },
    {
      kind: 'changed',
      cart,
      changes: [
        ...vanished,
        { name: long, what: 'not served', served },
        { name: long, what: 'fewer', left: 2 },
      ],
    },
    { kind: 'ready', cart, wantedAt: at, zone, changes: [{ name: long, what: 'not served', served }] },
    { kind: 'empty', changes: [] },
    { kind: 'empty', changes: [{ name: long, what: 'gone' }] },
    { kind: 'below minimum', cart, minimum: 250_00, changes: [{ name: '', what: 'gone' }] },
    { kind: 'closed', why: 'closed', zone, changes: [] },
    ...(['closed', 'last order', 'full', 'paused', 'too soon'] as const).map((why) => ({
      kind: 'closed' as const,
      why,
      zone,
      nextOpening: at,
      changes: basketChanges,
    })),
    ...(['full', 'paused'] as const).map((why) => ({
      kind: 'ready' as const,
      cart,
      wantedAt: at,
      zone,
      changes: [],
      later: { why, at },
    })),
  ],
  sit: [
    { kind: 'seated', card, table: { id, name: 'A'.repeat(20) } },
    { kind: 'not here', card },
    { kind: 'closed', card },
    { kind: 'closed', card, next: at },
    { kind: 'unknown' },
  ],
  cater: [
    { kind: 'ok', at },
    { kind: 'ok' },
    { kind: 'not here' },
    { kind: 'too few', limit: 12 },
    { kind: 'too many', limit: 2_000 },
    { kind: 'too soon', zone, earliest: at },
    { kind: 'closed', zone, earliest: at },
    { kind: 'closed', zone },
  ],
  checkout: [
    { kind: 'link coming', orderId: id, until: at },
    { kind: 'placed', order, booking },
    { kind: 'placed', order },
    { kind: 'changed' },
    { kind: 'ordered already' },
    { kind: 'table gone' },
  ],
  abandonPayment: [{ ok: true }, { ok: false }],
  checkPayment: [null],
  openHandover: [{ reached: true }, { reached: true, told: { at, zone } }, { reached: false }],
  relay: [{ open: true }, { open: false }],
  closeHandover: [null],
  ticket: [{ kind: 'one', ticket: ticketRow }, ...notOne],
  decide: [
    ...(['accepted', 'delayed', 'declined'] as const).map((decision) => ({
      kind: 'done' as const,
      number: 12,
      decision,
      wantedAt: at,
      zone,
      ...(decision === 'declined' ? { untold: true as const } : {}),
    })),
    {
      kind: 'done',
      number: 12,
      decision: 'accepted',
      wantedAt: at,
      zone,
      order: { id, next: ['begin', 'finish', 'hand_over'] },
      begun: true,
    },
    { kind: 'no table later', number: 12, minutes: 180 },
    { kind: 'no such delay' },
    ...notOne,
  ],
  printAgain: [
    { kind: 'printing', number: 12, name: 'A'.repeat(60), printers: ['Kitchen', 'Tandoor', 'Bar'] },
    { kind: 'no printer', restaurant: long },
    { kind: 'unknown', number: 99_999 },
    { kind: 'which' },
  ],
  attend: [
    { kind: 'noted', came: true, again: false, ...guests },
    { kind: 'noted', came: false, again: false, ...guests },
    { kind: 'noted', came: false, again: true, ...guests },
    { kind: 'too early', ...guests },
    { kind: 'not possible', status: 'no_show', ...guests },
    { kind: 'not possible', status: 'cancelled', ...guests },
    {
      kind: 'which',
      guests: many(3, (i) => ({ ...guests, reservationId: otherId(i), restaurant: long, number: i })),
    },
    { kind: 'not allowed' },
    { kind: 'unknown' },
  ],
  tonight: [
    { restaurant: long, zone, rows: [], seen: {} },
    {
      restaurant: long,
      zone,
      seen: { [id]: 3 },
      rows: many(30, (i) => ({
        ...floorRow(floorStates[i % floorStates.length] ?? 'expected'),
        number: i,
        hasOrder: i % 2 === 0,
        note: i % 3 ? 'n'.repeat(40) : null,
      })),
    },
  ],
  floor: floorAnswers,
  house: houseAnswers,
  stock: [
    { kind: 'off', name: long, back: 'XXXXX', zone },
    { kind: 'off', name: long, back: long, until: at, zone },
    { kind: 'only', name: long, back: long, count: 99_999 },
    { kind: 'back', name: long },
    {
      kind: 'which',
      severalPlaces: true,
      things: many(9, (i) => ({ ids: [`${i}`], name: `${long}${i}`, restaurant: long })),
    },
    {
      kind: 'which',
      severalPlaces: false,
      things: many(3, (i) => ({ ids: [`${i}`], name: long, restaurant: long })),
    },
    { kind: 'unread', name: long },
    { kind: 'not allowed' },
    { kind: 'unknown' },
  ],
  joinList: [
    ...places.flatMap((one) =>
      [true, false].map((already) => ({ kind: 'joined' as const, place: one, already })),
    ),
    { kind: 'free' },
    ...(['no list', 'too many', 'too large', 'closed', 'past'] as const).map((why) => ({
      kind: 'refused' as const,
      why,
      restaurant: long,
    })),
  ],
  lists: [
    { places: [] },
    ...places.map((one) => ({ places: [one] })),
    { places },
    ...[0, 175, null].map((minutes, i) => ({ places: [], here: { restaurant: long, ahead: i, minutes } })),
    { places: [place], here: { restaurant: long, ahead: 12, minutes: 40 } },
  ],
  leaveList: [{ kind: 'left', restaurant: long }, { kind: 'which', places }, { kind: 'none' }],
  takeOffer: [
    { kind: 'booked', restaurantId: id, status: 'confirmed', booking },
    { kind: 'booked', restaurantId: id, status: 'requested', booking },
    {
      kind: 'held',
      restaurantId: id,
      reservationId: id,
      at,
      partySize: 4,
      date: '2026-11-28',
      time: '20:00',
      deposit: { paise: 500_00, freeUntil: at },
    },
    { kind: 'coming', restaurant: long, until: at, zone },
    { kind: 'too late', id, restaurant: long },
    { kind: 'refused', refusal: { why: 'booked then', booking } },
    { kind: 'done already', restaurant: long },
    { kind: 'unknown' },
  ],
  passOffer: [{ id, restaurant: long }, null],
  stayOnList: [place, null],
  callGuest: [
    ...[false, true].map((again) => ({
      kind: 'called' as const,
      ...meant,
      partySize: 16,
      until: at,
      zone,
      again,
    })),
    { kind: 'called enough', id, ...meant },
    { kind: 'waits for answer', ...meant, until: at, zone },
    { kind: 'over', ...meant },
    { kind: 'not allowed' },
    { kind: 'unknown' },
  ],
  seatGuest: [
    { kind: 'seated', ...meant, partySize: 16, tables: ['Verandah 12', 'Verandah 13'] },
    { kind: 'seated', ...meant, partySize: 1, tables: [] },
    { kind: 'closed', ...meant },
    { kind: 'over', ...meant },
    { kind: 'not allowed' },
    { kind: 'unknown' },
  ],
  waiting: [
    { restaurant: long, rows: [], forFreed: 0 },
    {
      restaurant: long,
      rows: many(30, (i) => ({
        ...waitingRow,
        id: otherId(i % 10),
        number: i + 1,
        status: (['waiting', 'offered', 'taken', 'passed'] as const)[i % 4] ?? 'waiting',
      })),
      forFreed: 12,
    },
    { restaurant: long, rows: [waitingRow], forFreed: 0 },
  ],
  takeOver: [
    { ok: true, name: 'A'.repeat(60), said: [] },
    { ok: true, name: 'A'.repeat(60), said: many(10, () => 'y'.repeat(300)) },
    { ok: false },
  ],
  payRest: [
    { kind: 'link', restaurant: long, rest: 699_00, currency: 'INR' },
    { kind: 'link', restaurant: long, rest: 699_00, currency: 'INR', url: 'https://rzp.io/i/abcdefgh' },
    { kind: 'at the restaurant', restaurant: long, rest: 699_00, currency: 'INR' },
    { kind: 'at the restaurant', restaurant: long, rest: 0, currency: 'INR' },
    { kind: 'none' },
  ],
  refundTerms: [
    { kind: 'terms', terms },
    { kind: 'terms', terms: { ...terms, lines: many(20, () => ({ lineId: id, quantity: 99, name: long })) } },
    { kind: 'terms', terms: { ...share, percent: 50, back: 0 } },
    ...noRefund,
  ],
  refundNow: [
    { kind: 'done', terms },
    { kind: 'done', terms: { ...terms, back: 0 } },
    { kind: 'changed', number: 12 },
    ...noRefund,
  ],
  refundAgain: [{ kind: 'trying', number: 99_999, paise: 63_00, currency: 'INR' }, ...noRefund],
  answerDiner: [{ open: true }, { open: false }],
  giveBack: [{ name: 'Asha' }],
};
