import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Razorpay from 'razorpay';
import { movableClock } from '../../src/clock.ts';
import { openLog } from '../../src/log.ts';
import {
  type LocalRazorpay,
  type LocalRazorpayOptions,
  startLocalRazorpay,
} from '../../src/sandbox/razorpay/start.ts';

export type Json = Record<string, unknown>;

/** The local Razorpay for a test, with the real SDK pointed at it and somebody to receive its webhooks. */

export interface Hook {
  event: string;
  id: string;
  signature: string;
  raw: string;
  body: { event: string; created_at: number; contains: string[]; payload: Record<string, { entity: Json }> };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Receives webhooks and answers each with the next of `statuses`, then 200; 0 never answers. */
async function openReceiver() {
  const hooks: Hook[] = [];
  const statuses: number[] = [];
  let onHook: (() => Promise<void>) | null = null;
  const server = createServer((request, response) => {
    void read(request).then(async (raw) => {
      const body = JSON.parse(raw) as Hook['body'];
      const id = String(request.headers['x-razorpay-event-id']);
      const signature = String(request.headers['x-razorpay-signature']);
      hooks.push({ event: body.event, id, signature, raw, body });
      await onHook?.();
      const status = statuses.shift() ?? 200;
      if (status !== 0) response.writeHead(status, { location: '/elsewhere' }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/razorpay`,
    hooks,
    statuses,
    names: () => hooks.map(({ event }) => event),
    whenHooked(work: (() => Promise<void>) | null) {
      onHook = work;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The untyped view of the SDK: its typings differ from what it does. */
export interface Sdk {
  paymentLink: Record<
    'create' | 'fetch' | 'all' | 'edit' | 'cancel' | 'notifyBy',
    (...args: unknown[]) => Promise<Json>
  >;
  payments: Record<
    'all' | 'fetch' | 'capture' | 'refund' | 'fetchMultipleRefund' | 'fetchRefund' | 'fetchTransfer',
    (...args: unknown[]) => Promise<Json>
  >;
  refunds: Record<'all' | 'fetch' | 'edit', (...args: unknown[]) => Promise<Json>>;
  orders: Record<
    'all' | 'fetch' | 'fetchPayments' | 'fetchTransferOrder',
    (...args: unknown[]) => Promise<Json>
  >;
  transfers: Record<'all' | 'fetch', (...args: unknown[]) => Promise<Json>>;
  settlements: Record<'all' | 'fetch', (...args: unknown[]) => Promise<Json>>;
  api: {
    rq: {
      defaults: { baseURL: string; timeout: number };
      post(
        path: string,
        body: unknown,
        options: { headers: Record<string, string> },
      ): Promise<{ data: Json }>;
    };
  };
}

export const keys = {
  keyId: 'rzp_test_LocalThali0001',
  keySecret: 'the key secret',
  webhookSecret: 'the hook secret',
};

/** The real SDK, sent to `url` instead of api.razorpay.com. */
export function sdkFor(url: string, keySecret = keys.keySecret, keyId = keys.keyId, timeout = 5_000): Sdk {
  const sdk = new Razorpay({ key_id: keyId, key_secret: keySecret }) as unknown as Sdk;
  sdk.api.rq.defaults.baseURL = url;
  sdk.api.rq.defaults.timeout = timeout;
  return sdk;
}

/** Noon in Delhi on a frozen clock: time moves only when a test moves it. */
const noon = new Date('2026-03-02T06:30:00Z');

export interface Kit {
  local: LocalRazorpay;
  sdk: Sdk;
  receiver: Awaited<ReturnType<typeof openReceiver>>;
  clock: ReturnType<typeof movableClock>;
  /** What has been logged, line by line. */
  logged: string[];
  now(): number;
  /** Creates a link over the API. */
  link(extra?: Json): Promise<Json & { id: string; short_url: string }>;
  close(): Promise<void>;
}

export async function openKit(options: Partial<LocalRazorpayOptions> = {}): Promise<Kit> {
  const clock = movableClock(noon, true);
  const receiver = await openReceiver();
  const logged: string[] = [];
  const log = openLog('debug', { write: (line) => void logged.push(line) });
  const base = { port: 0, ...keys, webhookUrl: receiver.url, clock, log, merchantName: 'Annapurna' };
  const local = await startLocalRazorpay({ ...base, ...options });
  const sdk = sdkFor(local.url);
  return {
    local,
    sdk,
    receiver,
    clock,
    logged,
    now: () => Math.floor(clock.now().getTime() / 1000),
    link: async (extra = {}) =>
      (await sdk.paymentLink.create({ amount: 50_000, ...extra })) as Json & {
        id: string;
        short_url: string;
      },
    async close() {
      await local.close();
      await receiver.close();
    },
  };
}

/** What a refused SDK call was refused with: status and error body. */
export async function refusal(call: Promise<unknown>): Promise<{ statusCode: number; error: Json }> {
  try {
    await call;
  } catch (error) {
    return error as { statusCode: number; error: Json };
  }
  throw new Error('the call was expected to be refused');
}
