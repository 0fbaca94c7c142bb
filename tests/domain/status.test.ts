import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bookingStatuses,
  occupying,
  orderStatuses,
  paymentStatuses,
  refundStatuses,
  type StatusTable,
  step,
  ticketStatuses,
} from '../../src/domain/status.ts';
import { printStatuses } from '../../src/domain/ticket/print-life.ts';
import { waitStatuses } from '../../src/domain/waitlist.ts';

type Table = StatusTable<string, string>;
const tables: [name: string, table: Table, first: string][] = [
  ['bookings', bookingStatuses, 'held'],
  ['orders', orderStatuses, 'unpaid'],
  ['payments', paymentStatuses, 'new'],
  ['tickets', ticketStatuses, 'open'],
  ['refunds', refundStatuses, 'wanted'],
  ['places in line', waitStatuses, 'waiting'],
  ['print jobs', printStatuses, 'waiting'],
];

const after = (table: Table, from: string): string[] =>
  Object.values(table[from] ?? {}).filter((to): to is string => to !== undefined);

function reached(table: Table, from: string): Set<string> {
  const seen = new Set([from]);
  for (const status of seen) for (const next of after(table, status)) seen.add(next);
  return seen;
}

describe.each(tables)('the lives of %s', (_name, table, first) => {
  test('reach every status', () => {
    expect([...reached(table, first)].sort()).toEqual(Object.keys(table).sort());
  });

  test('can end, from wherever they are', () => {
    for (const from of Object.keys(table)) {
      const ends = [...reached(table, from)].filter((status) => after(table, status).length === 0);
      expect(ends, from).not.toEqual([]);
    }
  });

  test('lead nowhere that is not in the table', () => {
    const named = Object.keys(table).flatMap((from) => after(table, from));
    expect(named.filter((status) => !(status in table))).toEqual([]);
  });
});

/** Where a row ends up when these events are heard, in this order; what the table does not have changes nothing. */
function live(table: Table, from: string, events: readonly string[]): string {
  return events.reduce((status, event) => step(table, status, event) ?? status, from);
}

const eventsOf = (table: Table) =>
  fc.array(fc.constantFrom(...new Set(Object.values(table).flatMap((row) => Object.keys(row)))), {
    maxLength: 12,
  });

describe('money', () => {
  test('once paid stays paid, whatever is heard before or after', () => {
    fc.assert(
      fc.property(eventsOf(paymentStatuses), eventsOf(paymentStatuses), (before, later) => {
        expect(live(paymentStatuses, 'new', [...before, 'pay', ...later])).toBe('paid');
      }),
    );
  });

  test('once given back stays given back, whatever is heard before or after', () => {
    fc.assert(
      fc.property(eventsOf(refundStatuses), eventsOf(refundStatuses), (before, later) => {
        expect(live(refundStatuses, 'wanted', [...before, 'process', ...later])).toBe('processed');
      }),
    );
  });

  test('that arrives late revives a lapsed order, and never one that was declined or cancelled', () => {
    expect(['lapsed', 'declined', 'cancelled'].map((from) => live(orderStatuses, from, ['pay']))).toEqual([
      'placed',
      'declined',
      'cancelled',
    ]);
  });
});

describe('a booking', () => {
  test('that is over takes no table again, but for money that came late and a slip of the hand', () => {
    const taken = (events: readonly string[]) =>
      events.filter((event) => event !== 'sit_on' && event !== 'expect');
    fc.assert(
      fc.property(
        fc.constantFrom('declined', 'cancelled', 'finished'),
        eventsOf(bookingStatuses),
        (from, events) => {
          expect(live(bookingStatuses, from, taken(events))).toBe(from);
        },
      ),
    );
    expect(live(bookingStatuses, 'finished', ['sit_on', 'finish'])).toBe('finished');
    expect(live(bookingStatuses, 'cancelled', ['sit_on', 'expect'])).toBe('cancelled');
    expect(live(bookingStatuses, 'released', ['confirm'])).toBe('released');
    expect(live(bookingStatuses, 'released', ['reseat', 'confirm'])).toBe('confirmed');
  });

  test('that waits for an answer occupies its table like one that has it', () => {
    expect([...occupying].sort()).toEqual(['confirmed', 'held', 'requested', 'seated']);
  });
});

test('an answer counts after the whole ladder was silent, and a declined ticket stays declined', () => {
  expect(live(ticketStatuses, 'open', ['give_up', 'accept'])).toBe('accepted');
  expect(live(ticketStatuses, 'open', ['decline', 'accept', 'delay'])).toBe('declined');
});

test('a ticket may be asked again until it lapses, and is not answered after', () => {
  expect(live(ticketStatuses, 'open', ['give_up', 'ask_again'])).toBe('open');
  for (const before of [[], ['give_up'], ['give_up', 'ask_again']])
    expect(live(ticketStatuses, 'open', [...before, 'lapse', 'accept', 'ask_again'])).toBe('lapsed');
  expect(live(ticketStatuses, 'open', ['accept', 'lapse'])).toBe('accepted');
});
