import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hours } from '../../src/domain/hours.ts';
import { explain } from '../../src/domain/tables/explain.ts';
import { explanationLines } from '../../src/domain/tables/explanation-lines.ts';
import type { Seating, TableFacts, Unit } from '../../src/domain/tables/facts.ts';
import { replot } from '../../src/domain/tables/replot.ts';
import { type KeptBooking, stranded } from '../../src/domain/tables/stranded.ts';

const zone = 'Asia/Kolkata';
const at = (time: string, day = '2026-11-27') => new Date(`${day}T${time}:00+05:30`);
const hours: Hours = {
  zone,
  closures: [],
  periods: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    service: 'dine_in' as const,
    weekday,
    opens: '18:00',
    closes: '01:00',
    lastSeating: '23:30',
  })),
};
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
const seating = (
  id: string,
  tableIds: string[],
  covers: number,
  from = '20:00',
  until = '22:00',
): Seating => ({
  id,
  tableIds,
  startsAt: at(from),
  until: at(until),
  covers,
  door: 'message',
  movable: true,
});
const factsOf = (units: Unit[], seatings: Seating[]): TableFacts => ({
  hours,
  units,
  seatings,
  pauses: [],
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
  },
});

describe('bookings that lose their tables', () => {
  test('get the best fit that is left; of one time the larger party chooses first', () => {
    const facts = factsOf(
      [unit('A', 1, 4), unit('B', 1, 2)],
      [seating('two', ['X'], 2), seating('four', ['X'], 4)],
    );
    expect(replot(facts, ['two', 'four'])).toEqual({
      moves: [
        { id: 'four', tableIds: ['A'] },
        { id: 'two', tableIds: ['B'] },
      ],
      homeless: [],
    });
  });

  test('are listed where there is none, and nobody else is moved for nothing', () => {
    const facts = factsOf([unit('A', 1, 2)], [seating('there', ['A'], 2), seating('gone', ['X'], 2)]);
    expect(replot(facts, ['gone'])).toEqual({ moves: [], homeless: ['gone'] });
  });

  test('may have tables that are kept for staff, which their own door would not give', () => {
    const facts = factsOf([unit('S', 1, 4, 'staff')], [seating('gone', ['X'], 2)]);
    expect(replot(facts, ['gone']).moves).toEqual([{ id: 'gone', tableIds: ['S'] }]);
  });

  const shared = (a: Seating, b: Seating) =>
    a.startsAt < b.until && b.startsAt < a.until && a.tableIds.some((table) => b.tableIds.includes(table));

  test('keep what is left of tables pushed together where they find no other', () => {
    const facts = factsOf([unit('A', 1, 2)], [seating('pushed', ['A', 'X'], 6), seating('two', ['Y'], 2)]);
    expect(replot(facts, ['two', 'pushed'])).toEqual({ moves: [], homeless: ['two', 'pushed'] });
  });

  const anySeating = fc.record({
    tables: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'X', 'Y'), { minLength: 1, maxLength: 2 }),
    covers: fc.integer({ min: 1, max: 6 }),
    half: fc.nat(8),
  });
  test('never end at a table with somebody else, and every one of them is moved or listed', () => {
    fc.assert(
      fc.property(fc.array(anySeating, { maxLength: 12 }), (wanted) => {
        const seatings: Seating[] = [];
        for (const [i, { tables, covers, half }] of wanted.entries()) {
          const startsAt = new Date(at('18:00').getTime() + half * 1_800_000);
          const one = {
            ...seating(`${i}`, tables, covers),
            startsAt,
            until: new Date(startsAt.getTime() + 7_200_000),
          };
          // Before anything goes, nobody shares a table; at the one that goes, too.
          if (!seatings.some((s) => shared(s, one))) seatings.push(one);
        }
        const units = [unit('A', 1, 2), unit('B', 1, 4), unit('C', 2, 6), unit('A+B', 5, 6)];
        const lost = seatings
          .filter((s) => s.tableIds.some((table) => table === 'X' || table === 'Y'))
          .map(({ id }) => id);
        const { moves, homeless } = replot(factsOf(units, seatings), lost);
        const to = new Map(moves.map((m) => [m.id, m.tableIds]));
        for (const id of lost) expect(to.has(id)).toBe(!homeless.includes(id));
        const after = seatings.map((s) => ({ ...s, tableIds: to.get(s.id) ?? s.tableIds }));
        for (const [i, a] of after.entries())
          expect(after.slice(i + 1).filter((b) => shared(a, b))).toEqual([]);
      }),
    );
  });
});

