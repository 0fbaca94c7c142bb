import { assign } from 'xstate';
import { phrase } from '../say.ts';
import { amending, noteChange } from './amend.ts';
import { askingAgain, noteWhich } from './ask-again.ts';
import { billEvents, billing } from './billing.ts';
import { atTable } from './at-table.ts';
import { bookings } from './bookings.ts';
import { careEvents, erasing } from './care.ts';
import { catering } from './catering.ts';
import { type DinerContext, freshContext } from './context.ts';
import { discover } from './discover.ts';
import { order } from './order/order.ts';
import { afterPayment, isDecided, pay } from './pay.ts';
import { kitchenEvents } from './kitchen-events.ts';
import { linking } from './linking.ts';
import { leaving } from './leaving.ts';
import { lookFor } from './look-for.ts';
import { basketHeard } from './order/take-basket.ts';
import { takeEdits } from './order/take-edits.ts';
import { person } from './person.ts';
import { noteRepeat, repeating } from './repeat.ts';
import { onceMore } from './prompts/again.ts';
import { answer } from './prompts/answer.ts';
import * as ask from './prompts/home.ts';
import { news } from './prompts/news.ts';
import { recognising } from './recognising.ts';
import { resumeEvents, resuming, withKept } from './resuming.ts';
import { payingRest, restEvents } from './rest.ts';
import { reserve } from './reserve/reserve.ts';
import { again, diner, show, tell } from './setup.ts';
import { lineEvents, offered } from './waitlist-events.ts';
import { undoEvents } from './undo.ts';
import { waitlist } from './waitlist.ts';
import { answersToReminders, arriving, reconfirming, saidToReminder } from './visits.ts';
import {
  aboutPlace,
  lookingAnew,
  finished,
  isTweak,
  justBooked,
  merged,
  onlyRow,
  takeAlong,
  wantsTable,
} from './wishes.ts';

/**
 * What was said makes no sense here. Once: sorry, and the question again. Twice: a way out. The third time a person is
 * fetched; nobody is asked the same question three times (Microsoft's guidance for bots says never more than two).
 */
const missed = [
  {
    guard: ({ context }: { context: { misses: number } }) => context.misses === 0,
    actions: [diner.assign({ misses: 1 }), again([phrase('miss.sorry')])],
  },
  {
    guard: ({ context }: { context: { misses: number } }) => context.misses === 1,
    actions: [diner.assign({ misses: 2 }), tell(ask.choices)],
  },
  { target: '#diner.person' },
];

const stale = { actions: again([phrase('stale.notice')]) };

/** A tap on something that is no longer on offer: the present question is shown instead. */
const oldTaps = [
  'pick restaurant',
  'pick time',
  'other day',
  'elsewhere',
  'pick section',
  'pick item',
  'pick size',
  'pick option',
  'pick line',
  'pick booking',
  'add more',
  'add note',
  'whose plate',
  'remove',
  'one more',
  'one less',
  'take left',
  'pick swap',
  'soonest',
  'table only',
  'check payment',
  'pick dish',
] as const;

/** "Running late" without saying how much. */
const aLittle = 15;

/** After a booking is made, the next wish is a new one: nothing of the old is carried into it but where the diner is. */
function anew({ context }: { context: DinerContext }): Partial<DinerContext> {
  return context.booked ? { ...finished(context), booked: undefined } : {};
}

