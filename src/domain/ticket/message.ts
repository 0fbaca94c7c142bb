import { withoutMarks } from '../text.ts';
import {
  alertRows,
  foodRows,
  placeRows,
  type TicketDetail,
  type TicketRow,
  type TicketWords,
} from './rows.ts';
import type { KitchenTicket } from './ticket.ts';

/** Details in one run of words: what belongs to an add-on stands in brackets behind it. */
function inline(details: readonly TicketDetail[]): string {
  let text = '';
  let depth = 0;
  details.forEach((detail, i) => {
    if (detail.depth > depth) text += ' (';
    else text += `${')'.repeat(depth - detail.depth)}${i > 0 ? ', ' : ''}`;
    text += detail.text;
    depth = detail.depth;
  });
  return text + ')'.repeat(depth);
}

function lineOf(row: TicketRow, price: (paise: number) => string): string {
  if (row.kind === 'alert') return `*${withoutMarks(row.text)}*`;
  if (row.kind === 'course') return `${row.text}:`;
  if (row.kind !== 'dish') return row.text;
  const details = row.details.length > 0 ? ` (${inline(row.details)})` : '';
  return `${row.text}${details} ${price(row.paise)}`;
}

/** A kitchen ticket as the part of a message below its head: a line for each row, with what each dish costs. */
export function ticketMessage(ticket: KitchenTicket, words: TicketWords): string {
  const { currency } = ticket;
  const price = (paise: number) => words('kitchen.price', { price: { paise, currency } });
  return [...placeRows(ticket, words), ...alertRows(ticket, words), ...foodRows(ticket, words)]
    .map((row) => lineOf(row, price))
    .join('\n');
}
