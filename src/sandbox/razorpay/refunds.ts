import { randomInt } from 'node:crypto';
import { refundChanged } from './events.ts';
import {
  amount as amountField,
  type Body,
  isObject,
  looseFlag,
  notes,
  text,
  unknownFields,
} from './fields.ts';
import { isId, newId } from './ids.ts';
import type { PaymentRecord, RefundRecord } from './records.ts';
import { refusals } from './refusals.ts';
import { reverseTransfers } from './transfers.ts';
import { seconds, type World } from './world.ts';

/** Refunds of captured payments (api/refunds/**). */

const known = ['amount', 'speed', 'notes', 'receipt', 'reverse_all'];

/** The wait before a refund set to end "later" does so, milliseconds at pace 1. */
const laterTime = 5_000;

export function findPayment(world: World, id: string): PaymentRecord {
  if (!isId('pay', id)) throw refusals.notAnId(id);
  const payment = world.books.payments.get(id);
  if (payment === undefined) throw refusals.noSuchId();
  return payment;
}

export function findRefund(world: World, id: string): RefundRecord {
  if (!isId('rfnd', id)) throw refusals.notAnId(id);
  const refund = world.books.refunds.get(id);
  if (refund === undefined) throw refusals.noSuchId();
  return refund;
}

function paymentOf(world: World, refund: RefundRecord): PaymentRecord {
  const payment = world.books.payments.get(refund.payment_id);
  if (payment === undefined) throw new Error(`refund ${refund.id} has lost its payment`);
  return payment;
}

function sixMonthsOld(world: World, payment: PaymentRecord): boolean {
  const limit = new Date(payment.created_at * 1000);
  limit.setUTCMonth(limit.getUTCMonth() + 6);
  return world.clock.now() > limit;
}

/** How much to refund, or a `Refusal`: the rest when no amount is given. */
function wantedAmount(payment: PaymentRecord, body: Body, speed: string): number {
  const rest = payment.amount - payment.amount_refunded;
  const wanted = amountField(body, 'amount', true);
  if (rest === 0) throw refusals.fullyRefunded();
  if (wanted === undefined) return rest;
  if (wanted < (speed === 'optimum' ? 1 : 100)) throw refusals.tooSmall('amount');
  if (wanted > rest) throw refusals.refundTooLarge();
  return wanted;
}

/** `POST /v1/payments/:id/refund`. Throws a `Refusal`. */
export function createRefund(world: World, payment: PaymentRecord, given: unknown): RefundRecord {
  const body = given === undefined || given === null ? {} : given;
  if (!isObject(body)) throw refusals.wrongFields();
  const strangers = unknownFields(body, known);
  if (strangers.length > 0) throw refusals.unwanted(strangers);
  const speed = text(body, 'speed', 20) ?? 'normal';
  if (speed !== 'normal' && speed !== 'optimum') throw refusals.badSpeed();
  if (!payment.captured) throw refusals.notCaptured();
  const sum = wantedAmount(payment, body, speed);
  if (sixMonthsOld(world, payment)) throw refusals.tooOldToRefund();
  if (world.settings.balance === 'empty') throw refusals.noBalance();
  const [pairs, receipt] = [notes(body), text(body, 'receipt', 255) ?? null];
  const reverse = looseFlag(body, 'reverse_all') ?? false;

  const refund = openRefund(world, payment, { amount: sum, speed, notes: pairs, receipt });
  if (reverse) reverseTransfers(world, payment, refund);
  const { refunds: outcome } = world.settings;
  if (outcome === 'processed') finishRefund(world, refund);
  if (outcome === 'later') world.agenda.add('process-refund', refund.id, laterTime * world.pace);
  if (outcome === 'failed') world.agenda.add('fail-refund', refund.id, laterTime * world.pace);
  return refund;
}

interface Opening {
  amount: number;
  speed: 'normal' | 'optimum';
  notes: RefundRecord['notes'];
  receipt: string | null;
}

function openRefund(
  world: World,
  payment: PaymentRecord,
  { amount, speed, notes: pairs, receipt }: Opening,
): RefundRecord {
  const refund: RefundRecord = {
    id: newId('rfnd'),
    payment_id: payment.id,
    status: 'pending',
    amount,
    currency: payment.currency,
    receipt,
    notes: pairs,
    speed_requested: speed,
    speed_processed: speed === 'optimum' ? 'instant' : 'normal',
    bank_reference: null,
    created_at: seconds(world.clock),
    settlement_id: null,
  };
  world.books.refunds.set(refund.id, refund);
  payment.amount_refunded += amount;
  if (payment.amount_refunded === payment.amount) payment.status = 'refunded';
  refundChanged(world, 'created', refund, payment);
  return refund;
}

/** The payer has the money: the final word on a refund. */
export function finishRefund(world: World, refund: RefundRecord): void {
  refund.status = 'processed';
  refund.bank_reference = String(randomInt(10_000_000_000_000, 99_999_999_999_999));
  refundChanged(world, 'processed', refund, paymentOf(world, refund));
}

/** The bank will not have it: the amount counts as not refunded again. */
export function failRefund(world: World, refund: RefundRecord): void {
  const payment = paymentOf(world, refund);
  refund.status = 'failed';
  payment.amount_refunded -= refund.amount;
  payment.status = payment.captured ? 'captured' : 'authorized';
  refundChanged(world, 'failed', refund, payment);
}

/** An instant refund that turns out to be a normal one. */
export function slowRefund(world: World, refund: RefundRecord): void {
  refund.speed_processed = 'normal';
  refundChanged(world, 'speed_changed', refund, paymentOf(world, refund));
}

/** Gives an authorised payment back that nobody captured in time. */
export function returnUncaptured(world: World, payment: PaymentRecord): void {
  const refund = openRefund(world, payment, {
    amount: payment.amount,
    speed: 'normal',
    notes: null,
    receipt: null,
  });
  finishRefund(world, refund);
}

/** `PATCH /v1/refunds/:id`: only the notes can change. */
export function editRefund(refund: RefundRecord, body: unknown): RefundRecord {
  if (!isObject(body) || body['notes'] === undefined) throw refusals.notesRequired();
  const strangers = unknownFields(body, ['notes']);
  if (strangers.length > 0) throw refusals.unwanted(strangers);
  refund.notes = notes(body);
  return refund;
}
