import type { Match } from '../index/phrase-index.ts';
import type { Lexeme, Role } from '../languages/lexeme.ts';
import type { Sentence, Spoken } from '../sentence.ts';
import { isDevanagari } from '../text/sound.ts';

/** Words that stand together for one thing, with every role they may have; of no role: a word nobody knows. */
export interface Unit {
  from: number;
  to: number;
  lexemes: readonly Lexeme[];
  /** None of them is written so; it is a word like theirs. */
  guessed?: boolean;
}

/**
 * The roles that acts are read from, and how far a word may be from one of theirs. A guess is not enough to call a
 * message none of our business, nor for a word that carries nothing: it would hide one that does.
 */
const mostCost: ReadonlyMap<Role, number> = new Map<Role, number>(
  Object.entries({
    // "cncl my tbl"
    doing: 0.5,
    thing: 0.5,
    answer: 0.45,
    assent: 0.45,
    negation: 0.45,
    unsure: 0.45,
    act: 0.45,
    asking: 0.45,
    own: 0.45,
    existing: 0.45,
    tongue: 0.45,
    late: 0.45,
    arriving: 0.45,
    lateOtherwise: 0.45,
    duration: 0.45,
    turn: 0.2,
    filler: 0.2,
    beyond: 0.2,
    address: 0,
  } satisfies Partial<Record<Role, number>>) as [Role, number][],
);

function isMeant({ role, entry, cost, from, to }: Spoken<Role>, written: string): boolean {
  const most = mostCost.get(role);
  if (most === undefined || cost > most) return false;
  // What is a command only by itself must not hide its words: "is my booking confirmed".
  if (entry.role === 'act' && entry.place === 'alone') return false;
  if (cost === 0) return true;
  // In Devanagari a guess goes by consonants alone, and short words sound like too many others: "tea" like "ty".
  return !(cost > 0.2 && isDevanagari(written)) && (to > from + 1 || written.length > 3);
}

/** Whether the words of a match are written as something else: "later" is no "laters", "reservation" no list of them. */
export function isOtherwise(match: Match<Lexeme>, matches: readonly Match<Lexeme>[]): boolean {
  return match.cost > 0 && matches.some(({ cost, to }) => cost === 0 && to === match.to);
}

/** The longest of what begins at a token, in all its roles. */
export function unitAt(sentence: Sentence, at: number): Unit | undefined {
  const written = sentence.tokens[at]?.text ?? '';
  const lexemes: Lexeme[] = [];
  const matches = sentence.lexemes(at);
  let to = 0;
  let guessed = true;
  for (const match of matches) {
    if (match.to < to) break;
    if (!isMeant(match, written) || isOtherwise(match, matches)) continue;
    to = match.to;
    guessed &&= match.cost > 0;
    lexemes.push(match.entry);
  }
  if (lexemes.length === 0) return undefined;
  // A guess is none where the menu has the word.
  if (guessed && sentence.menuAt(at).some(({ cost }) => cost < 0.2)) return undefined;
  return { from: at, to, lexemes, guessed };
}

/** The lexeme of a role among those of a unit. */
export function roleOf<R extends Role>(unit: Unit, role: R): Extract<Lexeme, { role: R }> | undefined {
  return unit.lexemes.find((lexeme): lexeme is Extract<Lexeme, { role: R }> => lexeme.role === role);
}

/** Whether a unit is a word of another grammar only: a day, a number, a dish. */
export function isOthers(unit: Unit): boolean {
  return unit.lexemes.length > 0 && unit.lexemes.every(({ role }) => !mostCost.has(role));
}

/** What other grammars know of the word at a token; of no role where none does. */
export function othersAt(sentence: Sentence, at: number): Unit {
  const matches = sentence.lexemes(at).filter(({ role, cost }) => {
    return cost <= 0.2 && role !== 'plain' && !mostCost.has(role);
  });
  return { from: at, to: at + 1, lexemes: matches.map(({ entry }) => entry) };
}

/** Whether a unit has one of these roles. */
export function isOne(unit: Unit, roles: ReadonlySet<Role>): boolean {
  return unit.lexemes.some(({ role }) => roles.has(role));
}

const telling: ReadonlySet<Role> = new Set(['answer', 'negation', 'unsure']);

/** Whether a unit carries nothing. */
export function isFiller(unit: Unit): boolean {
  return roleOf(unit, 'filler') !== undefined && !isOne(unit, telling);
}

/** Whether a unit greets, thanks or says good-bye. */
export function isPolite(unit: Unit): boolean {
  const act = roleOf(unit, 'act');
  return act !== undefined && (act.intent === 'greet' || act.intent === 'thanks' || act.intent === 'bye');
}
