import type { Card } from '../../../src/contract/board.ts';
import type { IconName } from '../../parts/icon.tsx';
import { spanOf } from '../format.ts';

export const laneNames: Readonly<Record<Card['lane'], string>> = {
  answer: 'To answer',
  cooking: 'Cooking',
  ready: 'Ready',
  later: 'Later',
  done: 'Done',
};

export const laneEmpty: Readonly<Record<Card['lane'], string>> = {
  answer: 'Nobody waits for an answer.',
  cooking: 'Nothing is on the fire.',
  ready: 'Nothing waits to be handed over.',
  later: 'Nothing more today.',
  done: 'Nothing is done yet today.',
};

export const kindNames: Readonly<Record<Card['kind'], string>> = {
  booking: 'Table',
  with_booking: 'Table and food',
  pickup: 'Pickup',
  at_table: 'At the table',
  catering: 'Catering',
};

export const kindIcons: Readonly<Record<Card['kind'], IconName>> = {
  booking: 'calendar',
  with_booking: 'calendar',
  pickup: 'open',
  at_table: 'floor',
  catering: 'desk',
};

const over: Readonly<Record<string, string>> = {
  declined: 'Declined',
  withdrawn: 'Cancelled by the guest',
  lapsed: 'Nobody answered',
  cancelled: 'Cancelled by the guest',
  refunded: 'Called off and paid back',
  served: 'Handed over',
  seated: 'Seated',
  finished: 'Finished',
  no_show: 'Did not come',
};

/** What became of a ticket that is over. */
export function outcomeOf({ status }: Pick<Card, 'status'>): string {
  const ended = over[status.ticket] ?? over[status.order ?? ''] ?? over[status.booking ?? ''];
  return ended ?? 'Over';
}

/** How pressing a ticket is: in words, and in a tone that colours and an icon repeat. */
export interface Urgency {
  tone: 'calm' | 'soon' | 'late';
  text: string;
}

const minute = 60_000;
const toneOf = (value: number, soon: number, late: number): Urgency['tone'] =>
  value >= late ? 'late' : value >= soon ? 'soon' : 'calm';

/** How pressing a ticket is at a moment; epoch milliseconds by Thali's clock. */
export function urgencyOf(card: Pick<Card, 'lane' | 'at' | 'since' | 'beginAt'>, now: number): Urgency {
  const left = Date.parse(card.at) - now;
  const waited = card.since === null ? undefined : now - Date.parse(card.since);
  switch (card.lane) {
    case 'answer':
      return {
        tone: waited === undefined ? 'soon' : toneOf(waited, 3 * minute, 6 * minute),
        text: waited === undefined ? 'Waiting' : waited < minute ? 'Just came' : `Waiting ${spanOf(waited)}`,
      };
    case 'ready':
      return {
        tone: toneOf(waited ?? 0, 5 * minute, 10 * minute),
        text: waited === undefined || waited < minute ? 'Ready now' : `Ready for ${spanOf(waited)}`,
      };
    case 'later': {
      const begins = (card.beginAt === null ? Date.parse(card.at) : Date.parse(card.beginAt)) - now;
      if (begins < 0 && card.beginAt === null) return { tone: 'soon', text: `Due ${spanOf(begins)} ago` };
      return {
        tone: toneOf(-begins, -10 * minute, 0),
        text: `${card.beginAt === null ? 'Comes' : 'Starts'} ${begins < minute ? 'now' : `in ${spanOf(begins)}`}`,
      };
    }
    default:
      return {
        tone: toneOf(-left, -5 * minute, 0),
        text: left >= minute ? `Due in ${spanOf(left)}` : left > -minute ? 'Due now' : `${spanOf(left)} late`,
      };
  }
}

interface Choice {
  name: string;
  quantity: number;
  modifiers: Choice[];
}

/** The choices of a dish, one below the other, with those of a set meal's dishes under it. */
export function choicesOf(
  choices: readonly Choice[],
  depth = 0,
): { text: string; out: boolean; depth: number }[] {
  return choices.flatMap(({ name, quantity, modifiers }) => [
    {
      text: quantity === 0 ? `No ${name}` : quantity === 1 ? name : `${quantity} × ${name}`,
      out: quantity === 0,
      depth,
    },
    ...choicesOf(modifiers, depth + 1),
  ]);
}
