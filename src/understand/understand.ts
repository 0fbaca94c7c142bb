import type { Expecting, HeardSpan, Meaning } from '../domain/meaning.ts';
import type { Choice, LineRequest } from '../domain/cart.ts';
import type { Menu } from '../domain/menu.ts';
import { isLanguage } from '../domain/language.ts';
import { localDay, localTime } from '../domain/time.ts';
import { careIn } from './care.ts';
import { actsOf } from './meaning/acts.ts';
import { choiceAmong, countedChoice, type Offered } from './meaning/choice.ts';
import { type Lexicon, namesOf } from './meaning/guide.ts';
import { heardEdits, heardItems } from './meaning/items.ts';
import { menuIndexOf } from './meaning/menus.ts';
import { nearestTo } from './meaning/near.ts';
import { heardPlates } from './meaning/plates.ts';
import { asksWhere, dishAsked } from './meaning/question.ts';
import { asSearch, wishOf } from './meaning/wish.ts';
import { parse, withinReach } from './parse.ts';
import type { Parsed } from './parsed.ts';
import type { Found } from './sentence.ts';
import type { Asked, Setting, SettingLine } from './setting.ts';
import { withoutFormatting } from './text/formatting.ts';
import { normalise } from './text/normalise.ts';
import { tableCodeIn } from './table-code.ts';
import { tokenise } from './text/tokenise.ts';
import { writtenIn } from './written-in.ts';

/** What a message is understood against. */
export interface World extends Offered {
  now: Date;
  /** IANA zone of the restaurant in focus, or of where the guest is. */
  zone: string;
  lexicon: Lexicon;
  /** When the restaurant in focus is open, HH:MM on its clock; see `Setting`. */
  openHours?: Setting['openHours'];
  /** The menu in focus, and the dish that is being talked about. */
  menu?: Menu | undefined;
  dishId?: string | undefined;
  /** The lines of the cart, in the order in which they were put in. */
  cart?: readonly (LineRequest & { id: string })[];
  /** The table that is being talked about. */
  booking?: Setting['booking'];
}

const askedFor: Partial<Record<Expecting, Asked[]>> = {
  party: ['partySize'],
  day: ['date'],
  time: ['time'],
  name: ['firstName'],
  note: ['note'],
  quantity: ['quantity'],
  confirm: ['confirm'],
};

/** Choices and what was chosen below them, in one row. */
function everyChoice(choices: readonly Choice[]): Pick<Choice, 'id' | 'quantity'>[] {
  return choices
    .filter(({ quantity }) => quantity > 0)
    .flatMap(({ id, quantity, modifiers = [] }) => [{ id, quantity }, ...everyChoice(modifiers)]);
}

function lineOf({ id, itemId, sizeId, quantity, modifiers }: LineRequest & { id: string }): SettingLine {
  return {
    line: id,
    item: itemId,
    quantity,
    ...(sizeId ? { size: sizeId } : {}),
    modifiers: everyChoice(modifiers).map((modifier) => ({ ...modifier, action: 'add' })),
  };
}

function settingOf(world: World): Setting {
  const { now, zone, lexicon, expecting, openHours, menu, cart = [], booking } = world;
  return {
    today: localDay(now, zone),
    clock: localTime(now, zone),
    asked: (expecting && askedFor[expecting]) ?? [],
    names: namesOf(lexicon),
    openHours,
    menu: menu && menuIndexOf(menu),
    cart: cart.map(lineOf),
    booking,
  };
}

function spansOf(text: string, parsed: Parsed): HeardSpan[] {
  const { party, when, firstName } = parsed;
  const slots: [HeardSpan['slot'], Found<unknown> | undefined][] = [
    ['party', party],
    ['date', when.date],
    ['time', when.time ?? when.from ?? when.to],
    ['name', firstName],
  ];
  const tokens = tokenise(text);
  return slots.flatMap(([slot, found]) => {
    const first = found && tokens[found.from];
    const last = found && tokens[found.to - 1];
    return first && last ? [{ slot, start: first.start, end: last.end, confidence: found.confidence }] : [];
  });
}

/** What is said of the basket; to the question how much the tip shall be, a number or a percentage is the tip. */
function basketOf(
  text: string,
  { basket, alone }: Parsed,
  setting: Setting,
  { expecting, offered, numbered }: World,
): Parsed['basket'] {
  if (expecting === 'note') return undefined;
  const row = numbered && alone !== undefined && alone >= 1 && alone <= offered.length;
  if (basket || expecting !== 'tip' || row || !/\d/.test(text)) return basket;
  return parse(`tip ${text}`, setting).basket;
}

/** Whether the only change to the cart is to empty it. */
function isClear({ edits }: Parsed): boolean {
  return edits.every((edit) => edit.op === 'remove' && edit.line === 'all');
}

