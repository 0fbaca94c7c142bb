import type { Language } from '../domain/meaning.ts';
import { type Database, type Queryable, statement, type Transaction } from './database.ts';
import { Gather } from './gather.ts';

/** A conversation and everything a turn needs to know about the two who have it. */
export interface Conversation {
  id: string;
  version: number;
  flow: 'diner' | 'staff';
  /** As the flows left it; null before the first turn. */
  snapshot: unknown;
  restaurantId: string | null;
  menuVersion: number | null;
  lastInboundAt: Date | null;
  optedOutAt: Date | null;
  /** When Twilio last refused an answer as one of a loop. */
  loopedAt: Date | null;
  senderId: string;
  sender: string;
  senderConfigured: boolean;
  senderRestaurantId: string | null;
  channel: 'whatsapp' | 'sms';
  address: string;
  addressId: string;
  externalId: string | null;
  personId: string;
  name: string | null;
  language: Language;
  noticedAt: Date | null;
  /** Something that could not be sent is told when they write. */
  newsHeld: boolean;
}

const columns = `
  c.id, c.version, c.flow, c.snapshot, c.restaurant_id as "restaurantId", r.menu_version as "menuVersion",
  c.last_inbound_at as "lastInboundAt", c.opted_out_at as "optedOutAt",
  c.looped_at as "loopedAt",
  s.id as "senderId", s.address as sender, s.configured as "senderConfigured", s.restaurant_id as "senderRestaurantId",
  a.channel, a.address, a.id as "addressId", a.external_id as "externalId", p.id as "personId", p.name, p.language, p.noticed_at as "noticedAt",
  exists (select 1 from outbox h where h.conversation_id = c.id and h.held_at is not null) as "newsHeld"`;

const joins = `
  join senders s on s.id = c.sender_id
  join addresses a on a.id = c.address_id
  join people p on p.id = a.person_id
  left join restaurants r on r.id = c.restaurant_id`;

// The limit keeps every search by itself, along the indexes; without it a batch may be planned as a walk through a table.
const byAddresses = statement(
  'conversations by addresses',
  `select found.* from unnest((select $1::text[]), (select $2::text[])) as ends(sender, address)
    cross join lateral (
      select ${columns} from senders s
        join addresses a on a.address = ends.address
        join conversations c on c.sender_id = s.id and c.address_id = a.id
        join people p on p.id = a.person_id
        left join restaurants r on r.id = c.restaurant_id
       where s.address = ends.sender limit 1) found`,
);

const byEither = statement(
  'conversation by address or user id',
  `select ${columns} from conversations c ${joins}
    where s.address = $1 and (a.address = $2 or a.external_id = $3) order by a.address = $2 desc limit 1`,
);

const byId = statement(
  'conversation by id',
  `select ${columns} from conversations c ${joins} where c.id = $1`,
);

const locked = statement(
  'conversation locked',
  `select ${columns} from conversations c ${joins} where c.id = $1 for update of c`,
);

interface Ends {
  sender: string;
  address: string;
}

async function readByAddresses(db: Queryable, asked: readonly Ends[]): Promise<(Conversation | undefined)[]> {
  const found = await db.rows<Conversation>(byAddresses, [
    asked.map(({ sender }) => sender),
    asked.map(({ address }) => address),
  ]);
  const name = ({ sender, address }: Ends) => `${sender} ${address}`;
  const byName = new Map(found.map((one) => [name(one), one]));
  return asked.map((ends) => byName.get(name(ends)));
}

const gathers = new WeakMap<Database, Gather<Ends, Conversation>>();

/**
 * The conversation between one of our numbers and an address; undefined when they have never spoken. Outside a
 * transaction, what several messages ask for at the same time is read in one round trip.
 */
export async function findConversation(
  db: Database | Transaction,
  sender: string,
  address: string,
): Promise<Conversation | undefined> {
  if ('inTransaction' in db) return (await readByAddresses(db, [{ sender, address }]))[0];
  let gather = gathers.get(db);
  if (!gather) {
    gather = new Gather((asked) => readByAddresses(db, asked));
    gathers.set(db, gather);
  }
  return gather.get({ sender, address });
}

/** The conversation with this id; undefined when it was erased. */
export async function getConversation(db: Queryable, id: string): Promise<Conversation | undefined> {
  return (await db.rows<Conversation>(byId, [id]))[0];
}

