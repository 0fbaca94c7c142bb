import type { OrderStep } from '../../src/domain/order-life.ts';
import type { StaffEvent } from '../events.ts';
import type { StaffOrderRow } from '../order-asks.ts';
import type { Asks } from '../asks.ts';
import { type Option, phrase, type Say, type Value } from '../say.ts';

/** The steps of an order that was just agreed to. */
export const orderSteps: readonly OrderStep[] = ['begin', 'finish', 'hand_over'];

const tonight: Option<StaffEvent> = { label: phrase('option.tonight'), event: { type: 'tonight' } };

/** Buttons for what may be said of an order next; good as long as the order lives. */
export function stepOptions(orderId: string, next: readonly OrderStep[]): Option<StaffEvent>[] {
  return next.map((step) => ({
    label: phrase(`option.order ${step}`),
    event: { type: 'step order', step, orderId },
    lasting: true,
  }));
}

function facts({ number, name, at, zone, status }: StaffOrderRow): Record<string, Value> {
  return {
    number,
    name: name || `#${number}`,
    at: { at, zone, as: 'time' },
    status: { phrase: phrase(`order.is ${status}`) },
  };
}

/** How far an order has come now, or why it has not. */
export function stepped(
  answer: Asks['stepOrder']['output'],
  asked: Asks['stepOrder']['input'] | undefined,
): Say<StaffEvent> {
  switch (answer.kind) {
    case 'done': {
      const { row, next, told } = answer;
      const text = [phrase(`order.now ${row.status as 'preparing'}`, facts(row))];
      if (told) text.push(phrase('floor.guest told'));
      return { text, options: stepOptions(row.orderId, next) };
    }
    case 'already': {
      const { row, next } = answer;
      const placed = row.status === 'placed';
      return {
        text: [phrase(placed ? 'order.accept first' : 'order.stands', facts(row))],
        options: placed
          ? [{ label: phrase('option.accept'), event: { type: 'accept', number: row.number } }]
          : stepOptions(row.orderId, next),
      };
    }
    case 'which':
      return {
        text: [phrase('order.which one')],
        options: answer.rows.slice(0, 9).map((row) => ({
          label: phrase('option.staff order', facts(row)),
          description: { words: row.restaurant },
          event: { type: 'step order', step: asked?.step ?? 'finish', orderId: row.orderId },
        })),
        listLabel: phrase('list.orders'),
        expects: 'choice',
      };
    default:
      return { text: [phrase('order.unknown', { number: asked?.number ?? 'none' })], options: [tonight] };
  }
}
