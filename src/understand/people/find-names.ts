import type { Claims } from '../claims.ts';
import type { Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { readAnswer } from './name-answer.ts';
import { formOf, isCommonWord } from './name-words.ts';
import { type Name, readName } from './read-name.ts';
import { type Names, splitName } from './split-name.ts';
import { endsBefore, isMark, said } from './spoken.ts';

/** Two words with capitals that are no days or places are a name wherever a name may stand. */
function isFull(sentence: Sentence, { parts }: Name): boolean {
  return parts.length > 1 && parts.some(({ from }) => !isCommonWord(sentence, from));
}

const nearby = 4;

/** Whether a booking is spoken of right before: "book it for Asha". */
function isBooked(sentence: Sentence, at: number): boolean {
  for (let before = Math.max(0, at - nearby); before < at; before++) {
    if (said(sentence, before, 'booking')) return true;
  }
  return false;
}

/** "I am Asha", "for Ravi Kumar": what follows may be a name, and may be much else. */
function readUnsure(sentence: Sentence, at: number, to: number, itself: boolean): Name | undefined {
  const name = readName(sentence, to, 'perhaps');
  if (!name || endsBefore(sentence, at, 'seeking')) return undefined;
  if (!name.titled && said(sentence, name.from, 'nameless')?.cost === 0) return undefined;
  if (name.titled || isFull(sentence, name)) return name;
  const known = name.parts.some(({ from }) => isCommonWord(sentence, from));
  return !known && (itself || isBooked(sentence, at)) ? name : undefined;
}

/** "The restaurant called", "the restaurant name": what is called so is no person. */
function ofVenue(sentence: Sentence, at: number): boolean {
  const is = endsBefore(sentence, at, 'being');
  return endsBefore(sentence, is?.from ?? at, 'venue') !== undefined;
}

/** After "my name" may stand "is", but a name may look like it: "my name is Hai". */
function pastIs(sentence: Sentence, at: number): number {
  const is = said(sentence, at, 'being');
  return is?.cost === 0 && formOf(sentence, at) !== 'capital' ? is.to : at;
}

function introduced(sentence: Sentence, setting: Setting, claims: Claims): Names {
  let names: Names = {};
  for (let at = 0; at < sentence.tokens.length; at++) {
    const introduction = said(sentence, at, 'introduction');
    if (!introduction || !claims.free(at, introduction.to)) continue;
    const { lexeme, to } = introduction;
    if (ofVenue(sentence, at)) {
      at = to - 1;
      continue;
    }
    const name = lexeme.weak
      ? readUnsure(sentence, at, to, lexeme.itself === true)
      : readName(sentence, pastIs(sentence, to), 'introduced');
    if (!name || !claims.free(name.from, name.to)) continue;
    const split = splitName(sentence, name, setting, lexeme.weak ? 0.7 : 0.9, lexeme.part);
    names = { ...split, ...names };
    at = name.to - 1;
  }
  return names;
}

const longestName = 3;

/** "Asha Rao here", "ravi ke naam se", "Asha Rao is my name": the name stands before what introduces it. */
function introducedAfter(sentence: Sentence, setting: Setting, claims: Claims): Names {
  for (let at = 1; at < sentence.tokens.length; at++) {
    const mark = said(sentence, at, 'introduced');
    if (!mark || !claims.free(at, mark.to)) continue;
    for (let from = Math.max(0, at - longestName); from < at; from++) {
      const name = readName(sentence, from, 'introduced');
      const full = name && (mark.lexeme.sure || name.titled || isFull(sentence, name));
      if (name?.to !== at || !full || !claims.free(from, at)) continue;
      if (name.parts.every((part) => isCommonWord(sentence, part.from))) continue;
      return splitName(sentence, name, setting, 0.8, mark.lexeme.part);
    }
  }
  return {};
}

/** "Asha Rao, table of four": a full name at the head or the end of a message, apart from the rest. */
function apart(sentence: Sentence, setting: Setting, claims: Claims): Names {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (at > 0 && !isMark(sentence, at - 1, ',')) continue;
    if (formOf(sentence, at) !== 'capital') continue;
    const name = readName(sentence, at, 'perhaps');
    if (!name || name.parts.length !== 2 || !claims.free(name.from, name.to)) continue;
    if (name.parts.some(({ from }) => isCommonWord(sentence, from))) continue;
    const ends =
      name.to === tokens.length || (name.to === tokens.length - 1 && isMark(sentence, name.to, '.!'));
    if (at === 0 ? isMark(sentence, name.to, ',') : ends) return splitName(sentence, name, setting, 0.6);
  }
  return {};
}

/** The name in which a table is booked, or by which somebody wants to be called. */
export function findNames(sentence: Sentence, setting: Setting, claims: Claims): Names {
  const names = introduced(sentence, setting, claims);
  if (names.firstName ?? names.lastName) return names;
  const after = introducedAfter(sentence, setting, claims);
  if (after.firstName ?? after.lastName) return after;
  const answer = readAnswer(sentence, setting, claims);
  if (answer) return answer;
  return apart(sentence, setting, claims);
}
