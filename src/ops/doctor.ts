import { statement } from '../store/database.ts';
import { backlog } from '../store/outbox.ts';
import { runCommand } from './command.ts';

const help = `
npm run doctor: looks whether this Thali can work, and says what to do where it cannot.

It reads the configuration, opens the database, and counts what waits and what was given up. It ends with 1 when
something needs a hand.
`;

const facts = statement(
  'doctor',
  `select current_setting('server_version') as version,
          (select count(*) from restaurants)::int as restaurants,
          (select count(*) from restaurants r where not exists (
             select 1 from staff s where s.restaurant_id = r.id))::int as unstaffed,
          (select count(*) from inbox where state = 'pending' and next_at < now() - interval '2 minutes')::int as stuck,
          (select count(*) from inbox where state = 'dead')::int as dead,
          (select count(*) from outbox where state = 'dead')::int as unsent,
          (select count(*) from senders where not configured)::int as unknown`,
);

interface Facts {
  version: string;
  restaurants: number;
  unstaffed: number;
  stuck: number;
  dead: number;
  unsent: number;
  unknown: number;
}

/** Minutes a call to the outside may wait before somebody should look. */
const patience = 5;

await runCommand({
  help,
  async run(_args, { config, say, store }) {
    let well = true;
    const line = (good: boolean, what: string, remedy: string) => {
      well &&= good;
      say(`${good ? 'ok  ' : 'look'}  ${what}${good ? '' : `\n      ${remedy}`}`);
    };
    line(
      true,
      `configuration read; ${config.twilio ? 'Twilio' : 'the local Twilio'}, ${config.razorpay ? 'Razorpay' : 'the local Razorpay'}`,
      '',
    );
    line(
      !config.twilio || config.publicUrl.startsWith('https:'),
      `people and providers come in at ${config.publicUrl}`,
      'Give Twilio and Razorpay an https address: set PUBLIC_URL.',
    );
    const { db } = await store();
    const [found] = await db.rows<Facts>(facts);
    if (!found) return false;
    line(true, `database: Postgres ${found.version}, up to date`, '');
    line(found.restaurants > 0, `${found.restaurants} restaurants`, 'Load one: npm run seed -- FILE');
    line(
      found.unstaffed === 0,
      `${found.unstaffed} restaurants without staff`,
      'Nobody would be told of their bookings; put staff into their files and load them again.',
    );
    const { seconds, count } = await backlog(db);
    line(
      seconds < patience * 60,
      `${count} calls wait to be made, the oldest for ${Math.round(seconds)} s`,
      'Is a worker running (ROLES)? Does Twilio or Razorpay answer? The log says why a call is put off.',
    );
    line(found.stuck === 0, `${found.stuck} stimuli overdue`, 'Is a worker running (ROLES)?');
    line(
      found.dead + found.unsent === 0,
      `${found.dead} stimuli and ${found.unsent} calls given up`,
      'npm run replay -- --dead lists them; --revive gives one another life.',
    );
    line(
      found.unknown === 0,
      `${found.unknown} numbers get messages and are not set up`,
      'Point their webhook elsewhere at Twilio, or set them as TWILIO_WHATSAPP_SENDER or TWILIO_SMS_SENDER.',
    );
    return well;
  },
});
