import type { FloorAnswer, FloorOutcome } from '../floor.ts';
import type { HouseAnswer } from '../house-asks.ts';
import type { StockAnswer } from '../stock-asks.ts';
import type { Asks } from '../asks.ts';
import type { Reverse, StaffContext } from './context.ts';

/** Milliseconds in which the last command can be taken back: a slip of the hand is seen in them. */
const undoable = 10 * 60_000;

/** What takes the last command back; undefined when there was none lately. */
export function reverseOf({ last, facts }: StaffContext): Reverse | undefined {
  return last && facts.now - last.at <= undoable ? last.reverse : undefined;
}

/** Remembers how a command is taken back, unless it took one back itself: saying "undo" twice repeats nothing. */
export function remembered(context: StaffContext, reverse: Reverse | undefined): Partial<StaffContext> {
  if (context.undoing) return { undoing: undefined, last: undefined };
  return reverse ? { last: { at: context.facts.now, reverse } } : {};
}

/** A dish is again what it was: off, counted, or neither. */
export function reverseOfStock(answer: StockAnswer): Reverse | undefined {
  switch (answer.kind) {
    case 'off':
    case 'only':
    case 'back':
      return answer.was && { type: 'stock', said: { act: 'as it was', text: answer.name, was: answer.was } };
    default:
      return undefined;
  }
}

/** A price becomes what it was. */
export function reverseOfHouse(answer: HouseAnswer): Reverse | undefined {
  if (answer.kind !== 'price set') return undefined;
  return { type: 'house', said: { act: 'price', text: answer.text, paise: answer.was, sure: true } };
}

/** It is closed again until when it was, or open as it was. */
function reverseOfPause(outcome: Extract<FloorOutcome, { kind: 'paused' | 'open' }>): Reverse | undefined {
  if (outcome.before) return { type: 'floor', said: { act: 'pause again', ...outcome.before } };
  return outcome.kind === 'paused' ? { type: 'floor', said: { act: 'open again' } } : undefined;
}

/** Tables are booked again; a move is made back; a step that was noted of guests is taken back by its own rules. */
export function reverseOfFloor({ outcome }: FloorAnswer): Reverse | undefined {
  if (outcome.kind === 'paused' || outcome.kind === 'open') return reverseOfPause(outcome);
  if (outcome.kind !== 'done' || outcome.row.number === null) return undefined;
  const { number } = outcome.row;
  if (outcome.did === 'walked in' || outcome.did === 'finished')
    return { type: 'floor', said: { act: 'undo', number } };
  return outcome.did === 'moved' && outcome.from !== undefined
    ? { type: 'floor', said: { act: 'move back', number, at: outcome.from } }
    : undefined;
}

/** Guests who were noted to have come, or not. */
export function reverseOfGuests(answer: Asks['attend']['output']): Reverse | undefined {
  return answer.kind === 'noted' && !answer.again
    ? { type: 'floor', said: { act: 'undo', number: answer.number } }
    : undefined;
}
