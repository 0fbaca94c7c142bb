import { assign } from 'xstate';
import { ownWords } from '../own-words.ts';
import { phrase } from '../say.ts';
import { blocking, noteBlock } from './blocking.ts';
import { attending, noteGuests } from './guests.ts';
import { helping } from './helping.ts';
import { houseEvents, housing, noteHouse } from './house.ts';
import { keeping } from './keeping.ts';
import { notePrint, printing } from './printing.ts';
import { isReason } from './reason.ts';
import { because, named, severalOf, subject } from './meant.ts';
import * as prompts from './prompts.ts';
import { changeEvents, changing } from './changing.ts';
import { dictated } from './dictated.ts';
import { entries, entryEvents } from './entering.ts';
import { noteStep, orderEvents, orders } from './orders.ts';
import { again, show, staff, tell } from './setup.ts';
import { refundEvents, refunds } from './refunds.ts';
import { noteStock, stocking } from './stock.ts';
import { line, lineEvents } from './waitlist.ts';

const hint = tell(prompts.help);
const sorry = again([phrase('miss.sorry')]);
const helped = again([phrase('staff.help'), phrase('staff.help orders')]);
const kept = tell(prompts.kept);
/** The restaurant's side: tickets answered, dishes taken off, tonight's list, and a diner helped by hand. */
export const staffMachine = staff.createMachine({
  id: 'staff',
  context: ({ input }) => ({ facts: input, misses: 0 }),
  initial: 'idle',
  on: {
    help: { actions: hint },
    menu: { actions: hint },
    person: { actions: tell(() => ({ text: [phrase('staff.person')] })) },
    back: { target: '.idle', actions: hint },
    restart: { target: '.idle', actions: hint },
    language: {
      actions: [
        { type: 'remember', params: ({ event }) => ({ language: event.language }) },
        tell(() => ({ text: [phrase('language.changed')] })),
      ],
    },
    stop: [
      {
        guard: ({ context }) => context.facts.channel === 'sms',
        actions: { type: 'subscribe', params: { on: false } },
      },
      {
        actions: [
          tell(() => ({ text: [phrase('stop.done')] })),
          { type: 'subscribe', params: { on: false } },
        ],
      },
    ],
    start: {
      actions: [{ type: 'subscribe', params: { on: true } }, tell(() => ({ text: [phrase('start.done')] }))],
    },
    thanks: { actions: tell(() => ({ text: [phrase('thanks.answer')] })) },
    greeting: { actions: tell(prompts.idle) },
    voice: { actions: again([phrase('media.voice')]) },
    media: { actions: again([phrase('media.picture')]) },
    location: { actions: hint },
    stale: { actions: again([phrase('stale.notice')]) },
    words: [
      {
        guard: ({ event }) => dictated(event.text) !== undefined,
        target: '.entering',
        actions: assign({ entry: ({ event }) => ({ text: dictated(event.text) ?? '' }), change: undefined }),
      },
      { actions: hint },
    ],
    yes: { actions: hint },
    no: { actions: hint },
    reason: { actions: hint },
    keep: { actions: hint },
    done: { actions: hint },
    tonight: '.listing',
    floor: { target: '.keeping', actions: assign({ said: ({ event }) => event.said }) },
    accept: {
      target: '.deciding',
      actions: assign({ decision: ({ event }) => ({ ...subject(event), decision: 'accept' }) }),
    },
    later: {
      target: '.deciding',
      actions: assign({ decision: ({ event }) => ({ ...subject(event), decision: 'delay' }) }),
    },
    decline: [
      {
        guard: ({ event }) => event.reason !== undefined && isReason(event.reason),
        target: '.deciding',
        actions: assign({
          decision: ({ event }) => ({
            ...subject(event),
            decision: 'decline',
            reason: ownWords(event.reason ?? ''),
          }),
        }),
      },
      {
        target: '.finding',
        actions: assign({ decision: ({ event }) => ({ ...subject(event), decision: 'decline' }) }),
      },
    ],
    ...houseEvents,
    stock: { target: '.stocking', actions: noteStock },
    'pick stock': { target: '.stocking', actions: noteStock },
    here: { target: '.attending', actions: noteGuests },
    'no show': { target: '.attending', actions: noteGuests },
    'block guest': { target: '.blocking', actions: noteBlock },
    print: { target: '.printing', actions: notePrint },
    'take over': { target: '.taking', actions: assign({ handoverId: ({ event }) => event.handoverId }) },
    ...lineEvents,
    ...orderEvents,
    ...changeEvents,
    ...entryEvents,
    'pick dish': { actions: again([phrase('stale.notice')]) },
    'on the bill': { actions: again([phrase('stale.notice')]) },
    'send link': { actions: again([phrase('stale.notice')]) },
    ...refundEvents,
    news: { actions: { type: 'say', params: ({ event }) => prompts.news(event.news) } },
  },
  states: {
    idle: {
      tags: ['waiting'],
      entry: staff.assign({ prompt: () => prompts.idle(), misses: 0 }),
      // Whoever answers a ticket in between is still talking to their guest.
      always: { guard: ({ context }) => context.diner !== undefined, target: 'helping' },
    },
    deciding: {
      invoke: {
        id: 'decide',
        src: 'decide',
        input: ({ context }) => context.decision ?? { decision: 'accept' },
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'which',
            target: 'choosing',
            actions: assign({ choice: ({ event }) => severalOf(event.output) }),
          },
          {
            target: 'idle',
            actions: [
              assign({ decided: ({ event }) => event.output, decision: undefined, ticket: undefined }),
              tell(prompts.decided),
            ],
          },
        ],
      },
    },
    choosing: {
      tags: ['waiting'],
      entry: show(prompts.which),
      on: {
        words: { actions: sorry },
        yes: { actions: sorry },
        no: { actions: sorry },
      },
    },
    // Why is asked only of a ticket that can be declined, and by its name.
    finding: {
      invoke: {
        id: 'ticket',
        src: 'ticket',
        input: ({ context }) => context.decision ?? { decision: 'decline' },
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'one',
            target: 'declining',
            actions: assign(({ event }) => named(event.output)),
          },
          {
            guard: ({ event }) => event.output.kind === 'which',
            target: 'choosing',
            actions: assign({ choice: ({ event }) => severalOf(event.output) }),
          },
          {
            target: 'idle',
            actions: [
              assign({
                decided: ({ event }) => (event.output.kind === 'one' ? undefined : event.output),
                decision: undefined,
              }),
              tell(prompts.decided),
            ],
          },
        ],
      },
    },
    declining: {
      tags: ['waiting'],
      entry: show(prompts.reasons),
      on: {
        // Whoever reads help here still owes the answer, and the next words would be the reason.
        help: { actions: helped },
        menu: { actions: helped },
        done: { actions: helped },
        keep: { target: 'idle', actions: kept },
        back: { target: 'idle', actions: [kept, hint] },
        restart: { target: 'idle', actions: [kept, hint] },
        tonight: { target: 'listing', actions: kept },
        floor: { target: 'keeping', actions: [kept, assign({ said: ({ event }) => event.said })] },
        stock: { target: 'stocking', actions: [kept, noteStock] },
        house: {
          guard: ({ event }) => event.said.act !== 'undo',
          target: 'housing',
          actions: [kept, noteHouse],
        },
        here: { target: 'attending', actions: [kept, noteGuests] },
        'no show': { target: 'attending', actions: [kept, noteGuests] },
        print: { target: 'printing', actions: [kept, notePrint] },
        'step order': { target: 'stepping', actions: [kept, noteStep] },
        yes: { actions: sorry },
        no: { actions: sorry },
        reason: {
          target: 'deciding',
          actions: assign({ decision: ({ context, event }) => because(context, event.reason) }),
        },
        words: [
          {
            guard: ({ event }) => isReason(event.text),
            target: 'deciding',
            actions: assign({ decision: ({ context, event }) => because(context, ownWords(event.text)) }),
          },
          { actions: sorry },
        ],
      },
    },
    listing: {
      invoke: {
        id: 'tonight',
        src: 'tonight',
        input: () => ({}),
        onDone: {
          target: 'idle',
          actions: [
            assign({ evening: ({ event }) => event.output, seen: ({ event }) => event.output.seen }),
            tell(prompts.tonight),
            assign({ evening: undefined }),
          ],
        },
      },
    },
    stocking,
    housing,
    ...keeping,
    ...line,
    ...orders,
    ...changing,
    ...entries,
    ...refunds,
    attending,
    blocking,
    printing,
    ...helping,
  },
});
