import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windowsOn } from '../../src/domain/hours.ts';
import { nearest, offerAt, offersOn, type TableFacts, turnMinutes } from '../../src/domain/tables.ts';
import { localTime, momentOf } from '../../src/domain/time.ts';
import { anyEvening, unitsFor } from './tables-model.ts';

const zone = 'Asia/Kolkata';
const india = (local: string) => new Date(`${local}:00+05:30`);
const friday = '2026-11-27';
const noon = india(`${friday}T12:00`);

function factsOf(change: Partial<TableFacts> = {}, rules: Partial<TableFacts['rules']> = {}): TableFacts {
  return {
    hours: {
      zone,
      periods: [{ service: 'dine_in', weekday: 5, opens: '18:00', closes: '01:00', lastSeating: '23:30' }],
      closures: [],
    },
    rules: {
      mode: 'instant',
      slotMinutes: 30,
      leadMinutes: 30,
      horizonDays: 60,
      minParty: 1,
      maxParty: 12,
      turnMinutes: [
        { upTo: 2, minutes: 90 },
        { upTo: 4, minutes: 120 },
        { upTo: 100, minutes: 150 },
      ],
      bufferMinutes: 15,
      graceMinutes: 15,
      ...rules,
    },
    units: [
      { tableIds: ['ten'], minParty: 1, maxParty: 10 },
      { tableIds: ['two'], minParty: 1, maxParty: 2 },
      { tableIds: ['four'], minParty: 2, maxParty: 4 },
    ],
    occupied: [],
    starts: [],
    ...change,
  };
}

const reasonAt = (facts: TableFacts, party: number, local: string, now = noon) => {
  const found = offerAt(facts, party, india(local), now);
  return 'reason' in found ? found.reason : found.unit.tableIds.join('+');
};

describe('a table', () => {
  test.each([
    [1, 90],
    [2, 90],
    [3, 120],
    [4, 120],
    [5, 150],
    [12, 150],
  ])('for %i is kept %i minutes', (party, minutes) => {
    expect(turnMinutes(factsOf().rules, party)).toBe(minutes);
  });

  test('is kept two hours where the restaurant does not say', () => {
    expect(turnMinutes(factsOf({}, { turnMinutes: [] }).rules, 2)).toBe(120);
  });

  test('is the smallest that fits, so that a couple never takes the ten-top while a smaller one is free', () => {
    expect(reasonAt(factsOf(), 2, `${friday}T20:00`)).toBe('two');
    const two = { tableId: 'two', from: india(`${friday}T19:00`), to: india(`${friday}T20:30`) };
    expect(reasonAt(factsOf({ occupied: [two] }), 2, `${friday}T20:00`)).toBe('four');
  });

  test('alone comes before two pushed together of the same size', () => {
    const joined = { tableIds: ['a', 'b'], minParty: 2, maxParty: 4 };
    const alone = { tableIds: ['c'], minParty: 2, maxParty: 4 };
    expect(reasonAt(factsOf({ units: [joined, alone] }), 4, `${friday}T20:00`)).toBe('c');
  });

  test('is free again the moment its buffer ends, and not a minute before', () => {
    const until = (to: string) =>
      factsOf({
        units: [{ tableIds: ['one'], minParty: 1, maxParty: 4 }],
        occupied: [{ tableId: 'one', from: india(`${friday}T18:00`), to: india(to) }],
      });
    expect(reasonAt(until(`${friday}T20:00`), 2, `${friday}T20:00`)).toBe('one');
    expect(reasonAt(until(`${friday}T20:01`), 2, `${friday}T20:00`)).toBe('full');
  });

  test('must be free until its own buffer ends: 20:00 for two runs to 21:45', () => {
    const from = (local: string) =>
      factsOf({
        units: [{ tableIds: ['one'], minParty: 1, maxParty: 4 }],
        occupied: [{ tableId: 'one', from: india(local), to: india(`${friday}T23:00`) }],
      });
    expect(reasonAt(from(`${friday}T21:45`), 2, `${friday}T20:00`)).toBe('one');
    expect(reasonAt(from(`${friday}T21:44`), 2, `${friday}T20:00`)).toBe('full');
  });

  test('pushed together with others is full when any of them is taken', () => {
    const facts = factsOf({
      units: [{ tableIds: ['a', 'b'], minParty: 5, maxParty: 8 }],
      occupied: [{ tableId: 'b', from: india(`${friday}T19:00`), to: india(`${friday}T21:00`) }],
    });
    expect(reasonAt(facts, 6, `${friday}T20:00`)).toBe('full');
    expect(reasonAt(facts, 6, `${friday}T21:00`)).toBe('a+b');
  });
});

