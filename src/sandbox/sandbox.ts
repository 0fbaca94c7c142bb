import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { movableClock, type MovableClock } from '../clock.ts';
import type { Config, RazorpayConfig, TwilioConfig } from '../config.ts';
import { OperatorError } from '../errors.ts';
import type { Log } from '../log.ts';
import { type LocalRazorpay, startLocalRazorpay } from './razorpay/start.ts';
import { type LocalTwilio, startLocalTwilio } from './twilio/local-twilio.ts';

/** The providers of a Thali that has none: both speak HTTP to the real SDKs, on ports of their own. */
export interface Sandbox {
  twilio: TwilioConfig;
  razorpay: RazorpayConfig;
  localTwilio: LocalTwilio | undefined;
  localRazorpay: LocalRazorpay | undefined;
  close(): Promise<void>;
}

/** Secrets of the stand-ins: made once and kept, so that threads and links survive a restart. */
interface Secrets {
  accountSid: string;
  authToken: string;
  verifyServiceSid: string;
  keyId: string;
  keySecret: string;
  webhookSecret: string;
}

async function secretsIn(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && !(error instanceof SyntaxError)) throw error;
  }
  const hex = (bytes: number) => randomBytes(bytes).toString('hex');
  const secrets: Secrets = {
    accountSid: `AC${hex(16)}`,
    authToken: hex(16),
    verifyServiceSid: `VA${hex(16)}`,
    keyId: `rzp_test_${hex(7)}`,
    keySecret: hex(12),
    webhookSecret: hex(16),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

/** The clock of the stand-in world: it can be moved on to see what happens "two hours later". */
export function sandboxClock(): MovableClock {
  return movableClock();
}

function portTaken(error: unknown, name: string, port: number, variable: string): never {
  const thrown = error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
  if ((thrown.cause ?? thrown).code === 'EADDRINUSE') {
    throw new OperatorError(
      `Port ${port} is in use, so the local ${name} cannot start. Stop what uses it, or choose another with ${variable}.`,
    );
  }
  throw error;
}

/** Starts whichever provider is not configured. Throws an `OperatorError` when a port is taken. */
export async function startSandbox(config: Config, clock: MovableClock, log: Log): Promise<Sandbox> {
  const folder = join(config.dataDir, 'sandbox');
  const secrets = await secretsIn(folder);
  let localTwilio: LocalTwilio | undefined;
  let localRazorpay: LocalRazorpay | undefined;
  if (!config.twilio) {
    const { twilio: port } = config.sandboxPorts;
    // Repeats after errors too, as an operator is told to set it at the real one.
    const webhookUrl = `${config.publicUrl}/hooks/twilio/message#rc=5&rp=all`;
    const statusUrl = `${config.publicUrl}/hooks/twilio/status`;
    localTwilio = await startLocalTwilio({
      port,
      ...secrets,
      clock,
      log,
      senders: [
        { address: config.senders.whatsapp, webhookUrl, statusUrl, name: 'Thali' },
        { address: config.senders.sms, webhookUrl, statusUrl, name: 'Thali' },
      ],
      pace: { retryMs: 500 },
      dataFile: join(folder, 'twilio.json'),
    }).catch((error: unknown) => portTaken(error, 'Twilio', port, 'SANDBOX_TWILIO_PORT'));
  }
  if (!config.razorpay) {
    const { razorpay: port } = config.sandboxPorts;
    localRazorpay = await startLocalRazorpay({
      port,
      keyId: secrets.keyId,
      keySecret: secrets.keySecret,
      webhookSecret: secrets.webhookSecret,
      webhookUrl: `${config.publicUrl}/hooks/razorpay`,
      merchantName: 'Thali',
      clock,
      log,
      dataFile: join(folder, 'razorpay.json'),
    }).catch(async (error: unknown) => {
      await localTwilio?.close();
      return portTaken(error, 'Razorpay', port, 'SANDBOX_RAZORPAY_PORT');
    });
  }
  return {
    twilio: config.twilio ?? {
      accountSid: secrets.accountSid,
      authToken: secrets.authToken,
      verifyServiceSid: secrets.verifyServiceSid,
      apiUrl: localTwilio?.url,
    },
    razorpay: config.razorpay ?? {
      keyId: secrets.keyId,
      keySecret: secrets.keySecret,
      webhookSecrets: [secrets.webhookSecret],
      apiUrl: localRazorpay?.url,
    },
    localTwilio,
    localRazorpay,
    async close() {
      await localTwilio?.close();
      await localRazorpay?.close();
    },
  };
}
