import type { Change, CheckoutAnswer, ReviewAnswer } from '../../../asks.ts';
import type { DinerEvent } from '../../../events.ts';
import { type Phrase, phrase, type Say } from '../../../say.ts';
import type { DinerContext } from '../../context.ts';
import { isHolding } from '../../wishes.ts';
import { notThen, whenAndWhere } from '../kitchen.ts';
import { addTip, besides } from './basket.ts';
import { cart } from './cart.ts';
import { money } from './pages.ts';
import { changed } from './stock.ts';

/** The differences found when the cart was checked again. */
function changes(all: readonly Change[], currency: string, zone: string): Phrase[] {
  return all.map((change) => changed(change, currency, zone));
}

/** What was found to be different, before a question that is no read-back. */
export function found(context: DinerContext): Phrase[] {
  const { currency = 'INR', zone = 'Asia/Kolkata' } = context.restaurant ?? {};
  return changes(context.review?.changes ?? [], currency, zone);
}

type Ready = Extract<ReviewAnswer, { kind: 'ready' }>;

/** What the diner pays now: the food, and what of the deposit it does not stand for. */
export function toPay({ cart, deposit }: Ready): number {
  return cart.bill.total + (deposit?.beside ?? 0);
}

/** What becomes of the deposit of the table that the food goes with. */
function depositTerms({ deposit, zone, cart: { currency } }: Ready, now: number): Phrase[] {
  if (!deposit) return [];
  const values = {
    deposit: { paise: deposit.paise, currency },
    rest: deposit.beside > 0 ? 'some' : 'none',
    until: { at: deposit.freeUntil, zone, as: 'day and time' as const },
  };
  return [phrase(now <= deposit.freeUntil ? 'review.deposit' : 'review.deposit kept', values)];
}

/** The whole order read back with taxes and total, before any money is asked for. */
export function review(context: DinerContext): Say<DinerEvent> {
  const answer = context.review;
  if (answer?.kind !== 'ready') return cart(context);
  const { cart: view, zone } = answer;
  const text: Say['text'] = changes(answer.changes, view.currency, zone);
  text.push(
    phrase('review.order', {
      restaurant: view.restaurant,
      lines: { lines: view.lines, currency: view.currency },
      bill: {
        bill: view.shown ?? view.bill,
        currency: view.currency,
        deposit: answer.deposit?.beside ?? 0,
        coupon: view.basket?.coupon,
      },
    }),
  );
  text.push(...whenAndWhere(context, answer));
  text.push(...besides(view, true), ...depositTerms(answer, context.facts.now));
  if (answer.advance !== undefined) {
    text.push(
      phrase('rest.review', {
        advance: { paise: answer.advance, currency: view.currency },
        rest: { paise: toPay(answer) - answer.advance, currency: view.currency },
      }),
    );
  }
  text.push(phrase('review.terms'));
  return {
    text,
    options: [
      { label: phrase('option.pay'), event: { type: 'yes' } },
      { label: phrase('option.change'), event: { type: 'change' } },
      ...addTip(view),
    ],
    expects: 'quantity',
  };
}

/** An order that cost nothing and is placed. */
export function placed(answer: CheckoutAnswer): Say<DinerEvent> {
  if (answer.kind !== 'placed') return { text: [] };
  const { order, booking } = answer;
  return {
    text: [
      phrase('order.placed', {
        what: booking ? 'both' : 'order',
        restaurant: order.restaurant,
        at: { at: order.wantedAt, zone: order.zone, as: 'day and time' },
        number: order.number ?? 0,
      }),
    ],
  };
}

export function belowMinimum(context: DinerContext): Say<DinerEvent> {
  const answer = context.review;
  const minimum = answer?.kind === 'below minimum' ? answer.minimum : 0;
  return {
    text: [...found(context), phrase('review.minimum', { minimum: money(context, minimum) })],
    short: [phrase('review.minimum', { minimum: money(context, minimum) })],
    options: [
      { label: phrase('option.add more'), event: { type: 'add more' } },
      { label: phrase('option.change'), event: { type: 'change' } },
      ...(isHolding(context)
        ? [{ label: phrase('option.table only'), event: { type: 'table only' } as const }]
        : []),
    ],
    expects: 'choice',
  };
}

export function kitchenClosed(context: DinerContext): Say<DinerEvent> {
  const answer = context.review;
  const next = answer?.kind === 'closed' ? answer.nextOpening : undefined;
  const zone = answer?.kind === 'closed' ? answer.zone : 'Asia/Kolkata';
  const question =
    next === undefined
      ? phrase('review.closed')
      : phrase(notThen(answer?.kind === 'closed' ? answer.why : 'closed'), {
          at: { at: next, zone, as: 'day and time' },
        });
  return {
    text: [...found(context), question],
    short: [question],
    ...(next === undefined
      ? {}
      : { options: [{ label: phrase('option.soonest'), event: { type: 'soonest' } as const }] }),
    expects: 'time',
  };
}
