import { systemClock } from '../../src/clock.ts';
import { openLog } from '../../src/log.ts';
import { type LocalRazorpay, startLocalRazorpay } from '../../src/sandbox/razorpay/start.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { type LocalTwilio, startLocalTwilio } from '../../src/sandbox/twilio/local-twilio.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import knex from 'knex';
import { freePort } from '../support/free-port.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { smsSender, whatsappSender } from '../support/world.ts';

/** The world around a fleet: a database with one roomy restaurant, both providers, and where the door will be. */
export interface Scene {
  db: Database;
  twilio: LocalTwilio;
  razorpay: LocalRazorpay;
  doorPort: number;
  environment: Record<string, string>;
  close(): Promise<void>;
}

const account = { accountSid: `AC${'0'.repeat(31)}1`, authToken: 'a'.repeat(32) };
const razorpayKeys = { keyId: 'rzp_test_tests', keySecret: 'key-secret', webhookSecret: 'webhook-secret' };

/** Sets the scene on the database at `url`, which is up to date and empty. */
export async function setScene(url: string): Promise<Scene> {
  const db = openDatabase(url, 4);
  const graph = knex({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  await loadRestaurant(
    db,
    graph,
    smallRestaurant({
      slug: 'chaos-kitchen',
      name: 'Chaos Kitchen',
      tables: Array.from({ length: 40 }, (_, i) => ({ name: `T${i}`, seats: [1, 4] as [number, number] })),
    }),
  );
  await graph.destroy();
  const doorPort = await freePort();
  const clock = systemClock();
  const twilio = await startLocalTwilio({
    port: 0,
    ...account,
    verifyServiceSid: `VA${'0'.repeat(32)}`,
    clock,
    log: openLog('silent'),
    senders: [whatsappSender, smsSender].map((address) => ({
      address,
      webhookUrl: `http://127.0.0.1:${doorPort}/hooks/twilio/message#rc=5&rp=all`,
      statusUrl: `http://127.0.0.1:${doorPort}/hooks/twilio/status`,
      name: 'Thali',
    })),
    pace: { sentMs: 0, deliveredMs: 0, approvalMs: 0, retryMs: 200 },
    seed: 1,
  });
  const razorpay = await startLocalRazorpay({
    port: 0,
    ...razorpayKeys,
    webhookUrl: `http://127.0.0.1:${doorPort}/hooks/razorpay`,
    clock,
    log: openLog('silent'),
  });
  return {
    db,
    twilio,
    razorpay,
    doorPort,
    environment: {
      DATABASE_URL: url,
      TWILIO_ACCOUNT_SID: account.accountSid,
      TWILIO_AUTH_TOKEN: account.authToken,
      TWILIO_API_URL: twilio.url,
      TWILIO_WHATSAPP_SENDER: whatsappSender,
      TWILIO_SMS_SENDER: smsSender,
      RAZORPAY_KEY_ID: razorpayKeys.keyId,
      RAZORPAY_KEY_SECRET: razorpayKeys.keySecret,
      RAZORPAY_WEBHOOK_SECRET: razorpayKeys.webhookSecret,
      RAZORPAY_API_URL: razorpay.url,
    },
    async close() {
      await twilio.close();
      await razorpay.close();
      await db.close();
    },
  };
}
