import type { Value } from '../../flows/say.ts';

/** What stands in a sentence: as it mostly is, and at its longest. */
interface Kind {
  real: Value;
  worst: readonly Value[];
}

const inr = (paise: number): Value => ({ paise, currency: 'INR' });
const long = (word: string, letters: number) =>
  word
    .repeat(Math.ceil(letters / word.length))
    .slice(0, letters)
    .trim();
/** The longest names that are kept, in three scripts. */
const named = (letters: number): string[] => [
  long('Thiruvananthapuram ', letters),
  long('महाराजा रणजीत सिंह ', letters),
  long('திருவனந்தபுரம் ', letters),
];

const money: Kind = { real: inr(66_700), worst: [inr(99_999_999_00)] };
const moment = (as: 'time' | 'day' | 'day and time'): Kind => ({
  real: { at: Date.parse('2026-11-28T14:30:00Z'), zone: 'Asia/Kolkata', as },
  worst: [{ at: Date.parse('2026-09-30T17:59:00Z'), zone: 'Asia/Kolkata', as }],
});
const count: Kind = { real: 4, worst: [1, 99_999] };
const name: Kind = { real: 'Asha', worst: named(60) };
const restaurant: Kind = { real: 'The Copper Ladle', worst: named(60) };
const dish: Kind = { real: 'Dal Makhani', worst: named(80) };
const words: Kind = { real: 'window seat', worst: named(280) };
const short: Kind = { real: 'T4', worst: named(24) };
const page: Kind = { real: { page: '/r/the-copper-ladle' }, worst: [{ page: `/r/${'a'.repeat(80)}` }] };
const several: Kind = { real: { all: ['Dal Makhani', 'Butter Naan'] }, worst: [{ all: named(80) }] };

/** By the name an argument has in the copy. */
export const kinds: Record<string, Kind> = {
  ...Object.fromEntries(
    [
      'total',
      'refund',
      'deposit',
      'amount',
      'price',
      'paid',
      'back',
      'rest',
      'pay',
      'due',
      'minimum',
      'tip',
      'tax',
      'advance',
      'bill',
      'before',
      'was',
      'sales',
    ].map((each) => [each, money]),
  ),
  ...Object.fromEntries(
    [
      'number',
      'count',
      'quantity',
      'heads',
      'limit',
      'left',
      'minutes',
      'party',
      'covers',
      'bookings',
      'missed',
      'orders',
      'seated',
      'row',
      'least',
      'most',
      'max',
      'position',
      'percent',
      'digits',
      'ahead',
      'places',
      'wait',
      'first',
      'second',
      'wished',
    ].map((each) => [each, count]),
  ),
  ...Object.fromEntries(
    ['from', 'until', 'to', 'time', 'opens', 'closes'].map((each) => [each, moment('time')]),
  ),
  ...Object.fromEntries(
    ['item', 'dish', 'group', 'size', 'choice', 'instead', 'section', 'substitution'].map((each) => [
      each,
      dish,
    ]),
  ),
  ...Object.fromEntries(
    ['note', 'reason', 'text', 'words', 'why', 'details', 'about'].map((each) => [each, words]),
  ),
  ...Object.fromEntries(
    [
      'table',
      'tables',
      'seat',
      'code',
      'by',
      'label',
      'where',
      'kind',
      'what',
      'diet',
      'cuisine',
      'area',
      'band',
      'state',
      'status',
      'off',
      'is',
      'suits',
      'printer',
      'title',
      'channel',
      'sheet',
      'change',
      'menu',
      'name of',
    ].map((each) => [each, short]),
  ),
  ...Object.fromEntries(
    ['dishes', 'items', 'allergens', 'diets', 'cuisines', 'printers', 'lines'].map((each) => [each, several]),
  ),
  at: moment('day and time'),
  day: moment('day'),
  name,
  restaurant,
  url: page,
  address: { real: '+14155550101', worst: ['+919812300001'] },
  distance: { real: { metres: 1_200 }, worst: [{ metres: 12_345_678 }] },
  hindi: { real: 'Hindi: say "hindi".', worst: [''] },
  times: { real: '7:00 pm, 7:30 pm', worst: [long('11:30 pm, ', 120)] },
  hours: { real: '12:00 pm to 3:30 pm', worst: [long('12:00 pm to 3:30 pm, ', 120)] },
  spans: { real: '12:00 pm to 3:30 pm', worst: [long('12:00 pm to 3:30 pm, ', 120)] },
};
