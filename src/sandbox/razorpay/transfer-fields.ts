import { amount, type Body, isObject, isTime, looseFlag, notes, object } from './fields.ts';
import { isId } from './ids.ts';
import type { TransferRequest } from './records.ts';
import { refusals } from './refusals.ts';

function transferRequest(given: unknown): TransferRequest {
  if (!isObject(given)) throw refusals.wrongFields('transfers');
  const { account, currency, on_hold_until: until = null, linked_account_notes: shown = [] } = given;
  if (account === undefined) throw refusals.required('account');
  if (typeof account !== 'string' || !isId('acc', account)) throw refusals.transferAccount();
  const sum = amount(given, 'amount');
  if (sum === undefined) throw refusals.required('amount');
  if (sum < 100) throw refusals.tooSmall('amount');
  if (currency === undefined) throw refusals.required('currency');
  if (currency !== 'INR') throw refusals.transferCurrency();
  const pairs = notes(given);
  if (!Array.isArray(shown)) throw refusals.wrongFields('linked_account_notes');
  const linked_account_notes = shown.map(String);
  if (linked_account_notes.some((name) => pairs?.[name] === undefined)) throw refusals.transferNotes();
  if (until !== null && !isTime(until)) throw refusals.transferHold();
  const on_hold = looseFlag(given, 'on_hold') ?? false;
  return { account, amount: sum, notes: pairs, linked_account_notes, on_hold, on_hold_until: until };
}

/**
 * The transfers of `options.order.transfers` (payment-links/transfer-payments): INR only, no partial payments,
 * together no more than the link's amount.
 */
export function transferRequests(
  options: Body,
  money: { amount: number; accept_partial: boolean },
  currency: string,
): TransferRequest[] {
  const order = object(options, 'order') ?? {};
  const { transfers = [] } = order;
  if (!Array.isArray(transfers)) throw refusals.wrongFields('transfers');
  if (transfers.length === 0) return [];
  if (money.accept_partial) throw refusals.transferPartial();
  if (currency !== 'INR') throw refusals.transferCurrency();
  const requests = transfers.map(transferRequest);
  const sum = requests.reduce((total, { amount: part }) => total + part, 0);
  if (sum > money.amount) throw refusals.transferSum();
  return requests;
}
