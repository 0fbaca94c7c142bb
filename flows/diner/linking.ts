import { assign } from 'xstate';
import { phrase } from '../say.ts';
import type { CareAsks } from '../care-asks.ts';
import type { DinerContext } from './context.ts';
import { entered } from './discover.ts';
import * as say from './prompts/care.ts';
import { diner, show, tell } from './setup.ts';
import { finished } from './wishes.ts';

/** The cart of the other chat comes into focus here; what was in the making here gives way. */
function focused(context: DinerContext, { card, inCart = 0 }: { card?: Card; inCart?: number }) {
  const clean = { ...context, ...finished(context), booked: undefined, link: undefined };
  return card ? { ...clean, ...entered(clean, card), inCart } : { link: undefined };
}
type Card = Extract<CareAsks['useLink']['output'], { kind: 'joined' }>['card'];

/** Two chats of one person become one, by a code that is made in the one and written in the other. */
export const linking = diner.createStateConfig({
  initial: 'making',
  states: {
    making: {
      invoke: {
        id: 'makeLink',
        src: 'makeLink',
        input: () => ({}),
        onDone: {
          target: '#diner.home.quiet',
          actions: { type: 'say', params: ({ event }) => say.linkCode(event.output) },
        },
      },
    },
    seeing: {
      invoke: {
        id: 'seeLink',
        src: 'seeLink',
        input: ({ context }) => ({ code: context.link ?? '' }),
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'ask',
            target: 'asking',
            actions: assign({
              linked: ({ event }) => (event.output.kind === 'ask' ? event.output : undefined),
            }),
          },
          {
            target: '#diner.home.quiet',
            actions: [assign({ link: undefined }), tell(() => ({ text: [phrase('link.unknown')] }))],
          },
        ],
      },
    },
    asking: {
      tags: ['waiting'],
      entry: show(({ linked }) => say.confirmLink(linked ?? { channel: 'sms', digits: '' })),
      on: {
        yes: 'joining',
        no: {
          target: '#diner.home',
          actions: [assign({ link: undefined }), tell(() => ({ text: [phrase('link.kept')] }))],
        },
      },
    },
    joining: {
      invoke: {
        id: 'useLink',
        src: 'useLink',
        input: ({ context }) => ({ code: context.link ?? '' }),
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'unknown',
            target: '#diner.home.quiet',
            actions: [assign({ link: undefined }), tell(() => ({ text: [phrase('link.unknown')] }))],
          },
          {
            guard: ({ event }) => event.output.kind === 'not possible',
            target: '#diner.home.quiet',
            actions: [assign({ link: undefined }), tell(() => ({ text: [phrase('link.not possible')] }))],
          },
          {
            guard: ({ event }) => event.output.kind === 'joined' && event.output.card !== undefined,
            target: '#diner.order.showing',
            actions: [
              tell(() => ({ text: [phrase('link.done')] })),
              assign(({ context, event }) =>
                focused(context, event.output.kind === 'joined' ? event.output : {}),
              ),
            ],
          },
          {
            target: '#diner.home',
            actions: [assign({ link: undefined }), tell(() => ({ text: [phrase('link.done')] }))],
          },
        ],
      },
    },
  },
});
