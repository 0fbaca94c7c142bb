import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadDuties } from '../parties/load.ts';
import type { StubDuties } from '../parties/stub.ts';
import { accountSid, authToken, type ChannelName, publicUrl, senders } from '../requests.ts';
import { buildService } from './build.ts';
import { type Databases, startDatabases } from './databases.ts';
import { type Helper, startHelper } from './helper.ts';
import { type Service, startService } from './service.ts';

/** Everything the measurements share. */
export interface Lab {
  folder: string;
  main: string;
  databases: Databases;
  stub: Helper<StubDuties>;
  load: Helper<LoadDuties>;
  /** Starts a Thali between the stub's providers, on a database. */
  thali(name: string, databaseUrl: string, nodeOptions?: readonly string[]): Promise<Service>;
  /** The processes of the bench, by number: whatever else runs on the machine is not ours. */
  pids(): Record<string, number>;
  /** Remembers a process of the bench. */
  own(pid: number): void;
  /** Remembers what has to be stopped; the last one first. */
  onClose(step: () => Promise<unknown>): void;
  close(): Promise<void>;
}

/** Processor and memory are to be had from /proc only. */
function assertLinux(): void {
  if (process.platform !== 'linux') {
    throw new Error(
      'The bench reads processor time and memory from /proc; run it on Linux, or in a container.',
    );
  }
}

/** People who have had their first contact in the template database, by channel. */
export const diners = 512;
export const channels: readonly ChannelName[] = ['sms', 'whatsapp'];
/** Messages under way at once in a closed loop. */
export const connections = 32;

function environment(databaseUrl: string, providers: string): Record<string, string> {
  return {
    PUBLIC_URL: publicUrl,
    DATABASE_URL: databaseUrl,
    ROLES: 'web,worker',
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_VERIFY_SERVICE_SID: `VA${'d'.repeat(32)}`,
    TWILIO_API_URL: providers,
    TWILIO_WHATSAPP_SENDER: senders.whatsapp,
    TWILIO_SMS_SENDER: senders.sms,
    RAZORPAY_KEY_ID: 'rzp_test_bench',
    RAZORPAY_KEY_SECRET: 'bench',
    RAZORPAY_WEBHOOK_SECRET: 'bench',
    RAZORPAY_API_URL: providers,
  };
}

/** Compiles the service and starts what every measurement needs. Whatever was started is stopped when it fails. */
export async function openLab(): Promise<Lab> {
  assertLinux();
  const steps: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of steps.splice(0).toReversed()) await step();
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), 'thali-bench-'));
    steps.push(() => rm(folder, { recursive: true, force: true }));
    const main = await buildService();
    const databases = await startDatabases(folder);
    steps.push(() => databases.stop());
    const stub = startHelper<StubDuties>('stub');
    steps.push(() => stub.stop());
    const load = startHelper<LoadDuties>('load');
    steps.push(() => load.stop());
    const pids = new Set([process.pid, stub.pid, load.pid]);
    const providers = `http://127.0.0.1:${await stub.ask('listen', null)}`;
    return {
      folder,
      main,
      databases,
      stub,
      load,
      async thali(name, databaseUrl, nodeOptions) {
        const service = await startService(
          main,
          name,
          folder,
          environment(databaseUrl, providers),
          nodeOptions,
        );
        pids.add(service.pid);
        steps.push(() => service.stop());
        return service;
      },
      pids: () => Object.fromEntries([...pids].map((pid) => [String(pid), pid])),
      own: (pid) => void pids.add(pid),
      onClose: (step) => void steps.push(step),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