/** The same, locked against every other turn until the transaction ends. */
export async function lockConversation(tx: Transaction, id: string): Promise<Conversation | undefined> {
  return (await tx.rows<Conversation>(locked, [id]))[0];
}

const open = statement(
  'open conversation',
  `with made as (
     insert into senders (address, channel, configured) values ($1, $3, false)
     on conflict (address) do nothing returning id
   ), sender as (
     select id from made union all select id from senders where address = $1 limit 1
   ), known as (
     select id, person_id from addresses where address = $2 or external_id = $4
   ), person as (
     insert into people (name, language)
     select $5, $6 where $7::uuid is null and not exists (select 1 from known) returning id
   ), owner as (
     select id from person union all select $7::uuid where $7::uuid is not null and not exists (select 1 from known)
   ), address as (
     insert into addresses (person_id, address, channel, external_id) select id, $2, $3, $4 from owner
     on conflict do nothing returning id, person_id
   ), whom as (
     select id, person_id from known union all select id, person_id from address limit 1
   )
   insert into conversations (sender_id, address_id, flow)
   select sender.id, whom.id,
          case when exists (select 1 from staff where staff.person_id = whom.person_id) then 'staff' else 'diner' end
     from sender, whom
   on conflict (sender_id, address_id) do nothing`,
);

/** The first words between one of our numbers and somebody. */
export interface FirstWords {
  sender: string;
  address: string;
  channel: 'whatsapp' | 'sms';
  /** WhatsApp's business-scoped user id. */
  externalId?: string;
  name?: string;
  language: Language;
  /** The address belongs to somebody we know by another one. */
  samePersonAs?: string;
}

/**
 * The conversation of these two, begun if need be; the person and, for a number of ours that nobody set up, the sender
 * are made along with it. Two processes may do this at once: both get the same conversation.
 */
export async function openConversation(db: Queryable, first: FirstWords): Promise<Conversation> {
  for (let attempt = 0; attempt < 3; attempt++) {
    await db.rows(open, [
      first.sender,
      first.address,
      first.channel,
      first.externalId ?? null,
      first.name ?? null,
      first.language,
      first.samePersonAs ?? null,
    ]);
    const [found] = await db.rows<Conversation>(byEither, [
      first.sender,
      first.address,
      first.externalId ?? null,
    ]);
    if (found) return found;
    // The other process's rows were not visible yet when ours were refused; they are now.
  }
  throw new Error(
    'A conversation could not be opened: its address belongs to another identity of the same person.',
  );
}

const setExternalId = statement(
  'set external id',
  `update addresses set external_id = $2 where id = $1
     and not exists (select 1 from addresses other where other.external_id = $2)`,
);

/** Notes the business-scoped user id that came along with a number, so that the person is known when only it comes. */
export async function noteExternalId(db: Queryable, addressId: string, externalId: string): Promise<void> {
  await db.rows(setExternalId, [addressId, externalId]);
}

const wordsOf = statement(
  'last words',
  `select direction, text from messages where conversation_id = $1 and text is not null and text <> ''
   order by at desc, direction desc, seq desc limit $2`,
);

/**
 * The last `count` messages of a conversation, oldest first. A message and its answer may be of one instant; what came in
 * is then the earlier.
 */
export async function lastWords(
  db: Queryable,
  conversationId: string,
  count: number,
): Promise<{ direction: 'in' | 'out'; text: string }[]> {
  const rows = await db.rows<{ direction: 'in' | 'out'; text: string }>(wordsOf, [conversationId, count]);
  return rows.toReversed();
}

const heardSince = statement(
  'words since turn',
  `select payload ->> 'text' as text from inbox
    where conversation_id = $1 and kind = 'message' and turn > $2 and coalesce(payload ->> 'text', '') <> ''
      and payload ->> 'payload' is null
    order by turn desc limit $3`,
);

/** The last `count` messages that were written, and not tapped, after a turn of a conversation, oldest first. */
export async function wordsSince(
  db: Queryable,
  conversationId: string,
  turn: number,
  count: number,
): Promise<string[]> {
  const rows = await db.rows<{ text: string }>(heardSince, [conversationId, turn, count]);
  return rows.map(({ text }) => text).toReversed();
}
