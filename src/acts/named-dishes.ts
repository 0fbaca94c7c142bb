import type { Menu, ModifierGroup } from '../domain/menu.ts';
import { likeness } from '../understand/text/likeness.ts';
import { normalise } from '../understand/text/normalise.ts';

/** A dish, or an option under whatever dishes it stands, as a kitchen speaks of it. */
export interface Dish {
  /** The dish, or every option that is called so. */
  ids: string[];
  /** Of a dish: options that are called like it. They are off with it, and not counted with it. */
  also: string[];
  name: string;
  /** A dish has a code. */
  code: string | null;
  aliases: string[];
}

function optionsOf(groups: readonly ModifierGroup[]): ModifierGroup['options'] {
  return groups.flatMap(({ options }) => options.flatMap((option) => [option, ...optionsOf(option.groups)]));
}

/**
 * Everything on a menu that can run out, each name once: extra cheese is one thing, whatever it goes onto. An option that
 * is a dish is that dish.
 */
export function dishesOf(menu: Menu): Dish[] {
  const items = menu.sections.flatMap((section) => section.items);
  const dishes = items.map(
    ({ id, name, code, aliases }): Dish => ({ ids: [id], also: [], name, code, aliases }),
  );
  const dishNamed = new Map(dishes.map((dish) => [normalise(dish.name), dish]));
  const options = new Map<string, Dish>();
  for (const { id, name, aliases, itemId } of optionsOf(items.flatMap((item) => item.groups))) {
    if (itemId !== null) continue;
    const dish = dishNamed.get(normalise(name));
    const known = options.get(normalise(name));
    if (dish) dish.also.push(id);
    else if (!known) options.set(normalise(name), { ids: [id], also: [], name, code: null, aliases });
    else if (!known.ids.includes(id)) known.ids.push(id);
  }
  return [...dishes, ...options.values()];
}

/** Likeness from which words name a dish, and from which they may. */
const sure = 0.85;
const near = 0.6;

/** What the words name, by code, name or alias: one, or the few that they may mean, the likest first. */
export function meantBy<T>(all: readonly T[], dishOf: (one: T) => Dish, words: string): T[] {
  const scored = all
    .map((one) => {
      const { name, code, aliases } = dishOf(one);
      const own = code?.toLowerCase() === words ? 2 : likeness(words, normalise(name));
      const score = Math.max(own, ...aliases.map((alias) => likeness(words, normalise(alias))));
      return { one, own, score, holds: ` ${normalise(name)} `.includes(` ${words} `) };
    })
    .filter(({ score, holds }) => score >= near || holds)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  // "Naan" is what one bread is also called, and in the names of three: a name decides, a nickname only when it is alone.
  const certain = best && (best.own >= sure || !scored.some(({ one, holds }) => holds && one !== best.one));
  if (certain && best.score >= sure && (!second || second.score < best.score)) return [best.one];
  return scored.map(({ one }) => one);
}
