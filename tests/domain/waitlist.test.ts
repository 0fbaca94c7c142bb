import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aheadOf,
  bandOf,
  byTurn,
  type InLine,
  type WaitFacts,
  waitMinutes,
  wishedSpan,
} from '../../src/domain/waitlist.ts';
import { addMinutes } from '../../src/domain/time.ts';

const now = new Date('2026-11-27T12:30:00Z');
const minutes = (from: number, to: number) => fc.integer({ min: from, max: to });

const place = fc.record({
  id: fc.uuid(),
  partySize: minutes(1, 8),
  joinedAt: minutes(-60, 0).map((m) => addMinutes(now, m)),
  startsFrom: minutes(0, 120).map((m) => addMinutes(now, m)),
  startsUntil: minutes(120, 240).map((m) => addMinutes(now, m)),
});
const line = fc
  .uniqueArray(place, { maxLength: 12, selector: ({ id }) => id })
  .map((places) => places.map((one, turn) => ({ ...one, turn })));

describe('the line', () => {
  test('has every guest in one place, however it is read', () => {
    fc.assert(
      fc.property(line, fc.func(fc.double({ noNaN: true })), (places, shuffle) => {
        const order = (all: InLine[]) => all.sort(byTurn).map(({ id }) => id);
        const shuffled = [...places].sort((a, b) => shuffle(a.id) - shuffle(b.id));
        expect(order(shuffled)).toEqual(order([...places]));
      }),
    );
  });

  test('is told the same to all: who comes before me does not come after me', () => {
    fc.assert(
      fc.property(line, (places) => {
        for (const a of places)
          for (const b of places) {
            const [aFirst, bFirst] = [aheadOf(b, places).includes(a), aheadOf(a, places).includes(b)];
            if (a !== b) expect([aFirst, bFirst].filter(Boolean)).toHaveLength(1);
          }
      }),
    );
  });

  test('grows at its end: whoever joins later moves nobody back', () => {
    fc.assert(
      fc.property(line, fc.uuid(), (places, id) => {
        const late = {
          ...places[0],
          id,
          turn: 99,
          partySize: 2,
          startsFrom: now,
          startsUntil: now,
        } as InLine;
        late.joinedAt = addMinutes(now, 1);
        for (const one of places)
          expect(aheadOf(one, [...places, late]).length).toBe(aheadOf(one, places).length);
      }),
    );
  });

  test('is another one for another time', () => {
    const lunch = {
      id: 'a',
      turn: 1,
      partySize: 2,
      joinedAt: now,
      startsFrom: now,
      startsUntil: addMinutes(now, 60),
    };
    const dinner = {
      ...lunch,
      id: 'b',
      turn: 2,
      startsFrom: addMinutes(now, 300),
      startsUntil: addMinutes(now, 360),
    };
    expect(aheadOf(dinner, [lunch, dinner])).toEqual([]);
  });
});

const tables = minutes(1, 6).map((count) => Array.from({ length: count }, (_, i) => `t${i}`));
const facts: fc.Arbitrary<WaitFacts> = tables.chain((ids) =>
  fc.record({
    ahead: minutes(0, 12),
    now: fc.constant(now),
    turn: minutes(15, 180),
    units: fc.constant(
      ids.map((id) => ({ tableIds: [id], minParty: 1, maxParty: 4, channel: 'walk-in' as const })),
    ),
    seatings: fc.array(
      fc.tuple(fc.constantFrom(...ids), minutes(-120, 240), minutes(5, 180)).map(([id, from, length]) => ({
        tableIds: [id],
        startsAt: addMinutes(now, from),
        until: addMinutes(now, from + length),
      })),
      { maxLength: 20 },
    ),
    pace: fc.option(fc.record({ calls: minutes(0, 60), days: minutes(0, 8) }), { nil: undefined }),
  }),
);

describe('the estimate', () => {
  test('is a multiple of five, never negative', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const told = waitMinutes(given) ?? Number.NaN;
        expect(told % 5).toBe(0);
        expect(told).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is never less with one more ahead', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const one = waitMinutes(given) ?? 0;
        expect(waitMinutes({ ...given, ahead: given.ahead + 1 }) ?? 0).toBeGreaterThanOrEqual(one);
      }),
    );
  });

  test('is no wait while a table stands empty, whatever the last weeks were like', () => {
    const units = [{ tableIds: ['a'], minParty: 1, maxParty: 4, channel: 'walk-in' as const }];
    const slow = { calls: 10, days: 8 };
    expect(waitMinutes({ ahead: 0, now, turn: 60, units, seatings: [], pace: slow })).toBe(0);
  });

  test('goes by the gaps between calls where there were enough of them, else by when tables are due', () => {
    const units = [{ tableIds: ['a'], minParty: 1, maxParty: 4, channel: 'walk-in' as const }];
    const seatings = [{ tableIds: ['a'], startsAt: addMinutes(now, -30), until: addMinutes(now, 22) }];
    const given = { ahead: 1, now, turn: 60, units, seatings };
    expect(waitMinutes(given)).toBe(85);
    expect(waitMinutes({ ...given, pace: { calls: 5, days: 2 } })).toBe(85);
    // Forty calls within eight hours: every twelve minutes.
    expect(waitMinutes({ ...given, pace: { calls: 40, days: 8 } })).toBe(25);
  });

  test('does not put guests at a table that is booked before they would be done', () => {
    const units = [{ tableIds: ['a'], minParty: 1, maxParty: 4, channel: 'walk-in' as const }];
    const seatings = [{ tableIds: ['a'], startsAt: addMinutes(now, 30), until: addMinutes(now, 120) }];
    expect(waitMinutes({ ahead: 0, now, turn: 60, units, seatings })).toBe(120);
  });

  test('counts tables that may be pushed together once', () => {
    const unit = (...tableIds: string[]) => ({
      tableIds,
      minParty: 1,
      maxParty: 8,
      channel: 'online' as const,
    });
    const units = [unit('a', 'b'), unit('a'), unit('b')];
    expect(waitMinutes({ ahead: 2, now, turn: 60, units, seatings: [] })).toBe(60);
  });

  test('is none where no table takes them', () => {
    expect(waitMinutes({ ahead: 0, now, turn: 60, units: [], seatings: [] })).toBeUndefined();
  });
});

test('a guest is not told of times that were free when they joined', () => {
  const at = (m: number) => addMinutes(now, m);
  expect(wishedSpan(now, [at(-200), at(-60), at(45), at(80)])).toEqual({ from: at(-59), until: at(44) });
  expect(wishedSpan(now, [])).toEqual({ from: at(-90), until: at(90) });
});

test('every party has one band, and bands leave no party out', () => {
  for (let party = 1; party <= 40; party++) {
    const { from, to } = bandOf(party);
    expect(from <= party && party <= to, String(party)).toBe(true);
    expect(bandOf(to), String(party)).toEqual({ from, to });
  }
});
