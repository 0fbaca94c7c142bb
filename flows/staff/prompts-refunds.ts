import type { StaffEvent } from '../events.ts';
import type { MoneyAsks, NoRefund, RefundTerms } from '../money-asks.ts';
import { phrase, type Say, type Value } from '../say.ts';
import type { StaffContext } from './context.ts';

function notRefunded(answer: NoRefund): Say<StaffEvent> {
  switch (answer.kind) {
    case 'unknown':
      return { text: [phrase('refund.unknown', { number: answer.number })] };
    case 'not allowed':
      return { text: [phrase('refund.not allowed')] };
    case 'no dish':
      return {
        text: [
          phrase(answer.dishes.length > 0 ? 'refund.no dish' : 'refund.no dishes', {
            number: answer.number,
            dishes: { all: answer.dishes.slice(0, 12) },
          }),
        ],
      };
    case 'nothing':
      return { text: [phrase('refund.nothing', { number: answer.number })] };
  }
}

/** Why there is nothing to be read back. */
export function noTerms(answer: MoneyAsks['refundTerms']['output']): Say<StaffEvent> {
  return answer.kind === 'terms' ? { text: [] } : notRefunded(answer);
}

function amounts({ off, back, currency, number, name, at, zone }: RefundTerms): Record<string, Value> {
  return {
    number,
    name,
    at: { at, zone, as: 'day and time' },
    off: { paise: off, currency },
    back: { paise: back, currency },
  };
}

function whatOf({ lines, percent = 0 }: RefundTerms): Value {
  return lines ? { all: lines.map(({ quantity, name }) => `${quantity} x ${name}`) } : `${percent}%`;
}

/** A refund read back before it is sent. */
export function refundSure({ terms }: StaffContext): Say<StaffEvent> {
  if (!terms) return { text: [] };
  const values = { ...amounts(terms), what: whatOf(terms) };
  return {
    text: [phrase(terms.back > 0 ? 'refund.sure' : 'refund.sure off', values)],
    options: [
      { label: phrase('option.send refund'), event: { type: 'yes' } },
      { label: phrase('option.no refund'), event: { type: 'no' } },
    ],
    expects: 'confirm',
  };
}

/** What came of it. */
export function refunded(answer: MoneyAsks['refundNow']['output']): Say<StaffEvent> {
  if (answer.kind === 'changed') return { text: [phrase('refund.changed', { number: answer.number })] };
  if (answer.kind !== 'done') return notRefunded(answer);
  const key = answer.terms.back > 0 ? 'refund.sent' : 'refund.taken off';
  return { text: [phrase(key, amounts(answer.terms))] };
}

/** What came of trying failed refunds again. */
export function triedAgain(answer: MoneyAsks['refundAgain']['output']): Say<StaffEvent> {
  if (answer.kind === 'nothing') return { text: [phrase('refund.none failed', { number: answer.number })] };
  if (answer.kind !== 'trying') return notRefunded(answer);
  const { number, paise, currency } = answer;
  return { text: [phrase('refund.trying', { number, back: { paise, currency } })] };
}
