import { doubtsOf } from '../config.ts';
import { lookOver } from '../store/checks.ts';
import { runCommand } from './command.ts';

const help = `
npm run doctor: looks whether this Thali can work, and says what to do where it cannot.

It reads the configuration, opens the database, and counts what waits and what was given up. It ends with 1 when
something needs a hand.
`;

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
    for (const doubt of doubtsOf(config)) line(false, 'the configuration may be meant so', doubt);
    const { db } = await store();
    for (const { well: good, what, remedy } of (await lookOver(db)).checks) line(good, what, remedy);
    return well;
  },
});
