import { assign } from 'xstate';
import type { DinerEvent } from '../events.ts';
import type { DinerContext, Paused } from './context.ts';
import { afresh } from './leaving.ts';
import * as ask from './prompts/resuming.ts';
import { hasSwap } from './order/stock.ts';
import { again, diner, show, tell } from './setup.ts';
import { aboutPlace, afterwards, isTweak, merged, takeAlong } from './wishes.ts';

/** What is said to the card and belongs to the question behind it; whoever says so has seen where they stand. */
const answers: readonly DinerEvent['type'][] = ['items', 'edits', 'basket', 'name'];

/**
 * The event that the state behind the card hears, when `event` is said to the card: yes, or an answer to the question itself.
 * Undefined: it is for the card, or for no question at all.
 */
export function goesOnWith(event: DinerEvent, { heard }: Paused): DinerEvent | undefined {
  if (event.type === 'yes' || event.type === 'go on' || event.type === 'more')
    return heard ?? { type: 'go on' };
  if (event.type === 'wish') return aboutPlace(event.wish) ? undefined : event;
  return answers.includes(event.type) ? event : undefined;
}

/** Back to the cart that was left days ago. */
export const withKept = {
  guard: ({ context }: { context: DinerContext }) => context.kept !== undefined,
  target: '.order.next',
  actions: diner.assign(({ context }) => {
    const heard = context.paused?.heard;
    return {
      ...(heard?.type === 'items' ? takeAlong(context, heard) : {}),
      restaurant: context.kept,
      kept: undefined,
      paused: undefined,
    };
  }),
} as const;

/** Coming back after a silence; going on where no question was left open shows the present one. */
export const resumeEvents = diner.createStateConfig({
  on: {
    resumed: {
      target: '.resuming',
      actions: assign({
        paused: ({ context, event: { stood, heard, days } }) => ({
          stood,
          heard,
          days,
          // Whoever left the card itself unanswered left the question behind it.
          prompt: context.paused?.prompt ?? context.prompt,
        }),
      }),
    },
    'go on': [withKept, { actions: again([]) }],
  },
}).on;

/** Where it stood, said after a silence, before an answer to a question long forgotten is taken for one. */
export const resuming = diner.createStateConfig({
  initial: 'looking',
  states: {
    looking: {
      always: { guard: ({ context }) => context.inCart === 0, target: 'looked' },
      invoke: {
        id: 'leftCart',
        src: 'cart',
        input: ({ context }) => ({ restaurantId: context.restaurant?.id ?? '' }),
        onDone: {
          target: 'looked',
          actions: assign({
            cart: ({ event }) => event.output,
            inCart: ({ event }) => event.output.lines.length,
            vanished: ({ event }) => (hasSwap(event.output.vanished) ? event.output.vanished : undefined),
          }),
        },
      },
    },
    looked: {
      always: [
        {
          guard: ({ context }) => context.paused?.days === true && context.inCart > 0,
          target: 'beginning',
          actions: tell(ask.kept),
        },
        { guard: ({ context }) => context.paused?.days === true, target: 'beginning' },
        { target: 'asking' },
      ],
    },
    asking: {
      tags: ['waiting'],
      entry: show(ask.whereItStood),
      on: { no: '#diner.leaving' },
    },
    // Nobody remembers a table half asked for days ago; a cart they may.
    beginning: {
      invoke: {
        id: 'forget',
        src: 'drop',
        input: ({ context }) => ({ reservationId: context.reservationId ?? '' }),
        onDone: [
          {
            guard: ({ context }) => wholeWish(context) !== undefined,
            target: '#diner.discover',
            actions: assign(({ context }) => ({ ...keeping(context), ...wholeWish(context) })),
          },
          { target: '#diner.home', actions: assign(({ context }) => keeping(context)) },
        ],
      },
    },
  },
});

/** Everything is begun anew, but for the cart; dishes that were said on coming back wait for it. */
function keeping(context: DinerContext): Partial<DinerContext> {
  const { paused, restaurant } = context;
  return { ...afresh(context), inCart: 0, ...(context.inCart > 0 ? { paused, kept: restaurant } : {}) };
}

/** A wish said on coming back that can stand by itself: a bare "8pm" answers what was asked days ago. */
function wholeWish(context: DinerContext): Pick<DinerContext, 'wish' | 'said'> | undefined {
  const heard = context.paused?.heard;
  if (heard?.type !== 'wish' || isTweak(heard.wish)) return undefined;
  return { wish: merged(afterwards(context), heard.wish), said: heard.text };
}
