import { type LineOff, stillOff } from '../domain/line-refunds.ts';
import type { Paise } from '../domain/money.ts';
import type { Account } from '../domain/order-change.ts';
import { refundedLines } from '../store/order-money.ts';
import type { Order } from '../store/orders.ts';
import type { Act } from './act.ts';
import { paidFor } from './refund.ts';

/** What a change does to what is due of an order. */
interface DueAfter {
  /** As it stands, without what came off its bill. */
  account: Account;
  /** Paise it costs after the change, without what stays off. */
  after: Paise;
  /** Paise that stay off its bill. */
  takenOff: Paise;
  /** Lines of which there is less than came off the bill before. */
  shrunk: LineOff[];
}

/**
 * What is due of a locked order before and after it becomes these lines at `total` paise. A dish that was refunded and is
 * taken out gives nothing back a second time, and what comes in its place is paid for.
 */
export async function dueAfter(
  act: Act,
  order: Order,
  lines: readonly { id: string; quantity: number }[],
  total: Paise,
): Promise<DueAfter> {
  const offs = await refundedLines(act.tx, order.id);
  const still = stillOff(order.takenOff, offs, lines, total);
  return {
    account: {
      paid: await paidFor(act, order.id),
      total: order.total - order.takenOff,
      advance: order.advance,
    },
    after: total - still.takenOff,
    takenOff: still.takenOff,
    shrunk: still.lines.filter(({ quantity }, i) => quantity > 0 && quantity < (offs[i]?.quantity ?? 0)),
  };
}
