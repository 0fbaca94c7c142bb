import { type Queryable, statement } from './database.ts';

/** A browser in which a code was shown: the password alone is enough there until it ends. */
export interface Device {
  id: string;
  personId: string;
  device: string;
  createdAt: Date;
  seenAt: Date;
  endsAt: Date;
}

const columns = `id, person_id as "personId", device, created_at as "createdAt", seen_at as "seenAt", ends_at as "endsAt"`;

const remember = statement(
  'device remember',
  `insert into remembered_devices (token_hash, person_id, device, created_at, seen_at, ends_at)
   values ($1, $2, $3, $4, $4, $5)`,
);
const find = statement(
  'device find',
  `select ${columns} from remembered_devices where token_hash = $1 and ends_at > $2`,
);
const seen = statement('device seen', 'update remembered_devices set seen_at = $2 where id = $1');
const list = statement(
  'devices of',
  `select ${columns} from remembered_devices where person_id = $1 and ends_at > $2 order by seen_at desc`,
);
const forget = statement(
  'device forget',
  'delete from remembered_devices where id = $1 and person_id = $2 returning id',
);
const forgetAll = statement('devices forget', 'delete from remembered_devices where person_id = $1');

/** Writes down that a browser is remembered. */
export async function rememberDevice(
  db: Queryable,
  device: { tokenHash: string; personId: string; device: string; at: Date; endsAt: Date },
): Promise<void> {
  await db.rows(remember, [device.tokenHash, device.personId, device.device, device.at, device.endsAt]);
}

/** The device a token belongs to, while it is remembered. */
export async function findDevice(db: Queryable, tokenHash: string, now: Date): Promise<Device | undefined> {
  return (await db.rows<Device>(find, [tokenHash, now]))[0];
}

/** Notes that it was used. */
export async function deviceSeen(db: Queryable, id: string, at: Date): Promise<void> {
  await db.rows(seen, [id, at]);
}

/** A person's remembered devices, the latest first. */
export async function devicesOf(db: Queryable, personId: string, now: Date): Promise<Device[]> {
  return db.rows<Device>(list, [personId, now]);
}

/** Forgets one; false when they have no such. */
export async function forgetDevice(db: Queryable, id: string, personId: string): Promise<boolean> {
  return (await db.rows(forget, [id, personId])).length > 0;
}

/** Forgets all of a person's. */
export async function forgetDevices(db: Queryable, personId: string): Promise<void> {
  await db.rows(forgetAll, [personId]);
}
