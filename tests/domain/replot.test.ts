import { describe, expect, test } from 'vitest';
import type { Seating, TableFacts, Unit } from '../../src/domain/tables/facts.ts';
import { Book } from '../../src/domain/tables/offers.ts';
import type { BookingRules } from '../../src/domain/tables/rules.ts';

const friday = '2026-11-27';
const at = (clock: string) => new Date(`${friday}T${clock}:00+05:30`);
const now = at('12:00');

const unit = (
  name: string,
  minParty: number,
  maxParty: number,
  channel: Unit['channel'] = 'online',
): Unit => ({
  tableIds: name.split('+'),
  minParty,
  maxParty,
  channel,
});
const party = (id: string, table: string, covers: number, change: Partial<Seating> = {}): Seating => ({
  id,
  tableIds: table.split('+'),
  startsAt: at('20:00'),
  until: at('22:00'),
  covers,
  door: 'message',
  movable: true,
  ...change,
});

function book(
  units: Unit[],
  seatings: Seating[],
  rules: Partial<BookingRules> = {},
  more: Partial<TableFacts> = {},
) {
  return new Book({
    hours: {
      zone: 'Asia/Kolkata',
      periods: [
        { service: 'dine_in', weekday: 5, opens: '12:00', closes: '15:00', lastSeating: null, walkIn: true },
        { service: 'dine_in', weekday: 5, opens: '18:00', closes: '23:30', lastSeating: null },
      ],
      closures: [],
    },
    rules: {
      mode: 'instant',
      slotMinutes: 30,
      leadMinutes: 0,
      horizonDays: 60,
      minParty: 1,
      maxParty: 12,
      turnMinutes: [{ upTo: 100, minutes: 120 }],
      bufferMinutes: 0,
      graceMinutes: 15,
      ...rules,
    },
    units,
    seatings,
    pauses: [],
    ...more,
  });
}

const two = unit('two', 1, 2);
const four = unit('four', 1, 4);
const six = unit('six', 1, 6);

describe('when no table is free', () => {
  test('a couple at a large table goes to a small one, so that six can come', () => {
    expect(
      book([two, six], [party('couple', 'six', 2)]).offerAt({ party: 6, now }, at('20:00')),
    ).toMatchObject({
      tableIds: ['six'],
      moves: [{ id: 'couple', tableIds: ['two'] }],
    });
  });

  test('as the book stands the house is full', () => {
    const seatings = [party('couple', 'six', 2)];
    const asked = { party: 6, now, asItStands: true };
    expect(book([two, six], seatings).offerAt(asked, at('20:00'))).toEqual({ reason: 'full' });
    expect(book([two, six], seatings).offerAt(asked, at('22:00'))).toMatchObject({
      tableIds: ['six'],
      moves: [],
    });
  });

  test('two may move for one, each to where it fits', () => {
    const seatings = [party('couple', 'four', 2), party('four people', 'six', 4)];
    expect(book([two, four, six], seatings).offerAt({ party: 5, now }, at('20:00'))).toMatchObject({
      tableIds: ['six'],
      moves: [
        { id: 'four people', tableIds: ['four'] },
        { id: 'couple', tableIds: ['two'] },
      ],
    });
  });

  test.each([
    ['who sits there', { movable: false }],
    ['whose stay is not over when the small table is taken', { until: at('23:00') }],
  ])('nobody is moved %s', (_who, change) => {
    const small = party('later', 'two', 2, {
      startsAt: at('22:30'),
      until: at('23:30'),
      movable: false,
    });
    const seatings = [party('couple', 'six', 2, change), small];
    expect(book([two, six], seatings).offerAt({ party: 6, now }, at('20:00'))).toEqual({ reason: 'full' });
  });
});

test('nothing moves while any table is free, however large', () => {
  const found = book([two, four, six], [party('couple', 'two', 2)]).offerAt({ party: 2, now }, at('20:00'));
  expect(found).toMatchObject({ tableIds: ['four'], moves: [] });
});

test('of two equal tables the one that is part of no combination is taken', () => {
  const units = [unit('a', 1, 2), unit('b', 1, 2), unit('c', 1, 2), unit('a+b', 3, 4)];
  expect(book(units, []).offerAt({ party: 2, now }, at('20:00'))).toMatchObject({ tableIds: ['c'] });
});