/** The diner's conversation. Where it stands is its state; everything else it knows is in `context.ts`. */
export const dinerMachine = diner.createMachine({
  id: 'diner',
  context: ({ input }) => freshContext(input),
  initial: 'home',
  on: {
    help: { actions: tell(ask.help) },
    menu: [
      { guard: ({ context }) => context.restaurant?.hasMenu === true, target: '.order' },
      { target: '.home' },
    ],
    back: '.home',
    restart: '.leaving',
    person: '.person',
    bookings: { target: '.bookings', actions: assign({ goal: undefined }) },
    language: {
      actions: [
        { type: 'remember', params: ({ event }) => ({ language: event.language }) },
        again([phrase('language.changed')]),
      ],
    },
    ...careEvents,
    thanks: { actions: tell(() => ({ text: [phrase('thanks.answer')] })) },
    greeting: { actions: again([phrase('greeting.answer')]) },
    voice: { actions: again([phrase('media.voice')]) },
    media: {
      actions: {
        type: 'say',
        params: ({ context, event }) => onceMore(context, [phrase('media.other', { of: event.of })]),
      },
    },
    stale,
    ...(Object.fromEntries(oldTaps.map((type) => [type, stale])) as Record<
      (typeof oldTaps)[number],
      typeof stale
    >),
    words: missed,
    called: missed,
    yes: [offered.yes, saidToReminder, ...missed],
    no: [offered.no, ...missed],
    change: missed,
    more: missed,
    done: missed,
    book: missed,
    cancel: { target: '.bookings', actions: assign({ goal: 'cancel' }) },
    find: {
      target: '.discover',
      actions: [assign(anew), assign(lookingAnew)],
    },
    wish: [
      {
        // "make it 9" after it was booked and paid for: the booking is opened, which says what can be done about it.
        guard: ({ context, event }) => context.booked !== undefined && isTweak(event.wish),
        target: '.bookings.opening',
        actions: assign({ rows: ({ context }) => justBooked(context), goal: undefined }),
      },
      {
        // "tomorrow at 8", and nothing of where: it is meant for the restaurant that is being talked about, also after a
        // booking there.
        guard: ({ context, event }) =>
          context.restaurant !== undefined &&
          wantsTable(event.wish) &&
          !aboutPlace(event.wish) &&
          event.wish.words === undefined,
        target: '.reserve',
        actions: [
          assign(anew),
          assign(({ context, event }) => ({
            wish: merged(context.wish, event.wish),
            ...takeAlong(context, event),
            ...(event.items ? { whole: true } : {}),
          })),
        ],
      },
      {
        target: '.discover',
        actions: [assign(anew), lookFor],
      },
    ],
    location: {
      target: '.discover',
      actions: assign({
        near: ({ event }) => ({ latitude: event.latitude, longitude: event.longitude }),
        wish: ({ context }) => {
          const { city: _city, area: _area, ...wish } = context.wish;
          return { ...wish, nearMe: true };
        },
      }),
    },
    items: [
      {
        guard: ({ context }) => context.restaurant?.hasMenu === true,
        target: '.order.next',
        actions: assign(({ context, event }) => takeAlong(context, event)),
      },
      ...missed,
    ],
    edits: [
      {
        guard: ({ context }) => context.restaurant?.hasMenu === true && context.orderId === undefined,
        target: '.order.editing',
        actions: takeEdits,
      },
      ...missed,
    ],
    repeat: { target: '.repeating', actions: noteRepeat },
    basket: basketHeard,
    again: { actions: again([]) },
    late: { target: '.arriving', actions: assign({ late: ({ event }) => event.minutes ?? aLittle }) },
    here: { target: '.arriving', actions: assign({ late: undefined }) },
    bye: { actions: tell(() => ({ text: [phrase('bye.answer')] })) },
    order: [{ guard: ({ context }) => context.restaurant?.hasMenu === true, target: '.order' }, ...missed],
    cart: [
      { guard: ({ context }) => context.orderId !== undefined, target: '.bookings' },
      { guard: ({ context }) => context.restaurant !== undefined, target: '.order.showing' },
      withKept,
      ...missed,
    ],
    pay: [
      { guard: ({ context }) => context.orderId !== undefined, target: '.pay.checking' },
      { guard: ({ context }) => context.inCart > 0, target: '.order.reviewing' },
      ...missed,
    ],
    checkout: [{ guard: ({ context }) => context.inCart > 0, target: '.order.reviewing' }, ...missed],
    wait: { target: '.askingAgain', actions: noteWhich },
    ...answersToReminders,
    'give up': {
      target: '.bookings.opening',
      actions: assign({
        rows: ({ event }) => onlyRow(event),
        goal: 'cancel',
      }),
    },
    question: { actions: { type: 'say', params: ({ context, event }) => answer(context, event) } },
    name: {
      actions: [
        { type: 'remember', params: ({ event }) => ({ name: event.name }) },
        { type: 'say', params: ({ event }) => ({ text: [phrase('name.noted', { name: event.name })] }) },
      ],
    },
    ...lineEvents,
    ...billEvents,
    'change order': { target: '.amending', actions: noteChange },
    ...kitchenEvents,
    ...restEvents,
    ...resumeEvents,
    ...undoEvents,
    news: [
      {
        // Wherever the conversation stands: what is written from now on goes to whoever has come.
        guard: ({ event }) => event.news.about === 'person comes',
        target: '.person.talking',
        actions: { type: 'say', params: ({ event }) => news(event.news) },
      },
      {
        guard: ({ event }) => event.news.about === 'table free' || event.news.about === 'table ready',
        actions: [
          assign({ place: ({ event }) => ('id' in event.news ? event.news.id : undefined) }),
          { type: 'say', params: ({ event }) => news(event.news) },
        ],
      },
      {
        guard: ({ event }) => event.news.about === 'reminder',
        actions: [
          assign({ reminded: ({ event }) => ('booking' in event.news ? event.news.booking?.id : undefined) }),
          { type: 'say', params: ({ event }) => news(event.news) },
        ],
      },
      {
        guard: ({ event }) => isDecided(event.news),
        actions: [
          assign(({ context, event }) => afterPayment(context, event.news)),
          { type: 'say', params: ({ event }) => news(event.news) },
        ],
      },
      { actions: { type: 'say', params: ({ event }) => news(event.news) } },
    ],
  },
  states: {
    home: {
      // Whoever is back here looks for no line any more.
      entry: assign({ joining: undefined, asking: undefined, cater: undefined }),
      initial: 'asking',
      states: {
        asking: {
          tags: ['waiting'],
          entry: show(ask.home),
          on: {
            greeting: { target: 'asking', reenter: true },
            words: {
              guard: ({ event }) => /\p{L}{3}/u.test(event.text),
              target: '#diner.discover',
              actions: lookFor,
            },
          },
        },
        // The same, after something was said that needs no question behind it.
        quiet: {
          tags: ['waiting'],
          entry: assign({ prompt: ({ context }) => ask.home(context), misses: 0 }),
          on: {
            greeting: 'asking',
            words: {
              guard: ({ event }) => /\p{L}{3}/u.test(event.text),
              target: '#diner.discover',
              actions: lookFor,
            },
          },
        },
      },
    },
    discover,
    reserve,
    order,
    pay,
    bookings,
    billing,
    person,
    waitlist,
    amending,
    atTable,
    catering,
    askingAgain: askingAgain('#diner.home.quiet'),
    reconfirming: reconfirming('#diner.home.quiet'),
    arriving,
    payingRest,
    repeating,
    erasing,
    linking,
    recognising,
    resuming,
    leaving,
  },
});
