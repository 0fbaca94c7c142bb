import type { CopyKey } from '../copy/index.ts';
import type { StaffEvent } from '../events.ts';
import type { BookingView, StaffNews } from '../news.ts';
import { askingTemplate } from './templates.ts';
import { orderSteps, stepOptions } from './prompts-orders.ts';
import { type Phrase, phrase, type Say, type Value } from '../say.ts';

type TicketNews = Extract<StaffNews, { about: 'ticket' }>;

function headOf({ rung, instead }: TicketNews): CopyKey {
  if (rung > 0) return 'ticket.head again';
  return instead === undefined ? 'ticket.head' : 'ticket.head changed';
}

/** What was paid for a table without food, and comes off the bill there. */
function depositOf(booking: BookingView | undefined): Phrase[] {
  const paise = booking?.deposit?.paise ?? 0;
  if (!booking || paise === 0) return [];
  return [phrase('ticket.deposit', { deposit: { paise, currency: booking.currency } })];
}

/** What is said of a booking beside its head: with food, everything the kitchen reads. */
function below({ booking, sheet }: TicketNews): Phrase[] {
  if (sheet) return [phrase('kitchen.sheet', { sheet: { ticket: sheet } })];
  return [...(booking?.note ? [phrase('reserve.note', { note: booking.note })] : []), ...depositOf(booking)];
}

/** The ticket: everything the kitchen and the door need, and the three answers. */
export function ticket(news: TicketNews): Say<StaffEvent> {
  const { booking, order, sheet, ticketId } = news;
  const values: Record<string, Value> = {
    number: booking?.number ?? order?.number ?? 0,
    restaurant: news.restaurant,
    what: booking && sheet ? 'both' : booking ? 'booking' : 'order',
    at: {
      at: booking?.startsAt ?? order?.wantedAt ?? 0,
      zone: (booking ?? order)?.zone ?? 'UTC',
      as: 'day and time',
    },
    party: booking?.partySize ?? 0,
    name: booking?.name ?? order?.name ?? '',
    instead: news.instead ?? 0,
  };
  const text: Say['text'] = [phrase(headOf(news), values), ...below(news)];
  if (!news.needsAnswer)
    return order && sheet ? { text, options: stepOptions(order.id, orderSteps) } : { text };
  const template = askingTemplate(news);
  return {
    text,
    ...(template ? { template } : {}),
    options: [
      { label: phrase('option.accept'), event: { type: 'accept', ticketId }, lasting: true },
      { label: phrase('option.later'), event: { type: 'later', ticketId }, lasting: true },
      { label: phrase('option.decline'), event: { type: 'decline', ticketId }, lasting: true },
    ],
  };
}
