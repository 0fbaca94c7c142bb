import { checkLine, type LineProblem, type LineRequest, withDefaults } from './cart.ts';
import type { HeardItem } from './meaning.ts';
import { findItem, isAvailable, type Item, type Menu, type ModifierGroup } from './menu.ts';

/** What dishes that were named in one message still lack: the first thing that has to be asked, of which of them. */
export type Lacking =
  | { lacks: 'item'; of: number; items: Item[]; like: string | undefined }
  | { lacks: 'size'; of: number; item: Item }
  | { lacks: 'choice'; of: number; item: Item; group: ModifierGroup; chosen: number }
  | { lacks: 'nothing'; lines: LineRequest[] }
  | { lacks: 'stock'; problem: LineProblem; itemId: string };

/**
 * Dishes as they were heard, made into requests: what usually comes along is put in, and only what must be asked is
 * asked. The first dish that is not ready is what is told of.
 */
export function lackingOf(menu: Menu, items: readonly HeardItem[], now: Date): Lacking {
  const lines: LineRequest[] = [];
  for (const [of, heard] of items.entries()) {
    const among = [heard.itemId, ...(heard.orIds ?? [])].flatMap((id) => findItem(menu, id) ?? []);
    const served = among.filter((item) => isAvailable(item, now));
    if (served.length > 1 || (heard.like !== undefined && served.length > 0))
      return { lacks: 'item', of, items: served, like: heard.like };
    const item = served[0] ?? among[0];
    const { itemId: _named, quantity, sizeId, modifiers, without = [], unsure = [], note } = heard;
    const said = { itemId: item?.id ?? heard.itemId, quantity, sizeId, modifiers, note };
    const request = item ? withDefaults(item, said, without, true, now, unsure) : said;
    const open = item?.groups.find(({ id }) => unsure.includes(id));
    if (item && open) return { lacks: 'choice', of, item, group: open, chosen: chosenOf(open, request) };
    const result = checkLine(menu, request, now);
    if (!('problem' in result)) lines.push({ ...request, note: result.note ?? undefined });
    else if (result.problem === 'size needed') return { lacks: 'size', of, item: result.item };
    else if (result.problem === 'choice needed') {
      const { item: dish, group } = result;
      return { lacks: 'choice', of, item: dish, group, chosen: chosenOf(group, request) };
    } else return { lacks: 'stock', problem: result, itemId: said.itemId };
  }
  return { lacks: 'nothing', lines };
}

function chosenOf({ options }: ModifierGroup, { modifiers }: LineRequest): number {
  return options.filter(({ id }) => modifiers.some((m) => m.id === id)).length;
}
