import { findActs } from './acts/acts.ts';
import type { Understood } from './acts/values.ts';
import { findBasket } from './basket/find-basket.ts';
import { Claims } from './claims.ts';
import { speaksOfContents } from './dishes/contents.ts';
import { menuNames } from './dishes/menu-names.ts';
import { findOrder } from './dishes/order.ts';
import { findEdits } from './edits/edits.ts';
import { saysSameAgain, saysUsual, takesOff } from './edits/words.ts';
import { contentTokens, leftOf, wordsLeft } from './left.ts';
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
  // First of all, and out of the way: "cancel the order if something is out" cancels nothing.
  const basket = findBasket(sentence);
  if (basket && basket.rest.length < text.length)
    return { ...parse(basket.rest, setting), basket: basket.said, basketOnly: basket.rest === '' };
  const claims = new Claims();
  // Names first: a word or a number inside one is nothing else.
  const dishes = menuNames(sentence);
  for (const { from, to } of dishes) claims.take(from, to);
  const { places, notes: allergies } = findPlaces(sentence, setting, claims);
  const when = findWhen(sentence, setting, claims);
  const party = findParty(sentence, setting, claims);
  const names = findNames(sentence, setting, claims);
  for (const name of [names.firstName, names.lastName]) if (name) claims.take(name.from, name.to);
  for (const { from, to } of dishes) claims.release(from, to);
  const numbers = findNumbers(sentence);
  const [token, second] = sentence.tokens;
  const content = contentTokens(sentence);
  const leftWithDishes = wordsLeft(sentence, content, claims).join(' ');
  const { items, edits, unknown, notes, notesOf, change } = readOrder(sentence, setting, claims);
  const { left, remarks, beside } = leftOf(sentence, content, claims);
  // Written out, for spreading costs many times as much.
  const said: Understood = {
    items,
    edits,
    unknown,
    notes,
    allergies,
    when,
    places,
    numbers,
    left,
    remarks,
    beside,
    leftWithDishes,
    aboutContents: speaksOfContents(sentence),
    sameAgain: saysSameAgain(sentence),
  };
  if (said.sameAgain && saysUsual(sentence)) said.usual = true;
  if (notesOf) said.notesOf = notesOf;
  if (party.party) said.party = party.party;
  if (party.partyDescription) said.partyDescription = party.partyDescription;
  if (names.firstName) said.firstName = names.firstName;
  if (names.lastName) said.lastName = names.lastName;
  if (token && !second && numbers.length === 1) said.alone = numbers[0] ?? 0;
  const acts = findActs(sentence, setting, said);
  return Object.assign(said, acts, change ? { intent: change } : undefined);
}

/** Changes to the cart, or else what is ordered; `change`: what the message wants done, where it is a change. */
function readOrder(
  sentence: Sentence,
  setting: Setting,
  claims: Claims,
): Pick<Parsed, 'items' | 'edits' | 'unknown' | 'notes' | 'notesOf'> & { change?: Parsed['intent'] } {
  if (!setting.menu) return { items: [], edits: [], unknown: [], notes: [] };
  const edited = findEdits(sentence, setting, claims);
  if (!edited) {
    const order = findOrder(sentence, setting.menu, claims);
    // "Remove the naan" orders none where there is nothing to take it from.
    const wanted =
      !takesOff(sentence) || order.items.some((item) => item.counted || item.modifiers.length > 0);
    return wanted ? { ...order, edits: [] } : { items: [], edits: [], unknown: [], notes: [] };
  }
  const { intent, edits, unknown, notes } = edited;
  return { items: [], edits, unknown, notes, change: intent };
}

const noWords = { left: '', leftWithDishes: '', remarks: [], beside: '' };

/**
 * What a restaurant may use of a message: nothing, when nothing in it is for a restaurant, and no time when it says how
 * late somebody will be.
 */
export function withinReach(parsed: Parsed): Parsed {
  const { intent, acts, numbers, outOfReach, lateMinutes } = parsed;
  if (!outOfReach) return lateMinutes === undefined ? parsed : { ...parsed, when: {}, ...noWords };
  const nothing = { items: [], edits: [], unknown: [], notes: [], allergies: [], when: {}, places: {} };
  return {
    intent,
    acts,
    numbers,
    outOfReach,
    ...nothing,
    ...noWords,
    aboutContents: false,
    sameAgain: false,
  };
}
