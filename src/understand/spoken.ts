import type { Match } from './index/phrase-index.ts';
import { costs } from './index/reading.ts';
import type { Lexeme, Role } from './languages/lexeme.ts';

/** A lexeme at a place of a sentence. All have one shape, which lexemes have not: their roles are asked for all the time. */
export interface Spoken<R extends Role> extends Match<Lexeme> {
  role: R;
  /** The entry, as one of its role. */
  lexeme: Extract<Lexeme, { role: R }>;
}

/** What a word may be off and still be taken as written: the other number of a noun, one word written as two. */
const asWritten = 0.1;

/**
 * What is spoken at a token, of the matches that begin there. What a language has as it is written, or in its other
 * number, is no other word of the same sound: "call" is not "kal".
 */
export function spokenOf(matches: readonly Match<Lexeme>[]): readonly Spoken<Role>[] {
  let writtenTo = 0;
  for (let i = 0; i < matches.length && writtenTo === 0; i++) {
    const match = matches[i] as Match<Lexeme>;
    if (match.cost === 0) writtenTo = match.to;
  }
  const spoken: Spoken<Role>[] = [];
  for (let i = 0; i < matches.length; i++) {
    const { entry, from, to, cost } = matches[i] as Match<Lexeme>;
    if (cost <= costs.plural || to > writtenTo)
      spoken.push({ role: entry.role, lexeme: entry, entry, from, to, cost });
  }
  return spoken;
}

/** The first of a role, which is the longest. */
export function longestOf(spoken: readonly Spoken<Role>[], role: Role): Spoken<Role> | undefined {
  for (let i = 0; i < spoken.length; i++) {
    const here = spoken[i] as Spoken<Role>;
    if (here.role === role) return here;
  }
  return undefined;
}

/** The first of a role that is taken as the tables write it; one that is written as it stands comes first. */
export function writtenOf(spoken: readonly Spoken<Role>[], role: Role): Spoken<Role> | undefined {
  let found: Spoken<Role> | undefined;
  for (let i = 0; i < spoken.length; i++) {
    const here = spoken[i] as Spoken<Role>;
    if (here.role !== role || here.cost > asWritten) continue;
    if (here.cost === 0) return here;
    found ??= here;
  }
  return found;
}
