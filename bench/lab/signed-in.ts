import { randomBytes } from 'node:crypto';
import { openDatabase, statement } from '../../src/store/database.ts';
import { tokenHash } from '../../src/http/session.ts';
import { openSession } from '../../src/store/sessions.ts';
import { publicUrl } from '../requests.ts';

const byPhone = statement(
  'bench person by phone',
  'select person_id as id from addresses where address = $1',
);
const day = 24 * 60 * 60_000;

/** Signs a member of staff in, in the database alone; gives what their browser sends as its cookie. */
export async function signInAs(databaseUrl: string, phone: string): Promise<string> {
  const db = openDatabase(databaseUrl, 1);
  try {
    const [person] = await db.rows<{ id: string }>(byPhone, [phone]);
    if (!person) throw new Error(`Nobody has the number ${phone}.`);
    const token = randomBytes(32).toString('base64url');
    const at = new Date();
    await openSession(db, {
      tokenHash: tokenHash(token),
      personId: person.id,
      kind: 'staff',
      device: 'The bench',
      at,
      endsAt: new Date(at.getTime() + day),
      phone,
    });
    return `${publicUrl.startsWith('https:') ? '__Host-' : ''}thali_session=${token}`;
  } finally {
    await db.close();
  }
}
