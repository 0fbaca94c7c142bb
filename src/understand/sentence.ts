import { type Lattice, type Match, latticesOf, type PhraseIndex } from './index/phrase-index.ts';
import { costs } from './index/vocabulary.ts';
import { lexemes } from './languages/languages.ts';
import type { Lexeme, Role } from './languages/lexeme.ts';
import type { MenuEntry } from './dishes/menu-index.ts';
import type { NameEntry } from './places/name-index.ts';
import { type Token, tokenise } from './text/tokenise.ts';

/** A lexeme of one role at a place of a sentence. */
export interface Spoken<R extends Role> {
  lexeme: Extract<Lexeme, { role: R }>;
  /** The token after it. */
  to: number;
  cost: number;
}

/** Something understood from the tokens `from` to `to`, exclusive; confidence from 0 to 1. */
export interface Found<T> {
  value: T;
  from: number;
  to: number;
  confidence: number;
}

/** What a language has as it is written, or in its other number, is no other word of the same sound: "call" is not "kal". */
function likelyOf(matches: readonly Match<Lexeme>[]): readonly Match<Lexeme>[] {
  const written = matches.find(({ cost }) => cost === 0);
  if (written === undefined) return matches;
  return matches.filter(({ to, cost }) => cost <= costs.plural || to > written.to);
}
/** What a word may be off and still be taken as written: the other number of a noun, one word written as two. */
const asWritten = 0.1;

/** A message as the grammars read it: tokens, and what each may be in the languages, the menu and the lexicon. */
export class Sentence {
  /** As written. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly #spoken: readonly (readonly Match<Lexeme>[])[];
  /** By token, then by role; filled as it is asked for. */
  readonly #written: Map<Role, Spoken<Role>>[] = [];
  #spokenBefore: Match<Lexeme>[][] | undefined;
  readonly #lattices: readonly Lattice[];
  readonly #menu: PhraseIndex<MenuEntry> | undefined;
  readonly #names: PhraseIndex<NameEntry> | undefined;
  /** By token, once asked for. */
  readonly #namesAt: (readonly Match<NameEntry>[])[] = [];

  constructor(
    text: string,
    around: { menu?: PhraseIndex<MenuEntry> | undefined; names?: PhraseIndex<NameEntry> | undefined } = {},
  ) {
    this.text = text;
    this.tokens = tokenise(text);
    this.#menu = around.menu;
    this.#names = around.names;
    this.#lattices = latticesOf(
      this.tokens,
      [lexemes, around.menu, around.names].flatMap((index) => (index ? [index.vocabulary] : [])),
    );
    const words = this.#lattices[0] ?? [];
    this.#spoken = this.tokens.map((_, at) => likelyOf(lexemes.matches(words, at)));
  }

  /** The longest lexeme of a role that begins at token `at`. */
  lexeme<R extends Role>(at: number, role: R): Spoken<R> | undefined {
    const match = this.#spoken[at]?.find(({ entry }) => entry.role === role);
    if (!match) return undefined;
    return { lexeme: match.entry as Extract<Lexeme, { role: R }>, to: match.to, cost: match.cost };
  }

  /**
   * The lexeme of a role at token `at`, taken only as the tables write it: short words sound like too many others. One
   * that is written as it stands comes before a longer one that is not ("baje ke" is no "bajeke").
   */
  written<R extends Role>(at: number, role: R): Spoken<R> | undefined {
    const held = this.#written[at];
    if (held) return held.get(role) as Spoken<R> | undefined;
    const roles = new Map<Role, Spoken<Role>>();
    for (const { entry, to, cost } of this.#spoken[at] ?? []) {
      if (cost > asWritten) continue;
      const before = roles.get(entry.role);
      if (!before || (cost === 0 && before.cost > 0)) roles.set(entry.role, { lexeme: entry, to, cost });
    }
    this.#written[at] = roles;
    return roles.get(role) as Spoken<R> | undefined;
  }

  /** Every lexeme that begins at token `at`, longest first. */
  lexemes(at: number): readonly Match<Lexeme>[] {
    return this.#spoken[at] ?? [];
  }

  /** Every lexeme that ends right before token `at`, longest first. */
  lexemesBefore(at: number): readonly Match<Lexeme>[] {
    if (!this.#spokenBefore) {
      const before: Match<Lexeme>[][] = Array.from({ length: this.tokens.length + 1 }, () => []);
      for (const matches of this.#spoken) for (const match of matches) before[match.to]?.push(match);
      this.#spokenBefore = before;
    }
    return this.#spokenBefore[at] ?? [];
  }

  /** What of the menu begins at token `at`, longest first. */
  menuAt(at: number): Match<MenuEntry>[] {
    return this.#menu?.matches(this.#lattices[1] ?? [], at) ?? [];
  }

  /** Which names of the lexicon begin at token `at`, longest first. */
  namesAt(at: number): readonly Match<NameEntry>[] {
    const before = this.#namesAt[at];
    if (before) return before;
    const found = this.#names?.matches(this.#lattices[this.#menu ? 2 : 1] ?? [], at) ?? [];
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
