import { Agenda } from './agenda.ts';
import { Books } from './books.ts';
import { type Entity, linkEntity, paymentEntity } from './entities.ts';
import { refundEntity, settlementEntity } from './payout-entities.ts';
import type { Claim } from './events.ts';
import { expireDue, expireLink, findLink, isOpen } from './links.ts';
import {
  authoriseNow,
  authorisePayment,
  captureNow,
  capturePayment,
  failNow,
  type Paying,
} from './payments.ts';
import type { LinkRecord, PaymentMethod, RefundRecord } from './records.ts';
import { failRefund, findPayment, findRefund, finishRefund, slowRefund } from './refunds.ts';
import { settle } from './settlements.ts';
import { NotNow, type World } from './world.ts';

/** What the person, the bank and Razorpay can do, beside the API. Amounts are paise. */

interface PayOptions {
  /** The whole rest when left out. */
  amount?: number | undefined;
  method?: PaymentMethod | undefined;
  /** Lets the webhooks of this payment name another amount or currency than was paid. */
  claim?: Claim | undefined;
  /** Pays even if the link is paid, cancelled or expired. */
  evenIf?: boolean | undefined;
}

/** How long "a moment later" is, milliseconds at pace 1. */
const momentTime = 5_000;

/** The amount to be paid now. Throws `NotNow` with a sentence for the payer when it cannot be. */
function payable(link: LinkRecord, { amount, evenIf = false }: PayOptions): number {
  if (evenIf) return amount ?? (link.amount - link.amount_paid || link.amount);
  if (!isOpen(link)) throw new NotNow(`This payment link is ${link.status} and cannot be paid.`);
  const due = link.amount - link.amount_paid;
  if (amount === undefined || amount === due) return due;
  if (!Number.isSafeInteger(amount) || amount <= 0)
    throw new NotNow('The amount must be a number of paise above 0.');
  if (amount > due) throw new NotNow('The amount is more than what is due.');
  if (!link.accept_partial) throw new NotNow('This link takes the whole amount only.');
  const least = Math.max(100, link.amount_paid === 0 ? link.first_min_partial_amount : 0);
  if (amount < least) throw new NotNow(`The first part must be at least ${least / 100} rupees.`);
  return amount;
}

function paying(link: LinkRecord, options: PayOptions): Paying {
  return { amount: payable(link, options), method: options.method, claim: options.claim };
}

/** The acts on `world`; each returns the entity it changed, as the API would show it. */
export function makeActs(world: World) {
  const find = (id: string) => {
    expireDue(world);
    return findLink(world, id);
  };
  const refund = (id: string, change: (world: World, refund: RefundRecord) => void): Entity => {
    const found = findRefund(world, id);
    if (found.status !== 'pending') throw new NotNow(`The refund is ${found.status} already.`);
    change(world, found);
    return refundEntity(found);
  };

  return {
    /** A payment that succeeds. */
    pay(linkId: string, options: PayOptions = {}): Entity {
      const link = find(linkId);
      return paymentEntity(captureNow(world, link, paying(link, options)));
    },
    /** A payment that fails. */
    fail(linkId: string, options: PayOptions = {}): Entity {
      const link = find(linkId);
      return paymentEntity(failNow(world, link, paying(link, options)));
    },
    /** A payment that fails and is captured under the same id `after` milliseconds of clock time. */
    failThenPay(linkId: string, options: PayOptions & { after?: number | undefined } = {}): Entity {
      const link = find(linkId);
      const payment = failNow(world, link, paying(link, options));
      world.agenda.add('capture', payment.id, options.after ?? momentTime * world.pace);
      return paymentEntity(payment);
    },
    /** A payment that is authorised and not captured. */
    authorise(linkId: string, options: PayOptions = {}): Entity {
      const link = find(linkId);
      return paymentEntity(authoriseNow(world, link, paying(link, options)));
    },
    /** A payment that fails and is authorised, not captured, `after` milliseconds later: late authorisation. */
    authoriseLate(linkId: string, options: PayOptions & { after?: number | undefined } = {}): Entity {
      const link = find(linkId);
      const payment = failNow(world, link, paying(link, options));
      world.agenda.add('authorise', payment.id, options.after ?? momentTime * world.pace);
      return paymentEntity(payment);
    },
    /** Captures a failed or authorised payment, whatever has become of its link. */
    capture(paymentId: string): Entity {
      const payment = findPayment(world, paymentId);
      if (payment.status === 'failed') authorisePayment(world, payment);
      if (payment.status !== 'authorized') throw new NotNow(`The payment is ${payment.status}.`);
      capturePayment(world, payment);
      return paymentEntity(payment);
    },
    /** Two people pay the same link in full. */
    payTwice(linkId: string): Entity[] {
      const link = find(linkId);
      const amount = payable(link, {});
      const both = [captureNow(world, link, { amount }), captureNow(world, link, { amount })];
      return both.map(paymentEntity);
    },
    /** The next cancellation, or the expiry, of the link meets a payment that was quicker. */
    payOn(linkId: string, moment: 'cancel' | 'expiry'): Entity {
      const link = find(linkId);
      if (!isOpen(link)) throw new NotNow(`The link is ${link.status}.`);
      link.pay_on = moment;
      return linkEntity(world, link);
    },
    /** The payer authorises in time, the link expires, then the money arrives. */
    payAfterExpiry(linkId: string): Entity {
      const link = find(linkId);
      const payment = authoriseNow(world, link, { amount: payable(link, {}) });
      expireLink(world, link);
      capturePayment(world, payment);
      return paymentEntity(payment);
    },
    /** Lets an open link expire before its time. */
    expire(linkId: string): Entity {
      const link = find(linkId);
      if (!isOpen(link)) throw new NotNow(`The link is ${link.status}.`);
      expireLink(world, link);
      return linkEntity(world, link);
    },
    /** Ends a pending refund well. */
    processRefund: (refundId: string): Entity => refund(refundId, finishRefund),
    /** Ends a pending refund badly. */
    failRefund: (refundId: string): Entity => refund(refundId, failRefund),
    /** Turns a pending instant refund into a normal one. */
    slowRefund: (refundId: string): Entity => refund(refundId, slowRefund),
    /** Pays out what has come in. */
    settle: (): Entity => settlementEntity(settle(world)),
    /** Sends the events of a payment that never was, signed with a wrong secret. */
    forgePaid(linkId: string): void {
      const link = structuredClone(find(linkId));
      const mirror: World = { ...world, books: new Books(), agenda: new Agenda(world.clock) };
      mirror.books.addLink(link);
      world.post.forging(() => captureNow(mirror, link, { amount: link.amount - link.amount_paid }));
    },
  };
}

export type Acts = ReturnType<typeof makeActs>;
