import { type Lattice, type Match, latticesOf, type PhraseIndex } from './index/phrase-index.ts';
import { lexemes } from './languages/languages.ts';
import type { Role } from './languages/lexeme.ts';
import type { MenuEntry } from './dishes/menu-index.ts';
import type { Read } from './numbers/read-number.ts';
import type { NameEntry } from './places/name-index.ts';
import { longestOf, type Spoken, spokenOf, writtenOf } from './spoken.ts';
import { type Token, tokenise } from './text/tokenise.ts';

export type { Spoken } from './spoken.ts';

/** Something understood from the tokens `from` to `to`, exclusive; confidence from 0 to 1. */
export interface Found<T> {
  value: T;
  from: number;
  to: number;
  confidence: number;
}

const none: readonly never[] = [];

/** A message as the grammars read it: tokens, and what each may be in the languages, the menu and the lexicon. */
export class Sentence {
  /** As written. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** By token, the number that begins there, once it was read; null where none does. Every grammar asks for it. */
  readonly numbersRead: (Read | null | undefined)[] = [];
  readonly #spoken: readonly (readonly Spoken<Role>[])[];
  /** Of the whole sentence, once asked for. */
  readonly #has = new Map<Role, boolean>();
  #spokenBefore: (Spoken<Role>[] | undefined)[] | undefined;
  readonly #lattices: readonly Lattice[];
  readonly #menu: PhraseIndex<MenuEntry> | undefined;
  readonly #names: PhraseIndex<NameEntry> | undefined;
  /** By token, once asked for. */
  readonly #menuAt: (readonly Match<MenuEntry>[])[] = [];
  readonly #namesAt: (readonly Match<NameEntry>[])[] = [];

  constructor(
    text: string,
    around: { menu?: PhraseIndex<MenuEntry> | undefined; names?: PhraseIndex<NameEntry> | undefined } = {},
  ) {
    this.text = text;
    this.tokens = tokenise(text);
    this.#menu = around.menu;
    this.#names = around.names;
    const vocabularies = [lexemes.vocabulary];
    if (around.menu) vocabularies.push(around.menu.vocabulary);
    if (around.names) vocabularies.push(around.names.vocabulary);
    this.#lattices = latticesOf(this.tokens, vocabularies);
    const words = this.#lattices[0] ?? [];
    const spoken: (readonly Spoken<Role>[])[] = [];
    for (let at = 0; at < this.tokens.length; at++) spoken.push(spokenOf(lexemes.matches(words, at)));
    this.#spoken = spoken;
  }

  /** The longest lexeme of a role that begins at token `at`. */
  lexeme<R extends Role>(at: number, role: R): Spoken<R> | undefined {
    return longestOf(this.#spoken[at] ?? none, role) as Spoken<R> | undefined;
  }

  /**
   * The lexeme of a role at token `at`, taken only as the tables write it: short words sound like too many others. One
   * that is written as it stands comes before a longer one that is not ("baje ke" is no "bajeke").
   */
  written<R extends Role>(at: number, role: R): Spoken<R> | undefined {
    return writtenOf(this.#spoken[at] ?? none, role) as Spoken<R> | undefined;
  }

  /** Whether anything of the role is said anywhere, however it is spelt: without it a grammar need not try. */
  has(role: Role): boolean {
    let has = this.#has.get(role);
    if (has === undefined) {
      has = this.#spoken.some((here) => longestOf(here, role) !== undefined);
      this.#has.set(role, has);
    }
    return has;
  }

  /** Every lexeme that begins at token `at`, longest first. */
  lexemes(at: number): readonly Spoken<Role>[] {
    return this.#spoken[at] ?? none;
  }

  /** Every lexeme that ends right before token `at`, longest first. */
  lexemesBefore(at: number): readonly Spoken<Role>[] {
    if (!this.#spokenBefore) {
      const before: (Spoken<Role>[] | undefined)[] = [];
      for (const matches of this.#spoken) {
        for (const match of matches) {
          const held = before[match.to];
          if (held) held.push(match);
          else before[match.to] = [match];
        }
      }
      this.#spokenBefore = before;
    }
    return this.#spokenBefore[at] ?? none;
  }

  /** What of the menu begins at token `at`, longest first. */
  menuAt(at: number): readonly Match<MenuEntry>[] {
    if (!this.#menu) return none;
    const before = this.#menuAt[at];
    if (before) return before;
    const found = this.#menu.matches(this.#lattices[1] ?? none, at);
    this.#menuAt[at] = found;
    return found;
  }

  /** Which names of the lexicon begin at token `at`, longest first. */
  namesAt(at: number): readonly Match<NameEntry>[] {
    if (!this.#names) return none;
    const before = this.#namesAt[at];
    if (before) return before;
    const found = this.#names.matches(this.#lattices[this.#menu ? 2 : 1] ?? none, at);
    this.#namesAt[at] = found;
    return found;
  }

  /** Where the tokens `from` to `to` were written, as UTF-16 offsets, and their words. */
  span(from: number, to: number): { start: number; end: number; text: string } {
    const start = this.tokens[from]?.start ?? this.text.length;
    const end = this.tokens[to - 1]?.end ?? start;
    return { start, end, text: this.text.slice(start, end) };
  }
}
