import type { Sentence } from '../sentence.ts';
import { formOf, isCommonWord, isLexeme, isListed } from './name-words.ts';
import { readSpelling } from './read-spelling.ts';
import { isMark, isPossessive, said } from './spoken.ts';

/** A part of a name: a word, words with a hyphen, initials, or letters spelt out. */
export interface NamePart {
  from: number;
  to: number;
  particle: boolean;
  /** The name where it is not what stands there: "K-A-V-Y-A" is Kavya. */
  spelt?: string;
}

/** A name as it stands in a sentence. */
export interface Name {
  parts: readonly NamePart[];
  /** With "Mr", "ji". */
  titled: boolean;
  from: number;
  to: number;
}

/** How much the words before a name say that it is one: after "my name is" it may be any word. */
export type Trust = 'introduced' | 'perhaps';

const mostParts = 5;
const hyphens = '-‐‑';
const quotes = '"“‘\'';
/** What may stand between an introduction and the name. */
const signs = `${quotes}:-–*_=,`;

/** The token after a word and the words that hyphens tie to it. */
function pastHyphens(sentence: Sentence, at: number): number {
  let to = at + 1;
  for (;;) {
    const gap = sentence.text.slice(sentence.tokens[to - 1]?.end ?? 0, sentence.tokens[to]?.start ?? 0);
    if (gap.length !== 1 || !hyphens.includes(gap) || sentence.tokens[to]?.kind !== 'word') return to;
    to++;
  }
}

/** Days and months follow names and are written with capitals: "under Asha Friday". */
function isNamedTime(sentence: Sentence, at: number): boolean {
  return said(sentence, at, 'otherUnit')?.cost === 0;
}

function mayBegin(sentence: Sentence, at: number, trust: Trust): boolean {
  if (sentence.tokens[at]?.kind !== 'word' || said(sentence, at, 'owner')?.cost === 0) return false;
  const form = formOf(sentence, at);
  if (trust === 'perhaps' && isPossessive(sentence, at + 1)) return false;
  if (trust === 'perhaps') return form === 'capital' && !isNamedTime(sentence, at) && !isListed(sentence, at);
  return form === 'capital' ? !said(sentence, at, 'introduction') : !isLexeme(sentence, at);
}

function mayFollow(sentence: Sentence, at: number, first: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word') return false;
  const form = formOf(sentence, at);
  if (form === 'capital')
    return formOf(sentence, first) === 'capital' && !isNamedTime(sentence, at) && token.text !== 'i';
  if (said(sentence, at, 'particle') && sentence.tokens[at + 1]?.kind === 'word')
    return !isCommonWord(sentence, at + 1);
  if (isLexeme(sentence, at)) return false;
  // In a text with capitals, a small word is a name only between capitals or at an end.
  return (
    formOf(sentence, first) !== 'capital' || formOf(sentence, at + 1) === 'capital' || isEnd(sentence, at + 1)
  );
}

function isEnd(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token === undefined || token.kind === 'line' || isMark(sentence, at, '.,!?;');
}

function readPart(sentence: Sentence, at: number): NamePart {
  const token = sentence.tokens[at];
  if (token?.text.length === 1) {
    // Initials: "R. K. Narayan", "S Ramesh".
    let to = at + 1;
    if (isMark(sentence, to, '.')) to++;
    while (sentence.tokens[to]?.text.length === 1 && sentence.tokens[to]?.kind === 'word') {
      to++;
      if (isMark(sentence, to, '.')) to++;
    }
    return { from: at, to, particle: false };
  }
  return { from: at, to: pastHyphens(sentence, at), particle: said(sentence, at, 'particle')?.cost === 0 };
}

/** The name that begins at token `at`, behind signs and titles. */
export function readName(sentence: Sentence, at: number, trust: Trust): Name | undefined {
  let from = at;
  while (isMark(sentence, from, trust === 'introduced' ? signs : quotes)) from++;
  let titled = false;
  for (let title = said(sentence, from, 'title'); title && !title.lexeme.after && title.cost === 0; ) {
    titled = true;
    from = isMark(sentence, title.to, '.') ? title.to + 1 : title.to;
    // "Mr and Mrs Rao", "Prof Dr Rao".
    title = said(sentence, said(sentence, from, 'joint')?.to ?? from, 'title');
  }
  const spelling = readSpelling(sentence, from);
  if (spelling)
    return {
      parts: [{ from, to: spelling.to, particle: false, spelt: spelling.word }],
      titled,
      from,
      to: spelling.to,
    };
  if (!mayBegin(sentence, from, titled ? 'introduced' : trust)) return undefined;
  const parts = [readPart(sentence, from)];
  for (;;) {
    const to = parts.at(-1)?.to ?? from;
    if (parts.length === mostParts || !mayFollow(sentence, to, from)) break;
    const after = said(sentence, to, 'title');
    if (after?.lexeme.after && after.cost === 0) break;
    parts.push(readPart(sentence, to));
  }
  const to = parts.at(-1)?.to ?? from;
  const after = said(sentence, to, 'title');
  return { parts, titled: titled || (after?.lexeme.after === true && after.cost === 0), from, to };
}
