import type { Sentence } from '../sentence.ts';
import { countsOther } from './not-people.ts';
import { readCount } from './read-count.ts';
import { isMark, said } from './spoken.ts';

/** One part of a company: "me", "my wife", "2 small kids", "the three of us". */
export interface Member {
  from: number;
  to: number;
  /** The token after what is pointed at: of "9 of us" the number alone. */
  shownTo: number;
  /** Absent where nothing tells how many: "my friends". */
  count?: number;
  /** The one who writes is among them. */
  self: boolean;
  /** A number was said. */
  numbered: boolean;
  /** It names people, and is not a number alone. */
  noun: boolean;
  /** They come along with the one who writes. */
  related: boolean;
  /** Called by a name. */
  named: boolean;
  /** Nothing stands before the noun: "wife". */
  bare: boolean;
  /** "People": the word takes in everybody, so kids named after a comma are among them. */
  everybody: boolean;
}

const nobody = {
  self: false,
  numbered: false,
  noun: false,
  related: false,
  named: false,
  bare: false,
  everybody: false,
};

/** "My wife's": something of theirs, and not they. */
function isPossessive(sentence: Sentence, to: number): boolean {
  const { start, end } = sentence.span(to - 1, to);
  return /['’]s$/u.test(sentence.text.slice(start, end));
}

function readPerson(sentence: Sentence, at: number) {
  const quality = said(sentence, at, 'quality');
  const person = said(sentence, at, 'person') ?? (quality ? said(sentence, quality.to, 'person') : undefined);
  return person && !isPossessive(sentence, person.to) ? person : undefined;
}

/** "9 of us", "3 of my friends". */
function readShare(
  sentence: Sentence,
  at: number,
): { to: number; ofUs: boolean; related: boolean } | undefined {
  const of = said(sentence, at, 'of');
  if (!of) return undefined;
  const us = said(sentence, of.to, 'we');
  if (us) return { to: us.to, ofUs: true, related: false };
  const owner = said(sentence, of.to, 'owner');
  const person = owner ? readPerson(sentence, owner.to) : undefined;
  return person ? { to: person.to, ofUs: false, related: person.lexeme.related === true } : undefined;
}

function readNumbered(sentence: Sentence, from: number, at: number): Member | undefined {
  const count = readCount(sentence, at);
  if (!count) return undefined;
  const { value } = count;
  // "2 more" is no party, but a change of one.
  if (said(sentence, count.to, 'difference')) return undefined;
  const hyphen = isMark(sentence, count.to, '-') ? count.to + 1 : count.to;
  const share = readShare(sentence, count.to);
  if (share) {
    const { to, ofUs, related } = share;
    const shownTo = ofUs ? count.to : to;
    return {
      ...nobody,
      from,
      to,
      shownTo,
      count: value,
      self: ofUs,
      numbered: true,
      noun: true,
      related,
      everybody: ofUs,
    };
  }
  const person = readPerson(sentence, hyphen);
  if (person && (!person.lexeme.spelt || count.spelt)) {
    const { each, related = false, everybody = false } = person.lexeme;
    const { to } = person;
    const counted = each > 0 ? { count: value * each } : {};
    return { ...nobody, from, to, shownTo: to, ...counted, numbered: true, noun: true, related, everybody };
  }
  if (countsOther(sentence, at, count)) return undefined;
  const place = said(sentence, hyphen, 'place');
  if (place)
    return {
      ...nobody,
      from,
      to: place.to,
      shownTo: count.to,
      count: value,
      numbered: true,
      noun: true,
      everybody: true,
    };
  return { ...nobody, from, to: count.to, shownTo: count.to, count: value, numbered: true };
}

/** "Hum char log", "us two", "hum dono". */
function readWe(sentence: Sentence, at: number): Member | undefined {
  const we = said(sentence, at, 'we');
  const together = said(sentence, we?.to ?? at, 'allOf');
  if (together) {
    const { to, lexeme } = together;
    return {
      ...nobody,
      from: at,
      to,
      shownTo: to,
      count: lexeme.value,
      self: true,
      numbered: true,
      noun: true,
    };
  }
  if (!we?.lexeme.direct) return undefined;
  const count = readCount(sentence, we.to);
  if (!count || countsOther(sentence, we.to, count)) return undefined;
  const to = readPerson(sentence, count.to)?.to ?? count.to;
  return { ...nobody, from: at, to, shownTo: to, count: count.value, self: true, numbered: true, noun: true };
}

/** The part of a company that begins at token `at`; names are read elsewhere. */
export function readMember(sentence: Sentence, at: number): Member | undefined {
  const we = readWe(sentence, at);
  if (we) return we;
  const determiner = said(sentence, at, 'owner') ?? said(sentence, at, 'article');
  const head = determiner?.to ?? at;
  const numbered = readNumbered(sentence, at, head);
  if (numbered) return numbered;
  const person = readPerson(sentence, head);
  if (person) {
    const { alone, related = false } = person.lexeme;
    const counted = alone === undefined ? {} : { count: alone };
    const { to } = person;
    return { ...nobody, from: at, to, shownTo: to, ...counted, noun: true, related, bare: !determiner };
  }
  const self = said(sentence, at, 'me');
  return self
    ? { ...nobody, from: at, to: self.to, shownTo: self.to, count: 1, self: true, noun: true }
    : undefined;
}
