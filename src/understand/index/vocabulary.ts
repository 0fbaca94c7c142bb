import { soundOf } from '../text/sound.ts';
import { fileUnder } from './file-under.ts';
import { Guesser } from './guesser.ts';
import { costs, type Reading } from './reading.ts';
import { Shapes } from './shapes.ts';
import { someNumber, spellingOf } from './spelling.ts';

/** Words whose readings are remembered: most messages are made of the same few hundred. */
const mostRemembered = 4_096;
/** No word is longer; noise is. */
const mostLetters = 24;

// The first looks for what nearly every word is: \p{L} takes ten times as long.
const twoLetters = /^[a-z]{2}|\p{L}{2}/u;

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
  readonly #others = new Map<string, number[]>();
  readonly #shapes = new Shapes();
  readonly #plain = new Map<string, readonly Reading[]>();
  readonly #guesses = new Map<string, readonly Reading[]>();
  /** Made when it is first asked, for many vocabularies are only looked up in. */
  #guesser: Guesser | undefined;

  /** The id of a folded word; it is added when it is new. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#forget();
    const id = this.words.push(word) - 1;
    this.#ids.set(word, id);
    this.#shapes.add(word);
    const sound = twoLetters.test(word) ? soundOf(word) : '';
    this.#soundsById.push(sound);
    if (sound !== '') fileUnder(this.#sounds, sound, id);
    return id;
  }

  /** Another word for a word that is there, in any language: "murgh" for "chicken". */
  also(word: string, id: number): void {
    fileUnder(this.#others, word, id);
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
    this.#guesser = undefined;
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
    this.#guesser ??= new Guesser(this.words, this.#soundsById);
    const readings = word.length > mostLetters ? none : this.#guesser.perhaps(word);
    if (this.#guesses.size >= mostRemembered) this.#guesses.clear();
    this.#guesses.set(word, readings);
    return readings;
  }
}
