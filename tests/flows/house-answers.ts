import type { HouseAnswer } from '../../flows/house-asks.ts';
import type { OrderStatus } from '../../src/domain/status.ts';

/** Every way in which what staff say of the house may end, with the longest values there can be. */

const at = Date.parse('2026-11-27T14:30:00Z');
const zone = 'Asia/Kolkata';
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const long = 'The Harbour Almanac at Hotel Samudrika, Fort Kochi';
const statuses: readonly OrderStatus[] = ['placed', 'accepted', 'preparing', 'ready'];
const deeds = ['move', 'here', 'no show', 'finish'] as const;

const priced = { text: 'PBM', name: 'D'.repeat(60), was: 24_000, is: 2_400_000, currency: 'INR' };

export const busyDay = {
  restaurant: long,
  at,
  zone,
  covers: 1240,
  bookings: 480,
  noShows: 12,
  orders: 360,
  sales: 99_999_999_00,
  currency: 'INR',
  off: 14,
  names: 'D'.repeat(120),
};

export const houseAnswers: HouseAnswer[] = [
  { kind: 'summary', day: busyDay },
  { kind: 'summary', day: { ...busyDay, covers: 1, bookings: 1, noShows: 0, orders: 1, off: 0, names: '' } },
  { kind: 'summary on', at, zone },
  { kind: 'summary off' },
  { kind: 'summary not allowed' },
  ...deeds.map((deed) => ({ kind: 'guest' as const, deed, reservationId: id(1), number: 12, rest: '8:30' })),
  ...deeds.map((deed) => ({
    kind: 'which guest' as const,
    deed,
    rest: 'to T4',
    guests: Array.from({ length: 9 }, (_, n) => ({
      reservationId: id(n),
      number: 99_990 + n,
      name: 'A'.repeat(60),
      party: 16,
      at,
      zone,
    })),
  })),
  { kind: 'no guest', words: 'a name that nobody has' },
  { kind: 'how long', standing: 0 },
  { kind: 'how long', standing: 12 },
  { kind: 'stays open' },
  { kind: 'orders', restaurant: long, zone, orders: [], more: 0 },
  {
    kind: 'orders',
    restaurant: long,
    zone,
    more: 30,
    orders: Array.from({ length: 10 }, (_, n) => ({
      number: n,
      name: n % 2 ? 'A'.repeat(30) : '',
      at,
      tables: n % 2 ? ['Chandni terrace 12', 'T9'] : [],
      status: statuses[n % 4] ?? 'placed',
      dishes: 'D'.repeat(80),
    })),
  },
  ...(['price set', 'price is', 'price sure'] as const).map((kind) => ({ kind, ...priced })),
  {
    kind: 'which size',
    code: 'PBM12',
    name: 'D'.repeat(60),
    sizes: ['Half', 'Full', 'S'.repeat(40)],
    paise: 240_00,
  },
  {
    kind: 'which dish',
    dishes: Array.from({ length: 9 }, (_, n) => ({ code: `PBM${n}`, name: 'D'.repeat(60) })),
    paise: null,
  },
  { kind: 'no dish', text: 'D'.repeat(60) },
  { kind: 'no price', name: 'D'.repeat(60) },
  { kind: 'prices not allowed' },
  { kind: 'nothing to undo' },
  { kind: 'not allowed' },
];
