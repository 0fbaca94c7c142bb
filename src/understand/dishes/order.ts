import type { Claims } from '../claims.ts';
import type { ParsedItem } from '../parsed.ts';
import type { Found, Sentence } from '../sentence.ts';
import { bindActions } from './bind-actions.ts';
import { linesOf } from './draft.ts';
import type { MenuIndex } from './menu-index.ts';
import { readDrafts } from './read-drafts.ts';
import { readPieces } from './read-pieces.ts';
import { shareHeads } from './share-heads.ts';
import { readRemarks } from './read-remarks.ts';
import type { Span } from './reading.ts';

/** What is ordered between two places of a sentence. */
export interface Lines {
  lines: Found<ParsedItem>[];
  /** Things asked for that the menu does not have, as written. */
  unknown: string[];
  notes: string[];
}

function wordsOf(sentence: Sentence, spans: readonly Span[]): string[] {
  return spans.map(({ from, to }) => sentence.span(from, to).text);
}

/** Reads what is ordered between the tokens `from` and `to`, exclusive: quantities, items, sizes, modifiers. */
export function readLines(
  sentence: Sentence,
  menu: MenuIndex,
  from: number,
  to: number,
  claims?: Claims,
): Lines {
  const pieces = readPieces(sentence, from, to, claims);
  shareHeads(sentence, menu, pieces);
  const { pieces: ordered, remarks } = readRemarks(bindActions(pieces));
  const { drafts, unknown, notes } = readDrafts(sentence, menu, ordered);
  return {
    lines: drafts.flatMap((draft) =>
      linesOf(draft).map((value) => ({
        value,
        from: draft.from,
        to: draft.to,
        confidence: value.ids.length > 1 ? 0.5 : 0.9,
      })),
    ),
    unknown: wordsOf(sentence, unknown),
    notes: wordsOf(sentence, [...remarks, ...notes]),
  };
}

/** What a message orders from the menu: items, what the menu does not have, and notes. */
export function findOrder(
  sentence: Sentence,
  menu: MenuIndex,
  claims: Claims,
): { items: ParsedItem[]; unknown: string[]; notes: string[] } {
  const { lines, unknown, notes } = readLines(sentence, menu, 0, sentence.tokens.length, claims);
  return { items: lines.map(({ value }) => value), unknown, notes };
}
