import type { Sentence } from '../sentence.ts';
import { type Member, memberOf } from './member.ts';
import { countsOther } from './not-people.ts';
import { readCount } from './read-count.ts';
import { endsBefore, isMark, isPossessive, past, said } from './spoken.ts';

/** A noun for people at token `at`, behind a word like "small"; "my wife's" is none. */
export function readPerson(sentence: Sentence, at: number) {
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
  return !(
    said(sentence, to, 'me') ??
    said(sentence, to, 'owner') ??
    said(sentence, to, 'person') ??
    readCount(sentence, to)
  );
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

/** Numbered people from token `at` on, or a number that may mean people; what is pointed at begins at `from`. */
export function readNumbered(sentence: Sentence, from: number, at: number): Member | undefined {
  const count = readCount(sentence, at);
  if (!count) return undefined;
  const { value, doubtful } = count;
  // "2 more" is no party, but a change of one.
  if (isMore(sentence, count.to)) return undefined;
  const shownFrom = count.shownFrom > at ? count.shownFrom : from;
  const traits = { shownFrom, doubtful, determined: from < at, numbered: true };
  const share = readShare(sentence, count.to);
  if (share) {
    const { to, ofUs, related } = share;
    const shownTo = ofUs ? count.to : to;
    const common = { ...traits, shownTo, count: value, noun: true, share: true };
    return memberOf(from, to, { ...common, self: ofUs, everybody: ofUs, related });
  }
  const head = isMark(sentence, count.to, '-+') ? count.to + 1 : past(sentence, count.to, 'roughly');
  const person = readPerson(sentence, head);
  // "2 baby corn": something of the menu.
  if (person && sentence.menuAt(head).some(({ to }) => to > person.to)) return undefined;
  if (person && (!person.lexeme.spelt || count.spelt)) {
    const { to, lexeme } = person;
    if (isMore(sentence, to)) return undefined;
    // "A 7 person table": the noun says what kind of table it is.
    const kind = value > 1 && lexeme.alone === 1 && !lexeme.related && !lexeme.young;
    const sum = lexeme.each > 0 ? value * lexeme.each : undefined;
    const { related = false, everybody = false, young = false } = lexeme;
    const shownTo = kind ? count.to : to;
    return memberOf(from, to, { ...traits, shownTo, count: sum, noun: true, related, everybody, young });
  }
  if (countsOther(sentence, at, count)) return undefined;
  const shownTo = count.to;
  const place = said(sentence, head, 'place');
  if (place)
    return memberOf(from, place.to, { ...traits, shownTo, count: value, noun: true, everybody: true });
  // "A couple of" what nobody knows.
  if (endsBefore(sentence, count.to, 'of')) return undefined;
  const of = said(sentence, count.to, 'of');
  if (of && !said(sentence, of.to, 'booking')) return undefined;
  return memberOf(from, count.to, { ...traits, count: value });
}
