import { linkCancelled, linkExpired } from './link-events.ts';
import { isId, newId, randomText } from './ids.ts';
import { readLink, readLinkChanges, sixMonthsAfter } from './link-fields.ts';
import { captureNow } from './payments.ts';
import type { LinkRecord } from './records.ts';
import { refusals } from './refusals.ts';
import { seconds, type World } from './world.ts';

/** The life of a payment link: created → partially_paid → paid, created → cancelled, either open state → expired. */

/** In the published samples `expired_at` is 10 to 25 seconds after `expire_by`. */
const sweepSeconds = 15;

/** Whether the link can still be paid; judged after `expireDue`. */
export function isOpen(link: LinkRecord): boolean {
  return link.status === 'created' || link.status === 'partially_paid';
}

/**
 * Lets every link lapse whose time has come. Called on every access and by the heartbeat; once a second is enough,
 * because no link can be made to lapse within the second.
 */
export function expireDue(world: World): void {
  const now = seconds(world.clock);
  if (world.books.judgedAt === now) return;
  world.books.judgedAt = now;
  for (const link of world.books.links.values()) {
    if (isOpen(link) && now >= link.lapses_at) expireLink(world, link);
  }
}

/** Lets a link lapse now; a payment the operator has set for this very moment comes first and wins. */
export function expireLink(world: World, link: LinkRecord): void {
  if (link.pay_on === 'expiry') {
    link.pay_on = null;
    captureNow(world, link, { amount: link.amount - link.amount_paid });
    return;
  }
  // A clock that jumps finds it expired since then, not only now.
  const since = Math.min(seconds(world.clock), link.lapses_at + sweepSeconds);
  Object.assign(link, { status: 'expired', expired_at: since, updated_at: since });
  linkExpired(world, link);
}

/** The link with that id, expired if its time has come. Throws the `Refusal` the API answers otherwise. */
export function findLink(world: World, id: string): LinkRecord {
  if (!isId('plink', id)) throw refusals.notALinkId(id);
  const link = world.books.links.get(id);
  if (link === undefined) throw refusals.noSuchId();
  return link;
}

/** Creates a link from the body of `POST /v1/payment_links`. Throws a `Refusal`. */
export function createLink(world: World, body: unknown): LinkRecord {
  const now = seconds(world.clock);
  const wanted = readLink(body, now, world.merchant.keyId.startsWith('rzp_test_'));
  const { reference_id } = wanted;
  if (reference_id !== '' && world.books.linkByReference(reference_id) !== undefined) {
    throw refusals.referenceTaken(reference_id);
  }
  const link: LinkRecord = {
    ...wanted,
    id: newId('plink'),
    code: randomText(8),
    status: 'created',
    amount_paid: 0,
    lapses_at: wanted.expire_by === 0 ? sixMonthsAfter(now) : wanted.expire_by,
    expired_at: 0,
    cancelled_at: 0,
    created_at: now,
    updated_at: now,
    order_id: null,
    pay_on: null,
  };
  world.books.addLink(link);
  return link;
}

/** Changes an open link. Throws a `Refusal`; the state is looked at before the fields. */
export function editLink(world: World, link: LinkRecord, body: unknown): LinkRecord {
  if (!isOpen(link)) throw refusals.cannotUpdate();
  const now = seconds(world.clock);
  const { reference_id, ...changes } = readLinkChanges(body, now);
  if (changes.accept_partial === true && link.upi_link) throw refusals.upiPartial();
  if (changes.accept_partial === true && link.transfers.length > 0) throw refusals.transferPartial();
  if (reference_id !== undefined && reference_id !== link.reference_id) {
    if (world.books.linkByReference(reference_id) !== undefined) throw refusals.referenceTaken(reference_id);
    world.books.setReference(link, reference_id);
  }
  Object.assign(link, changes, { updated_at: now });
  if (changes.expire_by !== undefined) {
    link.lapses_at = changes.expire_by === 0 ? sixMonthsAfter(link.created_at) : changes.expire_by;
  }
  if (!link.accept_partial) link.first_min_partial_amount = 0;
  return link;
}

/** Cancels a link, which only a `created` one can be. A payment set for this very moment comes first and wins. */
export function cancelLink(world: World, link: LinkRecord): LinkRecord {
  if (link.pay_on === 'cancel' && isOpen(link)) {
    link.pay_on = null;
    captureNow(world, link, { amount: link.amount - link.amount_paid });
  }
  if (link.status === 'paid' || link.status === 'partially_paid') throw refusals.cannotCancelPaid();
  if (link.status !== 'created') throw refusals.cannotCancelExpired(link.status === 'cancelled');
  const now = seconds(world.clock);
  Object.assign(link, { status: 'cancelled', cancelled_at: now, updated_at: now });
  linkCancelled(world, link);
  return link;
}

/** `notify_by/sms|email`: nothing is really sent. */
export function notifyBy(link: LinkRecord, medium: string): { success: true } {
  if (medium !== 'sms' && medium !== 'email') throw refusals.badMedium();
  return { success: true };
}