describe('bookings that hours or tables have left behind', () => {
  const kept: KeptBooking = {
    id: 'b',
    door: 'message',
    partySize: 2,
    startsAt: at('20:00'),
    tableGone: false,
    seats: 4,
    pinned: false,
  };
  const why = (change: Partial<KeptBooking>, changed: Hours = hours) =>
    stranded(changed, [{ ...kept, ...change }])[0]?.why;

  test('are those outside the hours, on a closed day, without a table, or at one that is too small', () => {
    expect(why({})).toBeUndefined();
    expect(why({ startsAt: at('17:00') })).toBe('outside hours');
    expect(why({ startsAt: at('23:45') })).toBe('outside hours');
    // Half past midnight belongs to the evening before, and lies behind its last seating.
    expect(why({ startsAt: at('00:30', '2026-11-28') })).toBe('outside hours');
    expect(why({ tableGone: true })).toBe('no table');
    expect(why({ partySize: 5 })).toBe('no table');
    expect(why({ partySize: 5, pinned: true })).toBeUndefined();
    const closed = {
      ...hours,
      closures: [{ firstDay: '2026-11-27', lastDay: '2026-11-27', reason: 'private' }],
    };
    expect(stranded(closed, [kept])).toEqual([{ id: 'b', why: 'closed', reason: 'private' }]);
  });

  test('are no blocks, and guests who walked in keep no hours', () => {
    expect(why({ partySize: 0, door: 'staff', tableGone: true })).toBeUndefined();
    expect(why({ door: 'walk-in', startsAt: at('17:00') })).toBeUndefined();
  });
});

describe('an explanation', () => {
  const facts = factsOf(
    [unit('A', 1, 2), unit('B', 1, 4), unit('W', 1, 4, 'walk-in'), unit('A+B', 5, 6)],
    [
      seating('here', ['A'], 2),
      { ...seating('wall', ['B'], 0, '19:00', '21:00'), movable: false, door: 'staff' },
    ],
  );
  const names = {
    zone,
    tables: new Map(['A', 'B', 'W'].map((name) => [name, name])),
    numbers: new Map([['here', 7]]),
  };

  test('says of every unit why it was not given, what is next, and who is in the way by number', () => {
    const found = explain(facts, { party: 2, now: at('12:00') }, at('20:00'));
    const lines = explanationLines(found, names);
    expect(lines).toContain('  A (1 to 2, online): taken by #7, 20:00 to 22:00, could move');
    expect(lines).toContain('  B (1 to 4, online): taken by a block, 19:00 to 21:00');
    expect(lines).toContain('  W (1 to 4, walk-in): not for this door');
    expect(lines).toContain('  A+B (5 to 6, online): too many seats');
    expect(lines).toContain('Answer: no, no table is free and nobody can be moved');
    expect(lines).toContain('Earlier: 18:00 at A');
    expect(lines).toContain('Later: 21:00 at B');
  });

  test('marks what was chosen, for the door it is asked for', () => {
    const found = explain(facts, { party: 2, now: at('12:00'), door: 'walk-in' }, at('20:00'));
    expect(found.units.filter(({ chosen }) => chosen).map((u) => u.unit.tableIds)).toEqual([['W']]);
    expect(explanationLines(found, names)).toContain('Answer: W, 20:00 to 22:00');
  });

  test('names what the rules say before any table', () => {
    const found = explain(facts, { party: 20, now: at('12:00') }, at('20:00'));
    expect(explanationLines(found, names)).toContain('Rules: too large');
    expect(found.earlier).toBeNull();
  });
});
