import type { DishFacts } from '../../domain/meaning.ts';
import type { Item, Menu } from '../../domain/menu.ts';
import type { MenuEntry } from '../dishes/menu-index.ts';
import { Sentence } from '../sentence.ts';
import { itemOf, menuIndexOf } from './menus.ts';

const all = (items: Iterable<string>): string[] => [...new Set(items)].sort();

function factsOf(item: Item): DishFacts {
  const own = all(item.allergens);
  const options = item.groups.flatMap((group) => group.options);
  const following = options.flatMap((o) => o.groups.flatMap((group) => group.options));
  const chosen = all([...options, ...following].flatMap((o) => o.allergens));
  const diets = [...options, ...following].map((o) => o.diet);
  const other = (['non-veg', 'egg'] as const).find((diet) => diets.includes(diet));
  return {
    name: item.name,
    prices:
      item.price === null
        ? item.sizes.map(({ name, price }) => ({ size: name, paise: price }))
        : [{ paise: item.price }],
    diet: item.diet,
    ...(other && item.diet !== other && item.diet !== 'non-veg' ? { dietWithChoices: other } : {}),
    suits: item.suits,
    allergens: own,
    // With some of the choices there is more in it.
    withChoices: chosen.filter((allergen) => !own.includes(allergen)),
  };
}

/** The dishes a phrase calls: by their name or the end of it, never by what is merely a word of it. */
function called(entry: MenuEntry): readonly { id: string }[] {
  if (entry.kind === 'item') return [entry.item];
  return entry.kind === 'part' ? entry.heads : [];
}

/** Whether a sentence names food that the menu cannot tell for sure; it must not be answered about another dish. */
function namesFood(sentence: Sentence): boolean {
  return sentence.tokens.some((_, at) => sentence.written(at, 'food') && !sentence.written(at, 'contents'));
}

/**
 * What the menu says of the dish a question names, or else of `focus`, the one that is being talked about.
 */
export function dishAsked(menu: Menu, text: string, focus: string | undefined): DishFacts | undefined {
  const sentence = new Sentence(text, { menu: menuIndexOf(menu).phrases });
  const named = [...sentence.tokens.keys()]
    .flatMap((at) => sentence.menuAt(at))
    .flatMap(({ entry, from, to, cost }) =>
      called(entry).length === 1 ? [{ id: called(entry)[0]?.id ?? '', length: to - from, cost }] : [],
    )
    .sort((a, b) => b.length - a.length || a.cost - b.cost)[0];
  if (named) return factsOf(itemOf(menu, named.id));
  return focus === undefined || namesFood(sentence) ? undefined : factsOf(itemOf(menu, focus));
}

const whereabouts =
  /\b(where|address|located|location|directions?|map|landmark|reach|kahan|kahaan|kidhar|pata)\b|कहाँ|कहां|किधर|पता|रास्ता|नक्शा/;

/** Whether a question is about how to get there; `clean` is the text normalised. */
export function asksWhere(clean: string): boolean {
  return whereabouts.test(clean);
}
