import type { Intent } from '../parsed.ts';
import type { Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { type Clause, roleOf, type Unit } from './clauses.ts';
import { asks, doingOf, has, speaksOf } from './signals.ts';

/** An act and the token where it is said. */
export interface Act {
  intent: Intent;
  from: number;
}

/** Whether a word stands before a name and is part of it: "Cancel Culture Cafe". */
function beginsName(sentence: Sentence, clause: Clause, unit: Unit): boolean {
  const after = clause.units.slice(clause.units.indexOf(unit) + 1);
  return (
    sentence.namesAt(unit.from).some(({ to, cost }) => to > unit.to && cost < 0.4) ||
    (after.length > 0 && after.every(({ lexemes }) => lexemes.length === 0))
  );
}

function cancelled(sentence: Sentence, clause: Clause, { cart }: Setting): Act | undefined {
  const unit = doingOf(clause, 'cancel');
  const held = speaksOf(clause, 'table', 'booking', 'food');
  if (unit) {
    if (speaksOf(clause, 'terms')) return undefined;
    if (has(clause, 'negation')) return { intent: 'deny', from: unit.from };
    if (!held && !cart?.length && beginsName(sentence, clause, unit)) return undefined;
    return { intent: 'cancel', from: unit.from };
  }
  if (asks(clause)) return undefined;
  const removed = doingOf(clause, 'remove');
  if (removed && speaksOf(clause, 'table', 'booking') && !speaksOf(clause, 'detail')) {
    return { intent: has(clause, 'negation') ? 'deny' : 'cancel', from: removed.from };
  }
  const plan = doingOf(clause, 'come', 'make');
  if (plan && has(clause, 'negation') && (clause.strange === 0 || held)) {
    return { intent: 'cancel', from: plan.from };
  }
  const unwanted =
    clause.units.some((one) => roleOf(one, 'answer')?.yes === false && one.to - one.from > 1) ||
    (doingOf(clause, 'want', 'do') && has(clause, 'negation'));
  if (unwanted && speaksOf(clause, 'table')) return { intent: 'cancel', from: clause.units[0]?.from ?? 0 };
  return undefined;
}

function changed(clause: Clause): Act | undefined {
  const held = speaksOf(clause, 'booking', 'table') || (has(clause, 'own') && speaksOf(clause, 'detail'));
  const unit = doingOf(clause, 'change') ?? (held ? doingOf(clause, 'add', 'remove') : undefined);
  if (!unit || speaksOf(clause, 'language', 'menu')) return undefined;
  return { intent: has(clause, 'negation') ? 'deny' : 'modify', from: unit.from };
}

/** A value that takes the place of another: "make it 5", "actually 9". */
function adjusted(clause: Clause, { booking }: Setting): Act | undefined {
  if (!clause.valued || asks(clause)) return undefined;
  const unit = doingOf(clause, 'make', 'correct') ?? (booking ? doingOf(clause, 'do', 'sooner') : undefined);
  return unit && { intent: 'modify', from: unit.from };
}

/** Whether a clause is the name of a thing and no more: "table please". */
function isBare(clause: Clause): boolean {
  return clause.units.every(({ lexemes }) =>
    lexemes.some(({ role }) => role === 'thing' || role === 'filler' || role === 'address' || role === 'act'),
  );
}

function booked(clause: Clause, { asked }: Setting): Act | undefined {
  if (has(clause, 'existing')) return undefined;
  const unit = doingOf(clause, 'book');
  const table = speaksOf(clause, 'table');
  const held = table || speaksOf(clause, 'booking');
  if (unit) {
    // "Book it" says yes to what was proposed.
    const bare = roleOf(unit, 'assent') ?? (asked.includes('confirm') && clause.strange === 0);
    if (bare && !held && !clause.valued) return undefined;
    return { intent: has(clause, 'negation') ? 'deny' : 'book', from: unit.from };
  }
  if (!held || has(clause, 'own') || has(clause, 'negation')) return undefined;
  const wanted = doingOf(clause, 'want', 'get', 'order', 'show') !== undefined;
  const named = table && (clause.valued || (!asks(clause) && isBare(clause)));
  return wanted || named || (clause.valued && !asks(clause))
    ? { intent: 'book', from: clause.units[0]?.from ?? 0 }
    : undefined;
}

function person(clause: Clause): Act | undefined {
  const talk = doingOf(clause, 'talk');
  if (talk && !has(clause, 'negation') && speaksOf(clause, 'person', 'anybody'))
    return { intent: 'agent', from: talk.from };
  const want = doingOf(clause, 'want') ?? (asks(clause) ? doingOf(clause, 'have', 'get') : undefined);
  return want && clause.strange === 0 && speaksOf(clause, 'person')
    ? { intent: 'agent', from: want.from }
    : undefined;
}

function shown(clause: Clause): Act | undefined {
  if (clause.valued || doingOf(clause, 'change', 'cancel')) return undefined;
  const from = clause.units[0]?.from ?? 0;
  const menu = speaksOf(clause, 'menu');
  if (menu && (clause.strange === 0 || (clause.strange === 1 && doingOf(clause, 'show'))))
    return { intent: 'menu', from };
  if (speaksOf(clause, 'cart') && (asks(clause) || doingOf(clause, 'show', 'want') || has(clause, 'own')))
    return { intent: 'cart', from };
  return undefined;
}

/** "Say that again", "samajh nahi aaya". */
function unheard(clause: Clause): Act | undefined {
  const again = doingOf(clause, 'again');
  const said = again && doingOf(clause, 'say');
  const missed = has(clause, 'negation') ? doingOf(clause, 'understand') : undefined;
  const unit = said ?? missed;
  return unit && { intent: 'repeat', from: unit.from };
}

/** Where things stand: "is my table booked", "when does my food come". */
function asked(clause: Clause): Act | undefined {
  const known = has(clause, 'own') && speaksOf(clause, 'table', 'booking', 'food');
  if (!asks(clause) || !known || doingOf(clause, 'want')) return undefined;
  return { intent: 'status', from: clause.units[0]?.from ?? 0 };
}

/** The acts that a clause asks for, by what it does with which things. */
export function requestsOf(sentence: Sentence, clause: Clause, setting: Setting): Act[] {
  // "If I cancel" asks what would be.
  const [head] = clause.units;
  if (head && roleOf(head, 'turn')?.supposes) return [];
  const change = cancelled(sentence, clause, setting) ?? changed(clause);
  const first = change ?? booked(clause, setting) ?? adjusted(clause, setting);
  const found = [first, person(clause), first ? undefined : (unheard(clause) ?? shown(clause) ?? asked(clause))];
  const acts = found.filter((act) => act !== undefined);
  const find = doingOf(clause, 'find');
  return find && acts.length === 0 ? [{ intent: 'find', from: find.from }] : acts;
}
