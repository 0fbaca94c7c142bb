import type { Asks } from '../asks.ts';
import { dishRefused, orderFacts } from '../change-words.ts';
import type { StaffEvent } from '../events.ts';
import { type Option, phrase, type Say } from '../say.ts';
import type { StaffContext } from './context.ts';

type Entered = Asks['weighEntry']['output'];
type Input = Asks['weighEntry']['input'];

const tonight: Option<StaffEvent> = { label: phrase('option.tonight'), event: { type: 'tonight' } };
const keep: Option<StaffEvent> = { label: phrase('option.keep'), event: { type: 'no' } };

/** What is known of the order so far, to go on with; dishes that cannot be had are said anew. */
export function goOn(answer: Entered): Input | undefined {
  if (!('draft' in answer)) return undefined;
  return { draft: answer.kind === 'refused' ? { ...answer.draft, items: [] } : answer.draft };
}

/** The order so far, with what was said now. */
export function more({ entry }: StaffContext, text: string): Input {
  return entry && 'draft' in entry ? { draft: entry.draft, text } : { text };
}

/** What is asked of an order that is not complete. */
export function dictate({ entered }: StaffContext): Say<StaffEvent> {
  switch (entered?.kind) {
    case 'needs name':
      return { text: [phrase('entry.name')], expects: 'note' };
    case 'refused':
      return {
        text: [dishRefused(entered), phrase('entry.dishes again')],
        expects: 'note',
      };
    case 'not on menu':
      return {
        text: [
          phrase('order.not on menu', {
            words: { all: entered.words.slice(0, 5).map((word) => word.slice(0, 60)) },
          }),
          phrase(entered.draft.items.length > 0 ? 'entry.dishes more' : 'entry.dishes again'),
        ],
        expects: 'note',
      };
    default:
      return { text: [phrase('entry.dishes')], expects: 'note' };
  }
}

/** The order as it will be placed, and how it is paid. */
export function readBack({ entered }: StaffContext): Say<StaffEvent> {
  if (entered?.kind !== 'ready') return { text: [phrase('entry.dishes')], expects: 'note' };
  const { order, later, reachable } = entered;
  const { currency, zone } = order;
  const text: Say['text'] = [
    phrase(order.kind === 'with_booking' ? 'entry.read back booking' : 'entry.read back', {
      ...orderFacts(order),
      at: { at: order.wantedAt, zone, as: 'day and time' },
      lines: { lines: order.lines, currency },
      total: { paise: order.total, currency },
    }),
  ];
  if (later) text.push(phrase('entry.later', { at: { at: order.wantedAt, zone, as: 'time' } }));
  const here: Option<StaffEvent> = { label: phrase('option.paid here'), event: { type: 'on the bill' } };
  const link: Option<StaffEvent> = { label: phrase('option.send link'), event: { type: 'send link' } };
  return { text, options: [here, ...(reachable ? [link] : []), keep], expects: 'confirm' };
}

/** Why no order can be entered like that. */
export function notEntered(answer: Entered): Say<StaffEvent> {
  switch (answer.kind) {
    case 'no booking':
      return { text: [phrase('floor.no booking', { number: answer.number })], options: [tonight] };
    case 'has order':
      return { text: [phrase('entry.has order')] };
    case 'closed':
      return {
        text: [
          answer.next === undefined
            ? phrase('entry.closed')
            : phrase('entry.closed until', {
                at: { at: answer.next, zone: answer.zone, as: 'day and time' },
              }),
        ],
      };
    case 'not allowed':
      return { text: [phrase('change.not allowed')] };
    default:
      return { text: [phrase('entry.unread')] };
  }
}

/** What is placed: the order that was read back, paid here or by a link. */
export function toPlace({ entered, onBill }: StaffContext): Asks['placeEntry']['input'] {
  const draft = entered && 'draft' in entered ? entered.draft : { restaurantId: '', name: '', items: [] };
  return { draft, told: entered?.kind === 'ready' ? entered.order.total : 0, link: onBill !== true };
}

/** That an order was placed. */
export function placed(answer: Asks['placeEntry']['output']): Say<StaffEvent> {
  if (answer.kind === 'different') return { text: [phrase('entry.dishes')] };
  if (answer.kind === 'texted enough') {
    const { until, zone } = answer;
    return { text: [phrase('floor.texted enough', { until: { at: until, zone, as: 'day and time' } })] };
  }
  const { order } = answer;
  const facts = {
    ...orderFacts(order),
    at: { at: order.wantedAt, zone: order.zone, as: 'time' } as const,
    total: { paise: order.total, currency: order.currency },
  };
  if (answer.kind === 'link coming') return { text: [phrase('entry.link coming', facts)] };
  const text: Say['text'] = [phrase('entry.placed', facts)];
  if (answer.told) text.push(phrase('floor.guest told'));
  return { text };
}
