import { OperatorError, ProviderError } from '../errors.ts';
import type { LinkState, Payments, RefundState, TransferState } from '../outside/payments.ts';
import { firstPart } from '../domain/payment-terms.ts';
import { type Database, statement } from '../store/database.ts';
import type { OutboxRow } from '../store/outbox.ts';

/** What calls about money need. */
export interface PaymentTools {
  db: Database;
  payments: Payments;
  /** Where Razorpay sends the diner after paying. */
  returnUrl: string;
}

/** What a call about money came to; it goes back into the inbox and is settled there. */
export type PaymentOutcome =
  | { of: 'link'; paymentId: string; link: LinkState; transfers?: TransferState[] }
  | { of: 'no link'; paymentId: string; why: string }
  | { of: 'refund'; refundId: string; refund: RefundState }
  | { of: 'no refund'; refundId: string; why: string }
  /** What failed before did not fail after all, so that nothing was sent again. */
  | { of: 'refund stands'; refundId: string; earlierId: string; refund: RefundState };

const linkFacts = statement(
  'send link facts',
  `select p.id, p.reference, p.amount_paise as amount, p.currency, p.status, p.link_id as "linkId",
          p.expires_at as "expiresAt", p.accept_partial as partial, p.transfer_account as account,
          p.transfer_paise as "transferPaise", o.kind, r.name as restaurant
     from payments p join orders o on o.id = p.order_id join restaurants r on r.id = o.restaurant_id where p.id = $1`,
);

const refundFacts = statement(
  'send refund facts',
  `select r.id, r.provider_payment_id as "paymentId", r.amount_paise as amount, r.key, r.again_of as "againOf",
          p.transfer_account is not null as reverse
     from refunds r join captures c on c.provider_payment_id = r.provider_payment_id
     join payments p on p.id = c.payment_id where r.id = $1`,
);

interface LinkFacts {
  id: string;
  reference: string;
  amount: number;
  currency: string;
  status: string;
  linkId: string | null;
  expiresAt: Date;
  partial: boolean;
  account: string | null;
  transferPaise: number | null;
  kind: string;
  restaurant: string;
}

/** Razorpay wants at least 15 minutes; a link asked for late lives a little longer than the hold, and is then voided. */
const leastLife = 15.5 * 60_000;

async function factsOf({ db }: PaymentTools, row: OutboxRow): Promise<LinkFacts> {
  const { paymentId } = row.payload as { paymentId: string };
  const [facts] = await db.rows<LinkFacts>(linkFacts, [paymentId]);
  if (!facts) throw new OperatorError(`The outbox names payment ${paymentId}, which does not exist.`);
  return facts;
}

/**
 * Makes a payment link. Whatever happened to an earlier try, the reference finds it: the provider refuses to make a
 * second one, and then the first is looked up.
 */
export async function createLink(tools: PaymentTools, row: OutboxRow, now: Date): Promise<PaymentOutcome> {
  const facts = await factsOf(tools, row);
  if (facts.status === 'cancelled' || facts.status === 'expired') {
    const made = row.uncertain ? await tools.payments.findLink(facts.reference) : undefined;
    return made
      ? { of: 'link', paymentId: facts.id, link: made }
      : { of: 'no link', paymentId: facts.id, why: 'no longer wanted' };
  }
  const earlier = row.uncertain ? await tools.payments.findLink(facts.reference) : undefined;
  if (earlier) return { of: 'link', paymentId: facts.id, link: earlier };
  try {
    const link = await tools.payments.createLink({
      reference: facts.reference,
      amount: facts.amount,
      currency: facts.currency,
      description: `Your ${facts.kind === 'deposit' ? 'table' : 'order'} at ${facts.restaurant}`.slice(
        0,
        200,
      ),
      ...(facts.partial ? { firstPart: firstPart(facts.amount) } : {}),
      ...(facts.account && facts.transferPaise
        ? { transfer: { account: facts.account, paise: facts.transferPaise, payment: facts.id } }
        : {}),
      expiresAt: new Date(Math.max(facts.expiresAt.getTime(), now.getTime() + leastLife)),
      callbackUrl: tools.returnUrl,
    });
    return { of: 'link', paymentId: facts.id, link };
  } catch (error) {
    if (!(error instanceof ProviderError) || error.outcome !== 'refused') throw error;
    const existing = await tools.payments.findLink(facts.reference);
    if (existing) return { of: 'link', paymentId: facts.id, link: existing };
    return { of: 'no link', paymentId: facts.id, why: error.message };
  }
}

