import type { Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import type { Role } from '../languages/lexeme.ts';
import type { Clause } from './clauses.ts';
import { person, silenced, told } from './services.ts';
import { isOne, isOthers, isPolite, roleOf, type Unit } from './units.ts';
import type { Act } from './act.ts';
import { asks } from './asking.ts';

/** Whether a name that is known begins behind a word: "cancel copper ladle". */
function namesAfter(sentence: Sentence, { to }: Unit): boolean {
  return sentence.namesAt(to).some(({ cost }) => cost < 0.4);
}

/** Whether a word stands before a name and is part of it: "Cancel Culture Cafe". */
function beginsName(sentence: Sentence, clause: Clause, unit: Unit): boolean {
  const after = clause.units.slice(clause.units.indexOf(unit) + 1);
  return (
    sentence.namesAt(unit.from).some(({ to, cost }) => to > unit.to && cost < 0.4) ||
    (after.length > 0 && after.every(({ lexemes }) => lexemes.length === 0) && !namesAfter(sentence, unit))
  );
}

function cancelled(sentence: Sentence, clause: Clause, { cart, booking }: Setting): Act | undefined {
  const unit = clause.doing('cancel');
  const held = clause.speaksOf('table', 'booking', 'food');
  if (unit) {
    if (clause.speaksOf('terms')) return undefined;
    if (clause.has('negation')) return { intent: 'deny', from: unit.from };
    if (!held && !cart?.length && beginsName(sentence, clause, unit)) return undefined;
    return { intent: 'cancel', from: unit.from };
  }
  if (asks(clause)) return undefined;
  const removed = clause.doing('remove');
  if (removed && clause.speaksOf('table', 'booking') && !clause.speaksOf('detail')) {
    return { intent: clause.has('negation') ? 'deny' : 'cancel', from: removed.from };
  }
  const plan = clause.speaksOf('food') ? undefined : clause.doing('come', 'make');
  if (plan && clause.has('negation') && (clause.strange === 0 || held)) {
    return { intent: 'cancel', from: plan.from };
  }
  const unwanted =
    clause.units.some((one) => roleOf(one, 'answer')?.yes === false && one.to - one.from > 1) ||
    (clause.doing('want', 'do') && clause.has('negation'));
  if (unwanted && (clause.speaksOf('table') || (booking && clause.speaksOf('booking'))))
    return { intent: 'cancel', from: clause.from };
  return undefined;
}

function changed(clause: Clause): Act | undefined {
  const held = clause.speaksOf('booking', 'table') || (clause.has('own') && clause.speaksOf('detail'));
  const unit = clause.doing('change') ?? (held ? clause.doing('add', 'remove') : undefined);
  if (!unit || clause.speaksOf('language', 'menu')) return undefined;
  return { intent: clause.has('negation') ? 'deny' : 'modify', from: unit.from };
}

/** A value that takes the place of another: "make it 5", "actually 9". */
function adjusted(clause: Clause, { booking }: Setting): Act | undefined {
  if (!clause.valued || asks(clause)) return undefined;
  const unit = clause.doing('make', 'correct') ?? (booking ? clause.doing('do', 'sooner') : undefined);
  return unit && { intent: 'modify', from: unit.from };
}

const bare: ReadonlySet<Role> = new Set(['thing', 'filler', 'address']);

/** Whether a clause is the name of a thing and no more: "table please". */
function isBare(clause: Clause): boolean {
  return clause.units.every((unit) => isPolite(unit) || isOthers(unit) || isOne(unit, bare));
}

function booked(clause: Clause, { asked, booking }: Setting): Act | undefined {
  if (clause.has('existing')) return undefined;
  const unit = clause.doing('book');
  const table = clause.speaksOf('table');
  const held = table || clause.speaksOf('booking');
  if (unit) {
    // "Book it" says yes to what was proposed.
    const agrees = roleOf(unit, 'assent') ?? (asked.includes('confirm') && clause.strange === 0);
    if (agrees && !held && !clause.valued) return undefined;
    return { intent: clause.has('negation') ? 'deny' : 'book', from: unit.from };
  }
  if (!held || clause.has('own') || clause.has('negation')) return undefined;
  const wanted = clause.doing('want', 'get', 'order', 'show') !== undefined;
  const named = table && (clause.valued || (!asks(clause) && isBare(clause)));
  return wanted || named || (clause.valued && !asks(clause))
    ? { intent: booking ? 'modify' : 'book', from: clause.from }
    : undefined;
}

/** The acts that a clause asks for, by what it does with which things. */
export function requestsOf(sentence: Sentence, clause: Clause, setting: Setting): Act[] {
  // "If I cancel" asks what would be.
  const [head] = clause.units;
  if (head && roleOf(head, 'turn')?.supposes) return [];
  const stop = silenced(clause);
  if (stop) return [stop];
  const first =
    cancelled(sentence, clause, setting) ??
    changed(clause) ??
    booked(clause, setting) ??
    adjusted(clause, setting);
  const acts = [first, person(clause), first ? undefined : told(clause)].filter((act) => act !== undefined);
  const find = clause.doing('find');
  return find && acts.length === 0 ? [{ intent: 'find', from: find.from }] : acts;
}
