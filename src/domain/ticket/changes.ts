import type { LineChange, TicketLine, TicketModifier } from './ticket.ts';

function modifierKey({ name, quantity, modifiers }: TicketModifier): unknown[] {
  return [name, quantity, modifiers.map(modifierKey)];
}

const dishOf = ({ name, size }: TicketLine): string => JSON.stringify([name, size]);

/** Two lines with one key are made alike; how many there are is not in it. */
export function makingOf(line: TicketLine): string {
  return JSON.stringify([line.name, line.size, line.modifiers.map(modifierKey), line.note, line.seat]);
}

/** Lines by how they are made, with how many there are of each. */
function counted(lines: readonly TicketLine[]): Map<string, TicketLine> {
  const all = new Map<string, TicketLine>();
  for (const line of lines) {
    const key = makingOf(line);
    const before = all.get(key);
    all.set(key, {
      ...line,
      quantity: line.quantity + (before?.quantity ?? 0),
      total: line.total + (before?.total ?? 0),
    });
  }
  return all;
}

/** So many of a line, with their share of its paise. */
const some = (line: TicketLine, quantity: number): TicketLine => ({
  ...line,
  quantity,
  total: Math.round((line.total / line.quantity) * quantity),
});

/**
 * What the kitchen has to do differently when an order's lines change: dishes more, dishes less, and dishes that are made
 * otherwise than before. What stays is not named.
 */
export function changedLines(before: readonly TicketLine[], after: readonly TicketLine[]): LineChange[] {
  const [old, fresh] = [counted(before), counted(after)];
  const fewer: TicketLine[] = [];
  const more: TicketLine[] = [];
  for (const [key, line] of old) {
    const left = line.quantity - (fresh.get(key)?.quantity ?? 0);
    if (left > 0) fewer.push(some(line, left));
  }
  for (const [key, line] of fresh) {
    const added = line.quantity - (old.get(key)?.quantity ?? 0);
    if (added > 0) more.push(some(line, added));
  }
  const changes: LineChange[] = [];
  for (const line of more) {
    // The same dish in the same number, made otherwise: one line that says so is read rightly, two may be read as two.
    const at = fewer.findIndex((was) => dishOf(was) === dishOf(line) && was.quantity === line.quantity);
    const [was] = at < 0 ? [] : fewer.splice(at, 1);
    changes.push(was ? { change: 'change', line, was } : { change: 'add', line });
  }
  return [...changes, ...fewer.map((line) => ({ change: 'cancel' as const, line }))];
}
