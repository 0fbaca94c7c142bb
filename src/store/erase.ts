import { type Queryable, statement, type Transaction } from './database.ts';
import { toJson } from './json.ts';

/** Something of a person that is not over yet. */
export interface Running {
  id: string;
  kind: 'booking' | 'order';
  restaurant: string;
  at: Date;
  zone: string;
}

const running = statement(
  'erase running',
  `select v.id, 'booking' as kind, r.name as restaurant, v.starts_at as at, r.zone
     from reservations v join restaurants r on r.id = v.restaurant_id
    where v.person_id = $1 and v.status in ('held', 'requested', 'confirmed', 'seated') and v.ends_at > $2
   union all
   -- A deposit that is paid goes with its booking.
   select o.id, 'order', r.name, o.wanted_at, r.zone
     from orders o join restaurants r on r.id = o.restaurant_id
    where o.person_id = $1
      and (o.status = 'unpaid' or o.status in ('placed', 'accepted', 'preparing', 'ready') and o.kind <> 'deposit')
    order by at`,
);

/** Bookings and orders of a person that somebody still counts on. */
export async function runningOf(db: Queryable, personId: string, now: Date): Promise<Running[]> {
  return db.rows<Running>(running, [personId, now]);
}

const words = statement(
  'erase words',
  `select array(
     select distinct w from (
       select name from people where id = $1
       union all select name from reservations where person_id = $1
       union all select note from reservations where person_id = $1
       union all select name from orders where person_id = $1
       union all select name from waitlist where person_id = $1
       union all select l.note from order_lines l join orders o on o.id = l.order_id where o.person_id = $1
       union all select l.seat from order_lines l join orders o on o.id = l.order_id where o.person_id = $1
       union all select h.what -> f ->> n from reservation_changes h join reservations v on v.id = h.reservation_id,
                        unnest(array['name', 'note']) f, unnest(array[0, 1]) n where v.person_id = $1
     ) said (w) where w <> '') as words,
   -- Whoever asked for a person was read by staff, word for word.
   array(select distinct m.text from messages m join conversations c on c.id = m.conversation_id
           join addresses a on a.id = c.address_id
          where a.person_id = $1 and m.direction = 'in' and length(m.text) >= 8
            and exists (select 1 from handovers h where h.conversation_id = c.id)) as said,
   array(select regexp_replace(address, '^(former:[0-9a-f-]+:)?(whatsapp:)?', '') from addresses where person_id = $1
         union select external_id from addresses where person_id = $1 and external_id is not null) as numbers,
   array(select x from payments p join orders o on o.id = p.order_id, unnest(array[p.link_id, p.reference]) x
          where o.person_id = $1 and x is not null
         union all select c.provider_payment_id from captures c join payments p on p.id = c.payment_id
                     join orders o on o.id = p.order_id where o.person_id = $1) as payments`,
);

/** What others may have heard of a person. */
export interface WordsAbout {
  /** Names and notes. */
  words: string[];
  /** What they wrote in conversations in which they asked for a person. */
  said: string[];
  numbers: string[];
  /** What their payments are called by the provider. */
  payments: string[];
}

/** By what a person is known elsewhere. */
export async function wordsAbout(tx: Transaction, personId: string): Promise<WordsAbout> {
  const [row] = await tx.rows<WordsAbout>(words, [personId]);
  if (!row) throw new Error('The words about a person gave no answer.');
  return row;
}

/** A JSON column of one row, read to be written back with less in it. */
export interface Telling {
  id: string;
  value: unknown;
}

// Whoever looks after guests was told of this one: at the restaurants they dealt with, and at Thali's desk.
const listeners = `
  select c.id from conversations c join addresses a on a.id = c.address_id join staff s on s.person_id = a.person_id
   where s.restaurant_id is null or s.restaurant_id in (
     select restaurant_id from reservations where person_id = $1 union select restaurant_id from orders where person_id = $1
     union select restaurant_id from waitlist where person_id = $1
     union select h.restaurant_id from handovers h join conversations d on d.id = h.conversation_id
             join addresses e on e.id = d.address_id where e.person_id = $1)`;

const ofOrder = 'order_id in (select id from orders where person_id = $1)';

