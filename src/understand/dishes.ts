import type { HeardEdit, HeardItem } from '../domain/meaning.ts';
import type { Item, Menu } from '../domain/menu.ts';
import { withoutMarks } from '../domain/text.ts';
import { likeness, normalise } from './normalise.ts';
import { numberOf, numberPattern } from './numbers.ts';

const separators = /\s*(?:\n|,|;|\band\b|\bplus\b|\baur\b|(?<![\p{L}\p{M}])और(?![\p{L}\p{M}])|&|\+)\s*/u;
const leadingCount = new RegExp(
  `^(?:(${numberPattern})\\s*(?:x|×|plates?|pieces?|glass(?:es)?)?|a|an)\\s+(?=\\S)`,
  'u',
);
const trailingCount = new RegExp(`\\s+(?:x|×)\\s*(${numberPattern})$`, 'u');
const ordering =
  /^(?:i(?:'ll| will)? (?:want|have|take)|i(?:'d| would) like|give (?:me|us)|add|order|get (?:me|us)|can i (?:get|have)|please|also|send)\s+/;

/** The names an item answers to, as the matcher reads them. */
function namesOf(item: Item): string[] {
  return [item.name, ...item.aliases].map(normalise);
}

function bestItem(menu: Menu, words: string): { item: Item; name: string; score: number } | undefined {
  let best: { item: Item; name: string; score: number } | undefined;
  for (const section of menu.sections) {
    for (const item of section.items) {
      if (item.code.toLowerCase() === words) return { item, name: words, score: 1 };
      for (const name of namesOf(item)) {
        const inside = ` ${words} `.includes(` ${name} `);
        const score = inside ? 1 + name.length / 100 : likeness(words, name);
        if (score > (best?.score ?? 0)) best = { item, name, score };
      }
    }
  }
  return best && best.score >= 0.62 ? best : undefined;
}

/** The only dish whose name ends in these words: "naan" where there is one kind of it. */
function lastWord(menu: Menu, words: string): { item: Item } | undefined {
  const ending = menu.sections
    .flatMap((section) => section.items)
    .filter((item) => namesOf(item).some((name) => ` ${name}`.endsWith(` ${words}`)));
  return ending.length === 1 && ending[0] ? { item: ending[0] } : undefined;
}

const refusing = '(?:no|without|hold the|bina|बिना)';

