import { Agent, request } from 'undici';
import type { Log } from '../../log.ts';
import type { RecordedWebhook, Recorder } from './recorder.ts';
import { signBody, type WebhookEvent } from './webhook-event.ts';

/** Makes single attempts to deliver an event over HTTP, and records each. */
export class WebhookSender {
  readonly #log: Log;
  readonly #recorder: Recorder;
  readonly #wait: number;
  readonly #agent: Agent;

  /** `wait`: milliseconds the receiver may take. */
  constructor(log: Log, recorder: Recorder, wait: number) {
    this.#log = log;
    this.#recorder = recorder;
    this.#wait = wait;
    this.#agent = new Agent({ connect: { timeout: wait } });
  }

  /** Whether the receiver answered 2xx in time. A redirect is a failure like any other. */
  async attempt(url: string, event: WebhookEvent): Promise<boolean> {
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Razorpay-Webhook/v1',
      'x-razorpay-event-id': event.id,
      'x-razorpay-signature': signBody(event.body, event.secret),
    };
    const entry = { kind: 'webhook', url, event: event.name, headers, body: event.body } as const;
    try {
      const signal = AbortSignal.timeout(this.#wait);
      const send = { method: 'POST', headers, body: event.body, dispatcher: this.#agent, signal } as const;
      const answer = await request(url, send);
      await answer.body.dump();
      this.#recorder.add<RecordedWebhook>({ ...entry, status: answer.statusCode, error: null });
      return answer.statusCode >= 200 && answer.statusCode < 300;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#recorder.add<RecordedWebhook>({ ...entry, status: null, error: reason });
      this.#log.debug({ event: event.name, reason }, 'local razorpay: webhook not delivered');
      return false;
    }
  }

  /** Breaks off an attempt under way and lets the connections go. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }
}
