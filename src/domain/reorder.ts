import { checkLine, type Choice, type LineProblem, type LineRequest } from './cart.ts';
import { leftOut } from './choice-defaults.ts';
import type { HeardItem } from './meaning.ts';
import { findItem, type Item, type Menu, type ModifierGroup, untilBroughtBack } from './menu.ts';
import type { Paise } from './money.ts';

/** A choice as it was told; a menu that was loaded anew knows it by its name only. */
interface PastChoice {
  name: string;
  quantity: number;
  modifiers?: PastChoice[] | undefined;
}

/** A line of an earlier order. */
export interface PastLine {
  itemId: string | null;
  code: string;
  name: string;
  sizeId: string | null;
  size: string | null;
  quantity: number;
  /** As it was asked for, by the ids of the menu of then. */
  asked: Choice[];
  /** As it was told: what usually comes along is not in here, and has quantity 0 where it was left out. */
  modifiers: PastChoice[];
  note: string | null;
  seat: string | null;
  /** What one cost. */
  unit: Paise;
}

/** Why a dish cannot be had as it was, and what it costs now. */
export type Difference =
  | { name: string; what: 'gone' }
  | { name: string; what: 'sold out'; until?: number }
  | { name: string; what: 'not now' }
  | { name: string; what: 'size gone'; size: string }
  | { name: string; what: 'choice gone'; choice: string }
  | { name: string; what: 'price'; from: Paise; to: Paise };

const optionsOf = (groups: readonly ModifierGroup[]) => groups.flatMap(({ options }) => options);

/** Choices by today's ids: those of then where the menu still has them, else by their names. */
function choicesOf(groups: readonly ModifierGroup[], asked: readonly Choice[], told: readonly PastChoice[]) {
  const options = optionsOf(groups);
  const found: Choice[] = [];
  const gone: string[] = [];
  const known = asked.filter(({ id }) => options.some((option) => option.id === id));
  for (const choice of known) {
    const option = options.find(({ id }) => id === choice.id);
    const then = told.find(({ name }) => name === option?.name);
    const inner = choicesOf(option?.groups ?? [], choice.modifiers ?? [], then?.modifiers ?? []);
    gone.push(...inner.gone);
    found.push({
      id: choice.id,
      quantity: choice.quantity,
      ...(inner.found.length > 0 ? { modifiers: inner.found } : {}),
    });
  }
  for (const { name, quantity, modifiers = [] } of told) {
    if (quantity === 0) continue;
    const option = options.find((one) => one.name === name);
    if (!option) gone.push(name);
    else if (!found.some(({ id }) => id === option.id)) {
      const inner = choicesOf(option.groups, [], modifiers);
      gone.push(...inner.gone);
      found.push({
        id: option.id,
        quantity,
        ...(inner.found.length > 0 ? { modifiers: inner.found } : {}),
      });
    }
  }
  return { found, gone };
}

/** What was told to be left out, by the names of then: a menu with other ids knows it by these only. */
function leftOutByName(groups: readonly ModifierGroup[], told: readonly PastChoice[]): string[] {
  return optionsOf(groups).flatMap((option) => {
    const then = told.find(({ name }) => name === option.name);
    if (then?.quantity === 0) return [option.id];
    return leftOutByName(option.groups, then?.modifiers ?? []);
  });
}

/** What usually comes along and did not, also below the options that were chosen: it stays out, instead of being put in anew. */
function stayingOut(item: Item, past: PastLine, chosen: readonly Choice[]): string[] {
  const sameIds = past.asked.some(({ id }) => optionsOf(item.groups).some((option) => option.id === id));
  const byName = leftOutByName(item.groups, past.modifiers);
  return [...new Set([...(sameIds ? leftOut(item.groups, chosen) : []), ...byName])];
}

/** Choices without those of a name, however deep. */
function withoutCalled(
  choices: readonly Choice[],
  groups: readonly ModifierGroup[],
  name: string,
): { kept: Choice[]; taken: boolean } {
  const kept: Choice[] = [];
  let taken = false;
  for (const { modifiers = [], ...choice } of choices) {
    const option = optionsOf(groups).find(({ id }) => id === choice.id);
    const inner = withoutCalled(modifiers, option?.groups ?? [], name);
    taken ||= inner.taken || option?.name === name;
    if (option?.name !== name)
      kept.push({ ...choice, ...(inner.kept.length > 0 ? { modifiers: inner.kept } : {}) });
  }
  return { kept, taken };
}

/** Problems that the conversation asks about when the line is put into the cart. */
const asked: readonly LineProblem['problem'][] = ['size needed', 'choice needed'];

/**
 * A line of an earlier order against today's menu at `now`: the dish as it can be ordered, and what about it is different.
 * Without an item it cannot be had at all. What must be chosen and no longer can is left open, and is asked.
 */
export function reorder(
  menu: Menu,
  past: PastLine,
  now: Date,
): { item?: HeardItem; differences: Difference[] } {
  const item = findAgain(menu, past);
  if (!item) return { differences: [{ name: past.name, what: 'gone' }] };
  const { name } = item;
  const differences: Difference[] = [];
  const size =
    item.sizes.find(({ id }) => id === past.sizeId) ?? item.sizes.find((s) => s.name === past.size);
  if (past.size !== null && !size) differences.push({ name, what: 'size gone', size: past.size });
  const { found, gone } = choicesOf(item.groups, past.asked, past.modifiers);
  for (const choice of gone) differences.push({ name, what: 'choice gone', choice });
  const line: LineRequest = {
    itemId: item.id,
    quantity: past.quantity,
    modifiers: found,
    ...(size ? { sizeId: size.id } : {}),
    ...(past.note ? { note: past.note } : {}),
    ...(past.seat ? { seat: past.seat } : {}),
  };
  for (;;) {
    const result = checkLine(menu, line, now);
    if (!('problem' in result)) {
      const asBefore = differences.length === 0;
      if (asBefore && result.unit !== past.unit)
        differences.push({ name, what: 'price', from: past.unit, to: result.unit });
      break;
    }
    if (asked.includes(result.problem)) break;
    // An option that is sold out is left out, and the dish stays; anything else takes the dish itself.
    const choice = result.problem === 'sold out' ? result.name : '';
    const { kept, taken } = withoutCalled(line.modifiers, item.groups, choice);
    if (!taken) return { differences: [whyNot(item, result)] };
    differences.push({ name, what: 'choice gone', choice });
    line.modifiers = kept;
  }
  const without = stayingOut(item, past, line.modifiers);
  return { item: { ...line, ...(without.length > 0 ? { without } : {}) }, differences };
}

function findAgain(menu: Menu, past: PastLine): Item | undefined {
  const same = past.itemId === null ? undefined : findItem(menu, past.itemId);
  const all = menu.sections.flatMap(({ items }) => items);
  return (
    same ??
    all.find((i) => i.code === past.code && i.name === past.name) ??
    all.find((i) => i.name === past.name)
  );
}

function whyNot({ name, soldOutUntil }: Item, { problem }: LineProblem): Difference {
  if (problem !== 'sold out') return { name, what: 'not now' };
  const known = soldOutUntil !== null && soldOutUntil < untilBroughtBack;
  return { name, what: 'sold out', ...(known ? { until: soldOutUntil.getTime() } : {}) };
}
