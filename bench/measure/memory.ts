import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fire, plainTurns, send } from '../lab/fire.ts';
import { greetedDatabase } from '../lab/greeted.ts';
import type { Lab } from '../lab/lab.ts';
import { residentMemory } from '../lab/processor.ts';
import { freePort, startService } from '../lab/service.ts';
import type { Finding } from '../report.ts';
import { senders } from '../requests.ts';

/** Milliseconds after which a process that started, or was busy, is at rest. */
const restOf = (quick: boolean) => (quick ? 2_000 : 5_000);

/** What `npm start` runs and nothing configured: embedded Postgres, stand-ins, the seed. */
async function withStandIns(
  lab: Lab,
  count: number,
  rest: number,
): Promise<{ atRest: number; after: number }> {
  const dataDir = join(lab.folder, 'stand-ins');
  const thali = await startService(lab.main, 'with stand-ins', lab.folder, {
    DATA_DIR: dataDir,
    SANDBOX_TWILIO_PORT: String(await freePort()),
    SANDBOX_RAZORPAY_PORT: String(await freePort()),
    TWILIO_SMS_SENDER: senders.sms,
    TWILIO_WHATSAPP_SENDER: senders.whatsapp,
  });
  lab.onClose(() => thali.stop());
  await pause(rest);
  const atRest = residentMemory(thali.pid);
  const secrets = JSON.parse(await readFile(join(dataDir, 'sandbox', 'secrets.json'), 'utf8')) as {
    authToken: string;
  };
  const signed = {
    authToken: secrets.authToken,
    publicUrl: thali.origin.replace('127.0.0.1', 'localhost'),
  };
  await send(lab, [thali.origin], { ...plainTurns('whatsapp', count), signed });
  await pause(rest);
  const after = residentMemory(thali.pid);
  await thali.stop();
  return { atRest, after };
}

/** As it runs in production: a database elsewhere and real providers, here the stub. */
async function withProviders(
  lab: Lab,
  count: number,
  rest: number,
): Promise<{ atRest: number; after: number }> {
  const thali = await lab.thali('with providers', await greetedDatabase(lab));
  await pause(rest);
  const atRest = residentMemory(thali.pid);
  await fire(lab, [thali.origin], plainTurns('whatsapp', count));
  await pause(rest);
  const after = residentMemory(thali.pid);
  await thali.stop();
  return { atRest, after };
}

/** Resident memory of the one process, web and worker. Postgres is not in it. */
export async function measureMemory(lab: Lab, quick: boolean): Promise<Finding> {
  const count = quick ? 500 : 5_000;
  const standIns = await withStandIns(lab, count, restOf(quick));
  const providers = await withProviders(lab, count, restOf(quick));
  const turns = `after ${count.toLocaleString('en-IN')} turns`;
  return {
    subject: 'memory',
    figures: [
      { name: 'with stand-ins, at rest', value: standIns.atRest, unit: 'MB', target: { atMost: 250 } },
      { name: `with stand-ins, ${turns}`, value: standIns.after, unit: 'MB' },
      { name: 'with providers, at rest', value: providers.atRest, unit: 'MB' },
      { name: `with providers, ${turns}`, value: providers.after, unit: 'MB' },
    ],
    notes: ['Stand-ins live in the same process and keep every message, so their figure grows.'],
  };
}
