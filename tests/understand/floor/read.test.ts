import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyUnits } from '../../domain/arbitrary-text.ts';
import type { FloorRequest, Unread } from '../../../src/domain/floor.ts';
import type { Hours } from '../../../src/domain/hours.ts';
import { readFloor } from '../../../src/understand/floor/read.ts';
import { readFloorText } from '../../../src/understand/floor/said.ts';
import { normalise } from '../../../src/understand/text/normalise.ts';

const hours: Hours = {
  zone: 'Asia/Kolkata',
  closures: [],
  periods: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
    { service: 'dine_in' as const, weekday, opens: '12:00', closes: '15:30', lastSeating: null },
    { service: 'dine_in' as const, weekday, opens: '19:00', closes: '23:30', lastSeating: null },
  ]),
};
const tables = ['T1', 'T4', 'T5', 'T14', 'Window', 'Window 2', '8'].map((name) => ({ id: name, name }));
const now = new Date('2026-11-27T12:30:00Z');

function read(text: string): FloorRequest | Unread | undefined {
  const said = readFloorText(normalise(text));
  return said && readFloor(said, { tables, hours, now });
}

const book = { act: 'book', name: null, phone: null } as const;
const block = { act: 'block', days: 1, reason: null } as const;

describe('what staff write for the table book', () => {
  test.each<[string, FloorRequest]>([
    ['book 4 at 8 Mehta', { ...book, party: 4, at: { time: '20:00' }, name: 'Mehta' }],
    [
      "Book 4 sat 9 D'Souza",
      { ...book, party: 4, at: { day: '2026-11-28', time: '21:00' }, name: "D'Souza" },
    ],
    [
      'book 4 at 8:30 Mehta +91 98123 45678',
      { ...book, party: 4, at: { time: '20:30' }, name: 'Mehta', phone: '+919812345678' },
    ],
    [
      'book 4 tomorrow 8 pm Mehta 9812345678',
      { ...book, party: 4, at: { day: '2026-11-28', time: '20:00' }, name: 'Mehta', phone: '+919812345678' },
    ],
    ['book 2 rao at 8', { ...book, party: 2, at: { time: '20:00' }, name: 'Rao' }],
    ['book 4 on 1 dec at 8', { ...book, party: 4, at: { day: '2026-12-01', time: '20:00' } }],
    ['book 1000000 at 8', { ...book, party: 1_000_000, at: { time: '20:00' } }],
    ['walk in 4', { act: 'walk in', party: 4, name: null }],
    ['4 walk-in', { act: 'walk in', party: 4, name: null }],
    ['walkin 2 Rao', { act: 'walk in', party: 2, name: 'Rao' }],
    ['block T4 8-10 leak', { ...block, tableIds: ['T4'], from: '20:00', until: '22:00', reason: 'leak' }],
    [
      'block T4, T5 tomorrow 8-10',
      { ...block, tableIds: ['T4', 'T5'], day: '2026-11-28', from: '20:00', until: '22:00' },
    ],
    ['block T4', { ...block, tableIds: ['T4'] }],
    ['block T4 until 9', { ...block, tableIds: ['T4'], until: '21:00' }],
    ['block T4 for 3 days painting', { ...block, tableIds: ['T4'], days: 3, reason: 'painting' }],
    ['block window 2', { ...block, tableIds: ['Window 2'] }],
    ['unblock t4', { act: 'unblock', tableIds: ['T4'] }],
    ['move 12 to 8:30', { act: 'move', number: 12, at: { time: '20:30' } }],
    ['move #12 tomorrow at 8', { act: 'move', number: 12, at: { day: '2026-11-28', time: '20:00' } }],
    ['move 12 to T4', { act: 'place', number: 12, tableIds: ['T4'] }],
    ['move 12 to T14', { act: 'place', number: 12, tableIds: ['T14'] }],
    ['12 to T4+T5', { act: 'place', number: 12, tableIds: ['T4', 'T5'] }],
    // A restaurant whose table is called 8 has to say the hour of the clock.
    ['move 12 to 8', { act: 'place', number: 12, tableIds: ['8'] }],
    ['move 12 to 8 pm', { act: 'move', number: 12, at: { time: '20:00' } }],
    ['swap 12 and 14', { act: 'swap', number: 12, other: 14 }],
    ['unpin 12', { act: 'unpin', number: 12 }],
    ['done 12', { act: 'finish', number: 12 }],
    ['undo 12', { act: 'undo', number: 12 }],
    ['retire T4', { act: 'retire', tableIds: ['T4'] }],
    ['table T9 2-4', { act: 'add table', name: 'T9', seats: [2, 4], channel: 'online' }],
    ['table T4 2-6', { act: 'resize', tableId: 'T4', seats: [2, 6] }],
    ['table T4 walk-in', { act: 'channel', tableId: 'T4', channel: 'walk-in' }],
    ['pause 30', { act: 'pause', minutes: 30, reason: null }],
    ['pause 2 hours kitchen', { act: 'pause', minutes: 120, reason: 'kitchen' }],
    ['pause until 9', { act: 'pause', until: '21:00', reason: null }],
    ['pause', { act: 'pause', reason: null }],
    ['open again', { act: 'open again' }],
    ['covers', { act: 'covers' }],
  ])('%s', (text, request) => {
    expect(read(text)).toEqual(request);
  });

  test.each<[string, Unread]>([
    ['book 4 31 feb at 8 x', { unread: 'book' }],
    ['book 4 yesterday at 8', { unread: 'book' }],
    ['book 4 at 25', { unread: 'book' }],
    ['book 4', { unread: 'book' }],
    ['block T99 8-10', { unread: 'a table', words: 't99' }],
    ['block T4 31 feb', { unread: 'block' }],
    ['move 12 to T77', { unread: 'a table', words: 't77' }],
    ['move 12 to the moon', { unread: 'move' }],
    ['retire t99', { unread: 'a table', words: 't99' }],
    ['pause for ever', { unread: 'pause' }],
  ])('%s is not done, and it is said why', (text, unread) => {
    expect(read(text)).toEqual(unread);
  });

  test.each([
    'book a cab',
    'block',
    'move',
    'swap 12',
    'seat',
    'done',
    'undo',
    'open',
    'walk in',
    'tonight',
    '12',
    'to T4',
  ])('"%s" is none of it', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('nothing makes it throw', () => {
    const verb = fc.constantFrom(
      'book 4 ',
      'walk in 4',
      'block ',
      'move 12 to ',
      'table ',
      'pause ',
      'retire ',
      'block T4 ',
    );
    fc.assert(
      fc.property(verb, anyUnits(120), (start, rest) => {
        expect(() => read(start + rest)).not.toThrow();
      }),
    );
  });
});
