import type { Asks } from '../asks.ts';
import type { DinerEvent } from '../events.ts';
import { phrase, type Say } from '../say.ts';
import { careEvents } from './care.ts';
import { askingAgain, noteWhich } from './ask-again.ts';
import { news } from './prompts/news.ts';
import { diner, tell } from './setup.ts';
import { noteVisit, reconfirming } from './visits.ts';
import { assign } from 'xstate';

/** A person has taken over: everything the diner writes goes to them, and the bot keeps silent. */
export const person = diner.createStateConfig({
  initial: 'opening',
  states: {
    opening: {
      invoke: {
        id: 'openHandover',
        src: 'openHandover',
        input: ({ context }) => (context.restaurant ? { restaurantId: context.restaurant.id } : {}),
        onDone: [
          {
            guard: ({ event }) => event.output.reached,
            target: 'talking',
            actions: { type: 'say', params: ({ event }) => coming(event.output) },
          },
          { target: '#diner.home.quiet', actions: tell(() => ({ text: [phrase('person.nobody')] })) },
        ],
      },
    },
    talking: {
      tags: ['waiting'],
      entry: assign({ prompt: () => ({ text: [phrase('person.coming')] }), misses: 0 }),
      on: {
        menu: 'closing',
        back: 'closing',
        restart: 'closing',
        stop: careEvents.stop.map((said) => ({ ...said, target: 'stopping' })),
        wait: { target: 'askingAgain', actions: noteWhich },
        coming: [
          {
            guard: ({ event }) => event.id !== undefined,
            target: 'reconfirming',
            actions: noteVisit,
          },
          { target: 'relaying' },
        ],
        news: {
          guard: ({ event }) => ['person left', 'person never came'].includes(event.news.about),
          target: '#diner.home',
          actions: { type: 'say', params: ({ event }) => news(event.news) },
        },
        ...handedOn(),
      },
    },
    askingAgain: askingAgain('talking'),
    reconfirming: reconfirming('talking'),
    relaying: {
      invoke: {
        id: 'relay',
        src: 'relay',
        input: ({ context }) => ({ text: context.facts.text }),
        onDone: [
          { guard: ({ event }) => event.output.open, target: 'talking' },
          { target: '#diner.home', actions: tell(() => ({ text: [phrase('person.left')] })) },
        ],
      },
    },
    // Whoever talks to them would write to nobody.
    stopping: {
      invoke: {
        id: 'closeHandover',
        src: 'closeHandover',
        input: () => ({ stopped: true }),
        onDone: '#diner.home.quiet',
      },
    },
    closing: {
      invoke: {
        id: 'closeHandover',
        src: 'closeHandover',
        input: () => ({ stopped: false }),
        onDone: { target: '#diner.home', actions: tell(() => ({ text: [phrase('person.closed')] })) },
      },
    },
  },
});

/** A person is fetched, or was a few minutes ago: they are told once. */
function coming({ told }: Asks['openHandover']['output']): Say<DinerEvent> {
  if (!told) return { text: [phrase('person.coming')] };
  return { text: [phrase('person.told', { at: { at: told.at, zone: told.zone, as: 'time' } })] };
}

/** Whatever the words would have meant to the bot, now they are meant for a person. */
function handedOn() {
  const acts = ['help', 'person', 'bookings', 'thanks', 'bye', 'greeting', 'voice', 'media'] as const;
  const moments = ['late', 'here', 'repeat', 'again', 'stale', 'erase', 'link', 'undo'] as const;
  const answers = ['yes', 'no', 'cancel', 'change', 'more', 'cart', 'pay'] as const;
  const said = ['wish', 'items', 'edits', 'name', 'question', 'words', 'location'] as const;
  const all = [...acts, ...moments, ...answers, ...said];
  return Object.fromEntries(all.map((type) => [type, 'relaying'])) as Record<
    (typeof all)[number],
    'relaying'
  >;
}
