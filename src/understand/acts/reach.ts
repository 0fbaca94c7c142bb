import type { Sentence } from '../sentence.ts';
import { type Clause } from './clauses.ts';
import { roleOf } from './units.ts';

/** What markup, code and templates are made of, and orders are not. */
const codeSigns = new Set(['{', '}', '<', '>', '=', '$', '`', '\\', ';', '^', '~', '|', '[', ']', '_', '%']);
const digit = /\d/;
const read = /[\p{Script=Latin}\p{Script=Devanagari}]/u;

/** Whether most of the words are in scripts that are not read. */
function isForeignScript({ tokens }: Sentence): boolean {
  let known = 0;
  let foreign = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || digit.test(text)) continue;
    if (text.charCodeAt(0) < 0x80 || read.test(text.slice(0, 1))) known += 1;
    else foreign += 1;
  }
  return foreign > known;
}

/** Whether marks are piled on letters for show. NFD text in any living language has fewer. */
function isZalgo({ text }: Sentence): boolean {
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x300 && code <= 0x36f) || code === 0x489) marks++;
  }
  return marks > 8 && marks * 2 > text.length - marks;
}

function isCode({ tokens }: Sentence): boolean {
  const signs = tokens.filter(({ kind, text }) => kind === 'mark' && codeSigns.has(text)).length;
  return signs >= 4 && signs * 5 > tokens.length;
}

/** Whether a clause speaks of what a restaurant has; a "booking" may be one of a train. */
function isOurs(clause: Clause, onTopic: boolean): boolean {
  const spoken = clause.units.some(
    (unit) => roleOf(unit, 'late') || roleOf(unit, 'act')?.intent === 'status',
  );
  if (spoken || clause.speaksOf('table', 'menu', 'food')) return true;
  return (
    !onTopic &&
    (clause.speaksOf('booking', 'person') || clause.doing('book', 'cancel', 'change') !== undefined)
  );
}

/**
 * Whether a message is none of a restaurant's business, or no message of a person: other errands, abuse, talk to a
 * machine, code, scripts and languages that are not read. Nothing in it is to be taken for a value.
 */
export function isOutOfReach(sentence: Sentence, clauses: readonly Clause[], ordered: boolean): boolean {
  if (isZalgo(sentence) || isCode(sentence) || isForeignScript(sentence)) return true;
  const counts = { topic: 0, machine: 0, trace: 0, foreign: 0 };
  let ours = ordered;
  let words = 0;
  for (const clause of clauses) {
    let topics = 0;
    for (const unit of clause.units) {
      words += 1;
      const beyond = roleOf(unit, 'beyond');
      if (!beyond) continue;
      counts[beyond.kind] += 1;
      if (beyond.kind === 'topic') topics += 1;
    }
    ours ||= isOurs(clause, topics > 0);
  }
  if (counts.machine > 0 || counts.trace > 2) return true;
  if (counts.foreign > 1 && counts.foreign * 4 > words) return true;
  return !ours && (counts.topic > 0 || counts.trace > 1);
}
