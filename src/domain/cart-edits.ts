import { type Choice, type LineRequest, sameLine } from './cart.ts';
import type { HeardEdit } from './meaning.ts';
import { findItem, type Menu, type ModifierGroup } from './menu.ts';

/** A line of a cart, or one that is new to it and has no id yet. */
export type EditedLine = LineRequest & { id?: string };

/** Two remarks as one; the same thing is not said twice. */
function joined(note: string | undefined, more: string | undefined): string | undefined {
  if (!more || note?.includes(more)) return note;
  return note ? `${note}, ${more}` : more;
}

/** Whether a choice that was said is the one that shall go: "rajma" of "change rajma to korma", where one may be chosen. */
function isGivenUp(
  groups: readonly ModifierGroup[],
  had: readonly Choice[],
  said: readonly Choice[],
  id: string,
): boolean {
  const group = groups.find(({ options }) => options.some((option) => option.id === id));
  const others = said.filter((one) => one.id !== id && group?.options.some((option) => option.id === one.id));
  return group?.max === 1 && others.length > 0 && had.some((one) => one.id === id);
}

/**
 * Choices with others made: of a group that takes one, the new one takes the old one's place, and what was chosen below
 * the old one goes with it. Said without its option, what follows from one that is chosen is put below that.
 */
function chosenAnew(
  groups: readonly ModifierGroup[],
  had: readonly Choice[],
  said: readonly Choice[],
  without: readonly string[],
): Choice[] {
  const options = new Map(groups.flatMap((group) => group.options).map((option) => [option.id, option]));
  const own = said.filter(({ id }) => options.has(id) && !isGivenUp(groups, had, said, id));
  let loose = said.filter(({ id }) => !options.has(id));
  const replaced = groups
    .filter((group) => group.max === 1 && group.options.some((o) => own.some(({ id }) => id === o.id)))
    .flatMap((group) => group.options.map(({ id }) => id));
  const gone = new Set([...without, ...replaced, ...own.map(({ id }) => id)]);
  const kept = had.filter(({ id }) => !gone.has(id));
  // The same option said again keeps what was chosen below it.
  const again = own.map((choice) => ({ ...had.find(({ id }) => id === choice.id), ...choice }));
  const all = [...kept, ...again].map((choice) => {
    const following = options.get(choice.id)?.groups ?? [];
    const below = new Set(following.flatMap((group) => group.options.map(({ id }) => id)));
    const here = loose.filter(({ id }) => below.has(id));
    loose = loose.filter((one) => !here.includes(one));
    const before = choice.modifiers ?? [];
    if (here.length === 0 && !before.some(({ id }) => without.includes(id))) return choice;
    return { ...choice, modifiers: chosenAnew(following, before, here, without) };
  });
  return [...all, ...loose];
}

/** A line with other choices: of a group that takes one, the new one takes the old one's place. */
function changed(
  menu: Menu,
  line: EditedLine,
  { sizeId, modifiers, without = [], note }: Extract<HeardEdit, { op: 'change' }>,
): EditedLine {
  const groups = findItem(menu, line.itemId)?.groups ?? [];
  const remark = joined(line.note, note);
  return {
    ...line,
    ...(sizeId === undefined ? {} : { sizeId }),
    modifiers: chosenAnew(groups, line.modifiers, modifiers, without),
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
