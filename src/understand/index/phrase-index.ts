import { isDevanagari } from '../text/sound.ts';
import type { Token } from '../text/tokenise.ts';
import { phraseWords } from './phrase-words.ts';
import type { Reading } from './reading.ts';
import { shapeOf } from './shapes.ts';
import { Vocabulary } from './vocabulary.ts';

/** An entry found in a sentence: the tokens it covers, `to` exclusive, and how far they are from its own words. */
export interface Match<T> {
  entry: T;
  from: number;
  to: number;
  cost: number;
}

interface Node<T> {
  /** Made with the first phrase that goes on here: most end, and a map each would be half of what an index weighs. */
  next: Map<number, Node<T>> | undefined;
  entries: T[];
}

/** What each token of a sentence may be in one vocabulary; a reading may cover two tokens ("mush room"). */
export type Lattice = readonly (readonly Reading[])[];

const node = <T>(): Node<T> => ({ next: undefined, entries: [] });

/** Phrases of one or more words, each standing for an entry, found in sentences however they are spelt. */
export class PhraseIndex<T> {
  readonly vocabulary = new Vocabulary();
  readonly #root: Node<T> = node();

  /** Adds a phrase, and two words also as one: "butterchicken". One of no words is left out. */
  add(phrase: string, entry: T): void {
    const words = phraseWords(phrase);
    this.addWords(words, entry);
    if (words.length === 2 && words.every((word) => word.length > 2)) this.addWords([words.join('')], entry);
  }

  /** Adds a phrase of folded words. */
  addWords(words: readonly string[], entry: T): void {
    if (words.length === 0) return;
    let at = this.#root;
    for (const word of words) {
      const id = this.vocabulary.add(word);
      let next = at.next?.get(id);
      if (!next) {
        next = node();
        at.next ??= new Map();
        at.next.set(id, next);
      }
      at = next;
    }
    if (!at.entries.includes(entry)) at.entries.push(entry);
  }

  /** What folded words are as they stand. */
  entriesOf(...words: readonly string[]): readonly T[] {
    let at: Node<T> | undefined = this.#root;
    for (const word of words) at = at?.next?.get(this.vocabulary.id(word) ?? -1);
    return at?.entries ?? [];
  }

  /** The entries that begin at token `from`, longest first, then nearest. */
  matches(lattice: Lattice, from: number): readonly Match<T>[] {
    const readings = lattice[from];
    if (readings === undefined || readings.length === 0) return none;
    const found: Match<T>[] = [];
    this.#walk(lattice, this.#root, from, from, 0, found);
    return found;
  }

  #walk(lattice: Lattice, at: Node<T>, from: number, to: number, cost: number, found: Match<T>[]): void {
    const { entries, next } = at;
    for (let i = 0; i < entries.length; i++) insert(found, { entry: entries[i] as T, from, to, cost });
    const readings = lattice[to];
    if (readings === undefined || next === undefined) return;
    for (let i = 0; i < readings.length; i++) {
      const reading = readings[i] as Reading;
      const node = next.get(reading.word);
      if (node) this.#walk(lattice, node, from, to + reading.tokens, cost + reading.cost, found);
    }
  }
}

const none: readonly never[] = [];

/** Puts a match behind those that are longer or nearer, or as long and as near: there are few, and mostly in order. */
function insert(found: Match<unknown>[], match: Match<unknown>): void {
  let at = found.length;
  while (at > 0) {
    const before = found[at - 1] as Match<unknown>;
    if (before.to > match.to || (before.to === match.to && before.cost <= match.cost)) break;
    found[at] = before;
    at--;
  }
  found[at] = match;
}

/**
 * What each token may be in each of the vocabularies. A word that any of them knows is not taken for a slip of
 * another: "mutton" is no "button".
 */
export function latticesOf(tokens: readonly Token[], vocabularies: readonly Vocabulary[]): Lattice[] {
  const lattices: (readonly Reading[])[][] = vocabularies.map(() => []);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    let known = false;
    for (let v = 0; v < vocabularies.length; v++) {
      const readings = (vocabularies[v] as Vocabulary).plainly(token.text);
      known ||= readings.length > 0;
      lattices[v]?.push(readings);
    }
    if (token.kind !== 'word') continue;
    const after = tokens[at + 1];
    const second = after?.kind === 'word' && !after.glued ? after.text : undefined;
    // A language knows "बटर", and a menu has it in Latin letters only.
    const guesses = !known || isDevanagari(token.text);
    const shape = second === undefined ? 0 : shapeOf(token.text, second);
    for (let v = 0; v < vocabularies.length; v++) {
      const vocabulary = vocabularies[v] as Vocabulary;
      const lattice = lattices[v] ?? [];
      if (guesses && lattice[at]?.length === 0) lattice[at] = vocabulary.perhaps(token.text);
      const joined = second === undefined ? undefined : vocabulary.joinedId(token.text, second, shape);
      if (joined !== undefined)
        lattice[at] = [...(lattice[at] ?? []), { word: joined, cost: 0.1, tokens: 2 }];
    }
  }
  return lattices;
}
