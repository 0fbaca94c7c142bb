import type { Language } from '../domain/meaning.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

/** A guest as their account shows them. */
export interface Account {
  id: string;
  name: string | null;
  language: Language;
  /** What they eat, as restaurants call it: "veg", "vegan", "jain". */
  diets: string[];
  /** When the notice of who we are and what we keep was sent. */
  noticedAt: Date | null;
  /** The restaurants they work at, and Thali's own desk; nobody who works is erased. */
  works: string[];
}

const get = statement(
  'account get',
  `select p.id, p.name, p.language, p.diets, p.noticed_at as "noticedAt",
          array(select coalesce(r.name, 'Thali') from staff s left join restaurants r on r.id = s.restaurant_id
                 where s.person_id = p.id order by 1) as works
     from people p where p.id = $1`,
);

/** Somebody's account; undefined when they are erased. */
export async function getAccount(db: Queryable, personId: string): Promise<Account | undefined> {
  return (await db.rows<Account>(get, [personId]))[0];
}

const save = statement(
  'account save',
  'update people set name = $2, language = $3, diets = $4 where id = $1',
);

/** Writes what a guest says of themselves. */
export async function saveAccount(
  db: Queryable,
  personId: string,
  { name, language, diets }: { name: string | null; language: Language; diets: readonly string[] },
): Promise<void> {
  await db.rows(save, [personId, name, language, diets]);
}

/** One number a person is reached under, and how. */
export interface LinkedNumber {
  /** E.164, or WhatsApp's own id of somebody whose number is not known. */
  number: string;
  channels: ('whatsapp' | 'sms')[];
  addressIds: string[];
  lastHeard: Date | null;
  /** On which of them they have written STOP. */
  stopped: ('whatsapp' | 'sms')[];
}

const numbers = statement(
  'account numbers',
  `select replace(a.address, 'whatsapp:', '') as number, array_agg(distinct a.channel order by a.channel desc) as channels,
          array_agg(distinct a.id) as "addressIds", max(c.last_inbound_at) as "lastHeard",
          coalesce(array_agg(distinct a.channel) filter (where c.opted_out_at is not null), '{}') as stopped
     from addresses a left join conversations c on c.address_id = a.id
    where a.person_id = $1 and a.address not like 'former:%' group by 1 order by max(c.last_inbound_at) desc nulls last, 1`,
);

/** The numbers that lead to a person, the latest heard of first. */
export async function numbersOf(db: Queryable, personId: string): Promise<LinkedNumber[]> {
  return db.rows<LinkedNumber>(numbers, [personId]);
}

const atNumber = statement(
  'people at number',
  `select p.id, exists (select 1 from staff s where s.person_id = p.id) as works
     from people p
    where p.id in (select person_id from addresses where address in ($1, 'whatsapp:' || $1))
    order by 2 desc, p.created_at, p.id for update of p`,
);

/** Those who have written from a number, by WhatsApp or SMS: whoever works first, then the longest known. Locked. */
export async function peopleAt(tx: Transaction, phone: string): Promise<{ id: string; works: boolean }[]> {
  return tx.rows(atNumber, [phone]);
}

const lock = statement('person lock', 'select id from people where id = $1 for update');

/** Locks a person against everybody who would change them; false when they are gone. */
export async function lockPerson(tx: Transaction, personId: string): Promise<boolean> {
  return (await tx.rows(lock, [personId])).length > 0;
}
