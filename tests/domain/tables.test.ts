import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windowsOn } from '../../src/domain/hours.ts';
import type { Seating, TableFacts, Unit } from '../../src/domain/tables/facts.ts';
import { Book, nearest } from '../../src/domain/tables/offers.ts';
import { turnMinutes } from '../../src/domain/tables/rules.ts';
import { edgeOf, localTime, momentOf } from '../../src/domain/time.ts';
import { anyEvening, fewestMoves, meet, stayMinutes, unitsFor } from './tables-model.ts';

const zone = 'Asia/Kolkata';
const india = (local: string) => new Date(`${local}:00+05:30`);
const friday = '2026-11-27';
const noon = india(`${friday}T12:00`);

const unit = (name: string, minParty: number, maxParty: number): Unit => ({
  tableIds: name.split('+'),
  minParty,
  maxParty,
  channel: 'online',
});

/** Guests who keep their table whoever comes, unless it is said otherwise. */
const at = (table: string, from: string, until: string, change: Partial<Seating> = {}): Seating => ({
  id: `${table} ${from}`,
  tableIds: table.split('+'),
  startsAt: india(from),
  until: india(until),
  covers: 2,
  door: 'message',
  movable: false,
  ...change,
});

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
    units: [unit('ten', 1, 10), unit('two', 1, 2), unit('four', 2, 4)],
    seatings: [],
    pauses: [],
    ...change,
  };
}

const reasonAt = (facts: TableFacts, party: number, local: string, now = noon) => {
  const found = new Book(facts).offerAt({ party, now }, india(local));
  return 'reason' in found ? found.reason : found.tableIds.join('+');
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
    expect(turnMinutes(factsOf().rules, party, friday, '20:00')).toBe(minutes);
  });

  test('is kept two hours where the restaurant does not say', () => {
    expect(turnMinutes(factsOf({}, { turnMinutes: [] }).rules, 2, friday, '20:00')).toBe(120);
  });

  test('is the smallest that fits, so that a couple never takes the ten-top while a smaller one is free', () => {
    expect(reasonAt(factsOf(), 2, `${friday}T20:00`)).toBe('two');
    const two = at('two', `${friday}T19:00`, `${friday}T20:30`);
    expect(reasonAt(factsOf({ seatings: [two] }), 2, `${friday}T20:00`)).toBe('four');
  });

  test('alone comes before two pushed together of the same size', () => {
    expect(reasonAt(factsOf({ units: [unit('a+b', 2, 4), unit('c', 2, 4)] }), 4, `${friday}T20:00`)).toBe(
      'c',
    );
  });

  test('is free again the moment its buffer ends, and not a minute before', () => {
    const until = (to: string) =>
      factsOf({
        units: [unit('one', 1, 4)],
        seatings: [at('one', `${friday}T18:00`, to)],
      });
    expect(reasonAt(until(`${friday}T20:00`), 2, `${friday}T20:00`)).toBe('one');
    expect(reasonAt(until(`${friday}T20:01`), 2, `${friday}T20:00`)).toBe('full');
  });

  test('must be free until its own buffer ends: 20:00 for two runs to 21:45', () => {
    const from = (local: string) =>
      factsOf({
        units: [unit('one', 1, 4)],
        seatings: [at('one', local, `${friday}T23:00`)],
      });
    expect(reasonAt(from(`${friday}T21:45`), 2, `${friday}T20:00`)).toBe('one');
    expect(reasonAt(from(`${friday}T21:44`), 2, `${friday}T20:00`)).toBe('full');
  });

  test('pushed together with others is full when any of them is taken', () => {
    const facts = factsOf({
      units: [unit('a+b', 5, 8)],
      seatings: [at('b', `${friday}T19:00`, `${friday}T21:00`)],
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
    const start = `${friday}T20:00`;
    expect(reasonAt(factsOf({}, { mode: 'walk-in' }), 2, start)).toBe('walk-in');
    expect(reasonAt(factsOf({}, { minParty: 2 }), 1, start)).toBe('too small');
    expect(reasonAt(factsOf({}, { maxParty: 6 }), 7, start)).toBe('too large');
    expect(reasonAt(factsOf(), 11, start)).toBe('too large');
    expect(reasonAt(factsOf({}, { horizonDays: 6 }), 2, '2026-12-04T20:00')).toBe('too far');
    expect(reasonAt(factsOf({}, { horizonDays: 7 }), 2, '2026-12-04T20:00')).toBe('two');
    const closures = [{ firstDay: friday, lastDay: friday, reason: 'Wedding' }];
    const closed = factsOf({ hours: { ...factsOf().hours, closures } });
    expect(new Book(closed).offerAt({ party: 2, now: noon }, india(start))).toEqual({
      reason: 'closed',
      why: 'Wedding',
    });
  });

  test('pacing counts the covers that start in the same quarter of an hour, and the party itself', () => {
    const facts = (covers: number, start: string) =>
      factsOf(
        { seatings: [at('elsewhere', `${friday}T${start}`, `${friday}T22:00`, { covers })] },
        { coversPerQuarter: 10 },
      );
    expect(reasonAt(facts(8, '20:00'), 2, `${friday}T20:00`)).toBe('two');
    expect(reasonAt(facts(9, '20:14'), 2, `${friday}T20:00`)).toBe('pacing');
    expect(reasonAt(facts(9, '20:15'), 2, `${friday}T20:00`)).toBe('two');
  });
});

