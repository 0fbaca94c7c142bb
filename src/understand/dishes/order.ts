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
  /** For each note the index of the line it is said of: the last before it, or else the first. */
  notesOf: number[];
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
  const words = (spans: readonly Span[]) => spans.map((span) => sentence.span(span.from, span.to).text);
  const lines = drafts.flatMap((draft) =>
    linesOf(draft).map((value) => ({
      value,
      from: draft.from,
      to: draft.to,
      confidence: value.ids.length > 1 ? 0.5 : 0.9,
    })),
  );
  const noted = [...remarks, ...notes];
  if (lines.length > 0) for (const span of [...noted, ...unknown]) claims?.take(span.from, span.to);
  return {
    lines,
    unknown: words(unknown),
    notes: words(noted),
    notesOf: noted.map(({ from }) =>
      Math.max(
        0,
        lines.findLastIndex((line) => line.from < from),
      ),
    ),
  };
}

/** What a message orders from the menu: items, what the menu does not have, and notes with the items they are said of. */
export function findOrder(
  sentence: Sentence,
  menu: MenuIndex,
  claims: Claims,
): { items: ParsedItem[]; unknown: string[]; notes: string[]; notesOf: number[] } {
  const { lines, ...others } = readLines(sentence, menu, 0, sentence.tokens.length, claims);
  return { items: lines.map(({ value }) => value), ...others };
}
