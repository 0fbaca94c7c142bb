import { Agent } from 'undici';
import { type Policy, policyOf, signatureOf } from './webhook-policy.ts';
import type { World } from './world.ts';

/** A webhook to be delivered to our application. */
export interface Webhook {
  kind: 'message' | 'status';
  url: string;
  fallbackUrl: string | null;
  params: Record<string, string>;
  /** Webhooks of one line go out one after the other. */
  line: string;
}

/** A 2xx answer of our application. */
export interface WebhookAnswer {
  url: string;
  contentType: string;
  body: string;
}

/** How a webhook ended: with a 2xx answer, or with the class of its last failure and Twilio's code for it. */
export type Attempt = { answer: WebhookAnswer } | { failure: string; code: number };

/** Posts webhooks, with their retries. */
export interface Transport {
  /** One webhook with its retries; the token stays the same throughout. */
  persist(webhook: Webhook, token: string): Promise<Attempt>;
  close(): Promise<void>;
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Below this undici's own time-outs, which tick about once a second, are too coarse. */
const coarseMs = 10_000;

/** See `Transport`. */
export function createTransport(world: () => World): Transport {
  const agents = new Map<number, Agent>();
  let closed = false;

  function agentFor(connectMs: number): Agent {
    const agent = agents.get(connectMs) ?? new Agent({ connect: { timeout: connectMs }, connections: 128 });
    agents.set(connectMs, agent);
    return agent;
  }

  async function attempt(
    webhook: Webhook,
    policy: Policy,
    token: string,
    number: number,
    readMs: number,
  ): Promise<Attempt> {
    if (closed) return { failure: 'ct', code: 11205 };
    const { account, recorder, clock } = world();
    const { kind, params } = webhook;
    const record = {
      at: clock.now().toISOString(),
      webhook: kind,
      url: webhook.url,
      params,
      idempotencyToken: token,
      attempt: number,
    };
    try {
      const response = await agentFor(policy.connectMs).request({
        origin: policy.origin,
        path: policy.path,
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
          'user-agent': 'TwilioProxy/1.1',
          accept: '*/*',
          'x-home-region': 'us1',
          'i-twilio-idempotency-token': token,
          'x-twilio-signature': signatureOf(account.token, policy.url, params),
        },
        body: new URLSearchParams(params).toString(),
        headersTimeout: readMs,
        bodyTimeout: readMs,
        ...(readMs < coarseMs ? { signal: AbortSignal.timeout(readMs) } : {}),
      });
      const body = await response.body.text();
      const status = response.statusCode;
      const contentType = String(response.headers['content-type'] ?? '');
      recorder.webhooks.push({
        ...record,
        outcome: 'answered',
        status,
        contentType,
        answer: body.slice(0, 2000),
        error: null,
      });
      if (status >= 200 && status < 300) return { answer: { url: policy.url, contentType, body } };
      return { failure: status >= 500 ? '5xx' : '4xx', code: 11200 };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
      recorder.webhooks.push({
        ...record,
        outcome: 'failed',
        status: null,
        contentType: null,
        answer: '',
        error: code,
      });
      return { failure: unreachable.has(code) ? 'ct' : 'rt', code: 11205 };
    }
  }

  async function persist(webhook: Webhook, token: string): Promise<Attempt> {
    const policy = policyOf(webhook.url);
    const started = performance.now();
    for (let number = 1; ; number += 1) {
      const left = policy.totalMs - (performance.now() - started);
      const result = await attempt(
        webhook,
        policy,
        token,
        number,
        Math.max(100, Math.min(policy.readMs, left)),
      );
      const again =
        'failure' in result &&
        !closed &&
        number <= policy.retries &&
        policy.on.has(result.failure) &&
        performance.now() - started < policy.totalMs;
      if (!again || !(await world().tasks.pause(world().settings.pace.retryMs))) return result;
    }
  }

  return {
    persist,
    async close() {
      closed = true;
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
      agents.clear();
    },
  };
}