/** What others were told of a person, and what is kept beside their orders. `$2`: patterns of what they are known by. */
const places = {
  'staff heard': [
    'inbox',
    'payload',
    `conversation_id in (${listeners}) and payload::text ilike any($2::text[])`,
  ],
  'staff traces': [
    'inbox',
    'trace',
    `conversation_id in (${listeners}) and trace::text ilike any($2::text[])`,
  ],
  'staff told': [
    'outbox',
    'payload',
    `conversation_id in (${listeners}) and payload::text ilike any($2::text[])`,
  ],
  snapshots: ['conversations', 'snapshot', `id in (${listeners}) and snapshot::text ilike any($2::text[])`],
  'changes before': ['order_changes', 'before', ofOrder],
  'changes after': ['order_changes', 'after', ofOrder],
  amendments: ['amendments', 'lines', ofOrder],
  sheets: [
    'print_jobs',
    'sheet',
    `ticket_id in (select t.id from tickets t where t.${ofOrder}
        or t.reservation_id in (select id from reservations where person_id = $1))`,
  ],
  payments: ['inbox', 'payload', `conversation_id is null and payload::text ilike any($2::text[])`],
} as const;
export type TellingPlace = keyof typeof places;

const reads = new Map(
  Object.entries(places).map(([name, [table, column, where]]) => [
    name,
    statement(
      `erase read ${name}`,
      `select id, ${column} as value from ${table}
        where $1::uuid is not null and $2::text[] is not null and ${where} for update`,
    ),
  ]),
);
const writes = new Map(
  Object.entries(places).map(([name, [table, column]]) => [
    name,
    statement(
      `erase write ${name}`,
      `update ${table} t set ${column} = w.value
         from (select id, value from json_to_recordset($1::json) as w (id uuid, value ${column === 'snapshot' || table === 'inbox' || table === 'outbox' ? 'json' : 'jsonb'})) w
        where t.id = w.id`,
    ),
  ]),
);

/** Rows of one place that speak of a person, locked. `patterns`: of ILIKE. */
export async function tellings(
  tx: Transaction,
  place: TellingPlace,
  personId: string,
  patterns: readonly string[],
): Promise<Telling[]> {
  const read = reads.get(place);
  return read ? tx.rows<Telling>(read, [personId, patterns]) : [];
}

/** Writes them back. */
export async function retell(tx: Transaction, place: TellingPlace, rows: readonly Telling[]): Promise<void> {
  const write = writes.get(place);
  if (write && rows.length > 0) await tx.rows(write, [toJson(rows)]);
}

// What was answered to staff's pages is kept for a day, should a page ask the same again. Rather would it be done twice.
const answers = statement(
  'erase answers',
  'delete from idempotency_keys where strpos(answer::text, $1) > 0 or answer::text ilike any($2::text[])',
);

/** Forgets what was answered to anybody that speaks of a person. `patterns`: of ILIKE. */
export async function forgetAnswers(
  tx: Transaction,
  personId: string,
  patterns: readonly string[],
): Promise<void> {
  await tx.rows(answers, [personId, patterns]);
}

// What stays is what the restaurant served and was paid, without whose it was. The order matters: what points at a person
// or at their conversation lets go before it is gone.
const letGo = [
  statement(
    'erase history',
    `update reservation_changes set what = what - 'name' - 'note'
      where reservation_id in (select id from reservations where person_id = $1)`,
  ),
  statement(
    'erase lines',
    'update order_lines set note = null, seat = null where order_id in (select id from orders where person_id = $1)',
  ),
  // A bill below 50,000 rupees needs no name (CGST Rules 2017, rule 46 (e) and (f)); on one above it stays, as the law says.
  statement(
    'erase bills',
    `update invoices set body = jsonb_set(body, '{to}', 'null')
      where order_id in (select id from orders where person_id = $1) and (body -> 'amounts' ->> 'total')::bigint < 5000000`,
  ),
  statement(
    'erase orders',
    'update orders set person_id = null, conversation_id = null, cart_id = null, name = null where person_id = $1',
  ),
  statement('erase carts', 'delete from carts where person_id = $1'),
  statement(
    'erase bookings',
    'update reservations set person_id = null, conversation_id = null, name = null, note = null where person_id = $1',
  ),
  statement(
    'erase codes',
    `delete from code_requests where phone in (select replace(address, 'whatsapp:', '') from addresses where person_id = $1)`,
  ),
  statement(
    'erase entry links',
    `delete from entry_links where phone in (select replace(address, 'whatsapp:', '') from addresses where person_id = $1)`,
  ),
  statement('erase decisions', 'update tickets set decided_by = null where decided_by = $1'),
  // With them go their numbers, conversations, messages, sessions and consents.
  statement('erase person', 'delete from people where id = $1'),
];

/** Takes a person out of our books. What others were told of them must have been rewritten before. */
export async function erase(tx: Transaction, personId: string): Promise<void> {
  for (const each of letGo) await tx.rows(each, [personId]);
}
