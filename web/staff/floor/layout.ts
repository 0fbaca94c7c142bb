import type { FloorPlan, PlanTable } from '../../../src/contract/floor.ts';

/** Steps of an area of the plan, as src/domain/floor.ts has them. */
export const wide = 100;
export const deep = 70;
/** Tables are put down on whole numbers of so many steps. */
export const grid = 2;

/** A table with a place: its own, or for one that nobody has placed yet its turn in rows. */
export type Placed = PlanTable & { plan: PlanTable['plan'] & { x: number; y: number } };

/** The areas of a floor, in order of their names; '' is the one that has none. */
export function areasOf({ tables }: FloorPlan): string[] {
  const here = tables.filter(({ retired }) => !retired).map(({ area }) => area ?? '');
  return [...new Set(here)].sort((a, b) => a.localeCompare(b));
}

/** The tables of an area, each with a place. */
export function placedIn({ tables }: FloorPlan, area: string): Placed[] {
  const here = tables.filter((table) => !table.retired && (table.area ?? '') === area);
  const apart = 16;
  const perRow = Math.floor(wide / apart);
  return here.map((table, at) => {
    const { x, y } = table.plan;
    if (x !== null && y !== null) return { ...table, plan: { ...table.plan, x, y } };
    const place = { x: apart / 2 + 2 + (at % perRow) * apart, y: 10 + Math.floor(at / perRow) * apart };
    return { ...table, plan: { ...table.plan, ...place, y: Math.min(deep - 4, place.y) } };
  });
}

/** Kept inside the area, on the grid. */
export function snapped(x: number, y: number): { x: number; y: number } {
  const inside = (value: number, most: number) =>
    Math.min(most, Math.max(0, Math.round(value / grid) * grid));
  return { x: inside(x, wide), y: inside(y, deep) };
}
