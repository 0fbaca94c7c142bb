import type { Match } from '../index/phrase-index.ts';
import type { MenuEntry } from './menu-index.ts';
import type { MenuReading } from './piece.ts';

/** What the matches of one stretch may be. A name beats what is made of the words of names. */
export function menuReading(matches: readonly Match<MenuEntry>[]): MenuReading {
  const reading: MenuReading = { items: [], options: [], sizes: [], partItems: [] };
  let least = Infinity;
  let nearest = Infinity;
  for (const { entry, cost } of matches) {
    if (entry.kind === 'part') continue;
    if (entry.kind === 'item') {
      reading.items.push({ item: entry.item, cost, head: false });
      nearest = Math.min(nearest, cost);
    } else if (entry.kind === 'option') reading.options.push({ entry, cost, part: false });
    else reading.sizes.push({ of: entry.of, cost });
    least = Math.min(least, cost);
  }
  if (reading.items.length > 0) {
    reading.items = reading.items.filter(({ cost }) => cost <= nearest && cost <= least + 0.1);
  }
  const isItem = reading.items.length > 0;
  const isOther = isItem || reading.options.length > 0 || reading.sizes.length > 0;
  for (const { entry, cost } of matches) {
    if (entry.kind !== 'part') continue;
    for (const item of entry.items) if (!reading.partItems.includes(item)) reading.partItems.push(item);
    if (!isItem) {
      for (const item of entry.heads) {
        if (!reading.items.some((held) => held.item === item)) reading.items.push({ item, cost, head: true });
      }
    }
    if (isOther) continue;
    for (const option of entry.options) reading.options.push({ entry: option, cost: cost + 0.5, part: true });
  }
  return reading;
}
