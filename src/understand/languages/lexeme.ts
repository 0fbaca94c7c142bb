import type { ActLexeme } from '../acts/lexemes.ts';
import type { BasketLexeme } from '../basket/lexemes.ts';
import type { DishLexeme } from '../dishes/lexemes.ts';
import type { EditLexeme } from '../edits/lexemes.ts';
import type { NumberLexeme } from '../numbers/lexemes.ts';
import type { PeopleLexeme } from '../people/lexemes.ts';
import type { PlaceLexeme } from '../places/lexemes.ts';
import type { WhenLexeme } from '../when/lexemes.ts';

/** A word that carries nothing, and is known so that it is taken neither for a dish nor for a slip of one. */
export interface Filler {
  role: 'filler';
}

/** A word that is known and means nothing here; it is a slip of nothing. */
export interface Plain {
  role: 'plain';
}

/**
 * What a word or phrase of a language is to the grammars. One word may be several: "do" is 2 and "give", "may" a month
 * and a filler. The grammars know roles only, never words, so a language is added by writing its tables.
 */
export type Lexeme =
  | Filler
  | Plain
  | NumberLexeme
  | WhenLexeme
  | PeopleLexeme
  | PlaceLexeme
  | DishLexeme
  | EditLexeme
  | ActLexeme
  | BasketLexeme;

export type Role = Lexeme['role'];

/** A lexeme and the phrases that a language has for it. */
export type Entry<L> = readonly [L, ...string[]];

/** A language: its tables, each for one grammar. */
export interface Tongue {
  code: string;
  tables: readonly (readonly Entry<Lexeme>[])[];
}
