import { findActs } from './acts/acts.ts';
import { Claims } from './claims.ts';
import { speaksOfContents } from './dishes/contents.ts';
import { menuNames } from './dishes/menu-names.ts';
import { findOrder } from './dishes/order.ts';
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
  for (const { from, to } of dishes) claims.release(from, to);
  const order = setting.menu && findOrder(sentence, setting.menu, claims);
  const numbers = findNumbers(sentence);
  const names = findNames(sentence, setting, claims);
  const [token, second] = sentence.tokens;
  const said = {
    items: order?.items ?? [],
    edits: [],
    unknown: order?.unknown ?? [],
    notes: order?.notes ?? [],
    allergies,
    when,
    ...party,
    ...names,
    places,
    numbers,
    left: leftOf(sentence, claims),
    ...(token && !second && numbers.length === 1 ? { alone: numbers[0] ?? 0 } : {}),
    aboutContents: speaksOfContents(sentence),
  };
  return { ...said, ...findActs(sentence, setting, said) };
}

/** What a restaurant may use of a message: nothing, when nothing in it is for a restaurant. */
export function withinReach(parsed: Parsed): Parsed {
  const { intent, acts, numbers, outOfReach } = parsed;
  if (!outOfReach) return parsed;
  const nothing = { items: [], edits: [], unknown: [], notes: [], allergies: [], when: {}, places: {} };
  return { intent, acts, numbers, outOfReach, ...nothing, left: '', aboutContents: false };
}
