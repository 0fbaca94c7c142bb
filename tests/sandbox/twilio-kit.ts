import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import twilio from 'twilio';
import { type MovableClock, movableClock } from '../../src/clock.ts';
import { type LocalTwilio, startLocalTwilio } from '../../src/sandbox/twilio/local-twilio.ts';
import type { LocalTwilioOptions } from '../../src/sandbox/twilio/settings.ts';

export const accountSid = `AC${'0123456789abcdef'.repeat(2)}`;
export const authToken = 'first token of the account';
export const verifyServiceSid = `VA${'fedcba9876543210'.repeat(2)}`;
export const smsSender = '+15017122661';
export const whatsappSender = 'whatsapp:+15017122661';

/** A webhook as our application received it. */
export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  params: Record<string, string>;
}

/** What our application answers; `null` cuts the connection, a promise makes Twilio wait. */
export type Reply = { status?: number; type?: string; body?: string } | null;

/** Our application: keeps every webhook and answers as it is told. */
export interface TestApp {
  url: string;
  received: Received[];
  at(path: string): Received[];
  /** Resolves once `count` webhooks have come in all. */
  arrived(count: number): Promise<void>;
  reply: (hook: Received) => Reply | Promise<Reply>;
  close(): Promise<void>;
}

/** The real SDK's client, sent to a local Twilio instead of twilio.com. */
export function clientOf(
  local: { url: string; authToken: string },
  timeout = 5000,
  retries: { autoRetry?: boolean; maxRetryDelay?: number } = {},
): twilio.Twilio {
  const httpClient = new twilio.RequestClient({ timeout, ...retries });
  httpClient.axios.interceptors.request.use((config) => {
    const target = new URL(config.url ?? '');
    const base = new URL(local.url);
    target.protocol = base.protocol;
    target.host = base.host;
    config.url = target.href;
    return config;
  });
  return twilio(accountSid, local.authToken, { httpClient });
}

/** Starts an application that records webhooks. */
export async function startApp(): Promise<TestApp> {
  const received: Received[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const app: TestApp = {
    url: '',
    received,
    at: (path) => received.filter((hook) => hook.path === path),
    arrived: (count) =>
      received.length >= count
        ? Promise.resolve()
        : new Promise((resolve) => waiting.push({ count, resolve })),
    reply: () => ({ body: '<Response/>', type: 'text/xml' }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
      const hook = { path: request.url ?? '', headers: request.headers, params: Object.fromEntries(form) };
      received.push(hook);
      for (const { count, resolve } of waiting) if (received.length >= count) resolve();
      void Promise.resolve(app.reply(hook)).then((reply) => {
        if (reply === null) return response.socket?.destroy();
        const { status = 200, type = 'text/xml', body = '' } = reply;
        return response.writeHead(status, { 'content-type': type }).end(body);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  app.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return app;
}

/** A local Twilio with our application behind its two senders. */
export interface Bench {
  local: LocalTwilio;
  client: twilio.Twilio;
  clock: MovableClock;
  app: TestApp;
  /** One call of the admin API; `path` after `/sandbox`. */
  admin(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  close(): Promise<void>;
}

/** Starts both, with no pace and a clock that stands still. */
export async function startBench(options: Partial<LocalTwilioOptions> = {}): Promise<Bench> {
  const app = await startApp();
  const clock = movableClock(new Date('2026-11-20T12:00:00Z'), true);
  const hooks = { webhookUrl: `${app.url}/message`, statusUrl: `${app.url}/status`, name: 'Thali' };
  const local = await startLocalTwilio({
    port: 0,
    accountSid,
    authToken,
    verifyServiceSid,
    clock,
    log: pino({ level: 'silent' }),
    pace: { sentMs: 0, deliveredMs: 0, approvalMs: 0, retryMs: 0 },
    senders: [
      { address: smsSender, ...hooks },
      { address: whatsappSender, ...hooks },
    ],
    seed: 7,
    ...options,
  }).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  return {
    local,
    client: clientOf(local),
    clock,
    app,
    async admin(method, path, body) {
      const response = await fetch(`${local.url}/sandbox${path}`, {
        method,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
    },
    async close() {
      await local.close();
      await app.close();
    },
  };
}

/** The Authorization header of the account. */
export function basicAuth(token = authToken): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${accountSid}:${token}`).toString('base64')}` };
}

/** Creates a message from raw form parameters, unchecked by any SDK. */
export async function postMessage(
  bench: Bench,
  params: Record<string, string | string[]>,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    for (const one of [value].flat()) form.append(name, one);
  const url = `${bench.local.url}/2010-04-01/Accounts/${accountSid}/Messages.json`;
  const response = await fetch(url, { method: 'POST', body: form, headers: basicAuth() });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** Creates a content the way the SDK needs it: a plain object in snake case. Gives its id. */
export async function createContent(
  bench: Bench,
  types: object,
  variables: Record<string, string> = {},
): Promise<string> {
  const request = { friendly_name: 'test', language: 'en', variables, types };
  const content = await bench.client.content.v1.contents.create(request);
  return content.sid;
}

/** Creates a content and has it approved for WhatsApp. */
export async function approvedContent(
  bench: Bench,
  types: object,
  variables: Record<string, string> = {},
): Promise<string> {
  const sid = await createContent(bench, types, variables);
  const request = { name: 'approved_by_test', category: 'UTILITY' };
  await bench.client.content.v1.contents(sid).approvalCreate.create(request);
  return sid;
}

/** Posts a JSON body (text goes as it is) to the API. */
export async function postJson(
  bench: Bench,
  path: string,
  body: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(bench.local.url + path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { ...basicAuth(), 'content-type': 'application/json' },
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
