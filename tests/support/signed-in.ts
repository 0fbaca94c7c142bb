import { randomBytes } from 'node:crypto';
import { tokenHash } from '../../src/http/session.ts';
import { statement } from '../../src/store/database.ts';
import { openSession } from '../../src/store/sessions.ts';
import type { Thali } from '../../src/wire.ts';

const byPhone = statement(
  'test person by phone',
  `select person_id as id from addresses where address in ($1, 'whatsapp:' || $1) limit 1`,
);

/** Signs the owner of a number in, as if they had shown their password and code; gives what the cookie holds. */
export async function signedIn(
  { db, clock }: Pick<Thali, 'db' | 'clock'>,
  phone: string,
  kind: 'staff' | 'diner' = 'staff',
): Promise<string> {
  const [person] = await db.rows<{ id: string }>(byPhone, [phone]);
  if (!person) throw new Error(`Nobody has the number ${phone}.`);
  const token = randomBytes(32).toString('base64url');
  const at = clock.now();
  await openSession(db, {
    tokenHash: tokenHash(token),
    personId: person.id,
    kind,
    device: 'A test',
    at,
    phone,
    endsAt: new Date(at.getTime() + 30 * 24 * 60 * 60_000),
  });
  return token;
}