describe('for any restaurant, evening and party', () => {
  test('the offer nearest to a wish is the nearest of all the offers of the day, if it is near enough', () => {
    fc.assert(
      fc.property(anyEvening, fc.nat(48 * 4), fc.nat(240), ({ facts, day, ...asked }, quarters, minutes) => {
        const wished = new Date(edgeOf(day, 0, facts.hours.zone).getTime() + quarters * 15 * 60_000);
        const book = new Book(facts);
        const [best] = nearest(book.offersOn(asked, day), wished, 1);
        const near = best && Math.abs(best.startsAt.getTime() - wished.getTime()) <= minutes * 60_000;
        expect(book.offerNearest(asked, day, wished, minutes)).toEqual(near ? best : undefined);
      }),
    );
  });

  test('the offers are exactly those of a slow model that is plain to see, each at a smallest table', () => {
    fc.assert(
      fc.property(anyEvening, ({ facts, day, ...asked }) => {
        const step = facts.rules.slotMinutes * 60_000;
        const starts = windowsOn(facts.hours, day, 'dine_in').flatMap(({ opens, closes }) => {
          const count = Math.ceil((closes.getTime() - opens.getTime()) / step);
          return Array.from({ length: count }, (_, i) => new Date(opens.getTime() + i * step));
        });
        // Nobody's wall clock tells the second of two equal hours from the first.
        const plain = (start: Date) => start.getTime() === first(start, facts.hours.zone);
        const wanted = starts
          .filter(plain)
          .filter((start) => fewestMoves(facts, { ...asked, day }, start) !== undefined);
        const offers = new Book(facts).offersOn(asked, day).filter((o) => plain(o.startsAt));
        expect(offers.map((o) => o.startsAt.toISOString())).toEqual(wanted.map((w) => w.toISOString()));
        for (const offer of offers) {
          expect(offer.moves).toHaveLength(fewestMoves(facts, { ...asked, day }, offer.startsAt) ?? -1);
          expect(offer.occupiedUntil.getTime() - offer.startsAt.getTime()).toBe(
            stayMinutes(facts, asked.party, day, offer.startsAt) * 60_000,
          );
          if (offer.moves.length > 0 || asked.door === 'walk-in') continue;
          const all = unitsFor(facts, { ...asked, day }, offer.startsAt);
          // Tables for walk-ins are given to others last, whatever their size.
          const others = all.filter((u) => u.channel !== 'walk-in');
          const fitting = others.length > 0 ? others : all;
          const chosen = fitting.filter((u) => u.tableIds === offer.tableIds);
          expect(chosen.map((u) => u.maxParty)).toEqual([Math.min(...fitting.map((u) => u.maxParty))]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what the list of a day offers is also given when asked for alone', () => {
    fc.assert(
      fc.property(anyEvening, ({ facts, day, ...asked }) => {
        const book = new Book(facts);
        for (const offer of book.offersOn(asked, day))
          expect(book.offerAt(asked, offer.startsAt)).toEqual(offer);
      }),
    );
  });

  test('booking offer after offer, with all that moves for it, never puts two parties on one table at once', () => {
    fc.assert(
      fc.property(
        anyEvening,
        fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat(40)), { maxLength: 14 }),
        ({ day, now, ...evening }, wishes) => {
          let { facts } = evening;
          for (const [i, [party, pick]] of wishes.entries()) {
            const offers = new Book(facts).offersOn({ party, now }, day);
            const offer = offers[pick % Math.max(1, offers.length)];
            if (!offer) continue;
            const { tableIds, startsAt, occupiedUntil: until, moves } = offer;
            const mine = {
              id: `new ${i}`,
              tableIds,
              startsAt,
              until,
              covers: party,
              door: 'message',
              movable: true,
            } as const;
            const seatings = facts.seatings.map((s) => ({
              ...s,
              tableIds: moves.find((move) => move.id === s.id)?.tableIds ?? s.tableIds,
            }));
            facts = { ...facts, seatings: [...seatings, mine] };
            for (const [n, one] of facts.seatings.entries())
              for (const other of facts.seatings.slice(n + 1)) expect(meet(one, other)).toBe(false);
            // Whoever was moved sits at tables of theirs that take them.
            for (const { id, tableIds: to } of moves) {
              const moved = facts.seatings.find((s) => s.id === id);
              const home = facts.units.find((u) => u.tableIds === to);
              expect(moved?.covers).toBeGreaterThanOrEqual(home?.minParty ?? 99);
              expect(moved?.covers).toBeLessThanOrEqual(home?.maxParty ?? 0);
            }
          }
        },
      ),
    );
  });

  test('taking a booking out of the book never takes an offer away', () => {
    fc.assert(
      fc.property(anyEvening, fc.nat(6), ({ facts, day, ...asked }, which) => {
        const gone = facts.seatings[which % Math.max(1, facts.seatings.length)];
        const without = { ...facts, seatings: facts.seatings.filter((s) => s !== gone) };
        const starts = (book: Book) => book.offersOn(asked, day).map((o) => o.startsAt.toISOString());
        expect(starts(new Book(without))).toEqual(expect.arrayContaining(starts(new Book(facts))));
      }),
      { numRuns: 300 },
    );
  });

  test('the nearest offers are the nearest, at most as many as asked for, in order of time', () => {
    fc.assert(
      fc.property(anyEvening, fc.nat(10), fc.nat(1800), ({ facts, day, ...asked }, count, minutes) => {
        const offers = new Book(facts).offersOn(asked, day);
        const wished = new Date(new Date(`${day}T00:00Z`).getTime() + minutes * 60_000);
        const away = (at: Date) => Math.abs(at.getTime() - wished.getTime());
        const shown = nearest(offers, wished, count).map((o) => o.startsAt);
        expect(shown).toHaveLength(Math.min(count, offers.length));
        expect(shown).toEqual([...shown].sort((a, b) => a.getTime() - b.getTime()));
        const left = offers.map((o) => o.startsAt).filter((start) => !shown.includes(start));
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
    const shown = new Book(bar(inZone))
      .offersOn({ party: 2, now: new Date(`${day}T10:00Z`) }, day)
      .map((o) => localTime(o.startsAt, inZone));
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
