import type { Asks } from '../../flows/asks.ts';
import type { NoRefund } from '../../flows/money-asks.ts';
import type { RefundLine } from '../domain/line-refunds.ts';
import type { Conversation } from '../store/conversations.ts';
import { numberOfOrder } from '../store/order-money.ts';
import type { Act } from './act.ts';
import { linesOf, meant, termsFor } from './refund-lines.ts';

/** The dishes of an order by id, each with how many of it have not come off the bill, for whoever chooses among them. */
export async function refundable(
  act: Act,
  who: Pick<Conversation, 'personId'>,
  orderId: string,
): Promise<{ kind: 'dishes'; number: number; lines: (RefundLine & { name: string })[] } | NoRefund> {
  const found = await meant(act, who, { number: 0, orderId });
  if (!('order' in found)) return found;
  return {
    kind: 'dishes',
    number: await numberOfOrder(act.tx, orderId),
    lines: await linesOf(act, found.order),
  };
}

/** What a refund of these dishes would be; without dishes, of everything. More of a dish than is left of it is what is left. */
export async function refundTermsOf(
  act: Act,
  who: Pick<Conversation, 'personId'>,
  orderId: string,
  chosen: readonly { lineId: string; quantity: number }[] | undefined,
): Promise<Asks['refundTerms']['output']> {
  const found = await meant(act, who, { number: 0, orderId });
  if (!('order' in found)) return found;
  const { order } = found;
  const number = await numberOfOrder(act.tx, orderId);
  const lines = await linesOf(act, order);
  if (!chosen) return termsFor(act, order, number, lines, { percent: 100 });
  const take = chosen.flatMap(({ lineId, quantity }) => {
    const line = lines.find(({ id }) => id === lineId);
    const count = line ? Math.min(quantity, line.quantity - line.refunded) : 0;
    return line && count > 0 ? [{ lineId, quantity: count, name: line.name }] : [];
  });
  return termsFor(act, order, number, lines, { lines: take });
}
