import { channelsFor, type Door, type Seating, type TableFacts, type Unit } from './facts.ts';

/** A party that needs a table, with its stretch, buffer included. */
export interface Party {
  size: number;
  from: Date;
  until: Date;
  door: Door;
}

/** A living booking that changes tables so that another party fits in. */
export interface Move {
  id: string;
  tableIds: readonly string[];
}

/** Where a party is seated, and what has to move for it. */
export interface Plan {
  unit: Unit;
  moves: readonly Move[];
}

/** Most bookings that change tables for one party. Two let in what a look at the book would; more is a puzzle to undo. */
const mostMoves = 2;

/** Why a unit cannot take a party, or who sits there. */
export type UnitVerdict =
  | { why: 'free' }
  | { why: 'channel' | 'too few seats' | 'too many seats' | 'oversize' }
  | { why: 'taken'; by: readonly Seating[] };

/** The book of one restaurant around a day, put so that plans are found fast. Facts that are in it do not change. */
export class TablePlan {
  readonly #facts: TableFacts;
  readonly #byTable = new Map<string, Seating[]>();
  readonly #homes = new Map<string, { unit: Unit; by: readonly Seating[] }[]>();

  constructor(facts: TableFacts) {
    this.#facts = facts;
    for (const seating of facts.seatings) {
      for (const tableId of seating.tableIds) {
        const there = this.#byTable.get(tableId);
        if (there) there.push(seating);
        else this.#byTable.set(tableId, [seating]);
      }
    }
  }

  /** Whether a unit may take the party, and who is in the way. */
  verdict(unit: Unit, { size, from, until, door }: Party): UnitVerdict {
    if (!channelsFor[door].includes(unit.channel)) return { why: 'channel' };
    if (size > unit.maxParty) return { why: 'too few seats' };
    if (size < unit.minParty) return { why: 'too many seats' };
    const { spareSeats } = this.#facts.rules;
    if (door === 'message' && spareSeats !== undefined && unit.maxParty - size > spareSeats)
      return { why: 'oversize' };
    const by = this.#at(unit, from, until);
    return by.length > 0 ? { why: 'taken', by } : { why: 'free' };
  }

  /**
   * The unit for a party: the best fit that is free; where none is, the plan that moves the fewest bookings to tables
   * they fit as well, at most two. Undefined: no way to seat it.
   */
  seat(party: Party): Plan | undefined {
    const taken: { unit: Unit; by: readonly Seating[] }[] = [];
    let best: Unit | undefined;
    for (const unit of this.#facts.units) {
      const verdict = this.verdict(unit, party);
      if (verdict.why === 'free') best = best && this.#fits(best, unit, party) <= 0 ? best : unit;
      else if (
        verdict.why === 'taken' &&
        verdict.by.length <= mostMoves &&
        verdict.by.every((s) => s.movable)
      )
        taken.push({ unit, by: verdict.by });
    }
    if (best) return { unit: best, moves: [] };
    taken.sort((a, b) => a.by.length - b.by.length || this.#fits(a.unit, b.unit, party));
    for (let moves = 1; moves <= mostMoves; moves++) {
      for (const { unit, by } of taken) {
        if (by.length > moves) continue;
        const placed = [{ unit, from: party.from, until: party.until }];
        const found = this.#rehome(by, placed, new Set(by), moves - by.length);
        if (found) return { unit, moves: found };
      }
    }
    return undefined;
  }

  /** Finds other tables for the bookings that are in the way, moving at most `spare` more. */
  #rehome(
    homeless: readonly Seating[],
    placed: readonly { unit: Unit; from: Date; until: Date }[],
    gone: ReadonlySet<Seating>,
    spare: number,
  ): Move[] | undefined {
    const [next, ...others] = homeless;
    if (!next) return [];
    for (const { unit, by } of this.#homesOf(next)) {
      const inWay = by.filter((s) => !gone.has(s));
      if (inWay.length > spare || !inWay.every((s) => s.movable)) continue;
      if (placed.some((p) => sharesTable(p.unit, unit) && p.from < next.until && next.startsAt < p.until))
        continue;
      const found = this.#rehome(
        [...others, ...inWay],
        [...placed, { unit, from: next.startsAt, until: next.until }],
        new Set([...gone, ...inWay]),
        spare - inWay.length,
      );
      if (found) return [{ id: next.id, tableIds: unit.tableIds }, ...found];
    }
    return undefined;
  }

  /** The units that could take a booking instead of its own, best fit first, with who is in the way there. */
  #homesOf(seating: Seating): { unit: Unit; by: readonly Seating[] }[] {
    const known = this.#homes.get(seating.id);
    if (known) return known;
    const party: Party = {
      size: seating.covers,
      from: seating.startsAt,
      until: seating.until,
      door: seating.door,
    };
    const homes = this.#facts.units
      .map((unit) => ({ unit, verdict: this.verdict(unit, party) }))
      .filter(({ verdict }) => verdict.why === 'free' || verdict.why === 'taken')
      .map(({ unit, verdict }) => ({
        unit,
        by: verdict.why === 'taken' ? verdict.by.filter((s) => s !== seating) : [],
      }))
      .sort((a, b) => a.by.length - b.by.length || this.#fits(a.unit, b.unit, party));
    this.#homes.set(seating.id, homes);
    return homes;
  }

  #at(unit: Unit, from: Date, until: Date): Seating[] {
    const there = new Set<Seating>();
    for (const tableId of unit.tableIds) {
      for (const seating of this.#byTable.get(tableId) ?? [])
        if (seating.startsAt < until && from < seating.until) there.add(seating);
    }
    return [...there];
  }

  // The table meant for such guests, then the smallest that takes them, then the fewest to push together; of two that are
  // alike the one for larger parties, and the one that is part of fewer combinations: both keep large parties possible.
  #fits(a: Unit, b: Unit, { door }: Party): number {
    return (
      rank(a, door) - rank(b, door) ||
      a.maxParty - b.maxParty ||
      a.tableIds.length - b.tableIds.length ||
      b.minParty - a.minParty ||
      this.#combinations(a) - this.#combinations(b)
    );
  }

  #combinations(unit: Unit): number {
    return this.#facts.units.filter((u) => u !== unit && u.tableIds.length > 1 && sharesTable(u, unit))
      .length;
  }
}

/** Which tables come first, before their size counts: those meant for walk-ins are theirs, and staff give them last. */
function rank({ channel }: Unit, door: Door): number {
  if (door === 'walk-in') return channelsFor[door].indexOf(channel);
  return channel === 'walk-in' ? 1 : 0;
}

function sharesTable(a: Unit, b: Unit): boolean {
  return a.tableIds.some((tableId) => b.tableIds.includes(tableId));
}
