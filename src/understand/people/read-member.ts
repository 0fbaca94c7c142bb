import type { Sentence } from '../sentence.ts';
import { type Member, nobody } from './member.ts';
import { countsOther } from './not-people.ts';
import { readCount } from './read-count.ts';
import { readNumbered, readPerson } from './read-numbered.ts';
import { said } from './spoken.ts';

/** "Hum char log", "us two", "hum dono". */
function readWe(sentence: Sentence, at: number): Member | undefined {
  const we = said(sentence, at, 'we');
  const together = said(sentence, we?.to ?? at, 'together');
  if (together) {
    const { to, lexeme } = together;
    return {
      ...nobody,
      from: at,
      to,
      shownFrom: at,
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
  return {
    ...nobody,
    from: at,
    to,
    shownFrom: we.to,
    shownTo: to,
    count: count.value,
    self: true,
    numbered: true,
    noun: true,
  };
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
    return {
      ...nobody,
      from: at,
      to,
      shownFrom: at,
      shownTo: to,
      ...counted,
      numbered,
      noun: true,
      related,
      young,
      bare: !determiner,
    };
  }
  const self = said(sentence, at, 'self');
  if (!self) return undefined;
  const subject = self.lexeme.subject === true;
  return {
    ...nobody,
    from: at,
    to: self.to,
    shownFrom: at,
    shownTo: self.to,
    count: 1,
    self: true,
    noun: true,
    subject,
  };
}
