import { type Queryable, statement } from './database.ts';
import { backlog } from './outbox.ts';
import { sendersDown } from './sender-down.ts';

/** Something that was looked at: whether it is well, and what to do where it is not. */
export interface Check {
  well: boolean;
  what: string;
  remedy: string;
}

const facts = statement(
  'checks',
  `select current_setting('server_version') as version,
          (select count(*) from restaurants)::int as restaurants,
          (select count(*) from restaurants r where not r.draft and not exists (
             select 1 from staff s where s.restaurant_id = r.id))::int as unstaffed,
          (select count(*) from inbox where state = 'pending' and next_at < now() - interval '2 minutes')::int as overdue,
          (select count(*) from inbox where state = 'dead')::int as dead,
          (select count(*) from outbox where state = 'dead')::int as unsent,
          (select count(*) from senders where not configured)::int as unknown`,
);

interface Facts {
  version: string;
  restaurants: number;
  unstaffed: number;
  overdue: number;
  dead: number;
  unsent: number;
  unknown: number;
}

/** Minutes a call to the outside may wait before somebody should look. */
const patience = 5;

/** What the database tells of how Thali does, for the doctor and for the desk; with what waits and what was given up. */
export async function lookOver(db: Queryable): Promise<{ checks: Check[]; overdue: number; dead: number }> {
  const [found] = await db.rows<Facts>(facts);
  if (!found) throw new Error('The database tells nothing.');
  const { seconds, count } = await backlog(db);
  const checks: Check[] = [];
  const look = (well: boolean, what: string, remedy: string) => void checks.push({ well, what, remedy });
  look(true, `database: Postgres ${found.version}, up to date`, '');
  look(found.restaurants > 0, `${found.restaurants} restaurants`, 'Load one: npm run seed -- FILE');
  look(
    found.unstaffed === 0,
    `${found.unstaffed} restaurants without staff`,
    'Nobody would be told of their bookings; put staff into their files and load them again.',
  );
  look(
    seconds < patience * 60,
    `${count} calls wait to be made, the oldest for ${Math.round(seconds)} s`,
    'Is a worker running (ROLES)? Does Twilio or Razorpay answer? The log says why a call is put off.',
  );
  look(found.overdue === 0, `${found.overdue} stimuli overdue`, 'Is a worker running (ROLES)?');
  look(
    found.dead + found.unsent === 0,
    `${found.dead} stimuli and ${found.unsent} calls given up`,
    'npm run replay -- --dead lists them; --revive gives one another life. The desk does both, too.',
  );
  const down = await sendersDown(db);
  look(
    down.length === 0,
    `${down.length} numbers do not send${down.map(({ address, code }) => `; ${address}: ${code}`).join('')}`,
    'Is the account active, in funds, its token right? Is the number suspended? Twilio’s console tells; what waits goes out by itself.',
  );
  look(
    found.unknown === 0,
    `${found.unknown} numbers get messages and are not set up`,
    'Point their webhook elsewhere at Twilio, or set them as TWILIO_WHATSAPP_SENDER or TWILIO_SMS_SENDER.',
  );
  return { checks, overdue: found.overdue, dead: found.dead + found.unsent };
}
