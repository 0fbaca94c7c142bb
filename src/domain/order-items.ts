import { checkLine, type LineProblem, type LineRequest, withDefaults } from './cart.ts';
import type { HeardItem } from './meaning.ts';
import { type Answered, answeredGroups, keyOf, openOptions } from './choices.ts';
import { findItem, isAvailable, type Item, type Menu } from './menu.ts';

/** What dishes that were named in one message still lack: the first thing that has to be asked, of which of them. */
export type Lacking =
  | { lacks: 'item'; of: number; items: Item[]; like: string | undefined }
  | { lacks: 'size'; of: number; item: Item }
  /** `line`: the dish as far as it was said. */
  | { lacks: 'choice'; of: number; item: Item; answered: Answered; line: LineRequest }
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
    const { itemId: _named, quantity, sizeId, modifiers, without = [], unsure = [], note, seat } = heard;
    const said = { itemId: item?.id ?? heard.itemId, quantity, sizeId, modifiers, note, seat };
    const request = item ? withDefaults(item, said, without, true, now, unsure) : said;
    const groups = item ? answeredGroups(item.groups, request.modifiers) : [];
    const open = groups.find((answered) => unsure.includes(answered.group.id));
    if (item && open && openOptions(open, now).length > 0)
      return { lacks: 'choice', of, item, answered: open, line: request };
    const result = checkLine(menu, request, now);
    if (!('problem' in result)) {
      lines.push({ ...request, note: result.note ?? undefined, seat: result.seat ?? undefined });
      continue;
    }
    if (result.problem === 'size needed') return { lacks: 'size', of, item: result.item };
    const needed =
      result.problem === 'choice needed' && groups.find((answered) => keyOf(answered) === keyOf(result));
    if (item && needed && openOptions(needed, now).length > 0)
      return { lacks: 'choice', of, item, answered: needed, line: request };
    return { lacks: 'stock', problem: result, itemId: said.itemId };
  }
  return { lacks: 'nothing', lines };
}
