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
  /** Where all of it stands. */
  read: Span[];
  /** For each note the index of the line it is said of: the last before it, or else the first. */
  notesOf: number[];
}

/** The end of a stretch without the small words at its end: "less salt please". */
function withoutCourtesy(sentence: Sentence, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && sentence.written(end - 1, 'address')) end--;
  return end;
}

function wordsOf(sentence: Sentence, spans: readonly Span[]): string[] {
  return spans.map(({ from, to }) => sentence.span(from, withoutCourtesy(sentence, from, to)).text);
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
  const lines = drafts.flatMap((draft) =>
    linesOf(draft).map((value) => ({
      value,
      from: draft.from,
      to: draft.to,
      confidence: value.ids.length > 1 ? 0.5 : 0.9,
    })),
  );
  const noted = [...remarks, ...notes];
  return {
    lines,
    unknown: wordsOf(sentence, unknown),
    notes: wordsOf(sentence, noted),
    notesOf: noted.map(({ from }) =>
      Math.max(
        0,
        lines.findLastIndex((line) => line.from < from),
      ),
    ),
    read: [...drafts, ...unknown, ...noted],
  };
}

/**
 * What a message orders from the menu: items, what the menu does not have, and notes with the items they are said of.
 * Takes the tokens of what it reads.
 */
export function findOrder(
  sentence: Sentence,
  menu: MenuIndex,
  claims: Claims,
): { items: ParsedItem[]; unknown: string[]; notes: string[]; notesOf: number[] } {
  const { lines, unknown, notes, notesOf, read } = readLines(
    sentence,
    menu,
    0,
    sentence.tokens.length,
    claims,
  );
  for (const { from, to } of read) claims.take(from, to);
  return { items: lines.map(({ value }) => value), unknown, notes, notesOf };
}
