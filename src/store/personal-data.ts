import { type Queryable, statement } from './database.ts';

// One query for each kind of thing we hold, in the words of the file a person gets. Money is in paise.
const asJson = (name: string, query: string) =>
  statement(`personal ${name}`, `select coalesce(json_agg(t), '[]') as all from (${query}) t`);

const queries = {
  numbers: asJson(
    'numbers',
    `select address, channel, external_id as "whatsappUserId", created_at as since from addresses
      where person_id = $1 order by created_at`,
  ),
  consents: asJson(
    'consents',
    'select category, given, wording, at from consents where person_id = $1 order by id',
  ),
  // A walk-in that is cancelled was a slip of the hand that staff took back: it is no visit, but it is held.
  bookings: asJson(
    'bookings',
    `select v.id, r.name as restaurant, v.party_size as guests, v.starts_at as "startsAt", v.ends_at as "endsAt", v.status,
            v.name, v.note, v.late_minutes as "lateMinutes", v.arrived_at as "arrivedAt", v.finished_at as "finishedAt",
            v.cancelled_late as "cancelledLate", v.deposit_paise as "depositPaise", v.made_at as "madeAt",
            v.door = 'walk-in' and v.status = 'cancelled' as "takenBack",
            (select json_agg(json_build_object('at', h.at, 'what', h.what) order by h.version)
               from reservation_changes h where h.reservation_id = v.id) as changes
       from reservations v join restaurants r on r.id = v.restaurant_id
      where v.person_id = $1 order by v.starts_at`,
  ),
  orders: asJson(
    'orders',
    `select o.id, r.name as restaurant, o.kind, o.status, o.name, o.wanted_at as "wantedAt", o.items_paise as "itemsPaise",
            o.discount_paise as "discountPaise", o.coupon_code as coupon, o.taxes, o.tip_paise as "tipPaise",
            o.deposit_paise as "depositPaise", o.total_paise as "totalPaise", o.made_at as "madeAt",
            (select json_agg(json_build_object('quantity', l.quantity, 'dish', l.name, 'size', l.size, 'choices', l.modifiers,
                'note', l.note, 'seat', l.seat, 'unitPaise', l.unit_paise, 'allergens', l.allergens) order by l.position)
               from order_lines l where l.order_id = o.id) as lines,
            (select json_agg(json_build_object('at', h.at, 'before', h.before, 'after', h.after) order by h.version)
               from order_changes h where h.order_id = o.id) as changes
       from orders o join restaurants r on r.id = o.restaurant_id
      where o.person_id = $1 order by o.created_at`,
  ),
  payments: asJson(
    'payments',
    `select p.order_id as "orderId", p.purpose, p.amount_paise as "amountPaise", p.currency, p.status,
            p.made_at as "askedAt",
            (select json_agg(json_build_object('payment', c.provider_payment_id, 'amountPaise', c.amount_paise, 'at', c.captured_at))
               from captures c where c.payment_id = p.id) as received,
            (select json_agg(json_build_object('amountPaise', f.amount_paise, 'reason', f.reason, 'status', f.status, 'at', f.made_at))
               from refunds f join captures c on c.provider_payment_id = f.provider_payment_id
              where c.payment_id = p.id) as refunds
       from payments p join orders o on o.id = p.order_id
      where o.person_id = $1 order by p.created_at`,
  ),
  bills: asJson(
    'bills',
    `select i.kind, i.number, i.issued_at as "issuedAt", i.token, i.body from invoices i join orders o on o.id = i.order_id
      where o.person_id = $1 order by i.issued_at`,
  ),
  carts: asJson(
    'carts',
    `select r.name as restaurant, c.status, c.made_at as "madeAt",
            (select json_agg(json_build_object('quantity', l.quantity, 'dish', i.name, 'note', l.note) order by l.position)
               from cart_lines l join items i on i.id = l.item_id where l.cart_id = c.id) as lines
       from carts c join restaurants r on r.id = c.restaurant_id where c.person_id = $1 order by c.created_at`,
  ),
  waiting: asJson(
    'waiting',
    `select r.name as restaurant, w.kind, w.name, w.party_size as guests, w.status, w.joined_at as "joinedAt"
       from waitlist w join restaurants r on r.id = w.restaurant_id where w.person_id = $1 order by w.joined_at`,
  ),
  coupons: asJson(
    'coupons',
    `select c.code, u.order_id as "orderId" from coupon_uses u join coupons c on c.id = u.coupon_id where u.person_id = $1`,
  ),
  messages: asJson(
    'messages',
    `select m.said_at as at, case m.direction when 'in' then 'you' else 'Thali' end as "from", a.channel, m.text
       from messages m join conversations c on c.id = m.conversation_id join addresses a on a.id = c.address_id
      where a.person_id = $1 order by m.at, m.direction, m.seq`,
  ),
  talksWithPeople: asJson(
    'handovers',
    `select r.name as restaurant, h.opened_at as "openedAt", h.closed_at as "closedAt"
       from handovers h join conversations c on c.id = h.conversation_id join addresses a on a.id = c.address_id
       left join restaurants r on r.id = h.restaurant_id where a.person_id = $1 order by h.opened_at`,
  ),
  work: asJson(
    'work',
    `select coalesce(r.name, 'Thali') as restaurant, s.role from staff s left join restaurants r on r.id = s.restaurant_id
      where s.person_id = $1`,
  ),
  signedIn: asJson(
    'sessions',
    `select kind, device, created_at as since, seen_at as "lastUsed" from sessions where person_id = $1 order by created_at`,
  ),
  doings: asJson(
    'audit',
    `select at, action, detail from audit where person_id = $1 or subject = $1 order by id`,
  ),
};

/** What we hold of a person, by kind; each a list of rows as JSON. */
export type PersonalData = Record<keyof typeof queries, unknown[]>;

/** Reads everything we hold of a person, besides what `getAccount` gives. */
export async function readPersonalData(db: Queryable, personId: string): Promise<PersonalData> {
  const read: Partial<PersonalData> = {};
  // One after the other: a transaction has one connection.
  for (const [name, query] of Object.entries(queries))
    read[name as keyof PersonalData] = (await db.rows<{ all: unknown[] }>(query, [personId]))[0]?.all ?? [];
  return read as PersonalData;
}
