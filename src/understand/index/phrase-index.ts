import { isDevanagari } from '../text/sound.ts';
import type { Token } from '../text/tokenise.ts';
import { tokenise } from '../text/tokenise.ts';
import { type Reading, Vocabulary } from './vocabulary.ts';

/** An entry found in a sentence: the tokens it covers, `to` exclusive, and how far they are from its own words. */
export interface Match<T> {
  entry: T;
  from: number;
  to: number;
  cost: number;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  entries: T[];
}

/** What each token of a sentence may be in one vocabulary; a reading may cover two tokens ("mush room"). */
export type Lattice = readonly (readonly (Reading & { tokens: number })[])[];

const node = <T>(): Node<T> => ({ next: new Map(), entries: [] });

/** Phrases of one or more words, each standing for an entry, found in sentences however they are spelt. */
export class PhraseIndex<T> {
  readonly vocabulary = new Vocabulary();
  readonly #root: Node<T> = node();

  /** Adds a phrase; one of no words is left out. */
  add(phrase: string, entry: T): void {
    const words = tokenise(phrase).flatMap(({ kind, text }) => (kind === 'line' ? [] : [text]));
    this.addWords(words, entry);
    // "butterchicken": two words of a name run together.
    if (words.length === 2 && words.every((word) => word.length > 2)) this.addWords([words.join('')], entry);
  }

  /** Adds a phrase of folded words. */
  addWords(words: readonly string[], entry: T): void {
    if (words.length === 0) return;
    let at = this.#root;
    for (const word of words) {
      const id = this.vocabulary.add(word);
      let next = at.next.get(id);
      if (!next) {
        next = node();
        at.next.set(id, next);
      }
      at = next;
    }
    if (!at.entries.includes(entry)) at.entries.push(entry);
  }

  /** What folded words are as they stand. */
  entriesOf(...words: readonly string[]): readonly T[] {
    let at: Node<T> | undefined = this.#root;
    for (const word of words) at = at?.next.get(this.vocabulary.id(word) ?? -1);
    return at?.entries ?? [];
  }

  /** The entries that begin at token `from`, longest first, then nearest. */
  matches(lattice: Lattice, from: number): Match<T>[] {
    const found: Match<T>[] = [];
    const walk = (at: Node<T>, to: number, cost: number) => {
      for (const entry of at.entries) found.push({ entry, from, to, cost });
      for (const reading of lattice[to] ?? []) {
        const next = at.next.get(reading.word);
        if (next) walk(next, to + reading.tokens, cost + reading.cost);
      }
    };
    walk(this.#root, from, 0);
    return found.sort((a, b) => b.to - a.to || a.cost - b.cost);
  }
}

/**
 * What each token may be in each of the vocabularies. A word that any of them knows is not taken for a slip of
 * another: "mutton" is no "button".
 */
export function latticesOf(tokens: readonly Token[], vocabularies: readonly Vocabulary[]): Lattice[] {
  const lattices = vocabularies.map(() => [] as (Reading & { tokens: number })[][]);
  for (const [i, token] of tokens.entries()) {
    const plain = vocabularies.map((vocabulary) => vocabulary.plainly(token.text));
    const known = plain.some((readings) => readings.length > 0);
    const after = tokens[i + 1];
    for (const [v, vocabulary] of vocabularies.entries()) {
      // A language knows "बटर", and a menu has it in Latin letters only.
      const guess = !known || ((plain[v] ?? []).length === 0 && isDevanagari(token.text));
      const guessed = guess && token.kind === 'word' ? vocabulary.perhaps(token.text) : [];
      const readings = [...(plain[v] ?? []), ...guessed].map((reading) => ({ ...reading, tokens: 1 }));
      if (token.kind === 'word' && after?.kind === 'word' && !after.glued) {
        const joined = vocabulary.id(token.text + after.text);
        if (joined !== undefined) readings.push({ word: joined, cost: 0.1, tokens: 2 });
      }
      lattices[v]?.push(readings);
    }
  }
  return lattices;
}
