import type { Expecting, Meaning } from '../domain/meaning.ts';
import type { Menu } from '../domain/menu.ts';
import { actInside, languageAsked, leadingAct, wholeAct } from './acts.ts';
import { findDishes, findEdits } from './dishes.ts';
import { nameGiven } from './name.ts';
import { isDevanagari, likeness, normalise } from './normalise.ts';
import { bareNumber } from './numbers.ts';
import { dishAsked, isAboutAllergy, isQuestion } from './question.ts';
import { findWish, type Lexicon } from './wish.ts';

/** What a message is understood against. */
export interface World {
  now: Date;
  /** IANA zone of the restaurant in focus, or of where the guest is. */
  zone: string;
  lexicon: Lexicon;
  /** What the last question asked for. */
  expecting?: Expecting | undefined;
  /** Labels of the options last offered, in order. */
  offered: readonly string[];
  /** The options were shown with numbers in front, so a number means one of them. */
  numbered: boolean;
  /** The menu in focus, and the dish that is being talked about. */
  menu?: Menu | undefined;
  dishId?: string | undefined;
  /** The dishes in the cart. */
  inCart?: readonly string[];
}

function choiceAmong(text: string, { offered, numbered, expecting }: World): number | undefined {
  const number = bareNumber(text);
  const asFact = expecting === 'party' || (!numbered && (expecting === 'quantity' || expecting === 'time'));
  const row = number !== undefined && !asFact && number <= offered.length ? number - 1 : -1;
  // Where rows have numbers in front, a number means its row, even when another row is called so.
  if (numbered && row >= 0) return row;
  const exact = offered.findIndex((label) => normalise(label) === text);
  if (exact >= 0) return exact;
  if (number !== undefined) return row >= 0 ? row : undefined;
  if (expecting === 'name' || expecting === 'note' || text.length < 4) return undefined;
  const words = text.split(' ');
  const holding = offered.flatMap((label, index) => {
    const own = normalise(label).split(' ');
    return words.every((word) => own.includes(word)) ? [index] : [];
  });
  if (holding.length === 1) return holding[0];
  const scored = offered.map((label, index) => ({ index, score: likeness(text, normalise(label)) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.75 ? best.index : undefined;
}

/**
 * What a message means, given what was last asked and what is around. Pure and deterministic; it never throws,
 * whatever the text. Nothing understood is a meaning too: no acts, no wish, no items.
 */
export function understand(text: string, world: World): Meaning {
  const trimmed = text.trim();
  const clean = normalise(text);
  const meaning: Meaning = { text: trimmed, acts: [], wish: {}, items: [], edits: [] };
  if (/\p{L}/u.test(clean)) meaning.script = isDevanagari(clean) ? 'hi' : 'en';
  // Reading drops question marks; a message that is nothing else asks for help.
  if (clean === '') return trimmed.includes('?') ? { ...meaning, acts: ['help'] } : meaning;

  const language = languageAsked(clean);
  if (language) return { ...meaning, language };
  const choice = choiceAmong(clean, world);
  if (choice !== undefined) meaning.choice = choice;
  const name = nameGiven(trimmed, world.expecting);
  if (name && choice === undefined) return { ...meaning, name };
  const act = wholeAct(clean);
  if (act) return { ...meaning, acts: [act] };
  if (choice !== undefined) return meaning;
  // A name or a note is taken as it is written; only whole commands, above, get past it.
  if (world.expecting === 'name' || world.expecting === 'note') return meaning;

  const lead = leadingAct(clean);
  if (lead) meaning.acts.push(lead.act);
  const rest = lead?.rest ?? clean;
  const wished = findWish(rest, world.lexicon, world.now, world.zone, world.expecting);
  const asked = isQuestion(clean, text);
  // While a booking is read back, an allergy by itself is something to note.
  if (asked || (isAboutAllergy(clean) && world.expecting !== 'confirm')) {
    const dish = world.menu && dishAsked(world.menu, clean, world.dishId);
    const { words: _words, note: _note, diet: _diet, ...facts } = wished;
    // "Is there a table for 4 at 8?" is a wish; "is it halal?" about a dish or a place in focus is not.
    const bare = Object.keys(facts).length === 0;
    const trouble = bare && !dish ? actInside(clean) : undefined;
    if (trouble) return { ...meaning, acts: [trouble] };
    if (dish || (asked && bare)) return { ...meaning, question: dish ? { dish } : {} };
  }
  if (world.menu) {
    meaning.edits = findEdits(world.menu, rest, world.inCart).filter(
      (e) => e.itemId || world.expecting !== 'confirm',
    );
    const counted = world.expecting === 'quantity' ? bareNumber(rest) : undefined;
    if (counted !== undefined) meaning.edits = [{ op: 'set quantity', quantity: counted }];
  }
  const wish = meaning.edits.length === 0 ? wished : {};
  const aboutTable = wish.partySize !== undefined || wish.date !== undefined || wish.time !== undefined;
  if (world.menu && meaning.edits.length === 0 && !aboutTable && wish.area === undefined) {
    meaning.items = findDishes(world.menu, rest);
  }
  if (meaning.items.length === 0) meaning.wish = wish;
  const { words: _words, note: _note, ...facts } = wish;
  const plain = meaning.items.length + meaning.edits.length + Object.keys(facts).length === 0;
  const inside = plain && meaning.acts.length === 0 ? actInside(clean) : undefined;
  return inside ? { ...meaning, acts: [inside], wish: {} } : meaning;
}