describe('each door has its tables', () => {
  const units = [two, unit('bar', 1, 2, 'walk-in'), unit('owner', 1, 4, 'staff')];
  test.each([
    ['message', 'two'],
    ['staff', 'two'],
    ['walk-in', 'bar'],
  ] as const)('%s: %s', (door, table) => {
    expect(book(units, []).offerAt({ party: 2, now, door }, at('20:00'))).toMatchObject({
      tableIds: [table],
    });
  });

  test('a guest who writes has none when the others are left, and staff have', () => {
    const full = book(units, [party('couple', 'two', 2)]);
    expect(full.offerAt({ party: 2, now }, at('20:00'))).toEqual({ reason: 'full' });
    expect(full.offerAt({ party: 2, now, door: 'staff' }, at('20:00'))).toMatchObject({
      tableIds: ['owner'],
    });
  });
});

describe('hours in which guests are seated as they come', () => {
  test('are not booked by message, and are by staff', () => {
    expect(book([two], []).offerAt({ party: 2, now }, at('13:00'))).toEqual({ reason: 'walk-in' });
    expect(book([two], []).offerAt({ party: 2, now, door: 'staff' }, at('13:00'))).toMatchObject({
      tableIds: ['two'],
    });
  });

  test('are left out of what is offered', () => {
    const [first] = book([two], []).offersOn({ party: 2, now }, friday);
    expect(first?.startsAt).toEqual(at('18:00'));
  });
});

test('special hours replace those of the week on their day', () => {
  const usual = book([two], []).facts.hours;
  const special = [
    { service: 'dine_in' as const, day: friday, opens: '16:00', closes: '17:30', lastSeating: '17:00' },
  ];
  const offers = book([two], [], {}, { hours: { ...usual, special } }).offersOn({ party: 2, now }, friday);
  expect(offers.map((o) => o.startsAt)).toEqual([at('16:00'), at('16:30'), at('17:00')]);
});

test('a pause refuses what starts in it and says why, and nothing else', () => {
  const pauses = [{ from: at('19:00'), until: at('20:00'), reason: 'power cut' }];
  const paused = book([two], [], {}, { pauses });
  expect(paused.offerAt({ party: 2, now }, at('19:30'))).toEqual({
    reason: 'paused',
    why: 'power cut',
    until: at('20:00'),
  });
  expect(paused.offerAt({ party: 2, now }, at('20:00'))).toMatchObject({ tableIds: ['two'] });
  expect(paused.offerAt({ party: 2, now, door: 'walk-in' }, at('19:30'))).toMatchObject({
    tableIds: ['two'],
  });
});

test('guests who write have a pace of their own; those on the telephone count for all', () => {
  const rules = { coversPerQuarter: 10, onlineCoversPerQuarter: 4 };
  const other = (door: Seating['door'], covers: number) => [party('other', 'elsewhere', covers, { door })];
  const ask = (seatings: Seating[]) =>
    book([two, four], seatings, rules).offerAt({ party: 2, now }, at('20:00'));
  expect(ask(other('message', 2))).toMatchObject({ tableIds: ['two'] });
  expect(ask(other('message', 3))).toEqual({ reason: 'pacing' });
  expect(ask(other('staff', 8))).toMatchObject({ tableIds: ['two'] });
  expect(ask(other('staff', 9))).toEqual({ reason: 'pacing' });
});

test('a table is kept as long as the row for that party, day and hour says', () => {
  const turns = [
    { upTo: 2, minutes: 60, until: '19:00' },
    { upTo: 2, minutes: 90 },
    { upTo: 100, minutes: 150, days: [6] },
    { upTo: 100, minutes: 120 },
  ];
  const end = (size: number, clock: string) => {
    const found = book([two, six], [], { turnMinutes: turns }).offerAt({ party: size, now }, at(clock));
    return 'endsAt' in found ? found.endsAt : found.reason;
  };
  expect(end(2, '18:30')).toEqual(at('19:30'));
  expect(end(2, '19:00')).toEqual(at('20:30'));
  expect(end(5, '18:00')).toEqual(at('20:00'));
});

test.each([
  [0, 'too small'],
  [-3, 'too small'],
  [1_000_000, 'too large'],
])('a party of %i: %s', (size, reason) => {
  expect(book([two], []).offerAt({ party: size, now, door: 'staff' }, at('20:00'))).toEqual({ reason });
});