/** What is left of a dish's words once its name is out: size, choices, things left out, and the rest as a note. */
function details(item: Item, words: string): Omit<HeardItem, 'itemId' | 'quantity'> {
  let rest = ` ${words} `;
  const take = (pattern: string) => {
    const less = rest.replace(new RegExp(`(?<= )${pattern}(?= )`, 'u'), '');
    const found = less !== rest;
    rest = less.replace(/ +/g, ' ');
    return found;
  };
  const escaped = (name: string) => normalise(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const options = item.groups.flatMap((group) => group.options);
  // Longer names first: "extra spicy" is not "spicy" with an "extra" left over.
  const names = options
    .flatMap((o) => [o.name, ...o.aliases].map((name) => ({ id: o.id, pattern: escaped(name) })))
    .sort((a, b) => b.pattern.length - a.pattern.length);
  const taken = (before: string) =>
    new Set(names.filter(({ pattern }) => take(before + pattern)).map(({ id }) => id));
  const without = [...taken(`${refusing} `)];
  const size = item.sizes.find((s) => [s.name, ...s.aliases].some((name) => take(escaped(name))));
  const wanted = taken('');
  const modifiers = options.filter((o) => wanted.has(o.id)).map((o) => ({ id: o.id, quantity: 1 }));
  // A ticket shows it, and its bold words are ours.
  const note = withoutMarks(rest)
    .replace(/(?<= )(?:with|please|the|of)(?= )/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    ...(size ? { sizeId: size.id } : {}),
    modifiers,
    ...(without.length > 0 ? { without } : {}),
    ...(note.length > 2 ? { note } : {}),
  };
}

/** Removes from `words` the part that named the dish. */
function withoutName(words: string, name: string): string {
  if (` ${words} `.includes(` ${name} `)) return ` ${words} `.replace(` ${name} `, ' ').trim();
  const parts = name.split(' ');
  return words
    .split(' ')
    .filter((word) => !parts.some((part) => likeness(word, part) >= 0.6))
    .join(' ');
}

/** Parts a message may have that orders dishes: nobody dictates more at once, and each is compared to the whole menu. */
const mostParts = 40;

const nameMark = /\ue000(\d+)\ue000/g;

/** A text parted at "and" and the like, though not inside a name of the menu: "tuna and kokum tartare" is one dish. */
function partsOf(menu: Menu, text: string): string[] {
  const items = menu.sections.flatMap((section) => section.items);
  const options = items.flatMap((item) => item.groups.flatMap((group) => group.options));
  const names = [...new Set([...items, ...options].flatMap((thing) => [thing.name, ...thing.aliases]))]
    .map(normalise)
    .filter((name) => separators.test(name))
    .sort((a, b) => b.length - a.length);
  const marked = names.reduce((rest, name, i) => rest.replaceAll(name, `\ue000${i}\ue000`), text);
  return marked
    .split(separators)
    .map((part) => part.replace(nameMark, (_, i: string) => names[Number(i)] ?? '').trim())
    .filter((part) => part !== '');
}

/**
 * The dishes of `menu` that a text orders; empty when any part of it names none, or when they are too many to look at,
 * so that half an order is never taken.
 */
export function findDishes(menu: Menu, text: string): HeardItem[] {
  const parts = partsOf(menu, text.replace(ordering, ''));
  if (parts.length > mostParts) return [];
  const items: HeardItem[] = [];
  for (const part of parts) {
    let words = part.replace(ordering, '');
    let quantity = 1;
    const count = leadingCount.exec(words) ?? trailingCount.exec(words);
    if (count) {
      quantity = count[1] ? (numberOf(count[1]) ?? 1) : 1;
      words = words.replace(count[0], ' ').trim();
    }
    const found = bestItem(menu, words);
    if (found) {
      items.push({ itemId: found.item.id, quantity, ...details(found.item, withoutName(words, found.name)) });
      continue;
    }
    const last = items.at(-1);
    const lastItem = last && menu.sections.flatMap((s) => s.items).find((i) => i.id === last.itemId);
    if (!last || !lastItem) return [];
    // "butter chicken, extra spicy, no onion": a part that names no dish speaks of the one before it.
    const more = details(lastItem, words);
    if (
      more.modifiers.length === 0 &&
      !more.without &&
      !more.sizeId &&
      !/^(?:no|without|less|extra|more|with|bina|बिना)\b/u.test(words)
    )
      return [];
    last.modifiers.push(...more.modifiers.filter((m) => !last.modifiers.some((has) => has.id === m.id)));
    if (more.without) last.without = [...(last.without ?? []), ...more.without];
    if (more.sizeId) last.sizeId = more.sizeId;
    if (more.note) last.note = [last.note, more.note].filter(Boolean).join(', ');
  }
  return items;
}

const setCount = new RegExp(
  `^(?:actually |no |instead )?(?:make (?:it|that|them)|only|just|change (?:it )?to)\\s+(${numberPattern})(?:\\s+(.+))?$`,
  'u',
);
const takeOff = new RegExp(
  `^(?:remove|delete|drop|cancel|take off|without the|hata do|hatao|हटाओ|हटा दो)\\s+(?:the |all |(${numberPattern}) )?(.+)$`,
  'u',
);
// Hindi says what before it says what to do with it.
const takeOffAfter = new RegExp(
  `^(?:(${numberPattern}) )?(.+?)\\s+(?:hata do|hatao|remove karo|हटाओ|हटा दो)$`,
  'u',
);
const another = /^(?:one more|another(?: one)?|ek aur|एक और)(?:\s+(.+))?$/u;

/** The part of a menu that is in the cart. */
function within(menu: Menu, itemIds: readonly string[]): Menu {
  const sections = menu.sections.map((section) => ({
    ...section,
    items: section.items.filter((item) => itemIds.includes(item.id)),
  }));
  return { ...menu, sections };
}

/** What a text changes in a cart that holds the dishes `inCart`: of several dishes alike, the one in it is meant. */
export function findEdits(menu: Menu, text: string, inCart: readonly string[] = []): HeardEdit[] {
  const held = within(menu, inCart);
  const named = (words: string | undefined) =>
    words ? (bestItem(held, words) ?? lastWord(held, words) ?? bestItem(menu, words))?.item.id : undefined;
  const set = setCount.exec(text);
  if (set?.[1]) {
    const itemId = named(set[2]);
    if (set[2] && !itemId) return [];
    return [{ op: 'set quantity', quantity: numberOf(set[1]) ?? 1, ...(itemId ? { itemId } : {}) }];
  }
  const off = takeOff.exec(text) ?? takeOffAfter.exec(text);
  if (off) {
    const itemId = named(off[2]);
    const last = /^(?:it|that|last(?: one)?)$/.test(off[2] ?? '');
    if (!itemId && !last) return [];
    const quantity = off[1] ? numberOf(off[1]) : undefined;
    return [{ op: 'remove', ...(itemId ? { itemId } : {}), ...(quantity ? { quantity } : {}) }];
  }
  const more = another.exec(text);
  if (more) {
    const itemId = named(more[1]);
    if (more[1] && !itemId) return [];
    return [{ op: 'add', quantity: 1, ...(itemId ? { itemId } : {}) }];
  }
  return [];
}
