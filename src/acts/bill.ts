import type { Asks } from '../../flows/asks.ts';
import type { PaperView } from '../../flows/bill-asks.ts';
import { sum } from '../domain/money.ts';
import type { Conversation } from '../store/conversations.ts';
import { type Invoice, lastBilled } from '../store/invoices.ts';
import { getOrder } from '../store/orders.ts';
import type { Act } from './act.ts';
import { bringUpToDate, creditsOf, newest } from './invoices.ts';
import { paidFor } from './refund.ts';
import { restaurantOf } from './views.ts';

/** The bill of one of a person's orders, or of the one they paid for last; nobody else's is ever shown. */
export async function bill(
  act: Act,
  who: Conversation,
  input: Asks['bill']['input'],
): Promise<Asks['bill']['output']> {
  const orderId = input.orderId ?? (await lastBilled(act.tx, who.personId));
  const order = orderId ? await getOrder(act.tx, orderId) : undefined;
  if (!order || order.personId !== who.personId) return { kind: 'none' };
  const { name: restaurant, currency, hours } = await restaurantOf(act, order.restaurantId);
  // One that was agreed to before there were invoices gets its own now.
  const papers = await bringUpToDate(act.tx, act.now, { orderId: order.id });
  const invoice = newest(papers);
  if (invoice) {
    const credits = creditsOf(invoice, papers).map((credit) => viewOf(act, credit));
    return { kind: 'bill', restaurant, currency, zone: hours.zone, invoice: viewOf(act, invoice), credits };
  }
  const paid = await paidFor(act, order.id);
  if (paid === 0) return { kind: 'called off', restaurant };
  return { kind: order.kind === 'deposit' ? 'deposit' : 'not yet', restaurant, paid, currency };
}

function viewOf(act: Act, { body, number, issuedAt, token }: Invoice): PaperView {
  return {
    title: body.title,
    number,
    total: body.amounts.total,
    tax: sum(body.amounts.parts.flatMap(({ taxes }) => taxes.map(({ paise }) => paise))),
    at: issuedAt.getTime(),
    url: act.url(`/bills/${token}`),
  };
}
