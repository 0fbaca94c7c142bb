import { type LineRequest, sameLine } from './cart.ts';
import type { HeardEdit } from './meaning.ts';
import { findItem, type Menu } from './menu.ts';

/** A line of a cart, or one that is new to it and has no id yet. */
export type EditedLine = LineRequest & { id?: string };

/** Two remarks as one; the same thing is not said twice. */
function joined(note: string | undefined, more: string | undefined): string | undefined {
  if (!more || note?.includes(more)) return note;
  return note ? `${note}, ${more}` : more;
}

/** A line with other choices: of a group that takes one, the new one takes the old one's place. */
function changed(
  menu: Menu,
  line: EditedLine,
  { sizeId, modifiers, without = [], note }: Extract<HeardEdit, { op: 'change' }>,
): EditedLine {
  const groups = findItem(menu, line.itemId)?.groups ?? [];
  const replaced = groups
    .filter(({ max, options }) => max === 1 && options.some((o) => modifiers.some((m) => m.id === o.id)))
    .flatMap(({ options }) => options.map((o) => o.id));
  const gone = new Set([...without, ...replaced, ...modifiers.map((m) => m.id)]);
  const remark = joined(line.note, note);
  return {
    ...line,
    ...(sizeId === undefined ? {} : { sizeId }),
    modifiers: [...line.modifiers.filter((m) => !gone.has(m.id)), ...modifiers],
    ...(remark === undefined ? {} : { note: remark }),
  };
}

/** A line whose plates are somebody's: one name is for all of them, of several each has one plate. */
function seated(line: EditedLine, seats: readonly string[]): EditedLine[] {
  const { seat: _before, ...bare } = line;
  const [only, ...more] = seats;
  if (more.length === 0) return [only === undefined ? bare : { ...bare, seat: only }];
  const { id: _same, ...fresh } = bare;
  const plates = seats.slice(0, line.quantity).map((seat): EditedLine => ({ ...fresh, quantity: 1, seat }));
  const rest = line.quantity - plates.length;
  if (rest > 0) return [{ ...bare, quantity: rest }, ...plates];
  return plates.map((plate, i) => (i === 0 && line.id !== undefined ? { ...plate, id: line.id } : plate));
}

function edited(menu: Menu, lines: readonly EditedLine[], edit: HeardEdit): EditedLine[] {
  if (edit.op === 'clear') return [];
  return lines.flatMap((line) => {
    if (line.id !== edit.lineId) return [line];
    switch (edit.op) {
      case 'remove':
        return [{ ...line, quantity: line.quantity - (edit.quantity ?? line.quantity) }];
      case 'set quantity':
        return [{ ...line, quantity: edit.quantity }];
      case 'note':
        return [{ ...line, note: edit.note }];
      case 'seat':
        return seated(line, edit.seats);
      case 'change': {
        const some = edit.quantity ?? line.quantity;
        if (some >= line.quantity) return [changed(menu, line, edit)];
        const { id: _same, ...fresh } = changed(menu, line, edit);
        return [
          { ...line, quantity: line.quantity - some },
          { ...fresh, quantity: some },
        ];
      }
      default:
        return edit satisfies never;
    }
  });
}

/** Lines without twins: what has become equal is one line, where the first of them stood. */
function merged(lines: readonly EditedLine[]): EditedLine[] {
  const kept: EditedLine[] = [];
  for (const line of lines) {
    const twin = kept.findIndex((other) => sameLine(other, line));
    const first = kept[twin];
    if (first) kept[twin] = { ...first, quantity: first.quantity + line.quantity };
    else kept.push(line);
  }
  return kept;
}

/**
 * The lines of a cart after changes; a line of which none is left is not among them. Nothing is checked: what comes out
 * is what was asked for. Changes to lines that are not there change nothing.
 */
export function applyEdits(
  menu: Menu,
  lines: readonly (LineRequest & { id: string })[],
  edits: readonly HeardEdit[],
): EditedLine[] {
  const after = edits.reduce<EditedLine[]>((now, edit) => edited(menu, now, edit), [...lines]);
  return merged(after.filter((line) => line.quantity > 0));
}
