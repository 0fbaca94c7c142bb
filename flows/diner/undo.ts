import type { CartLineAsked } from '../care-asks.ts';
import type { DinerContext, Step, TableSaid } from './context.ts';
import { howToCancel } from './prompts/undo.ts';
import { diner, tell } from './setup.ts';

/** Changes that can be taken back, one after the other. */
const mostSteps = 6;

/** Where a conversation stands. */
export interface Stood {
  value: unknown;
  context: DinerContext;
}

/** What a turn did that can be taken back, or ends that: the cart before, or that all of it was placed, or given up again. */
export interface Done {
  was?: CartLineAsked[] | undefined;
  placed?: boolean | undefined;
}

/** The outer and the inner state: "order" and "cart" of {order: "cart"}. */
export function placeOf(value: unknown): { part: string; state: string } {
  if (typeof value === 'string') return { part: value, state: '' };
  const [part = '', state] = Object.entries((value ?? {}) as object)[0] ?? [];
  return { part, state: typeof state === 'string' ? state : '' };
}

/** In the middle of a question about one dish, to take back is to go back. */
const ofOneDish = ['which', 'size', 'group', 'few', 'swap', 'note', 'plate', 'tipping'];

/** What is taken back next where a conversation stands; undefined: nothing. */
export function lastStep(stood: Stood): Step | undefined {
  const { past, restaurant, orderId } = stood.context;
  const { part, state } = placeOf(stood.value);
  const step = past?.at(-1);
  if (step?.what === 'placed') return ['home', 'order', 'reserve', 'pay'].includes(part) ? step : undefined;
  if (!['order', 'reserve'].includes(part) || ofOneDish.includes(state)) return undefined;
  if (step?.what === 'cart' && (orderId !== undefined || step.restaurantId !== restaurant?.id))
    return undefined;
  return step;
}

/** What can be taken back once a turn is over. */
export function pastAfter(before: Stood, after: Stood, { was, placed }: Done): Step[] | undefined {
  if (placed !== undefined) return placed ? [{ what: 'placed' }] : undefined;
  const { restaurant, past, cart } = after.context;
  const here = before.context.restaurant?.id === restaurant?.id;
  const steps: Step[] = here ? [...(past ?? []), ...answered(before, after)] : [];
  if (was && restaurant) {
    const made = (cart?.lines ?? []).map(({ id }) => id).filter((id) => !was.some((line) => line.id === id));
    steps.push({ what: 'cart', restaurantId: restaurant.id, was, made });
  }
  return steps.length === 0 ? undefined : steps.slice(-mostSteps);
}

/** The answer about a table that a turn was, if it was one. */
function answered(before: Stood, after: Stood): Step[] {
  const [from, to] = [placeOf(before.value), placeOf(after.value)];
  const talked = [from, to].every(({ part }) => part === 'order' || part === 'reserve');
  if (!talked || from.state === 'booked' || to.state === 'booked') return [];
  const { wish, at, note, under } = before.context;
  const named = from.part === 'reserve' && from.state === 'naming' && to.state !== 'naming';
  if (!named && sameTable(before.context, after.context)) return [];
  return [{ what: 'table', stood: before.value, wish, at, note, under, ...(named ? { named } : {}) } as Step];
}

/** Whether the same was said of a table. */
function sameTable(a: TableSaid, b: TableSaid): boolean {
  const said = ({ wish, at, note, under }: TableSaid) => [
    wish.partySize,
    wish.date,
    wish.time,
    wish.from,
    wish.until,
    wish.note,
    at,
    note,
    under,
  ];
  const other = said(b);
  return said(a).every((one, i) => one === other[i]);
}

/** The conversation as it was before an answer about a table; a name is asked for anew, though it is known by now. */
export function before(
  { wish, at, note, under, named }: Extract<Step, { what: 'table' }>,
  { past, facts }: DinerContext,
): Partial<DinerContext> {
  const nameless = named ? { facts: { ...facts, name: null } } : {};
  return { wish, at, note, under, past: past?.slice(0, -1), ...nameless } as Partial<DinerContext>;
}

/** Taking back a change of the cart; what is placed is not taken back by a word. */
export const undoEvents = diner.createStateConfig({
  on: {
    undo: [
      {
        guard: ({ context }) => context.past?.at(-1)?.what === 'cart',
        target: '.order.takingBack',
        actions: diner.assign(({ context: { past = [] } }) => {
          const last = past.at(-1);
          return { past: past.slice(0, -1), undone: last?.what === 'cart' ? last : undefined };
        }),
      },
      { actions: tell(howToCancel) },
    ],
  },
}).on;
