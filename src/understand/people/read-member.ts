import type { Sentence } from '../sentence.ts';
import { countsOther } from './not-people.ts';
import { readCount } from './read-count.ts';
import { isMark, isPossessive, past, said } from './spoken.ts';

/** One part of a company: "me", "my wife", "2 small kids", "the three of us". */
export interface Member {
  from: number;
  to: number;
  /** What is pointed at: of "9 of us" the number alone, of "6 or 7 people" the seven. */
  shownFrom: number;
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
  /** Children only. */
  young: boolean;
  /** "I". */
  subject: boolean;
  /** Of a number that may be no number: "do", "one". */
  doubtful: boolean;
  /** "7 to 9". */
  range: boolean;
  /** "One of the kids": some of those who were named already. */
  share: boolean;
}

export const nobody = {
  self: false,
  numbered: false,
  noun: false,
  related: false,
  named: false,
  bare: false,
  everybody: false,
  young: false,
  subject: false,
  doubtful: false,
  range: false,
  share: false,
};

function readPerson(sentence: Sentence, at: number) {
  const quality = said(sentence, at, 'quality');
  const person = said(sentence, at, 'person') ?? (quality ? said(sentence, quality.to, 'person') : undefined);
  return person && !isPossessive(sentence, person.to) ? person : undefined;
}

/** Whether "more" or "less" stands here; a word that joins, too, is none where people follow: "do dost aur main". */
function isMore(sentence: Sentence, at: number): boolean {
  if (!said(sentence, at, 'difference')) return false;
  const joint = said(sentence, at, 'joint');
  if (!joint) return true;
  const { to } = joint;
  return !(said(sentence, to, 'self') ?? said(sentence, to, 'owner') ?? said(sentence, to, 'person') ?? readCount(sentence, to));
}

/** "9 of us", "3 of my friends". */
function readShare(sentence: Sentence, at: number): { to: number; ofUs: boolean; related: boolean } | undefined {
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
  const { value, doubtful, range } = count;
  // "2 more" is no party, but a change of one.
  if (isMore(sentence, count.to)) return undefined;
  const shownFrom = range ? count.shownFrom : from;
  const numbered = { ...nobody, from, shownFrom, doubtful, range, numbered: true };
  const hyphen = isMark(sentence, count.to, '-') ? count.to + 1 : past(sentence, count.to, 'roughly');
  const share = readShare(sentence, count.to);
  if (share) {
    const { to, ofUs, related } = share;
    const shownTo = ofUs ? count.to : to;
    return { ...numbered, to, shownTo, count: value, self: ofUs, noun: true, related, everybody: ofUs, share: true };
  }
  const person = readPerson(sentence, hyphen);
  if (person && (!person.lexeme.spelt || count.spelt)) {
    const { each, alone, related = false, everybody = false, young = false } = person.lexeme;
    const { to } = person;
    if (isMore(sentence, to)) return undefined;
    const counted = each > 0 ? { count: value * each } : {};
    // "A 7 person table": the noun says what kind of table it is.
    const shownTo = value > 1 && alone === 1 && !related && !young ? count.to : to;
    return { ...numbered, to, shownTo, ...counted, noun: true, related, everybody, young };
  }
  if (countsOther(sentence, at, count)) return undefined;
  const place = said(sentence, hyphen, 'place');
  if (place) return { ...numbered, to: place.to, shownTo: count.to, count: value, noun: true, everybody: true };
  const of = said(sentence, count.to, 'of');
  if (of && !said(sentence, of.to, 'booking')) return undefined;
  return { ...numbered, to: count.to, shownTo: count.to, count: value };
}

/** "Hum char log", "us two", "hum dono". */
function readWe(sentence: Sentence, at: number): Member | undefined {
  const we = said(sentence, at, 'we');
  const together = said(sentence, we?.to ?? at, 'together');
  if (together) {
    const { to, lexeme } = together;
    return { ...nobody, from: at, to, shownFrom: at, shownTo: to, count: lexeme.value, self: true, numbered: true, noun: true };
  }
  if (!we?.lexeme.direct) return undefined;
  const count = readCount(sentence, we.to);
  if (!count || countsOther(sentence, we.to, count)) return undefined;
  const to = readPerson(sentence, count.to)?.to ?? count.to;
  return { ...nobody, from: at, to, shownFrom: we.to, shownTo: to, count: count.value, self: true, numbered: true, noun: true };
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
    const { each, alone, related = false, young = false } = person.lexeme;
    // "Heads" by itself is no people.
    if (!determiner && !related && !young) return undefined;
    const counted = alone === undefined ? {} : { count: alone };
    const { to } = person;
    // "A couple" is a number of people.
    const numbered = each > 1 && determiner?.lexeme.role === 'article';
    if (numbered && said(sentence, to, 'of')) return undefined;
    return { ...nobody, from: at, to, shownFrom: at, shownTo: to, ...counted, numbered, noun: true, related, young, bare: !determiner };
  }
  const self = said(sentence, at, 'self');
  if (!self) return undefined;
  const subject = self.lexeme.subject === true;
  return { ...nobody, from: at, to: self.to, shownFrom: at, shownTo: self.to, count: 1, self: true, noun: true, subject };
}
