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
 */
export function replot(facts: TableFacts, bookings: readonly string[]): Replot {
  const lifted = new Set(bookings);
  let seatings = facts.seatings.filter(({ id }) => !lifted.has(id));
  const moves = new Map<string, readonly string[]>();
  const homeless: string[] = [];
  const waiting = facts.seatings
    .filter(({ id }) => lifted.has(id))
    .sort(
      (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || b.covers - a.covers || (a.id < b.id ? -1 : 1),
    );
  for (const booking of waiting) {
    const plan = planFor({ ...facts, seatings }, booking);
    if (!plan) {
      homeless.push(booking.id);
      // Whoever stays where they were is in nobody else's way there: those tables are gone, or too small for others.
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
  return { moves: [...moves].map(([id, tableIds]) => ({ id, tableIds })), homeless };
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
