import { statement } from '../store/database.ts';
import type { Act } from './act.ts';

/** A transfer to a linked account, as Razorpay tells of it; our payment stands in its notes. */
export interface TransferSaid {
  id: string;
  recipient: string;
  amount: number;
  status: string;
  amount_reversed?: number;
  notes?: unknown;
}

/** What Razorpay paid out to the bank. */
export interface SettlementSaid {
  id: string;
  amount: number;
  fees?: number | null;
  tax?: number | null;
  utr?: string | null;
  created_at?: number;
}

// A transfer that is processed was processed, whatever older word of it comes later.
const transfer = statement(
  'transfer heard',
  `insert into transfers (provider_transfer_id, payment_id, account, amount_paise, reversed_paise, status)
   select $1, p.id, $3, $4, $5, $6 from payments p where p.id::text = $2
   on conflict (provider_transfer_id) do update
     set status = case when transfers.status in ('created', 'pending') then excluded.status else transfers.status end,
         reversed_paise = greatest(transfers.reversed_paise, excluded.reversed_paise)
   returning provider_transfer_id`,
);
const settlement = statement(
  'settlement heard',
  `insert into settlements (provider_settlement_id, amount_paise, fees_paise, tax_paise, utr, settled_at)
   values ($1, $2, $3, $4, $5, $6)
   on conflict (provider_settlement_id) do update set utr = coalesce(settlements.utr, excluded.utr)`,
);

// What is left of a transfer comes back with the last of the payment; before that, each refund's share, rounded down.
const reversal = statement(
  'transfer reversed',
  `update transfers t
      set reversed_paise = case
            when whole.refunded >= c.amount_paise then t.amount_paise
            else least(t.amount_paise, t.reversed_paise + t.amount_paise::bigint * $2::bigint / c.amount_paise)::int end
     from captures c
     cross join lateral (select sum(r.amount_paise) as refunded from refunds r
                          where r.provider_payment_id = c.provider_payment_id and r.status = 'processed') whole
    where c.provider_payment_id = $1 and c.purpose = 'order' and t.payment_id = c.payment_id
      and t.status <> 'failed'`,
);

/** Notes what of a payment's transfers came back with a refund of `paise` that is done. */
export async function noteReversal(act: Act, providerPaymentId: string, paise: number): Promise<void> {
  await act.tx.rows(reversal, [providerPaymentId, paise]);
}

/** Notes what of a payment went on to the restaurant's account; false when no payment of ours is meant. */
export async function heardOfTransfer(act: Act, said: TransferSaid): Promise<boolean> {
  const notes = said.notes as { payment?: unknown } | null | undefined;
  const paymentId = typeof notes?.payment === 'string' ? notes.payment : '';
  const { id, recipient, amount, amount_reversed = 0, status } = said;
  const rows = await act.tx.rows(transfer, [id, paymentId, recipient, amount, amount_reversed, status]);
  return rows.length > 0;
}

/** Notes what the provider paid out to the bank. */
export async function heardOfSettlement(act: Act, said: SettlementSaid): Promise<boolean> {
  const at = said.created_at === undefined ? act.now : new Date(said.created_at * 1_000);
  const { id, amount, fees, tax, utr } = said;
  await act.tx.rows(settlement, [id, amount, fees ?? 0, tax ?? 0, utr ?? null, at]);
  return true;
}
