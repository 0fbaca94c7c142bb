import { type Seating, type TableFacts, type Unit } from './facts.ts';
import { type Move, TablePlan } from './plan.ts';

/** How bookings that lose their tables are seated elsewhere, and which of them cannot be. */
export interface Replot {
  /** Every booking that changes tables, the others that make room among them. */
  moves: Move[];
  /** Ids of those for whom there is no table. */
  homeless: string[];
}

/**
 * Gives bookings other tables, of those that are there. Those that come first choose first, of the same time the larger:
 * a large party has fewer tables to go to. What the guests' own door would not give, staff may: any table that is free.
 * Whoever finds none keeps what they have, and of tables pushed together one may still be on the floor: if another was
 * given it, all is dealt anew with them where they are.
 */
export function replot(facts: TableFacts, bookings: readonly string[]): Replot {
  const lifted = new Set(bookings);
  for (;;) {
    const dealt = deal(facts, lifted);
    if ('evicted' in dealt) {
      lifted.delete(dealt.evicted);
      continue;
    }
    const { moves } = dealt;
    return {
      moves: [...moves].map(([id, tableIds]) => ({ id, tableIds })),
      homeless: bookings.filter((id) => !moves.has(id)),
    };
  }
}

/** One round: their new tables; or who found none, and has lost one of their own to somebody who chose before them. */
function deal(
  facts: TableFacts,
  lifted: ReadonlySet<string>,
): { moves: Map<string, readonly string[]> } | { evicted: string } {
  let seatings = facts.seatings.filter(({ id }) => !lifted.has(id));
  const moves = new Map<string, readonly string[]>();
  const waiting = facts.seatings
    .filter(({ id }) => lifted.has(id))
    .sort(
      (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || b.covers - a.covers || (a.id < b.id ? -1 : 1),
    );
  for (const booking of waiting) {
    const plan = planFor({ ...facts, seatings }, booking);
    if (!plan) {
      if (seatings.some((other) => clash(other, booking))) return { evicted: booking.id };
      seatings = [...seatings, booking];
      continue;
    }
    const to = new Map([
      ...plan.moves.map((move) => [move.id, move.tableIds] as const),
      [booking.id, plan.unit.tableIds],
    ]);
    for (const [id, tableIds] of to) moves.set(id, tableIds);
    seatings = [...seatings, booking].map((s) => ({ ...s, tableIds: to.get(s.id) ?? s.tableIds }));
  }
  return { moves };
}

function clash(a: Seating, b: Seating): boolean {
  return (
    a.startsAt < b.until && b.startsAt < a.until && a.tableIds.some((tableId) => b.tableIds.includes(tableId))
  );
}

function planFor(
  facts: TableFacts,
  { covers, startsAt, until, door }: Seating,
): { unit: Unit; moves: readonly Move[] } | undefined {
  const plan = new TablePlan(facts);
  const party = { size: covers, from: startsAt, until };
  return (
    plan.seat({ ...party, door }) ?? (door === 'staff' ? undefined : plan.seat({ ...party, door: 'staff' }))
  );
}
