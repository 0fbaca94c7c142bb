import type { DishFacts } from '../domain/meaning.ts';
import type { Item, Menu } from '../domain/menu.ts';
import { findDishes } from './dishes.ts';
import { anyOf } from './normalise.ts';

const asking = anyOf([
  'is',
  'are',
  'does',
  'do you',
  'do u',
  'do they',
  'what',
  'whats',
  "what's",
  'which',
  'how',
  'who',
  'why',
  'when',
  'where',
  'can we',
  'can i bring',
  'can i park',
  'will you',
  'has it',
  'kya',
  'क्या',
  'कैसे',
  'कौन',
]);
const allergy = anyOf(['allergic', 'allergy', 'allergies', 'allergen', 'allergens', 'एलर्जी']);

/**
 * Whether a text asks something. A dish in a question is not ordered: whoever asks what is in it may be the one who must
 * not eat it.
 */
export function isQuestion(text: string, written: string): boolean {
  const first = asking.exec(text);
  return first?.index === 0 || (written.trim().endsWith('?') && asking.test(text));
}

/** Whether a text speaks of what somebody must not eat. */
export function isAboutAllergy(text: string): boolean {
  return allergy.test(text);
}

/** Words about what is in a dish; without one, a question that names no dish is about the place. */
const inside =
  /\b(?:contains?|in it|in this|in that|made (?:of|with)|ingredients?|nuts?|peanuts?|milk|dairy|gluten|eggs?|soya?|sesame|fish|shellfish|prawns?|veg|vegan|vegetarian|jain|halal|spicy|hot)\b|एलर्जी|शाकाहारी/u;

const all = (items: Iterable<string>): string[] => [...new Set(items)].sort();

/** Whether a text has a word of other dishes' names that the dish being talked about does not have. */
function namesAnother(items: readonly Item[], spoken: Item, text: string): boolean {
  const own = spoken.name.toLowerCase();
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length >= 4 && !own.includes(word));
  return words.some(
    (word) =>
      !inside.test(word) && items.some((item) => ` ${item.name.toLowerCase()} `.includes(` ${word} `)),
  );
}

function factsOf(item: Item): DishFacts {
  const own = all(item.allergens);
  const chosen = all(item.groups.flatMap((g) => g.options.flatMap((o) => o.allergens)));
  return {
    name: item.name,
    diet: item.diet,
    suits: item.suits,
    allergens: own,
    // With some of the choices there is more in it.
    withChoices: chosen.filter((allergen) => !own.includes(allergen)),
  };
}

/** What the menu says of the dish a question names, or else of the one that is being talked about. */
export function dishAsked(menu: Menu, text: string, focus: string | undefined): DishFacts | undefined {
  const items = menu.sections.flatMap((section) => section.items);
  const named = items.find((item) =>
    [item.name, ...item.aliases].some((name) => ` ${text} `.includes(` ${name.toLowerCase()} `)),
  );
  const guessed = named ?? items.find((item) => item.id === findDishes(menu, text)[0]?.itemId);
  const spoken = items.find(({ id }) => id === focus);
  const ofSpoken = inside.test(text) || isAboutAllergy(text);
  const item = guessed ?? (ofSpoken && spoken && !namesAnother(items, spoken, text) ? spoken : undefined);
  return item && factsOf(item);
}
