import { type MovableClock, movableClock } from '../../src/clock.ts';
import { readConfig } from '../../src/config.ts';
import { type Log, openLog } from '../../src/log.ts';
import { type LocalRazorpay, startLocalRazorpay } from '../../src/sandbox/razorpay/start.ts';
import { type LocalTwilio, startLocalTwilio } from '../../src/sandbox/twilio/local-twilio.ts';
import { statement } from '../../src/store/database.ts';
import { startThali, type Thali } from '../../src/wire.ts';
import { cloneDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import { friday } from './postgres.ts';

export const whatsappSender = 'whatsapp:+14155550100';
export const smsSender = '+14155550101';

/** A whole Thali on a seeded database of its own, between stand-ins, with one clock that stands still. */
export interface World {
  thali: Thali;
  twilio: LocalTwilio;
  razorpay: LocalRazorpay;
  clock: MovableClock;
  /** Everything that was logged, one JSON object a line. */
  logged: string[];
  publicUrl: string;
  /** For commands, which run as processes of their own. */
  databaseUrl: string;
  /** Resolves when nobody has anything left to do at this moment. */
  quiet(): Promise<void>;
  /** Moves the clock on and lets what is due happen. */
  pass(minutes: number): Promise<void>;
  close(): Promise<void>;
}

const accountSid = `AC${'0'.repeat(31)}1`;
const authToken = 'a'.repeat(32);
const verifyServiceSid = `VA${'0'.repeat(32)}`;
const razorpayKeys = { keyId: 'rzp_test_tests', keySecret: 'key-secret', webhookSecret: 'webhook-secret' };

function openTestLog(logged: string[]): Log {
  return openLog('debug', { write: (line) => void logged.push(line) });
}

export interface WorldOptions {
  at?: Date;
  template?: 'seeded' | 'empty';
  environment?: Record<string, string>;
}

const callsDue = statement('test calls due', `update outbox set next_at = now() where state = 'waiting'`);
const rowsDue = statement('test rows due', `update inbox set next_at = now() where state = 'pending'`);

/** Starts it. Everything speaks HTTP over loopback; nothing of ours is replaced. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const logged: string[] = [];
  const log = openTestLog(logged);
  const clock = movableClock(options.at ?? friday, true);
  const database = await cloneDatabase(options.template);
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const twilio = await startLocalTwilio({
    port: 0,
    accountSid,
    authToken,
    verifyServiceSid,
    clock,
    log: openLog('silent'),
    senders: [whatsappSender, smsSender].map((address) => ({
      address,
      webhookUrl: `${publicUrl}/hooks/twilio/message#rc=5&rp=all`,
      statusUrl: `${publicUrl}/hooks/twilio/status`,
      name: 'Thali',
    })),
    pace: { sentMs: 0, deliveredMs: 0, approvalMs: 0, retryMs: 0 },
    seed: 1,
  });
  const razorpay = await startLocalRazorpay({
    port: 0,
    ...razorpayKeys,
    webhookUrl: `${publicUrl}/hooks/razorpay`,
    clock,
    log: openLog('silent'),
    pace: 0,
  });
  const config = readConfig({
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    DATABASE_URL: database.url,
    ROLES: 'web',
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_VERIFY_SERVICE_SID: verifyServiceSid,
    TWILIO_API_URL: twilio.url,
    TWILIO_WHATSAPP_SENDER: whatsappSender,
    TWILIO_SMS_SENDER: smsSender,
    RAZORPAY_KEY_ID: razorpayKeys.keyId,
    RAZORPAY_KEY_SECRET: razorpayKeys.keySecret,
    RAZORPAY_WEBHOOK_SECRET: razorpayKeys.webhookSecret,
    RAZORPAY_API_URL: razorpay.url,
    ...options.environment,
  });
  const thali = await startThali(config, { log, clock });

  async function quiet(): Promise<void> {
    // One party's last act may be another's first: it is quiet when a whole round brings nothing new.
    for (let before = -1, now = 0; before !== now; ) {
      before = now;
      await twilio.settled();
      await thali.engine.idle();
      await razorpay.idle();
      await thali.engine.idle();
      await twilio.settled();
      now = twilio.ledger.size + razorpay.record().length;
    }
  }
  return {
    thali,
    twilio,
    razorpay,
    clock,
    logged,
    publicUrl,
    databaseUrl: database.url,
    quiet,
    async pass(minutes) {
      clock.advance(minutes * 60_000);
      // What was put off waits by the database's clock, which nobody can move: it is told that the time has come.
      await thali.db.rows(callsDue);
      await thali.db.rows(rowsDue);
      await thali.engine.sweep();
      await quiet();
    },
    async close() {
      await thali.stop();
      await twilio.close();
      await razorpay.close();
      await database.drop();
    },
  };
}
