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

/** A living booking and its stretch as numbers: they are compared thousands of times for one answer. */
interface Stay {
  seating: Seating;
  from: number;
  until: number;
}

/** A unit, and who is in the way there. */
interface Home {
  unit: Unit;
  by: readonly Seating[];
}

/** The book of one restaurant around a day, put so that plans are found fast. Facts that are in it do not change. */
export class TablePlan {
  readonly #facts: TableFacts;
  readonly #byTable = new Map<string, Stay[]>();
  readonly #suitable = new Map<string, readonly Unit[]>();
  readonly #homes = new Map<string, readonly Home[]>();
  readonly #shared = new Map<Unit, number>();

  constructor(facts: TableFacts) {
    this.#facts = facts;
    for (const seating of facts.seatings) {
      const stay = { seating, from: seating.startsAt.getTime(), until: seating.until.getTime() };
      for (const tableId of seating.tableIds) {
        const there = this.#byTable.get(tableId);
        if (there) there.push(stay);
        else this.#byTable.set(tableId, [stay]);
      }
    }
  }

  /** Whether a unit may take the party, and who is in the way. */
  verdict(unit: Unit, party: Party): UnitVerdict {
    const why = this.#unsuitable(unit, party);
    if (why) return { why };
    const by = this.#at(unit, party.from.getTime(), party.until.getTime());
    return by.length > 0 ? { why: 'taken', by } : { why: 'free' };
  }

  /**
   * The unit for a party: the best fit that is free; where none is, the plan that moves the fewest bookings to tables
   * they fit as well, at most `most` (two, if nothing is said). Undefined: no way to seat it.
   */
  seat(party: Party, most = mostMoves): Plan | undefined {
    const [from, until] = [party.from.getTime(), party.until.getTime()];
    const taken: Home[] = [];
    for (const unit of this.#suitableUnits(party)) {
      const by = this.#at(unit, from, until);
      if (by.length === 0) return { unit, moves: [] };
      if (by.length <= most && by.every((s) => s.movable && this.#homesOf(s).length > 0))
        taken.push({ unit, by });
    }
    taken.sort((a, b) => a.by.length - b.by.length);
    for (let moves = 1; moves <= most; moves++) {
      for (const { unit, by } of taken) {
        if (by.length > moves) continue;
        const found = this.#rehome(by, [{ unit, from, until }], by, moves - by.length);
        if (found) return { unit, moves: found };
      }
    }
    return undefined;
  }

  /** Finds other tables for the bookings that are in the way, moving at most `spare` more. */
  #rehome(
    homeless: readonly Seating[],
    placed: readonly { unit: Unit; from: number; until: number }[],
    gone: readonly Seating[],
    spare: number,
  ): Move[] | undefined {
    const [next, ...others] = homeless;
    if (!next) return [];
    const [from, until] = [next.startsAt.getTime(), next.until.getTime()];
    for (const { unit, by } of this.#homesOf(next)) {
      const inWay = by.length === 0 ? by : by.filter((s) => !gone.includes(s));
      if (inWay.length > spare) continue;
      if (placed.some((p) => p.from < until && from < p.until && sharesTable(p.unit, unit))) continue;
      const found = this.#rehome(
        [...others, ...inWay],
        [...placed, { unit, from, until }],
        [...gone, ...inWay],
        spare - inWay.length,
      );
      if (found) return [{ id: next.id, tableIds: unit.tableIds }, ...found];
    }
    return undefined;
  }

  /**
   * The units that could take a booking instead of its own, best fit first, with who is in the way there: they would have
   * to move as well, so of those that take more than may move, or somebody who may not, nothing can come.
   */
  #homesOf(seating: Seating): readonly Home[] {
    const known = this.#homes.get(seating.id);
    if (known) return known;
    const [from, until] = [seating.startsAt.getTime(), seating.until.getTime()];
    const homes = this.#suitableUnits({ size: seating.covers, door: seating.door })
      .map((unit) => ({ unit, by: this.#at(unit, from, until).filter((s) => s !== seating) }))
      .filter(({ by }) => by.length < mostMoves && by.every((s) => s.movable))
      .sort((a, b) => a.by.length - b.by.length);
    this.#homes.set(seating.id, homes);
    return homes;
  }

  #at(unit: Unit, from: number, until: number): Seating[] {
    const there: Seating[] = [];
    for (const tableId of unit.tableIds) {
      for (const stay of this.#byTable.get(tableId) ?? []) {
        if (stay.from < until && from < stay.until && !there.includes(stay.seating)) there.push(stay.seating);
      }
    }
    return there;
  }

  /** The units that may take such a party at all, whoever sits there, best fit first. */
  #suitableUnits(kind: Pick<Party, 'size' | 'door'>): readonly Unit[] {
    const key = `${kind.door} ${kind.size}`;
    const known = this.#suitable.get(key);
    if (known) return known;
    const units = this.#facts.units
      .filter((unit) => !this.#unsuitable(unit, kind))
      .sort((a, b) => this.#fits(a, b, kind.door));
    this.#suitable.set(key, units);
    return units;
  }

  #unsuitable(
    unit: Unit,
    { size, door }: Pick<Party, 'size' | 'door'>,
  ): 'channel' | 'too few seats' | 'too many seats' | 'oversize' | undefined {
    if (!channelsFor[door].includes(unit.channel)) return 'channel';
    if (size > unit.maxParty) return 'too few seats';
    if (size < unit.minParty) return 'too many seats';
    const { spareSeats } = this.#facts.rules;
    const isOversize = door === 'message' && spareSeats !== undefined && unit.maxParty - size > spareSeats;
    return isOversize ? 'oversize' : undefined;
  }

  // The table meant for such guests, then the smallest that takes them, then the fewest to push together; of two that are
  // alike the one for larger parties, and the one that is part of fewer combinations: both keep large parties possible.
  #fits(a: Unit, b: Unit, door: Door): number {
    return (
      rank(a, door) - rank(b, door) ||
      a.maxParty - b.maxParty ||
      a.tableIds.length - b.tableIds.length ||
      b.minParty - a.minParty ||
      this.#combinations(a) - this.#combinations(b)
    );
  }

  #combinations(unit: Unit): number {
    const known = this.#shared.get(unit);
    if (known !== undefined) return known;
    const others = this.#facts.units.filter(
      (u) => u !== unit && u.tableIds.length > 1 && sharesTable(u, unit),
    );
    this.#shared.set(unit, others.length);
    return others.length;
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
