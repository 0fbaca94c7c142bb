import { findActs } from './acts/acts.ts';
import { Claims } from './claims.ts';
import { speaksOfContents } from './dishes/contents.ts';
import { menuNames } from './dishes/menu-names.ts';
import { findOrder } from './dishes/order.ts';
import { findEdits } from './edits/edits.ts';
import { leftOf } from './left.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import type { Parsed } from './parsed.ts';
import { findNames } from './people/find-names.ts';
import { findParty } from './people/find-party.ts';
import { findPlaces } from './places/find-places.ts';
import { Sentence } from './sentence.ts';
import type { Setting } from './setting.ts';
import { findWhen } from './when/find-when.ts';

/** What a message says in its setting. Pure; never throws, whatever the text. */
export function parse(text: string, setting: Setting): Parsed {
  const sentence = new Sentence(text, { menu: setting.menu?.phrases, names: setting.names });
  const claims = new Claims();
  // Names first: a word or a number inside one is nothing else.
  const dishes = menuNames(sentence);
  for (const { from, to } of dishes) claims.take(from, to);
  const { places, notes: allergies } = findPlaces(sentence, setting, claims);
  const when = findWhen(sentence, setting, claims);
  const party = findParty(sentence, setting, claims);
  const names = findNames(sentence, setting, claims);
  for (const { from, to } of dishes) claims.release(from, to);
  const numbers = findNumbers(sentence);
  const [token, second] = sentence.tokens;
  const leftWithDishes = leftOf(sentence, claims);
  const { change, ...ordered } = readOrder(sentence, setting, claims);
  for (const name of [names.firstName, names.lastName]) if (name) claims.take(name.from, name.to);
  if (ordered.items.length + ordered.edits.length > 0) claimDishes(sentence, claims);
  const said = {
    ...ordered,
    allergies,
    when,
    ...party,
    ...names,
    places,
    numbers,
    left: leftOf(sentence, claims),
    leftWithDishes,
    ...(token && !second && numbers.length === 1 ? { alone: numbers[0] ?? 0 } : {}),
    aboutContents: speaksOfContents(sentence),
  };
  const acts = findActs(sentence, setting, said);
  return { ...said, ...acts, ...(change ? { intent: change } : {}) };
}

/** Takes every word that the menu has, of a dish, a size or an option. */
function claimDishes(sentence: Sentence, claims: Claims): void {
  for (const at of sentence.tokens.keys()) {
    const [named] = sentence.menuAt(at);
    if (named) claims.take(at, named.to);
  }
}

/** Changes to the cart, or else what is ordered; `change`: what the message wants done, where it is a change. */
function readOrder(
  sentence: Sentence,
  setting: Setting,
  claims: Claims,
): Pick<Parsed, 'items' | 'edits' | 'unknown' | 'notes' | 'notesOf'> & { change?: Parsed['intent'] } {
  if (!setting.menu) return { items: [], edits: [], unknown: [], notes: [] };
  const edited = findEdits(sentence, setting, claims);
  if (!edited) return { ...findOrder(sentence, setting.menu, claims), edits: [] };
  const { intent, edits, unknown, notes } = edited;
  return { items: [], edits, unknown, notes, change: intent };
}

/**
 * What a restaurant may use of a message: nothing, when nothing in it is for a restaurant, and no time when it says how
 * late somebody will be.
 */
export function withinReach(parsed: Parsed): Parsed {
  const { intent, acts, numbers, outOfReach, lateMinutes } = parsed;
  if (!outOfReach)
    return lateMinutes === undefined ? parsed : { ...parsed, when: {}, left: '', leftWithDishes: '' };
  const nothing = { items: [], edits: [], unknown: [], notes: [], allergies: [], when: {}, places: {} };
  return {
    intent,
    acts,
    numbers,
    outOfReach,
    ...nothing,
    left: '',
    leftWithDishes: '',
    aboutContents: false,
  };
}
