import { isDevanagari, skeletonOf, soundOf } from '../text/sound.ts';
import { Shapes } from './shapes.ts';
import { deletionsOf, isAbbreviation, mayAbbreviate, slipsAllowed, slipsApart } from './slips.ts';
import { someNumber, spellingOf } from './spelling.ts';

/** A word of the vocabulary that a written word may be, and how far it is from it: 0 as it stands, 1 a guess. */
export interface Reading {
  word: number;
  cost: number;
  /** How many tokens it covers: two where one word was written as two. */
  tokens: number;
}

export const costs = {
  exact: 0,
  plural: 0.05,
  other: 0.1,
  sound: 0.15,
  slip: 0.4,
  skeleton: 0.5,
  abbreviation: 0.5,
} as const;

/** Words whose readings are remembered: most messages are made of the same few hundred. */
const mostRemembered = 4_096;
/** No word is longer; noise is. */
const mostLetters = 24;

function push(map: Map<string, number[]>, key: string, id: number): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [id]);
  else if (held.at(-1) !== id) held.push(id);
}

const none: readonly never[] = [];

/** Adds a reading of a word that has none nearer. */
function put(found: Reading[], id: number | undefined, cost: number): void {
  if (id === undefined) return;
  for (const reading of found) if (reading.word === id) return;
  found.push({ word: id, cost, tokens: 1 });
}

/**
 * The words of a menu, of a lexicon or of the languages, found by what people write instead: another number, another
 * spelling of the same sound, another script, a slip of the finger, consonants only. Ids count from 0 in the order of adding.
 */
export class Vocabulary {
  readonly words: string[] = [];
  /** How each word sounds; empty for what is no word. */
  readonly #soundsById: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #sounds = new Map<string, number[]>();
  readonly #skeletons = new Map<string, number[]>();
  readonly #deletions = new Map<string, number[]>();
  readonly #initials = new Map<string, number[]>();
  readonly #others = new Map<string, number[]>();
  readonly #shapes = new Shapes();
  readonly #plain = new Map<string, readonly Reading[]>();
  readonly #guesses = new Map<string, readonly Reading[]>();

  /** The id of a folded word; it is added when it is new. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#forget();
    const id = this.words.push(word) - 1;
    this.#ids.set(word, id);
    this.#shapes.add(word);
    const sound = /\p{L}{2}/u.test(word) ? soundOf(word) : '';
    this.#soundsById.push(sound);
    if (sound === '') return id;
    push(this.#sounds, sound, id);
    push(this.#skeletons, skeletonOf(sound), id);
    if (slipsAllowed(word.length) > 0) for (const less of deletionsOf(word)) push(this.#deletions, less, id);
    push(this.#initials, word.slice(0, 1), id);
    return id;
  }

  /** Another word for a word that is there, in any language: "murgh" for "chicken". */
  also(word: string, id: number): void {
    push(this.#others, word, id);
    this.#forget();
  }

  /** Whether the word is there as it stands, or in its other number. */
  has(word: string): boolean {
    return this.#ids.has(word) || someNumber(word, (form) => this.#ids.has(form));
  }

  id(word: string): number | undefined {
    return this.#ids.get(word);
  }

  /** The id of two words written as one; `shape` as `shapeOf` gives it. */
  joinedId(first: string, second: string, shape: number): number | undefined {
    return this.#shapes.mayHave(shape) ? this.#ids.get(first + second) : undefined;
  }

  #forget(): void {
    if (this.#plain.size > 0) this.#plain.clear();
    if (this.#guesses.size > 0) this.#guesses.clear();
  }

  /** What a word surely is: itself, its other number, its sound. */
  plainly(word: string): readonly Reading[] {
    const before = this.#plain.get(word);
    if (before !== undefined) return before;
    const readings = this.#plainly(word);
    if (this.#plain.size >= mostRemembered) this.#plain.clear();
    this.#plain.set(word, readings);
    return readings;
  }

  #plainly(word: string): readonly Reading[] {
    const found: Reading[] = [];
    const spelling = spellingOf(word);
    put(found, this.#ids.get(word), costs.exact);
    for (const form of spelling.forms) put(found, this.#ids.get(form), costs.plural);
    for (const id of this.#others.get(word) ?? none) put(found, id, costs.other);
    if (word.length > 2)
      for (const id of this.#sounds.get(spelling.sound) ?? none) put(found, id, costs.sound);
    return found.length > 0 ? found : none;
  }

  /** What a word nobody knows may be meant for, the nearest only. */
  perhaps(word: string): readonly Reading[] {
    const before = this.#guesses.get(word);
    if (before !== undefined) return before;
    const readings = word.length > mostLetters ? [] : this.#perhaps(word);
    if (this.#guesses.size >= mostRemembered) this.#guesses.clear();
    this.#guesses.set(word, readings);
    return readings;
  }

  #perhaps(word: string): readonly Reading[] {
    if (isDevanagari(word)) return this.#bySkeleton(word);
    const slipped = this.#bySlip(word);
    if (slipped.length > 0) return slipped;
    if (!mayAbbreviate(word)) return none;
    const short = (this.#initials.get(word.slice(0, 1)) ?? []).filter((id) =>
      isAbbreviation(word, this.words[id] ?? ''),
    );
    return short.map((id) => ({ word: id, cost: costs.abbreviation, tokens: 1 }));
  }

  #bySkeleton(word: string): Reading[] {
    const { sound, skeleton } = spellingOf(word);
    const alike = this.#skeletons.get(skeleton);
    if (alike === undefined) return [];
    // The more consonants agree, the less the vowels between them matter: "लैडल" is a ladle.
    const most = Math.max(2, skeleton.length);
    const rated = alike.map((id) => ({ id, apart: slipsApart(sound, this.#soundsById[id] ?? '', most) }));
    const least = Math.min(...rated.map(({ apart }) => apart));
    return rated
      .filter(({ apart }) => apart === least && apart <= most)
      .map(({ id }) => ({ word: id, cost: costs.skeleton, tokens: 1 }));
  }

  #bySlip(word: string): Reading[] {
    const allowed = slipsAllowed(word.length);
    if (allowed === 0) return [];
    const candidates = new Set<number>();
    for (const less of spellingOf(word).deletions) {
      const alike = this.#deletions.get(less);
      if (alike !== undefined) for (const id of alike) candidates.add(id);
    }
    if (candidates.size === 0) return [];
    let least = allowed;
    let nearest: number[] = [];
    for (const id of candidates) {
      const apart = slipsApart(word, this.words[id] ?? '', allowed);
      if (apart > least) continue;
      if (apart < least) nearest = [];
      least = apart;
      nearest.push(id);
    }
    return nearest.map((id) => ({ word: id, cost: costs.slip * least, tokens: 1 }));
  }
}
