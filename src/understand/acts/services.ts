import type { Act } from './act.ts';
import { asks } from './asking.ts';
import type { Clause } from './clauses.ts';

/** A person, for whoever wants to talk to one or simply wants one. */
export function person(clause: Clause): Act | undefined {
  const talk = clause.doing('talk');
  if (talk && !clause.has('negation') && clause.speaksOf('person', 'anybody'))
    return { intent: 'agent', from: talk.from };
  const want = clause.doing('want') ?? (asks(clause) ? clause.doing('have', 'get') : undefined);
  return want && clause.strange === 0 && clause.speaksOf('person')
    ? { intent: 'agent', from: want.from }
    : undefined;
}

/** The menu, the cart or the bill. */
function shown(clause: Clause): Act | undefined {
  if (clause.valued || clause.doing('change', 'cancel')) return undefined;
  const from = clause.from;
  const menu = clause.speaksOf('menu');
  if (menu && (clause.strange === 0 || (clause.strange === 1 && (clause.doing('show') ?? asks(clause)))))
    return { intent: 'menu', from };
  if (clause.speaksOf('cart') && (asks(clause) || clause.doing('show', 'want') || clause.has('own')))
    return { intent: 'cart', from };
  if (clause.speaksOf('bill') && (asks(clause) || clause.doing('show', 'want') || clause.has('own')))
    return { intent: 'bill', from };
  return undefined;
}

/** "Say that again", "samajh nahi aaya". */
function unheard(clause: Clause): Act | undefined {
  const again = clause.doing('again');
  const said = again && clause.doing('say');
  const missed = clause.has('negation') ? clause.doing('understand') : undefined;
  const unit = said ?? missed;
  return unit && { intent: 'repeat', from: unit.from };
}

/** "Stop these messages", "message mat bhejo". */
export function silenced(clause: Clause): Act | undefined {
  if (!clause.speaksOf('message')) return undefined;
  const stopped = clause.doing('stop', 'cancel', 'remove') !== undefined || clause.has('negation');
  return stopped ? { intent: 'stop', from: clause.from } : undefined;
}

/** Where things stand: "is my table booked", "when does my food come". */
function asked(clause: Clause): Act | undefined {
  // "My food has not come."
  if (clause.speaksOf('food') && clause.has('negation') && clause.doing('come', 'get'))
    return { intent: 'status', from: clause.from };
  const known = clause.has('own') && clause.speaksOf('table', 'booking', 'food');
  if (!asks(clause) || !known || clause.doing('want')) return undefined;
  return { intent: 'status', from: clause.from };
}

/** What somebody wants to be told or shown: the last message again, the menu, the cart, how things stand. */
export function told(clause: Clause): Act | undefined {
  return unheard(clause) ?? shown(clause) ?? asked(clause);
}
