import { createHmac } from 'node:crypto';
import { statement } from '../../src/store/database.ts';
import { reconcile } from '../../src/work/reconcile.ts';
import type { Handset } from '../../src/sandbox/twilio/handset.ts';
import { postEvent } from './signed.ts';
import { type World, whatsappSender } from './world.ts';

/** A diner who has been sent a payment link. */
export interface Purchase {
  phone: Handset;
  address: string;
  orderId: string;
  paymentId: string;
  linkId: string;
  reference: string;
  amount: number;
}

const newest = statement(
  'test newest payment',
  `select p.id as "paymentId", p.link_id as "linkId", p.reference, p.amount_paise as amount, p.order_id as "orderId"
     from payments p join orders o on o.id = p.order_id join addresses a on a.person_id = o.person_id
    where a.address = $1 order by p.created_at desc limit 1`,
);

let diners = 0;

/** Takes a new diner by conversation to a payment link. */
async function toLink(world: World, texts: readonly string[]): Promise<Purchase> {
  diners += 1;
  const number = `+9198124${String(diners).padStart(5, '0')}`;
  const phone = world.twilio.phone(number);
  phone.profileName = 'Asha';
  for (const text of texts) {
    phone.whatsapp.send(text, { sender: whatsappSender });
    await world.quiet();
  }
  const address = `whatsapp:${number}`;
  const read = async () =>
    (await world.thali.db.rows<Omit<Purchase, 'phone' | 'address'>>(newest, [address]))[0];
  // A provider that failed at first is asked again a little later.
  if (!(await read())?.linkId) await world.pass(1);
  const row = await read();
  if (!row?.linkId) throw new Error(`No link: ${phone.whatsapp.last()?.text}`);
  return { ...row, phone, address };
}

/** A new diner who is about to pay for something to collect. */
export function buy(world: World, dish = '2 paneer tikka'): Promise<Purchase> {
  return toLink(world, ['copper ladle', 'order to collect', dish, 'checkout', 'yes']);
}

/** A new diner who is about to pay for what their `texts` order. */
export function buyFrom(world: World, texts: readonly string[]): Promise<Purchase> {
  return toLink(world, texts);
}

/** A new diner who is about to pay the deposit of the table they `ask` for. */
export function secure(world: World, ask: string): Promise<Purchase> {
  return toLink(world, [ask, 'yes']);
}

/** The webhook events Razorpay has made about a purchase, as it would send them. */
export function eventsOf(world: World, purchase: Purchase): { id: string; name: string; body: string }[] {
  const bare = purchase.linkId.replace('plink_', '');
  return world.razorpay.webhook.state().events.filter((event) => event.body.includes(bare));
}

/** Where Razorpay sends the browser after a payment; `change` tampers with it. */
export function returnAddress(
  { publicUrl }: Pick<World, 'publicUrl'>,
  { linkId, reference }: Pick<Purchase, 'linkId' | 'reference'>,
  providerPaymentId: string,
  change: Record<string, string> = {},
): string {
  const status = 'paid';
  const signature = createHmac('sha256', 'key-secret')
    .update([linkId, reference, status, providerPaymentId].join('|'))
    .digest('hex');
  const query = new URLSearchParams({
    razorpay_payment_id: providerPaymentId,
    razorpay_payment_link_id: linkId,
    razorpay_payment_link_reference_id: reference,
    razorpay_payment_link_status: status,
    razorpay_signature: signature,
    ...change,
  });
  return `${publicUrl}/pay/return?${query.toString()}`;
}

/** Razorpay's redirect after a payment; `change` tampers with it. */
export function callback(
  world: World,
  purchase: Purchase,
  providerPaymentId: string,
  change: Record<string, string> = {},
) {
  return fetch(returnAddress(world, purchase, providerPaymentId, change));
}

/** The five ways in which one payment is heard of. */
export const signals = ['payment.captured', 'order.paid', 'payment_link.paid', 'redirect', 'poll'] as const;
export type Signal = (typeof signals)[number];

/** Lets a payment be heard of in one of the five ways. */
export async function hear(
  world: World,
  purchase: Purchase,
  providerPaymentId: string,
  signal: Signal,
): Promise<void> {
  if (signal === 'redirect') {
    await callback(world, purchase, providerPaymentId);
  } else if (signal === 'poll') {
    world.clock.advance(3 * 60_000);
    world.thali.engine.goOn(
      await reconcile(world.thali.db, world.clock, '00000000-0000-4000-8000-000000000009'),
    );
    await world.thali.engine.sweep();
    world.clock.advance(-3 * 60_000);
  } else {
    const event = eventsOf(world, purchase).find((e) => e.name === signal);
    if (!event) throw new Error(`Razorpay has made no ${signal}.`);
    await postEvent(world, event.body, { id: event.id });
  }
  await world.quiet();
}

const standing = statement(
  'test standing',
  `select o.status as "order", p.status as payment,
          (select count(*)::int from captures c where c.payment_id = p.id) as captures,
          (select count(*)::int from tickets t where t.order_id = o.id) as tickets,
          (select coalesce(sum(r.amount_paise), 0)::int from refunds r join captures c on c.provider_payment_id = r.provider_payment_id
            where c.payment_id = p.id and r.status <> 'failed') as refunded
     from payments p join orders o on o.id = p.order_id where p.id = $1`,
);

export interface Standing {
  order: string;
  payment: string;
  captures: number;
  tickets: number;
  refunded: number;
}

/** How a purchase stands in our books. */
export async function standingOf(world: World, purchase: Purchase): Promise<Standing | undefined> {
  return (await world.thali.db.rows<Standing>(standing, [purchase.paymentId]))[0];
}

/** What a diner was told, by the start of the sentence. */
export function told(purchase: Purchase, start: string): number {
  return purchase.phone.whatsapp
    .messages()
    .filter((m) => m.direction === 'received' && m.text.startsWith(start)).length;
}

/** A made-up event that money arrived for a purchase; the local Razorpay knows nothing of it. */
export const captured = (
  { linkId }: Pick<Purchase, 'linkId'>,
  id: string,
  amount: number,
  currency = 'INR',
) => ({
  entity: 'event',
  event: 'payment.captured',
  payload: {
    payment: {
      entity: {
        id,
        amount,
        currency,
        status: 'captured',
        description: `#${linkId.replace('plink_', '')}`,
      },
    },
  },
});