/** The name that was given; the longest that is kept has 60 letters. */
function nameOf({ firstName, lastName }: Parsed): string {
  return [firstName?.value, lastName?.value].filter(Boolean).join(' ').slice(0, 60);
}

/**
 * What a message means, given what was last asked and what is around. Pure and deterministic; it never throws,
 * whatever the text. Nothing understood is a meaning too: no acts, no wish, no items.
 */
export function understand(text: string, world: World): Meaning {
  const trimmed = text.trim();
  const clean = normalise(text);
  const meaning: Meaning = {
    text: trimmed,
    acts: [],
    wish: {},
    items: [],
    edits: [],
    unknown: [],
    spans: [],
  };
  const written = writtenIn(clean);
  if (written) meaning.written = written;
  const scanned = tableCodeIn(trimmed);
  if (scanned) return { ...meaning, scanned };
  // Reading drops question marks; a message that is nothing else asks for help.
  if (clean === '') return trimmed.includes('?') ? { ...meaning, acts: ['help'] } : meaning;

  const care = careIn(clean);
  if (care) return { ...meaning, care };

  const setting = settingOf(world);
  const plain = withoutFormatting(trimmed);
  const parsed = asSearch(withinReach(parse(plain, setting)));
  if (isLanguage(parsed.language)) return { ...meaning, language: parsed.language };
  const basket = basketOf(plain, parsed, setting, world);
  // Before what is on offer: "tip 40" chooses no "Tip 30".
  if (basket && (parsed.basketOnly || !parsed.basket)) return { ...meaning, basket };
  const counted = countedChoice(clean, parsed.numbers, world);
  if (counted) meaning.counted = counted;
  const choice = choiceAmong(clean, parsed.alone, world);
  if (choice !== undefined) return { ...meaning, choice };
  const acts = actsOf(parsed.acts, parsed.sameAgain);
  const wish = wishOf(parsed, world.menu !== undefined || world.booking?.restaurant !== undefined);
  const { words: _words, note: _note, ...facts } = wish;
  const bare =
    parsed.left === '' && parsed.items.length + parsed.edits.length + Object.keys(facts).length === 0;
  const name = nameOf(parsed);
  if (world.expecting === 'name' || world.expecting === 'note') {
    // A name or a note is taken as it is written; only whole commands get past it.
    if (bare && acts.length > 0 && name === '') return { ...meaning, acts };
    return world.expecting === 'name' && name !== '' ? { ...meaning, name } : meaning;
  }
  Object.assign(meaning, { acts, ...(name === '' ? {} : { name }), ...(basket ? { basket } : {}) });
  if (parsed.usual) meaning.usual = true;
  meaning.spans = spansOf(plain, parsed);
  if (parsed.lateMinutes !== undefined) meaning.lateMinutes = parsed.lateMinutes;
  // While a booking is read back, an allergy by itself is something to note.
  const allergy = parsed.allergies.length > 0 && world.expecting !== 'confirm';
  const asking = parsed.intent === 'info';
  if (asking || allergy) {
    const focus = parsed.aboutContents && parsed.places['price'] === undefined ? world.dishId : undefined;
    const dish = world.menu && dishAsked(world.menu, trimmed, focus);
    const { diet: _diet, ...more } = facts;
    // "Is there a table for 4 at 8?" is a wish; "is it halal?" about a dish or a place in focus is not.
    const asked = asking && Object.keys(more).length === 0;
    // Said with a table an allergy goes along with it, for the kitchen.
    if ((dish && (asking || Object.keys(more).length === 0)) || asked)
      return { ...meaning, question: dish ? { dish } : asksWhere(clean) ? { where: true } : {} };
  }
  const { menu, cart = [] } = world;
  const plates = menu && heardPlates(menu, plain, (part) => parse(part, { ...setting, cart: [] }));
  if (plates) return { ...meaning, items: plates };
  // Beside another question, words that are no dish are no order of something else: "window seat please".
  const ordering = world.expecting === 'quantity' || world.expecting === 'choice';
  const ordered = parsed.items.length > 0 || (parsed.intent === 'order' && ordering);
  if (menu) {
    const lines = cart.map(lineOf);
    // "Cancel" and "start over" by themselves are about everything, not about the cart.
    const alone = !clean.includes(' ');
    const starts = isClear(parsed) && (acts.includes('restart') || (alone && acts.includes('cancel')));
    const { edits, items } = heardEdits(menu, lines, starts ? [] : parsed.edits);
    const unknown = ordered ? parsed.unknown : [];
    const near = unknown.map((words) => nearestTo(menu, words));
    meaning.edits = edits;
    meaning.items = [...heardItems(menu, parsed), ...items, ...near.filter((item) => item !== undefined)];
    meaning.unknown = unknown.filter((_, i) => near[i] === undefined);
  }
  return { ...meaning, wish };
}
