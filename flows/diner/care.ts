import * as say from './prompts/care.ts';
import { onceMore } from './prompts/again.ts';
import { again, diner, show, tell } from './setup.ts';
import { phrase } from '../say.ts';
import type { DinerContext } from './context.ts';
import type { DinerEvent } from '../events.ts';

type Heard<Type extends DinerEvent['type']> = { event: Extract<DinerEvent, { type: Type }> };

/** Of one's own data, and what one is written to about: heard in every state, and losing no place in any but "delete me". */
export const careEvents = {
  stop: [
    {
      // On SMS Twilio says goodbye itself and lets nothing of ours through.
      guard: ({ context }: { context: DinerContext }) => context.facts.channel === 'sms',
      actions: { type: 'subscribe' as const, params: { on: false } },
    },
    {
      actions: [
        tell(() => ({ text: [phrase('stop.done')] })),
        { type: 'subscribe' as const, params: { on: false } },
      ],
    },
  ],
  start: {
    actions: [{ type: 'subscribe' as const, params: { on: true } }, again([phrase('start.done')])],
  },
  consent: {
    actions: [
      {
        type: 'agree' as const,
        params: ({ event: { category, given } }: Heard<'consent'>) => ({ category, given }),
      },
      {
        type: 'say' as const,
        params: ({ context, event }: { context: DinerContext } & Heard<'consent'>) =>
          onceMore(context, [say.noted(event)]),
      },
    ],
  },
  privacy: { actions: again(say.privacy) },
  erase: '.erasing' as const,
  'long silent': '.recognising' as const,
  link: [
    {
      guard: ({ event }: Heard<'link'>) => event.code !== undefined,
      target: '.linking.seeing' as const,
      actions: diner.assign({ link: ({ event }) => (event.type === 'link' ? event.code : undefined) }),
    },
    { target: '.linking' as const },
  ],
};

/** "Delete me": whether it can be, one question, and the goodbye. */
export const erasing = diner.createStateConfig({
  initial: 'looking',
  states: {
    looking: {
      invoke: {
        id: 'mayErase',
        src: 'mayErase',
        input: () => ({}),
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'running',
            target: '#diner.home.quiet',
            actions: {
              type: 'say',
              params: ({ event }) => say.notErased('running' in event.output ? event.output.running : []),
            },
          },
          {
            guard: ({ event }) => event.output.kind === 'works',
            target: '#diner.home.quiet',
            actions: {
              type: 'say',
              params: ({ event }) =>
                event.output.kind === 'works' ? say.works(event.output) : say.notErased([]),
            },
          },
          { target: 'asking' },
        ],
      },
    },
    asking: {
      tags: ['waiting'],
      entry: show(say.confirmErase),
      on: {
        yes: 'doing',
        no: { target: '#diner.home', actions: tell(() => ({ text: [phrase('erase.kept')] })) },
      },
    },
    doing: {
      invoke: {
        id: 'eraseMe',
        src: 'eraseMe',
        input: () => ({}),
        onDone: {
          target: '#diner.home.quiet',
          actions: tell(() => ({ text: [phrase('erase.bye')] })),
        },
      },
    },
  },
});