describe('a refusal says why', () => {
  test.each([
    ['17:59', 'outside hours'],
    ['23:30', 'two'],
    ['23:31', 'outside hours'],
    ['11:59', 'past'],
    ['12:29', 'too soon'],
  ])('%s: %s', (time, reason) => {
    expect(reasonAt(factsOf(), 2, `${friday}T${time}`)).toBe(reason);
  });

  test('walk-in, party, horizon and closure come before the time', () => {
    const at = `${friday}T20:00`;
    expect(reasonAt(factsOf({}, { mode: 'walk-in' }), 2, at)).toBe('walk-in');
    expect(reasonAt(factsOf({}, { minParty: 2 }), 1, at)).toBe('too small');
    expect(reasonAt(factsOf({}, { maxParty: 6 }), 7, at)).toBe('too large');
    expect(reasonAt(factsOf(), 11, at)).toBe('too large');
    expect(reasonAt(factsOf({}, { horizonDays: 6 }), 2, '2026-12-04T20:00')).toBe('too far');
    expect(reasonAt(factsOf({}, { horizonDays: 7 }), 2, '2026-12-04T20:00')).toBe('two');
    const closures = [{ firstDay: friday, lastDay: friday, reason: 'Wedding' }];
    const closed = factsOf({ hours: { ...factsOf().hours, closures } });
    expect(offerAt(closed, 2, india(at), noon)).toEqual({ reason: 'closed', why: 'Wedding' });
  });

  test('pacing counts the covers that start in the same quarter of an hour, and the party itself', () => {
    const facts = (covers: number, start: string) =>
      factsOf({ starts: [{ at: india(`${friday}T${start}`), covers }] }, { coversPerQuarter: 10 });
    expect(reasonAt(facts(8, '20:00'), 2, `${friday}T20:00`)).toBe('two');
    expect(reasonAt(facts(9, '20:14'), 2, `${friday}T20:00`)).toBe('pacing');
    expect(reasonAt(facts(9, '20:15'), 2, `${friday}T20:00`)).toBe('two');
  });
});

describe('for any restaurant, evening and party', () => {
  test('the offers are exactly those of a slow model that is plain to see, each at a smallest table', () => {
    fc.assert(
      fc.property(anyEvening, ({ facts, party, day, now }) => {
        const step = facts.rules.slotMinutes * 60_000;
        const starts = windowsOn(facts.hours, day, 'dine_in').flatMap(({ opens, closes }) => {
          const count = Math.ceil((closes.getTime() - opens.getTime()) / step);
          return Array.from({ length: count }, (_, i) => new Date(opens.getTime() + i * step));
        });
        // Nobody's wall clock tells the second of two equal hours from the first.
        const plain = (at: Date) => at.getTime() === first(at, facts.hours.zone);
        const wanted = starts.filter(plain).filter((at) => unitsFor(facts, party, day, at, now).length > 0);
        const offers = offersOn(facts, party, day, now).filter((o) => plain(o.startsAt));
        expect(offers.map((o) => o.startsAt.toISOString())).toEqual(wanted.map((at) => at.toISOString()));
        for (const offer of offers) {
          const fitting = unitsFor(facts, party, day, offer.startsAt, now);
          expect(fitting).toContainEqual(offer.unit);
          expect(offer.unit.maxParty).toBe(Math.min(...fitting.map((u) => u.maxParty)));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('what the list of a day offers is also given when asked for alone', () => {
    fc.assert(
      fc.property(anyEvening, ({ facts, party, day, now }) => {
        for (const offer of offersOn(facts, party, day, now)) {
          expect(offerAt(facts, party, offer.startsAt, now)).toEqual(offer);
        }
      }),
    );
  });

  test('booking offer after offer never puts two parties on one table at once', () => {
    fc.assert(
      fc.property(
        anyEvening,
        fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat(40)), { maxLength: 12 }),
        (evening, wishes) => {
          const { day, now } = evening;
          let facts: TableFacts = { ...evening.facts, occupied: [] };
          for (const [party, pick] of wishes) {
            const offers = offersOn(facts, party, day, now);
            const offer = offers[pick % Math.max(1, offers.length)];
            if (!offer) continue;
            const mine = offer.unit.tableIds.map((tableId) => ({
              tableId,
              from: offer.startsAt,
              to: offer.occupiedUntil,
            }));
            for (const one of mine) {
              const clash = facts.occupied.filter(
                (o) => o.tableId === one.tableId && o.from < one.to && one.from < o.to,
              );
              expect(clash).toEqual([]);
            }
            facts = { ...facts, occupied: [...facts.occupied, ...mine] };
          }
        },
      ),
    );
  });

  test('the nearest offers are the nearest, at most as many as asked for, in order of time', () => {
    fc.assert(
      fc.property(anyEvening, fc.nat(10), fc.nat(1800), ({ facts, party, day, now }, count, minutes) => {
        const offers = offersOn(facts, party, day, now);
        const wished = new Date(new Date(`${day}T00:00Z`).getTime() + minutes * 60_000);
        const away = (at: Date) => Math.abs(at.getTime() - wished.getTime());
        const shown = nearest(offers, wished, count).map((o) => o.startsAt);
        expect(shown).toHaveLength(Math.min(count, offers.length));
        expect(shown).toEqual([...shown].sort((a, b) => a.getTime() - b.getTime()));
        const left = offers.map((o) => o.startsAt).filter((at) => !shown.includes(at));
        for (const out of left) expect(away(out)).toBeGreaterThanOrEqual(Math.max(...shown.map(away)));
      }),
    );
  });
});

describe('in the nights the clocks change', () => {
  const bar = (inZone: string) =>
    factsOf({
      hours: {
        zone: inZone,
        periods: [{ service: 'dine_in', weekday: 6, opens: '22:00', closes: '04:00', lastSeating: null }],
        closures: [],
      },
    });

  test.each([
    ['Europe/London', '2026-03-28', '01:30'],
    ['America/New_York', '2026-03-07', '02:30'],
  ])('%s offers no time of the hour that is skipped after %s', (inZone, day, skipped) => {
    const shown = offersOn(bar(inZone), 2, day, new Date(`${day}T10:00Z`)).map((o) =>
      localTime(o.startsAt, inZone),
    );
    expect(shown).not.toContain(skipped);
    expect(shown).toContain('03:30');
    expect(new Set(shown).size).toBe(shown.length);
  });
});

/** The first moment that shows the same day and time in this zone. */
function first(at: Date, inZone: string): number | undefined {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: inZone }).format(at);
  return momentOf(day, localTime(at, inZone), inZone)?.getTime();
}
