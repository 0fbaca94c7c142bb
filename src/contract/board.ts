import { z } from 'zod';
import { lanes } from '../domain/board.ts';
import { delayLimits, delayMinutes } from '../domain/policy.ts';
import { type Contract, front, id, instant, managers, paise, roles, words } from './endpoint.ts';

interface Choice {
  name: string;
  quantity: number;
  modifiers: Choice[];
}
const choice: z.ZodType<Choice> = z.object({
  name: z.string(),
  /** 0: it usually comes along and is left out. */
  quantity: z.int(),
  get modifiers() {
    return z.array(choice);
  },
});

/** A ticket as the board shows it. */
export const card = z.object({
  /** Of the ticket. */
  id,
  number: z.int(),
  lane: z.enum(lanes),
  kind: z.enum(['booking', 'with_booking', 'pickup', 'at_table', 'catering']),
  status: z.object({
    ticket: z.string(),
    order: z.string().nullable(),
    booking: z.string().nullable(),
  }),
  orderId: id.nullable(),
  bookingId: id.nullable(),
  name: z.string(),
  /** When the guests or the food are due. */
  at: instant,
  /** When the kitchen has to begin. */
  beginAt: instant.nullable(),
  /** Since when it is in its lane; null where nobody noted it. */
  since: instant.nullable(),
  party: z.int(),
  heads: z.int().nullable(),
  tables: z.array(z.string()),
  lateMinutes: z.int(),
  note: z.string().nullable(),
  /** Whether the note is about what makes somebody ill. */
  noteIsAllergy: z.boolean(),
  allergens: z.array(z.string()),
  lines: z.array(
    z.object({
      quantity: z.int(),
      name: z.string(),
      size: z.string().nullable(),
      modifiers: z.array(choice),
      note: z.string().nullable(),
      noteIsAllergy: z.boolean(),
      seat: z.string().nullable(),
      course: z.string().nullable(),
    }),
  ),
  cutlery: z.boolean(),
  substitution: z.enum(['ask', 'remove', 'substitute', 'cancel']).nullable(),
  /** Rises with every change of the order's lines. */
  version: z.int(),
  /** Steps that staff may take next, and whether the last can be taken back. */
  next: z.array(z.enum(['begin', 'finish', 'hand_over'])),
  recall: z.boolean(),
  decidedBy: z.string().nullable(),
  /** For those who look after guests. */
  guest: z.object({ lastDigits: z.string().nullable(), total: paise, paid: paise, due: paise }).nullable(),
});
export type Card = z.output<typeof card>;

/** Dishes of an order that come off its bill; absent: everything. */
const dishesOff = z
  .array(z.object({ lineId: id, quantity: z.int().min(1).max(999) }))
  .min(1, 'must name a dish')
  .max(200);
/** What would come off the bill, and what of it goes back; the rest was not paid yet. */
const moneyOff = z.object({ off: paise, back: paise });

export const board = {
  'GET /restaurants/:restaurant/board': {
    who: roles,
    summary: 'The tickets that wait for an answer, those of today, and what is being cooked.',
    tag: 'Board',
    answer: z.object({
      cards: z.array(card),
      /** Names of the printers that can print a ticket again. */
      printers: z.array(z.string()),
      /** Tickets that are over and not among the cards, for there are too many. */
      doneBefore: z.int(),
    }),
  },
  'POST /restaurants/:restaurant/tickets/:ticket/decision': {
    who: roles,
    summary:
      'Accepts, delays or declines a ticket. The guest is told. The first answer counts: a later one is a 409.',
    tag: 'Board',
    body: z.object({
      decision: z.enum(['accept', 'delay', 'decline']),
      /** How much later; of a delay alone. */
      minutes: z.int().min(delayLimits.least).max(delayLimits.most).default(delayMinutes),
      /** The ticket's status as whoever taps sees it: what was decided meanwhile is not overturned unseen. */
      seen: z.enum(['open', 'unanswered', 'accepted', 'delayed']),
      /** Told to the guest with a decline. */
      reason: words(200).optional(),
    }),
    answer: z.object({ number: z.int(), at: instant }),
  },
  'POST /restaurants/:restaurant/orders/:order/step': {
    who: roles,
    summary: 'Says that the kitchen has begun an order, that it is ready, or that it was handed over.',
    tag: 'Board',
    body: z.object({ step: z.enum(['begin', 'finish', 'hand_over']) }),
    answer: z.object({ number: z.int(), told: z.boolean() }),
  },
  'POST /restaurants/:restaurant/orders/:order/recall': {
    who: roles,
    summary:
      'Takes the last step of an order back, as after a slip of the hand. A guest who was told that it is ready is told that it is not.',
    tag: 'Board',
    body: z.object({ from: z.enum(['preparing', 'ready', 'served']) }),
    answer: z.object({ number: z.int(), told: z.boolean() }),
  },
  'GET /restaurants/:restaurant/orders/:order/refund': {
    who: managers,
    summary: 'What of an order can come off its bill, dish by dish.',
    tag: 'Board',
    answer: z.object({
      number: z.int(),
      lines: z.array(
        z.object({
          id,
          name: z.string(),
          quantity: z.int(),
          /** How many of it have not come off the bill yet. */
          left: z.int(),
        }),
      ),
      /** Everything that is left. */
      all: moneyOff,
    }),
  },
  'POST /restaurants/:restaurant/orders/:order/refund/terms': {
    who: managers,
    summary: 'What giving back dishes, or everything, would send back. Nothing is sent.',
    tag: 'Board',
    repeatable: true,
    body: z.object({ lines: dishesOff.optional() }),
    answer: moneyOff,
  },
  'POST /restaurants/:restaurant/orders/:order/refund': {
    who: managers,
    summary:
      'Gives back dishes of an order, or everything, for as much as was shown. 409 where it would be something else by now.',
    tag: 'Board',
    body: moneyOff.extend({ lines: dishesOff.optional() }),
    answer: moneyOff,
  },
  'POST /restaurants/:restaurant/tickets/:ticket/print': {
    who: roles,
    summary: 'Prints a ticket once more on the printers of the restaurant.',
    tag: 'Board',
    answer: z.object({ printers: z.array(z.string()) }),
  },
  'GET /restaurants/:restaurant/tickets/:ticket/paper': {
    who: roles,
    summary: 'A ticket as a page for a roll of 80 mm, for browsers to print.',
    tag: 'Board',
    gives: 'file',
  },
} satisfies Contract;

/** Who sees money and the ends of numbers. */
export const seesGuests: readonly string[] = front;
