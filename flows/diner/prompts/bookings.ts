import type { Asks } from '../../asks.ts';
import type { BookingDetails, BookingRow } from '../../booking-answers.ts';
import type { DinerEvent } from '../../events.ts';
import type { OrderView } from '../../news.ts';
import { type Option, phrase, type Say } from '../../say.ts';
import type { DinerContext } from '../context.ts';
import { orderKey } from './kitchen.ts';
import { pageSize } from './discover.ts';
import { person } from './order-life.ts';
import { paidOf, payRestOption, restLeft } from './rest.ts';

const find: Option<DinerEvent> = { label: phrase('option.find'), event: { type: 'find' } };

export function list(context: DinerContext): Say<DinerEvent> {
  const rows = context.rows ?? [];
  if (rows.length === 0) return { text: [phrase('bookings.none')], options: [find], expects: 'search' };
  return {
    text: [phrase('bookings.list', { count: rows.length })],
    options: rows.slice(0, pageSize(context) + 1).map((row) => ({
      label: { words: row.restaurant },
      description: phrase(rowOf(row), {
        party: row.partySize ?? 0,
        at: { at: row.at, zone: row.zone, as: 'day and time' },
      }),
      event: { type: 'pick booking', id: row.id, kind: row.kind },
    })),
    listLabel: phrase('list.bookings'),
    expects: 'choice',
  };
}

function rowOf({ kind, unpaid }: BookingRow): 'bookings.row' | 'bookings.order row' | 'bookings.unpaid row' {
  if (unpaid) return 'bookings.unpaid row';
  return kind === 'booking' ? 'bookings.row' : 'bookings.order row';
}

/** One booking or order, with what can still be done about it. */
export function one(context: DinerContext): Say<DinerEvent> {
  const details = context.details;
  if (!details) return { text: [phrase('bookings.gone')], options: [find], expects: 'search' };
  const text: Say['text'] = [];
  const { booking, order } = details;
  if (booking) {
    text.push(
      phrase('bookings.booking', {
        restaurant: booking.restaurant,
        party: booking.partySize,
        at: { at: booking.startsAt, zone: booking.zone, as: 'day and time' },
        name: booking.name ?? '',
        number: booking.number ?? 0,
      }),
    );
    if (booking.note) text.push(phrase('reserve.note', { note: booking.note }));
  }
  if (order && details.due) return toPay(order, details.due);
  if (order) {
    text.push(
      phrase(booking ? 'bookings.pre-order' : orderKey(order), {
        table: order.table ?? '',
        heads: order.heads ?? 0,
        restaurant: order.restaurant,
        at: { at: order.wantedAt, zone: order.zone, as: 'day and time' },
        lines: { lines: order.lines, currency: order.currency },
        total: { paise: paidOf(order), currency: order.currency },
        number: order.number ?? 0,
      }),
      ...restLeft(order),
    );
    if (order.deposit > 0) {
      const deposit = { paise: order.deposit, currency: order.currency };
      text.push(phrase('bookings.deposit beside', { deposit }));
    }
  }
  if (details.secured && booking?.deposit) {
    const { paise, freeUntil } = booking.deposit;
    text.push(
      phrase(context.facts.now <= freeUntil ? 'bookings.deposit until' : 'bookings.deposit', {
        deposit: { paise, currency: booking.currency },
        until: { at: freeUntil, zone: booking.zone, as: 'day and time' },
      }),
    );
  }
  text.push(phrase(`status.${details.status as 'confirmed'}`));
  if (booking && details.food)
    text.push(phrase('bookings.food', { status: { phrase: phrase(`food.${details.food as 'placed'}`) } }));
  const options: Option<DinerEvent>[] = order?.rest ? [payRestOption(order.id)] : [];
  if (details.canMove) options.push({ label: phrase('option.change'), event: { type: 'change' } });
  if (details.canPreOrder) options.push({ label: phrase('option.order ahead'), event: { type: 'order' } });
  const cooked = details.kind === 'order' && ['preparing', 'ready'].includes(details.status);
  if (cooked) options.push(person);
  else
    options.push(
      over.includes(details.status) ? find : { label: phrase('option.cancel it'), event: { type: 'cancel' } },
    );
  if (order && order.kind !== 'deposit' && details.paid > 0)
    options.push({ label: phrase('option.bill'), event: { type: 'bill' } });
  return { text, options, expects: 'choice' };
}

/** What can no longer be called off. */
const over: readonly string[] = [
  'seated',
  'finished',
  'no_show',
  'released',
  'declined',
  'cancelled',
  'lapsed',
  'served',
  'refunded',
];

/** An order whose payment is out. */
function toPay(order: OrderView, due: NonNullable<BookingDetails['due']>): Say<DinerEvent> {
  const { zone, currency } = order;
  return {
    text: [
      phrase(order.kind === 'deposit' ? 'bookings.unpaid deposit' : 'bookings.unpaid', {
        restaurant: order.restaurant,
        at: { at: order.wantedAt, zone, as: 'day and time' },
        lines: { lines: order.lines, currency },
      }),
      due.url === null
        ? phrase('pay.slow')
        : phrase('pay.link', {
            url: due.url,
            total: { paise: due.paise, currency },
            until: { at: due.until, zone, as: 'time' },
          }),
    ],
    options: [
      { label: phrase('option.check payment'), event: { type: 'check payment' } },
      { label: phrase('option.cancel it'), event: { type: 'cancel' } },
    ],
    expects: 'choice',
  };
}

/** That a restaurant is asked again, or what it has decided meanwhile. */
export function askedAgain(answer: Asks['askAgain']['output']): Say<DinerEvent> {
  switch (answer.kind) {
    case 'asking':
      return { text: [phrase('wait.ok', { restaurant: answer.restaurant })] };
    case 'settled':
      return {
        text: [
          phrase('wait.settled', {
            restaurant: answer.restaurant,
            at: { at: answer.at, zone: answer.zone, as: 'day and time' },
            status: { phrase: phrase(`status.${answer.status as 'confirmed'}`) },
          }),
        ],
      };
    default:
      return { text: [phrase('bookings.gone')] };
  }
}

export function moveTo(): Say<DinerEvent> {
  return { text: [phrase('bookings.move')], expects: 'time' };
}

/** What cancelling means, before it is done. */
export function sure(context: DinerContext): Say<DinerEvent> {
  const details = context.details;
  const currency = details?.order?.currency ?? details?.booking?.currency ?? 'INR';
  const text: Say['text'] = [
    // Food that was ordered with a table goes with it.
    phrase(details?.booking && details.order ? 'cancel.sure both' : 'cancel.sure', {
      restaurant: details?.booking?.restaurant ?? details?.order?.restaurant ?? '',
    }),
  ];
  if (details && details.paid > 0) {
    const kept = details.booking?.deposit !== undefined && !details.refund;
    text.push(
      phrase(kept ? 'cancel.deposit kept' : 'cancel.refund', {
        refund: { paise: details.refund ?? 0, currency },
        paid: { paise: details.paid, currency },
      }),
    );
  }
  if (details?.late) text.push(phrase('cancel.late'));
  return {
    text,
    options: [
      { label: phrase('option.yes cancel'), event: { type: 'yes' } },
      { label: phrase('option.keep'), event: { type: 'no' } },
    ],
    expects: 'confirm',
  };
}
