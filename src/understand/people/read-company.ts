import type { Sentence } from '../sentence.ts';
import { readCalled } from './read-called.ts';
import type { Member } from './member.ts';
import { readMember } from './read-member.ts';
import { isMark, said } from './spoken.ts';

/** People joined to each other: "me, my wife and 2 kids". */
export interface Company {
  members: readonly Member[];
  from: number;
  to: number;
  shownFrom: number;
  shownTo: number;
  /** Everyone, if it can be told; the one who writes only where he is named. */
  count?: number;
}

/** Nobody lists more; and a text of names alone is not read again from each of them. */
const mostMembers = 12;

interface Join {
  to: number;
  kind: 'comma' | 'and' | 'plus' | 'with' | 'none';
}

function readJoin(sentence: Sentence, at: number): Join {
  const comma = isMark(sentence, at, ',') ? at + 1 : at;
  const joint = said(sentence, comma, 'joint');
  if (joint && !joint.lexeme.after)
    return { to: joint.to, kind: joint.lexeme.accompanying ? 'with' : joint.lexeme.adding ? 'plus' : 'and' };
  if (isMark(sentence, comma, '&')) return { to: comma + 1, kind: 'and' };
  if (isMark(sentence, comma, '+')) return { to: comma + 1, kind: 'plus' };
  return comma > at ? { to: comma, kind: 'comma' } : { to: at, kind: 'none' };
}

function belongs(sentence: Sentence, before: readonly Member[], next: Member, { kind }: Join): boolean {
  const last = before.at(-1);
  if (!last) return false;
  if (kind === 'none') {
    // "3 adults 2 kids", "myself my husband and the kids".
    return (
      next.noun &&
      !next.bare &&
      !next.self &&
      last.noun &&
      last.count !== undefined &&
      !last.named &&
      !(last.self && next.numbered) &&
      !last.everybody
    );
  }
  // "Ravi, 4 people": a name and a number are two things.
  if (last.named && next.numbered) return false;
  if (kind === 'comma') {
    // "Six, I think" is another sentence, "papa, main aur didi" is not.
    const another = next.subject && !said(sentence, next.to, 'joint');
    return next.noun && !another && last.noun && !(last.everybody && next.numbered);
  }
  if (next.share && next.count === 1 && last.numbered) return false;
  if (kind === 'with') return next.noun && (last.self || last.numbered || last.named);
  if (next.noun) return true;
  return kind === 'plus' || before.some(({ self, noun }) => self && noun);
}

/** Names that no "and" follows are no part of it: "for me and my wife, ravi". */
function closed(sentence: Sentence, members: Member[], joins: readonly Join[]): Member[] {
  let length = members.length;
  const last = members.at(-1);
  // "It is for 3 people and I want it at 8": another sentence.
  const before = members.at(-2);
  const counted = before?.numbered && (before.everybody || !before.noun);
  const apart = counted || (before?.named && members[0]?.from !== 0);
  if (last?.subject && apart && said(sentence, last.to, 'predicate')) length--;
  while (length > 0 && members[length - 1]?.named && joins[length - 1]?.kind !== 'and') length--;
  return members.slice(0, length);
}

/** The companies of a sentence. Every part is read once, however many companies it may belong to. */
export class Companies {
  readonly #sentence: Sentence;
  readonly #members: (Member | null | undefined)[] = [];
  readonly #called: (Member | null | undefined)[] = [];

  constructor(sentence: Sentence) {
    this.#sentence = sentence;
  }

  #member(at: number): Member | undefined {
    let member = this.#members[at];
    if (member === undefined) {
      member = readMember(this.#sentence, at) ?? null;
      this.#members[at] = member;
    }
    return member ?? undefined;
  }

  #someone(at: number): Member | undefined {
    const member = this.#member(at);
    if (member) return member;
    let called = this.#called[at];
    if (called === undefined) {
      called = readCalled(this.#sentence, at) ?? null;
      this.#called[at] = called;
    }
    return called ?? undefined;
  }

  /** The company whose first member begins at token `at`. */
  at(at: number): Company | undefined {
    const first = this.#someone(at);
    if (!first) return undefined;
    const members = [first];
    const joins: Join[] = [{ to: at, kind: 'and' }];
    while (members.length < mostMembers) {
      const join = readJoin(this.#sentence, members.at(-1)?.to ?? at);
      const next = join.kind === 'none' ? this.#member(join.to) : this.#someone(join.to);
      if (!next || !belongs(this.#sentence, members, next, join)) break;
      members.push(next);
      joins.push(join);
    }
    return together(closed(this.#sentence, members, joins));
  }
}

function together(members: readonly Member[]): Company | undefined {
  const [first, last] = [members[0], members.at(-1)];
  if (!first || !last) return undefined;
  let count: number | undefined = 0;
  for (const member of members) {
    count = count === undefined || member.count === undefined ? undefined : count + member.count;
  }
  const { shownFrom } = first;
  const { to, shownTo } = last;
  return { members, from: first.from, to, shownFrom, shownTo, ...(count === undefined ? {} : { count }) };
}
