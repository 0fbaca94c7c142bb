import { skeletonOf, soundOf } from '../text/sound.ts';
import { deletionsOf } from './slips.ts';

/** Words whose spellings are remembered: those of one message, and many more. */
const mostRemembered = 4_096;

/** The other number of an English noun: "naans" and "naan", "curries" and "curry". */
function otherNumbers(word: string): string[] {
  const last = word.charCodeAt(word.length - 1);
  if (word.length < 3 || last < 0x61 || last > 0x7a) return [];
  const isS = last === 0x73;
  const forms = [];
  if (isS && word.endsWith('ies') && word.length > 4) forms.push(`${word.slice(0, -3)}y`);
  if (isS && /(?:s|x|z|ch|sh|o)es$/.test(word)) forms.push(word.slice(0, -2));
  if (isS && word.endsWith('ves')) forms.push(`${word.slice(0, -3)}f`);
  if (isS && !word.endsWith('ss')) forms.push(word.slice(0, -1));
  else if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`);
  else if (/(?:s|x|z|ch|sh|o)$/.test(word)) forms.push(`${word}es`, `${word}s`);
  else forms.push(`${word}s`);
  return forms;
}

/** Whether a letter stands three times in a row. */
function isDrawn(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true;
  }
  return false;
}

/** A word without the letters that are drawn out: "hellooo", "yesss"; the letter may belong there once or twice. */
function undrawn(word: string): string[] {
  if (!isDrawn(word)) return [];
  return [word.replace(/(.)\1{2,}/g, '$1'), word.replace(/(.)\1{2,}/g, '$1$1')];
}

/** What a written word is looked up by, in every vocabulary alike; each is made when it is first asked for. */
export class Spelling {
  readonly word: string;
  #forms: readonly string[] | undefined;
  #sound: string | undefined;
  #skeleton: string | undefined;
  #deletions: Int32Array | undefined;

  constructor(word: string) {
    this.word = word;
  }

  /** Its other number, and itself without drawn out letters. */
  get forms(): readonly string[] {
    this.#forms ??= [...otherNumbers(this.word), ...undrawn(this.word)];
    return this.#forms;
  }

  get sound(): string {
    this.#sound ??= soundOf(this.word);
    return this.#sound;
  }

  get skeleton(): string {
    this.#skeleton ??= skeletonOf(this.sound);
    return this.#skeleton;
  }

  /** See `deletionsOf`. */
  get deletions(): Int32Array {
    this.#deletions ??= deletionsOf(this.word);
    return this.#deletions;
  }
}

const remembered = new Map<string, Spelling>();

/** The spelling of a folded word: one for all vocabularies. */
export function spellingOf(word: string): Spelling {
  const before = remembered.get(word);
  if (before !== undefined) return before;
  const spelling = new Spelling(word);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, spelling);
  return spelling;
}

/** Whether one of the other numbers of a word is what is looked for. */
export function someNumber(word: string, is: (form: string) => boolean): boolean {
  return otherNumbers(word).some(is);
}
