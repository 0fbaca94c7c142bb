import { statement } from '../../src/store/database.ts';
import type { Handset } from '../../src/sandbox/twilio/handset.ts';
import { type World, whatsappSender } from './world.ts';

const staffPhone = statement(
  'test staff phone, by place',
  `select a.address from staff s join restaurants r on r.id = s.restaurant_id join addresses a on a.person_id = s.person_id
    where r.slug = $1 and a.channel = 'sms' order by s.rank offset $2 limit 1`,
);

/** A member of staff of a restaurant, by rank from 0, who has said hi on WhatsApp. */
export async function staffAt(world: World, slug: string, rank = 0): Promise<Handset> {
  const [row] = await world.thali.db.rows<{ address: string }>(staffPhone, [slug, rank]);
  const phone = world.twilio.phone(row?.address ?? '');
  phone.whatsapp.send('hi', { sender: whatsappSender });
  await world.quiet();
  return phone;
}

/** Writes messages one after the other, each answered before the next. */
export async function say(world: World, phone: Handset, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    phone.whatsapp.send(text, { sender: whatsappSender });
    await world.quiet();
  }
}

/** Taps a button of the newest message that has it. */
export async function tap(world: World, phone: Handset, button: string): Promise<void> {
  phone.whatsapp.tap(button);
  await world.quiet();
}

const money = statement(
  'test money of order',
  `select o.status, o.total_paise as total, o.advance_paise as advance, o.version,
          coalesce((select sum(c.amount_paise) from captures c join payments p on p.id = c.payment_id
            where p.order_id = o.id), 0)::int as paid,
          coalesce((select sum(r.amount_paise) from refunds r join captures c on c.provider_payment_id = r.provider_payment_id
            join payments p on p.id = c.payment_id where p.order_id = o.id and r.status <> 'failed'), 0)::int as refunded
     from orders o where o.id = $1`,
);

/** How an order and its money stand; paise. */
export interface OrderMoney {
  status: string;
  total: number;
  advance: number | null;
  version: number;
  paid: number;
  refunded: number;
}

/** How an order and its money stand in our books. */
export async function moneyOf(world: World, orderId: string): Promise<OrderMoney | undefined> {
  return (await world.thali.db.rows<OrderMoney>(money, [orderId]))[0];
}
