import { assign } from 'xstate';
import type { Change } from '../../asks.ts';
import type { Swap } from '../../stock-asks.ts';
import type { DinerContext } from '../context.ts';
import * as ask from '../prompts/order/stock.ts';
import { diner, show } from '../setup.ts';
import { takeAlong } from '../wishes.ts';
import { takeEdits } from './take-edits.ts';

/** The first dish that is gone and has something like it. */
function firstSwap(changes: readonly Change[] | undefined): Swap | undefined {
  return changes?.flatMap((change) => (change.what === 'gone' ? (change.swap ?? []) : []))[0];
}

/** Whether something can be had instead of what is gone. */
export function hasSwap(changes: readonly Change[] | undefined): boolean {
  return firstSwap(changes) !== undefined;
}

/** What is left to settle once something was taken for the first dish that is gone, or nothing. */
function settled({ vanished = [] }: DinerContext): Change[] | undefined {
  const first = vanished.findIndex((change) => change.what === 'gone' && change.swap !== undefined);
  const rest = vanished.filter(
    (change, i) => i > first && change.what === 'gone' && change.swap !== undefined,
  );
  return rest.length > 0 ? rest : undefined;
}

/** Nothing is taken for it: on to the next that is gone, or to the cart. */
const leftOut = [
  {
    guard: ({ context }: { context: DinerContext }) => settled(context) !== undefined,
    target: 'swap',
    reenter: true,
    actions: diner.assign({ vanished: ({ context }) => settled(context) }),
  },
  { target: 'showing' },
] as const;

/** Fewer are left than were asked for, or a dish went out of the cart: what can be had instead, with one tap. */
export const stock = diner.createStateConfig({
  states: {
    few: {
      tags: ['waiting'],
      entry: show(ask.few),
      on: {
        'take left': takeLeft(),
        yes: takeLeft(),
        no: { target: 'next', actions: assign({ draft: undefined, few: undefined }) },
        done: { target: 'next', actions: assign({ draft: undefined, few: undefined }) },
        back: { target: 'starting', actions: assign({ draft: undefined, few: undefined, queue: [] }) },
      },
    },
    swap: {
      tags: ['waiting'],
      entry: show(ask.swap),
      on: {
        'pick swap': {
          target: 'building',
          actions: assign(({ context, event }) => ({
            draft: {
              line: { itemId: event.id, quantity: firstSwap(context.vanished)?.quantity ?? 1, modifiers: [] },
              without: [],
              settled: ['optional'],
            },
            vanished: settled(context),
          })),
        },
        done: leftOut,
        no: leftOut,
        // Whoever asks for something else has answered; the question is not put again.
        items: {
          target: 'next',
          actions: assign(({ context, event }) => ({ ...takeAlong(context, event), vanished: undefined })),
        },
        edits: { target: 'editing', actions: [takeEdits, assign({ vanished: undefined })] },
        back: 'showing',
      },
    },
  },
}).states;

/** As many as are left: of the dish in the making, or of the line that should become more. */
function takeLeft() {
  return [
    {
      guard: ({ context }: { context: DinerContext }) => context.few?.lineId !== undefined,
      target: 'editing',
      actions: diner.assign(({ context: { few } }) => ({
        edits: few?.lineId ? [{ op: 'set quantity' as const, lineId: few.lineId, quantity: few.left }] : [],
        few: undefined,
      })),
    },
    {
      target: 'building',
      actions: diner.assign(({ context: { draft, few } }) => ({
        ...(draft && few ? { draft: { ...draft, line: { ...draft.line, quantity: few.left } } } : {}),
        few: undefined,
      })),
    },
  ] as const;
}