/** Asks how a link stands. */
export async function checkLink(tools: PaymentTools, row: OutboxRow): Promise<PaymentOutcome> {
  const facts = await factsOf(tools, row);
  const link = facts.linkId
    ? await tools.payments.fetchLink(facts.linkId)
    : await tools.payments.findLink(facts.reference);
  if (!link) return { of: 'no link', paymentId: facts.id, why: 'it was never made' };
  if (!facts.account) return { of: 'link', paymentId: facts.id, link };
  const transfers = [];
  for (const { id } of link.payments) transfers.push(...(await tools.payments.transfersOf(id)));
  return { of: 'link', paymentId: facts.id, link, transfers };
}

/** Voids a link. One that cannot be voided (it is paid, perhaps in this very moment) is looked at instead. */
export async function cancelLink(tools: PaymentTools, row: OutboxRow): Promise<PaymentOutcome> {
  const facts = await factsOf(tools, row);
  const linkId = facts.linkId ?? (await tools.payments.findLink(facts.reference))?.id;
  if (!linkId) return { of: 'no link', paymentId: facts.id, why: 'it was never made' };
  try {
    return { of: 'link', paymentId: facts.id, link: await tools.payments.cancelLink(linkId) };
  } catch (error) {
    if (!(error instanceof ProviderError) || error.outcome !== 'refused') throw error;
    return { of: 'link', paymentId: facts.id, link: await tools.payments.fetchLink(linkId) };
  }
}

interface RefundFacts {
  id: string;
  paymentId: string;
  amount: number;
  key: string;
  againOf: string | null;
  reverse: boolean;
}

async function refundOf({ db }: PaymentTools, row: OutboxRow): Promise<RefundFacts> {
  const { refundId } = row.payload as { refundId: string };
  const [facts] = await db.rows<RefundFacts>(refundFacts, [refundId]);
  if (!facts) throw new OperatorError(`The outbox names refund ${refundId}, which does not exist.`);
  return facts;
}

/** The refund of ours with this id as the provider has it, by its receipt. */
async function made(tools: PaymentTools, paymentId: string, id: string): Promise<RefundState | undefined> {
  return (await tools.payments.refundsOf(paymentId)).find(({ receipt }) => receipt === id);
}

/** Asks how a refund stands. One that was never made, whatever became of the call, is over. */
export async function checkRefund(tools: PaymentTools, row: OutboxRow): Promise<PaymentOutcome> {
  const facts = await refundOf(tools, row);
  const refund = await made(tools, facts.paymentId, facts.id);
  return refund
    ? { of: 'refund', refundId: facts.id, refund }
    : { of: 'no refund', refundId: facts.id, why: 'it was never made' };
}

/** Sends money back, once per key. What is sent again is sent only if it has failed for good. */
export async function sendRefund(tools: PaymentTools, row: OutboxRow): Promise<PaymentOutcome> {
  const facts = await refundOf(tools, row);
  const refundId = facts.id;
  const earlier = facts.againOf ? await made(tools, facts.paymentId, facts.againOf) : undefined;
  if (facts.againOf && earlier && earlier.status !== 'failed')
    return { of: 'refund stands', refundId, earlierId: facts.againOf, refund: earlier };
  try {
    const refund = await tools.payments.refund({
      paymentId: facts.paymentId,
      amount: facts.amount,
      key: facts.key,
      receipt: facts.id,
      reverse: facts.reverse,
    });
    return { of: 'refund', refundId, refund };
  } catch (error) {
    if (!(error instanceof ProviderError) || error.outcome !== 'refused') throw error;
    // 409: the same refund is being made right now. Anything else: perhaps an earlier try of ours did it.
    const ours = await made(tools, facts.paymentId, facts.id);
    if (ours) return { of: 'refund', refundId, refund: ours };
    if (error.status === 409)
      throw new ProviderError('razorpay', 'busy', error.message, { status: 409, cause: error });
    return { of: 'no refund', refundId, why: error.message };
  }
}
