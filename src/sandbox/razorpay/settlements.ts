import { settlementProcessed } from './events.ts';
import { isId, newId, randomText } from './ids.ts';
import type { SettlementRecord } from './records.ts';
import { refusals } from './refusals.ts';
import { NotNow, seconds, type World } from './world.ts';

export function findSettlement(world: World, id: string): SettlementRecord {
  const settlement = isId('setl', id) ? world.books.settlements.get(id) : undefined;
  if (settlement === undefined) throw refusals.noSuchId();
  return settlement;
}

/**
 * Pays out what has come in since the last time: captured payments less fees, transfers and refunds.
 * Throws `NotNow` when nothing is left to pay out.
 */
export function settle(world: World): SettlementRecord {
  const { books } = world;
  const payments = [...books.payments.values()].filter((one) => one.captured && one.settlement_id === null);
  const done = [...books.refunds.values()].filter(
    (one) => one.status === 'processed' && one.settlement_id === null,
  );
  const refunds = done.filter((one) => books.payments.get(one.payment_id)?.captured === true);
  const earned = payments.reduce((sum, one) => sum + one.amount - (one.fee ?? 0) - one.amount_transferred, 0);
  const amount = earned - refunds.reduce((sum, one) => sum + one.amount, 0);
  if (amount <= 0)
    throw new NotNow('There is nothing to settle: no captured payment is left after fees and refunds.');
  const now = seconds(world.clock);
  const settlement = {
    id: newId('setl'),
    amount,
    utr: `${now}${randomText(6).toLowerCase()}`,
    created_at: now,
  };
  books.settlements.set(settlement.id, settlement);
  for (const one of [...payments, ...refunds]) one.settlement_id = settlement.id;
  for (const transfer of books.transfers.values()) {
    const ready = transfer.processed_at !== null && transfer.settlement_id === null && !transfer.on_hold;
    if (ready) transfer.settlement_id = settlement.id;
  }
  settlementProcessed(world, settlement);
  return settlement;
}
