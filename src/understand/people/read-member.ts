import type { Sentence } from '../sentence.ts';
import { type Member, memberOf } from './member.ts';
import { countsOther } from './not-people.ts';
import { readCount } from './read-count.ts';
import { readNumbered, readPerson } from './read-numbered.ts';
import { said } from './spoken.ts';

/** "Hum char log", "us two", "hum dono". */
function readWe(sentence: Sentence, at: number): Member | undefined {
  const we = said(sentence, at, 'we');
  const together = said(sentence, we?.to ?? at, 'allOf');
  const all = { self: true, numbered: true, noun: true };
  if (together) return memberOf(at, together.to, { ...all, count: together.lexeme.value });
  if (!we?.lexeme.direct) return undefined;
  const count = readCount(sentence, we.to);
  if (!count || countsOther(sentence, we.to, count)) return undefined;
  const to = readPerson(sentence, count.to)?.to ?? count.to;
  return memberOf(at, to, { ...all, count: count.value, shownFrom: we.to });
}

/** "My wife", "the kids", "a couple". */
function readDescribed(
  sentence: Sentence,
  from: number,
  head: number,
  determiner: 'owner' | 'article' | undefined,
): Member | undefined {
  const person = readPerson(sentence, head);
  if (!person) return undefined;
  const { each, alone, related = false, young = false } = person.lexeme;
  // "Heads" by itself is no people.
  if (!determiner && !related && !young) return undefined;
  // "A couple" is a number of people.
  const numbered = each > 1 && determiner === 'article';
  if (numbered && said(sentence, person.to, 'of')) return undefined;
  return memberOf(from, person.to, { count: alone, numbered, noun: true, related, young, bare: !determiner });
}

/** The part of a company that begins at token `at`; names are read elsewhere. */
export function readMember(sentence: Sentence, at: number): Member | undefined {
  const we = readWe(sentence, at);
  if (we) return we;
  // The Hindi "is" points at somebody; "number of guests is 7" does not.
  const article = said(sentence, at, 'being') ? undefined : said(sentence, at, 'article');
  const determiner = said(sentence, at, 'owner') ?? article;
  const head = determiner?.to ?? at;
  const person = head > at ? readPerson(sentence, head)?.lexeme : undefined;
  // "Ek log": the article is a number, too.
  const counted =
    person?.each === 1 && !person.related && !person.young ? readNumbered(sentence, at, at) : undefined;
  const people =
    readNumbered(sentence, at, head) ?? counted ?? readDescribed(sentence, at, head, determiner?.lexeme.role);
  if (people) return people;
  const self = said(sentence, at, 'me');
  if (!self) return undefined;
  return memberOf(at, self.to, { count: 1, self: true, noun: true, subject: self.lexeme.subject === true });
}
