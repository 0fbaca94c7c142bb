import { closureOn, windowsOn } from '../hours.ts';
import { businessDay, type Day } from '../time.ts';
import type { Door, TableFacts, Unit } from './facts.ts';
import { Book, nearest, type Offer } from './offers.ts';
import type { UnitVerdict } from './plan.ts';
import {
  coversStarting,
  isPaced,
  type Refusal,
  refusalForDay,
  refusalForStart,
  type Request,
} from './refusal.ts';

/** Why a party gets the table it gets, or none. */
export interface Explanation {
  party: number;
  door: Door;
  startsAt: Date;
  /** With the buffer. */
  until: Date;
  day: Day;
  turnMinutes: number;
  bufferMinutes: number;
  windows: { opens: Date; closes: Date; last: Date; walkIn: boolean }[];
  closure: string | null;
  /** What the rules say of the party, the day and the start, tables aside; null: nothing against it. */
  rules: Refusal | null;
  pacing: {
    /** Covers that start in that quarter of an hour already, and those of them that came by message. */
    all: number;
    online: number;
    most: number | null;
    mostOnline: number | null;
    refuses: boolean;
  };
  units: { unit: Unit; verdict: UnitVerdict; chosen: boolean }[];
  answer: Offer | Refusal;
  /** The nearest starts that would do, before and after. */
  earlier: Offer | null;
  later: Offer | null;
}

/** Explains an answer of the table book: everything that was looked at, in the order in which it counts. */
export function explain(facts: TableFacts, request: Request, startsAt: Date): Explanation {
  const { rules, hours } = facts;
  const { party, door = 'message' } = request;
  const book = new Book(facts);
  const day = businessDay(startsAt, hours.zone);
  const { endsAt, occupiedUntil: until } = book.stay(party, startsAt);
  const answer = book.offerAt(request, startsAt);
  const chosen = 'tableIds' in answer ? answer.tableIds : [];
  const others = book.offersOn(request, day);
  const [earlier] = nearest(
    others.filter((o) => o.startsAt < startsAt),
    startsAt,
    1,
  );
  const [later] = nearest(
    others.filter((o) => o.startsAt > startsAt),
    startsAt,
    1,
  );
  const sought = { size: party, from: startsAt, until, door };
  return {
    party,
    door,
    startsAt,
    until,
    day,
    turnMinutes: (endsAt.getTime() - startsAt.getTime()) / 60_000,
    bufferMinutes: rules.bufferMinutes,
    windows: windowsOn(hours, day, 'dine_in'),
    closure: closureOn(hours, day)?.reason ?? null,
    rules: refusalForDay(facts, request, day) ?? refusalForStart(facts, request, startsAt) ?? null,
    pacing: {
      ...coversStarting(facts, startsAt),
      most: rules.coversPerQuarter ?? null,
      mostOnline: rules.onlineCoversPerQuarter ?? null,
      refuses: isPaced(facts, request, startsAt),
    },
    units: facts.units.map((unit) => ({
      unit,
      verdict: book.plan.verdict(unit, sought),
      chosen: unit.tableIds.length === chosen.length && unit.tableIds.every((id) => chosen.includes(id)),
    })),
    answer,
    earlier: earlier ?? null,
    later: later ?? null,
  };
}
