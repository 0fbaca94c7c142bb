import { useState } from 'react';
import type { Card } from '../../../src/contract/board.ts';
import type { AnswerOf } from '../../../src/contract/endpoint.ts';
import type { Endpoints } from '../../../src/contract/contract.ts';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { money } from '../format.ts';
import { ConfirmButton } from '../parts/confirm.tsx';
import { useNotice } from '../parts/notices.tsx';
import { Loaded, Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useAction, useData } from '../use-data.ts';
import { useWorth } from './use-worth.ts';

type Dishes = AnswerOf<Endpoints['GET /restaurants/:restaurant/orders/:order/refund']>;

interface Given {
  card: Card;
  orderId: string;
  read: () => Promise<void>;
  close: () => void;
}

/** What of an order is given back: some dishes, or all. How much that is stands there before anybody taps. */
export function RefundDialog(given: Given) {
  const { restaurant } = useHere();
  const dishes = useData('GET /restaurants/:restaurant/orders/:order/refund', {
    params: { restaurant: restaurant.id, order: given.orderId },
  });
  return (
    <PageDialog title={`Give money back of #${given.card.number}`} close={given.close}>
      <Loaded of={dishes}>{(shown) => <Choice {...given} dishes={shown} again={dishes.again} />}</Loaded>
    </PageDialog>
  );
}

function Choice({
  card,
  orderId,
  read,
  close,
  dishes,
  again,
}: Given & { dishes: Dishes; again: () => Promise<void> }) {
  const { restaurant } = useHere();
  const { currency } = restaurant;
  const tell = useNotice();
  const refund = useAction('POST /restaurants/:restaurant/orders/:order/refund');
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const chosen = dishes.lines
    .map(({ id, left }) => ({ lineId: id, quantity: Math.min(counts[id] ?? 0, left) }))
    .filter(({ quantity }) => quantity > 0);
  const worth = useWorth(restaurant.id, orderId, chosen);

  async function send(lines: typeof chosen | undefined, amount: Dishes['all']): Promise<void> {
    const done = await refund.run({
      params: { restaurant: restaurant.id, order: orderId },
      body: { off: amount.off, back: amount.back, ...(lines ? { lines } : {}) },
    });
    await Promise.all([again(), worth.again(), read()]);
    if (!done) return;
    const { off, back } = done.answer;
    const due = off > back ? ` ${money(off - back, currency)} less is to pay.` : '';
    tell({ text: `#${card.number}: ${money(back, currency)} goes back to the guest.${due}` });
    close();
  }
  if (dishes.all.off <= 0) return <p>Everything was given back already.</p>;
  return (
    <div className="refund">
      <ul aria-label="Dishes">
        {dishes.lines.map(({ id, name, quantity, left }) => {
          const count = Math.min(counts[id] ?? 0, left);
          const set = (to: number) => setCounts({ ...counts, [id]: to });
          return (
            <li key={id}>
              <span>
                <b>{name}</b>
                <small className="soft">
                  {left === quantity ? `${quantity} ordered` : `${left} of ${quantity} left`}
                </small>
              </span>
              <span className="count-of" role="group" aria-label={`How many of ${name}`}>
                <button
                  type="button"
                  className="btn btn-outline-secondary"
                  disabled={count === 0}
                  aria-label={`One ${name} less`}
                  onClick={() => set(count - 1)}
                >
                  −
                </button>
                <output>{count}</output>
                <button
                  type="button"
                  className="btn btn-outline-secondary"
                  disabled={count === left}
                  aria-label={`One ${name} more`}
                  onClick={() => set(count + 1)}
                >
                  +
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <Trouble text={refund.trouble ?? worth.trouble} />
      <p className="soft">The guest is told. What was not paid yet comes off first; the rest goes back.</p>
      <div className="acts">
        <button
          type="button"
          className="btn btn-primary"
          disabled={refund.busy || worth.data === undefined}
          onClick={() => worth.data && void send(chosen, worth.data)}
        >
          {worth.data === undefined ? 'Choose dishes' : `Give back ${backOf(worth.data, currency)}`}
        </button>
        <ConfirmButton
          label={`Everything: ${backOf(dishes.all, currency)}`}
          title={`Give everything back of #${card.number}?`}
          act={() => void send(undefined, dishes.all)}
        >
          <p>{backOf(dishes.all, currency)}. This cannot be undone.</p>
        </ConfirmButton>
      </div>
    </div>
  );
}

/** What goes back, and what is less to pay where that is not the same. */
function backOf({ off, back }: Dishes['all'], currency: string): string {
  if (off === back) return money(back, currency);
  if (back === 0) return `${money(off, currency)} off the bill`;
  return `${money(back, currency)}, and ${money(off - back, currency)} off the bill`;
}
